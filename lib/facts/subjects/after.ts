/** The name after the number, 3家【企业】: with its verb, its new ones, its purpose. One room for all that a noun there can mean. */
import { Class, code } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention, UnitKind } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { type Chunk, chunksOf, isJoin, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { has, isMark } from '../sentence.ts';
import { lookUp, subject, subjectOf, textOf } from '../subject.ts';
import { titleOf } from './award.ts';
import type { Context } from './context.ts';
import { asNew } from './fresh.ts';
import { regionOf, regionShare } from './share.ts';
import { TOTALS } from './total.ts';
import { fits } from './unit.ts';
import { AMOUNT_VERB, bareNoun, deed, goesOn, isDeed, newWordOf, verbBefore, verbsAround } from './verb.ts';

const PACE = /^(?:速度|增速|增幅|幅度|步伐|节奏|态势|跨越|飞跃|蜕变|巨变|历史性)/;

/** Verbs between an outlay and its purpose: 投入30亿元【推动】园区建设. */
const PURPOSE = new Set(['verb', 'new', 'status']);

/** The noun right after the number: 3家【企业】, 8万平方米【厂房】, 12类93项【业务】. */
export function rightChunk(context: Context, d: Draft, next: Draft | null): Chunk | null {
  const { mentions, block } = context;
  let i = d.at + 1;
  // 14条共12.4公里断头路: so many, and how long in all
  const paired = next !== null && (next.at === i || (next.at === i + 1 && mentions[i]!.role === 'total'));
  if (paired) i = next.at + 1;
  const end = paired ? next.right : d.right;
  while (i < end && (roleOf(mentions[i]) === 'comparator-after' || roleOf(mentions[i]) === 'of')) i++;
  if (d.amount.unitKind === 'money' && (has(mentions, d.left, d.at, 'verb') || invests(mentions, d))) {
    while (i < end && PURPOSE.has(roleOf(mentions[i]))) i++;
  }
  // 6个【新开工】项目
  const brought = roleOf(mentions[i]);
  if (brought === 'new' || (brought === 'verb' && mentions[i]!.word!.text.startsWith('新'))) {
    i++;
    // 183个新建、续建项目
    if (i + 1 < end && isJoin(mentions[i]!)) i += verbal(mentions[i + 1]!) ? 2 : 1;
  }
  const m = mentions[i];
  if (i >= end || m === undefined) return null;
  const outlaid = d.amount.unitKind === 'money' && i > d.at + 1;
  if ((m.role === 'scope' || m.role === 'zone') && (d.amount.unitKind === 'count' || outlaid)) {
    return wordAlone(i);
  }
  // 44个行政村、社区（村26个…: a bracket that the next number closes is not this noun's
  let chunk = chunksOf(mentions, i, end)[0];
  if (chunk?.from !== i) chunk = chunksOf(mentions, i, openBefore(mentions, i, end))[0];
  if (chunk?.from !== i) return placeAt(context, i) ?? sized(mentions, d, next, i, end);
  // 以每年净增10亿元的速度实现三连增: how it goes on is no name
  if (roleOf(mentions[i - 1]) === 'of' && PACE.test(textOf(block, m.start, m.end))) return null;
  const limited = limitedBy(mentions, d, next);
  // 70个以上投资总额超200亿元的【重点项目】: what all of them cost; 营业收入超10亿元的 says which they are
  if (limited) return m.word && !TOTALS.has(m.word.text) ? { ...limited, from: i, name: -1 } : limited;
  const size = m.kind === 'refusal' ? above(mentions, chunk, end) : null;
  if (size) return { ...size, from: i, name: -1 };
  // 42个产业项目【竣工】投运: what became of them is no part of their name
  for (let k = chunk.from + 1; k < chunk.to; k++)
    if (isDeed(mentions[k]!)) return { ...chunk, to: k, name: chunk.name >= k ? -1 : chunk.name };
  // 10个专业【园区】: the zone's own word is the noun here
  const last = mentions[chunk.to];
  const park = last?.role === 'scope' && chunk.name < 0 && chunk.to < end && d.amount.unitKind === 'count';
  return park && last.start === mentions[chunk.to - 1]!.end ? { ...chunk, to: chunk.to + 1 } : chunk;
}

/** 70个投资总额超200亿元的【重点项目】: the noun comes after the limit. */
function limitedBy(mentions: readonly Mention[], d: Draft, next: Draft | null): Chunk | null {
  if (next === null || d.amount.unitKind !== 'count' || roleOf(mentions[next.at + 1]) !== 'of') return null;
  const noun = d.right === next.at ? chunksOf(mentions, next.at + 1, next.right)[0] : undefined;
  return noun?.from === next.at + 2 ? noun : null;
}

/** 116个【超亿元产业项目】, 10个【投资超20亿元的重大项目】: of one size only, which is a part of their name. */
function sized(
  mentions: readonly Mention[],
  d: Draft,
  next: Draft | null,
  from: number,
  end: number,
): Chunk | null {
  if (d.amount.unitKind !== 'count') return null;
  const limited = next?.amount.unitKind === 'money' ? limitedBy(mentions, d, next) : null;
  if (limited) return { ...limited, from, name: -1 };
  if (roleOf(mentions[from]) !== 'comparator' || mentions[from + 1]?.kind !== 'refusal') return null;
  const noun = chunksOf(mentions, from + 1, end)[0];
  return noun?.from === from + 1 ? { ...noun, from, name: -1 } : null;
}

/** 12个【亿元以上项目】 */
function above(mentions: readonly Mention[], { to }: Chunk, end: number): Chunk | null {
  if (roleOf(mentions[to]) !== 'comparator-after') return null;
  const noun = chunksOf(mentions, to + 1, end)[0];
  return noun !== undefined && noun.from <= to + 2 ? noun : null;
}

/** Where a bracket opens, `from` where none does: then there is nothing more to read. */
function openBefore(mentions: readonly Mention[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isMark(mentions[i], Class.open)) return i;
  return from;
}

/** 将投资3亿元建设道路: the goal and the outlay in one word. */
const invests = (mentions: readonly Mention[], d: Draft): boolean =>
  roleOf(itemAt(mentions, d.at - 1)) === 'status' && OUTLAY.test(mentions[d.at - 1]!.word!.text);
const OUTLAY = /(?<!计划)投[资入]$/;

/** 4个镇, 33个村: nouns of one character, which are no phrases elsewhere. */
function placeAt({ block, mentions }: Context, i: number): Chunk | null {
  const m = mentions[i]!;
  if (m.kind !== 'gap' || m.end - m.start !== 1 || !PLACES.has(block.folded.codes[m.start]!)) return null;
  return wordAlone(i);
}
const PLACES = new Set([...'镇乡村县'].map(code));

/** A word that stands for a whole phrase. */
const wordAlone = (i: number): Chunk => ({
  from: i,
  to: i + 1,
  listed: false,
  name: -1,
  open: false,
  whole: false,
  fresh: false,
  after: '',
});

const verbal = (m: Mention) => m.role === 'verb' || m.role === 'new';

export function preferRight(context: Context, d: Draft, left: Chunk, s: Subject, right: Chunk): boolean {
  const { mentions } = context;
  if (d.amount.unitKind !== 'count' && d.amount.unitKind !== 'area') return false;
  if (s.indicator && !fits(s.indicator, d.amount.unitKind)) return true;
  // 以甲科技为代表的50家企业, 开发区的12家上市企业
  if (d.at > d.left && roleOf(mentions[d.at - 1]) === 'of') return true;
  // 63个重点项目共有47个项目开工: what stands behind a count is that count's
  const behind = left.from === d.left || (left.from === d.left + 1 && verbal(mentions[d.left]!));
  if (behind && itemAt(mentions, d.left - 1)?.amount?.unitKind === 'count') return true;
  if (left.open || (left.listed && left.name < 0)) return true;
  if (roleOf(mentions[right.from]) === 'scope') return true;
  if (s.indicator) return false;
  if (right.name >= 0) return true;
  // 推动69个项目: a verb between takes the number's noun as its object
  for (let i = left.to; i < d.at; i++) {
    const role = roleOf(mentions[i]);
    if (role === 'verb' || role === 'new' || role === 'status') return true;
  }
  return left.to === d.at;
}

export function rightSubject(context: Context, d: Draft, right: Chunk): Subject {
  const { mentions, block, vocabulary } = context;
  const kind = d.amount.unitKind;
  // 69个省市重点项目提速提质: the noun first, then what it does
  const s = subjectOf(
    block,
    vocabulary,
    right.name >= 0 && roleOf(mentions[right.from]) === 'indicator'
      ? { ...right, to: right.from + 1, name: right.from }
      : right,
  );
  // 贡献了全市20%的GDP: the region's whole, this zone's part
  const of = roleOf(mentions[d.at + 1]) === 'comparator-after' ? d.at + 2 : d.at + 1;
  if (kind === 'percent' && roleOf(mentions[of]) === 'of') {
    const region = regionOf(mentions, d) || (goesOn(mentions, d) ? context.region : '');
    context.region = region;
    if (region !== '') return regionShare(context, s, region);
    if (s.indicator && !fits(s.indicator, kind)) return { ...s, rule: 'indicator-share' };
  }
  // 12个10亿元以上项目: of one size only
  const limit = roleOf(mentions[right.from - 1]) === 'of' ? right.from - 2 : right.from - 1;
  if (kind === 'count' && limit > d.at + 1 && roleOf(mentions[limit]) === 'comparator-after') {
    const name = textOf(block, mentions[d.at + 1]!.start, mentions[right.to - 1]!.end);
    return subject(null, name, newWordOf(mentions, d) !== null, 'indicator-after');
  }
  context.newWord =
    newWordOf(mentions, d) ?? (goesOn(mentions, d) || alike(mentions, d, right) ? context.newWord : '');
  const fresh = s.fresh || context.newWord !== '';
  const added = asNew(context, d, s, context.newWord, true);
  if (added !== s) return added;
  if (s.indicator && fits(s.indicator, kind) && !(uncued(context, d, right) && kind === 'count'))
    return subject(s.indicator, s.name, fresh, 'indicator-after');
  if (kind === 'area' || kind === 'length' || kind === 'money') {
    const noun = kind === 'area' ? '面积' : kind === 'length' ? '长度' : '规模';
    const said = verbBefore(mentions, d).replace(/^(?:还?将|拟|要|计划)/, '');
    const verb = said || (kind === 'money' && isOutlay(context, d) ? '投资' : '');
    const whole = wholeAfter(context, d, kind === 'money' ? summedUp(context, d, right) : right);
    const known =
      lookUp(vocabulary, whole + verb, s.name + verb, s.name + noun, verb + s.name) ??
      fundOf(vocabulary, whole, verb);
    const name = whole + (verb || noun);
    return subject(known && fits(known, kind) ? known : null, name, fresh, 'indicator-after');
  }
  const title = kind === 'count' && !s.indicator ? titleOf(mentions, d, right, s.name) : null;
  if (title) return subject(title, title.zh, fresh, 'indicator-after');
  const noun = bareNoun(s.name);
  if (noun !== '') {
    for (const verb of verbsAround(mentions, d, right)) {
      const known = deed(vocabulary, verb, noun);
      if (known && fits(known, kind)) return subject(known, verb + noun, fresh, 'indicator-after');
    }
  }
  if (s.indicator && !fits(s.indicator, kind)) {
    const first = beginning(vocabulary, s.name, kind);
    if (first) return subject(first, first.zh, fresh, 'indicator-after');
    // 25个省工业项目完成投资…: what is counted stands before the amount's name
    if (right.name > right.from) {
      const counted = subjectOf(block, vocabulary, { ...right, to: right.name, name: -1 });
      return { ...counted, fresh, rule: 'indicator-after' };
    }
  }
  return subject(null, s.name, fresh, 'indicator-after');
}

/** 投资9亿元的甲项目、3亿元的乙项目: the verb is said of the first. */
const isOutlay = ({ mentions, order }: Context, d: Draft): boolean =>
  goesOn(mentions, d) &&
  roleOf(mentions[d.at + 1]) === 'of' &&
  itemAt(order, order.length - 1)?.name.endsWith('投资') === true;

/** 新增10家规上企业；24家高新技术企业；: nothing but a number and its noun between two marks. */
const alike = (mentions: readonly Mention[], d: Draft, right: Chunk): boolean =>
  d.left === d.at &&
  isMark(itemAt(mentions, d.at - 1), Class.semicolon) &&
  right.from === d.at + 1 &&
  (mentions[right.to] === undefined || mentions[right.to]!.kind === 'mark');

/** 设立50亿元的战略性产业发展基金: its size; what is put into one (出资, 投入) is not. */
function fundOf({ names }: Vocabulary, whole: string, verb: string): Indicator | null {
  if (!whole.endsWith('基金') || /[资入]$/.test(verb)) return null;
  for (let i = 0; i < whole.length - 3; i++) {
    const found = names.get(`${whole.slice(i)}规模`);
    if (found) return found;
  }
  return null;
}

/** 419个【重点项目】完成投资1035亿元: the name that follows says more than is counted. */
function beginning(vocabulary: Vocabulary, name: string, kind: UnitKind): Indicator | null {
  for (let end = name.length - 2; end > 2; end--) {
    const found = vocabulary.names.get(name.slice(0, end));
    if (found && fits(found, kind)) return found;
  }
  return null;
}

const DONE = /完成|办结|办成|落实/;
const RUN = /完成|实施|推进|推动|安排|加快/;
const WORKS = /开工|动工|竣工|投产|签约|落地/;
/** A weak name after a number, and nothing said of it: 十项民生实事 are so many, not so many done. */
function uncued({ mentions }: Context, d: Draft, right: Chunk): boolean {
  const name = mentions[right.from]!;
  if (roleOf(name) !== 'indicator' || !name.word!.weak) return false;
  // 150个重点项目累计完成投资…
  if (mentions[right.from + 1]?.word?.indicator?.dimension === 'money-cny') return false;
  // 22个项目开工: the name is a deed
  if (AMOUNT_VERB.test(name.word!.text)) return false;
  // 推进28个重点项目建设: all that there are
  const verbs = verbsAround(mentions, d, right);
  if (name.word!.text === '重点项目' && !verbs.some((verb) => WORKS.test(verb)))
    return !verbs.some((verb) => RUN.test(verb));
  return !verbs.some((verb) => DONE.test(verb));
}

/** 投资3亿元建设道路、管网等【基础设施】: the noun behind 等 says what the list is of. */
function summedUp({ mentions }: Context, d: Draft, right: Chunk): Chunk {
  if (right.to >= d.right || !isJoin(mentions[right.to]!)) return right;
  for (let i = right.to + 1; i + 1 < d.right; i++) {
    const m = mentions[i]!;
    if (m.role === 'etc') return chunksOf(mentions, i + 1, d.right)[0] ?? right;
    if (m.kind !== 'gap' && m.role !== 'indicator' && !isJoin(m)) return right;
  }
  return right;
}

/** Everything from the noun to the next mark: 社区“微改造”, 园区建设. */
function wholeAfter(context: Context, d: Draft, right: Chunk): string {
  const { block } = context;
  const { mentions } = block;
  let to = right.from;
  while (to < d.right && mentions[to]!.kind !== 'mark' && mentions[to]!.kind !== 'figure') to++;
  while (to > right.to && isJoin(mentions[to - 1]!)) to--;
  const start = mentions[right.from]!.start;
  const text = textOf(block, start, Math.min(mentions[Math.max(to, right.to) - 1]!.end, start + 20));
  return text.startsWith('用于') ? text.slice(2) : text;
}
