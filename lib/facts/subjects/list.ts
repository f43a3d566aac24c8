/** Lists of numbers: dealt out to a list of names, or to the subjects of the sentence so far. One room: whoever has as many rules the next out. */
import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { type Chunk, chunksOf, isJoin, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { has, isMark } from '../sentence.ts';
import { type BlockText, lookUp, subject, subjectOf, textOf } from '../subject.ts';
import { type Context, clauseStart } from './context.ts';
import { GENERIC, GENERIC_TAIL, underFirst } from './head.ts';
import { industriesOf } from './industries.ts';
import { regionOf, regionShare } from './share.ts';
import { deedsOf, verbBefore } from './verb.ts';

/** Is the figure at `b` the next one of a list that the figure at `a` belongs to? */
export function continues(mentions: readonly Mention[], a: Draft, b: Draft): boolean {
  let joined = false;
  for (let i = a.at + 1; i < b.at; i++) {
    const m = mentions[i]!;
    if (isJoin(m)) joined = true;
    // -2.0%、-1.5%: the sign is the number's own
    else if (m.start === b.mention.start) break;
    else if (m.role !== 'comparator-after' && m.role !== 'comparator') return false;
  }
  return joined;
}

/** Subjects for a list of numbers: the names of a list of the same length, or those of the sentence so far. */
export function deal(context: Context, d: Draft, size: number, previousEnd: number): Subject[] | null {
  const { mentions, order, dealt } = context;
  const industries = industriesOf(context, d, size);
  if (industries) return industries;
  const clause = clauseStart(mentions, d.at, context.from);
  const one = behindEach(context, clause, d, size);
  if (one) return Array.from({ length: size }, () => one);
  for (const start of new Set([d.left, previousEnd, clause])) {
    if (start > d.at) continue;
    const chunks = chunksOf(mentions, start, d.at).filter((c) => !c.whole);
    const list = lastList(mentions, chunks, size);
    if (list) return ofRegion(context, d, withHead(context, d, list));
  }
  // 比全省、全市增速分别高出2.6和4.1个百分点, 是全市、全省的4.1倍、2.6倍 deal out what it is compared with
  const compared = d.amount.unitKind === 'point' || d.amount.unitKind === 'times';
  if (compared && comparands(mentions, clause, d.at) >= size) return null;
  const named = (start: number) =>
    chunksOf(mentions, start, d.at).filter((c) => !c.whole && c.after !== 'base');
  const both = size === 2 ? townAndCountry(context, named(clause)) : null;
  if (both) return both;
  const each = has(mentions, clause, d.at, 'each');
  const deeds = each ? deedsOf(context, clause, d.at, size) : null;
  if (deeds) return deeds;
  const clauses = each ? clauseNames(context, previousEnd, d, size) : null;
  if (clauses) return clauses;
  const own = named(d.left).length > 0;
  const goesOn = dealt.length === size && dealt[size - 1] === itemAt(order, order.length - 1);
  // A、B、C三项增速均高于全市，分别高2.3个、1.6个和5.8个百分点
  const above = !own && each && order.length < size ? listAbove(context, d, size) : null;
  if (above) return above;
  if (!own && each && order.length >= size) return goesOn ? dealt : order.slice(-size);
  if (own) return null;
  // 总产值100亿元、增加值30亿元，增长10%、12%: one subject has one growth
  if (!goesOn && d.amount.unitKind === 'percent' && order.length >= size) return order.slice(-size);
  return dealt.length === size ? dealt : null;
}

/** 高新技术企业、瞪羚企业分别占全市的20%和30%: a region's share of each. */
function ofRegion(context: Context, d: Draft, subjects: Subject[]): Subject[] {
  const { mentions } = context;
  if (d.amount.unitKind !== 'percent') return subjects;
  let share = false;
  for (let i = d.left; i < d.at; i++) {
    const role = roleOf(mentions[i]);
    share ||= role === 'share' || (role === 'each' && mentions[i]!.word!.text.endsWith('占'));
  }
  const region = share ? regionOf(mentions, d) : '';
  return region === '' ? subjects : subjects.map((s) => regionShare(context, s, region));
}

/** A list of known names earlier in the sentence, of as many. */
function listAbove(context: Context, d: Draft, size: number): Subject[] | null {
  const { mentions, from } = context;
  if (d.left - from > LOOK_BACK) return null;
  const list = lastList(mentions, chunksOf(mentions, from, d.left), size);
  return list === null || list.some((c) => c.name < 0 || c.whole)
    ? null
    : list.map((c) => headed(context, c, list));
}
const LOOK_BACK = 40;

/** 东区、西区分别实现工业总产值86亿元、54亿元: what stands behind 分别 is told of each of those before it. */
function behindEach(
  { block, mentions, vocabulary }: Context,
  from: number,
  d: Draft,
  size: number,
): Subject | null {
  for (let i = d.at - 1; i >= from; i--) {
    if (roleOf(mentions[i]) !== 'each') continue;
    // 分别占规上工业总产值的57%和60%
    if (mentions[i]!.word!.text.endsWith('占')) return null;
    const behind = chunksOf(mentions, i + 1, d.at).filter((c) => !c.whole);
    const before = chunksOf(mentions, from, i).filter((c) => !c.whole);
    const places = before.length >= size && before.every((c) => c.name < 0);
    // 东区、西区分别完成投资12亿元、8亿元
    const verb = places && behind.length === 0 ? verbBefore(mentions, d) : '';
    if (verb !== '') return subject(null, verb, false, 'indicator-list');
    return places && behind.length === 1 && behind[0]!.name >= 0
      ? subjectOf(block, vocabulary, behind[0]!)
      : null;
  }
  return null;
}

/** 城乡居民人均可支配收入分别增长9.2%和10.5%: first of the town, then of the country. */
function townAndCountry(context: Context, chunks: readonly Chunk[]): Subject[] | null {
  const { block, vocabulary } = context;
  const last = chunks.at(-1);
  if (last === undefined) return null;
  const name = phraseOf(block, last);
  if (!name.includes('城乡居民')) return null;
  return ['城镇居民', '农村居民'].map((who) => {
    const of = name.replace('城乡居民', who);
    const own = of.slice(of.lastIndexOf(who));
    return subject(
      lookUp(vocabulary, own, own.replace('居民可支配', '居民人均可支配')),
      own,
      false,
      'indicator-list',
    );
  });
}

/** 工业增加值，固定资产投资，零售总额分别增长…: names that commas join, each a clause of its own. */
function clauseNames(context: Context, since: number, d: Draft, size: number): Subject[] | null {
  const { mentions, block, vocabulary } = context;
  const chunks = chunksOf(mentions, since, d.at).filter((c) => !c.whole);
  const last = chunks.slice(-size);
  if (last.length < size || last.some((c) => c.name < 0)) return null;
  for (let i = 1; i < size; i++) {
    const between = mentions.slice(last[i - 1]!.to, last[i]!.from);
    if (!between.every((m) => m.kind === 'mark' || isJoin(m))) return null;
  }
  return last.map((c) => subjectOf(block, vocabulary, c));
}

/** 高技术、先进制造业增加值均超10%: the other names of the list that one number is said of. */
export function sharedBy(context: Context, d: Draft, since: number, own: Subject | null): readonly Subject[] {
  const { mentions } = context;
  if (!has(mentions, d.left, d.at, 'all') && !itemAt(mentions, d.at - 1)?.word?.text.startsWith('均'))
    return d.shared;
  const chunks = chunksOf(mentions, Math.min(since, d.left), d.at).filter((c) => !c.whole);
  let first = chunks.length - 1;
  while (first > 0 && chunks[first]!.listed) first--;
  const list = chunks.slice(first);
  if (list.length < 2) return d.shared;
  return list
    .map((c) => headed(context, c, list))
    .filter((s) => s.indicator !== null && s.indicator !== own?.indicator);
}

/** Regions in 比全省、全市增速分别高出. */
function comparands(mentions: readonly Mention[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (roleOf(mentions[i]) === 'scope') count++;
  return count;
}

/** 战略性新兴产业、高技术制造业完成【产值】分别增长…: the head behind the verb is that of all. */
function withHead(context: Context, d: Draft, list: readonly Chunk[]): Subject[] {
  const { mentions, block, vocabulary } = context;
  const end = list[list.length - 1]!.to;
  let i = end;
  while (roleOf(mentions[i]) === 'verb') i++;
  const head = i > end && i < d.at ? textOf(block, mentions[i]!.start, mentions[i]!.end) : '';
  return list.map((c) => {
    const s = headed(context, c, list);
    if (s.indicator || !GENERIC.has(head)) return s;
    return subject(lookUp(vocabulary, s.name + head), s.name + head, s.fresh, 'indicator-list');
  });
}

/** The run of `size` chunks joined by 、 or 和, the last such. */
function lastList(mentions: readonly Mention[], chunks: readonly Chunk[], size: number): Chunk[] | null {
  for (let end = chunks.length; end >= size; end--) {
    const run = chunks.slice(end - size, end);
    if (run[0]!.listed || !run.slice(1).every((c) => c.listed)) continue;
    return chunks[end]?.listed ? paired(mentions, chunks, end - size, size) : run;
  }
  return null;
}

/** 生物工程和新医药、环境保护、先进制造: names in two parts, in a list that 、 joins. */
function paired(
  mentions: readonly Mention[],
  chunks: readonly Chunk[],
  first: number,
  size: number,
): Chunk[] | null {
  const list: Chunk[] = [];
  for (let i = first; i < chunks.length && (i === first || chunks[i]!.listed); i++) {
    const c = chunks[i]!;
    const last = list.at(-1);
    if (last === undefined || isMark(mentions[c.from - 1], Class.pause)) list.push(c);
    else list[list.length - 1] = { ...last, to: c.to, name: -1 };
  }
  return list.length === size ? list : null;
}

/**
 * A member of a list may lack the head noun that the last one carries (高技术制造业、先进制造业增加值), or the owner that
 * the first one carries (规上工业总产值、增加值).
 */
function headed(context: Context, chunk: Chunk, list: readonly Chunk[]): Subject {
  const { block, vocabulary } = context;
  const own = subjectOf(block, vocabulary, chunk);
  if (own.indicator) return own;
  // 东区和西区固定资产投资分别增长11%、9%
  if (own.name.endsWith('区') && chunk !== list[list.length - 1]) {
    const shared = subjectOf(block, vocabulary, list[list.length - 1]!);
    if (shared.indicator) return { ...shared, rule: 'indicator-list' };
  }
  if (GENERIC.has(own.name) && chunk !== list[0]) {
    const first = phraseOf(block, list[0]!);
    const owner = first.replace(GENERIC_TAIL, '');
    const known = owner === first ? null : lookUp(vocabulary, owner + own.name);
    if (known) return subject(known, owner + own.name, own.fresh, 'indicator-list');
  }
  const joint = chunk === list[0] ? null : underFirst(vocabulary, phraseOf(block, list[0]!), own);
  if (joint) return joint;
  const last = list[list.length - 1]!;
  if (chunk === last) return own;
  const text = phraseOf(block, last);
  for (let i = 1; i < text.length - 1; i++) {
    const whole = vocabulary.names.get(own.name + text.slice(i));
    if (whole) return subject(whole, own.name + text.slice(i), own.fresh, 'indicator-list');
  }
  return own;
}

const phraseOf = (block: BlockText, c: Chunk): string =>
  textOf(block, block.mentions[c.from]!.start, block.mentions[c.to - 1]!.end);
