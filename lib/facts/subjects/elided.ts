/** Nothing is named in the number's own words: 总数达580家, 增长8%, 居全市第一. One room: each guess is asked for where the one before fails. */
import { code } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { type Chunk, chunksOf, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { has } from '../sentence.ts';
import { lookUp, subject, subjectOf, textOf } from '../subject.ts';
import { rightChunk, rightSubject } from './after.ts';
import { areaOf, ground, nounOf, occupied } from './area.ts';
import { type Context, clauseStart } from './context.ts';
import {
  amongBefore,
  byMeasure,
  EVALUATION,
  listBefore,
  rankedZones,
  rankSpokenOf,
  zonesCounted,
} from './ranked.ts';
import { byHeading, topicOf } from './topic.ts';
import { broughtBy } from './total.ts';
import { fits } from './unit.ts';
import { deed, newWordOf, verbBefore } from './verb.ts';

/** Nothing is named in the figure's own words: its clause, the clauses since the last figure, the last figure's subject. */
export function elided(
  context: Context,
  d: Draft,
  since: number,
  last: Subject | null,
  change: boolean,
): Subject | null {
  const { mentions, block, vocabulary } = context;
  const kind = d.amount.unitKind;
  // 年度计划投资6亿元: the name of an amount, which also says that it is a goal
  const plan = kind === 'money' ? planned(mentions, d) : '';
  if (plan !== '') return subject(lookUp(vocabulary, plan), plan, false, 'indicator-phrase');
  const topic = context.order.length === 0 && kind !== 'rank' ? topicOf(context, since, d.left) : null;
  if (topic && (change || fits(topic.indicator!, kind))) return topic;
  const zones = kind === 'count' ? zonesCounted(mentions, d) : '';
  if (zones !== '') return subject(lookUp(vocabulary, zones), zones, false, 'indicator-phrase');
  if (kind === 'rank' || last === null) {
    const after = kind === 'rank' ? rightChunk(context, d, null) : null;
    if (after && roleOf(mentions[d.at + 1]) === 'of' && !praises(context, after))
      return rightSubject(context, d, after);
    const clause = chunksOf(mentions, clauseStart(mentions, d.at, context.from), d.left);
    for (const c of clause.toReversed()) {
      if (c.whole) continue;
      const s = subjectOf(block, vocabulary, c);
      if (s.indicator && fits(s.indicator, kind)) return s;
    }
  }
  if (kind === 'count' && (d.amount.unit === '宗' || d.amount.unit === '个' || d.amount.unit === '项')) {
    // 新开工21个, 新投产15个
    const verb = verbBefore(mentions, d) || (newWordOf(mentions, d) ?? '');
    const known = verb === '' ? null : deed(vocabulary, verb, '项目');
    // 86个重点项目开工61个
    const ofProjects =
      last === null || d.amount.unit === '宗' || last.name.endsWith('项目') || context.projects;
    if (known && fits(known, kind) && ofProjects && !ofOneSize(last)) {
      return subject(known, `${verb}项目`, false, 'indicator-phrase');
    }
  }
  if (kind === 'rank') {
    const zones = rankedZones(context, d);
    const ranked = zones ?? context.order.findLast((o) => o.indicator) ?? null;
    const among = amongCounted(context, d);
    if (among) {
      // 综合实力在全国219个国家级经开区中排名第6位: what stands before the count
      const before = chunksOf(mentions, clauseStart(mentions, d.at, context.from), d.left)[0];
      const named = before && before.to < d.left ? subjectOf(block, vocabulary, before) : null;
      const general = named?.indicator === null && EVALUATION.test(named.name) && zones;
      if (named && !(ranked && general)) return named;
    }
    // 增速排名全省16个开发区第三位: the place of what was told before
    if (ranked && (last === null || (among && !byMeasure(context, d)))) return ranked;
    // 跻身国家高新区30强: a list of zones, whatever was told before
    const listed = zones !== null && block.folded.codes[d.mention.end - 1] === STRONGEST;
    if (listed && has(mentions, d.left, d.at, 'scope')) return zones;
    if (zones && !byMeasure(context, d) && rankSpokenOf(context, d)) return zones;
  }
  if (kind === 'area' || d.amount.unit === '亩') {
    const noun = nounOf(mentions, d);
    if (noun !== '') return areaOf(context, noun, last, d);
    const grown = ground(context, d, last) ?? occupied(context, d);
    if (grown) return grown;
  }
  if (since < d.left) {
    const topic = chunksOf(mentions, since, d.left).filter((c) => !c.whole && c.after !== 'base');
    const loose =
      (change && last !== null) || kind === 'rank' ? null : (itemAt(topic, topic.length - 1) ?? null);
    const chosen = topic.findLast((c) => c.name >= 0) ?? loose;
    if (chosen) {
      const s = subjectOf(block, vocabulary, withoutPredicate(mentions, chosen));
      if (change || kind === 'rank' || !s.indicator || fits(s.indicator, kind)) return s;
    }
  }
  const list = kind === 'rank' ? listBefore(context, d, last === null ? context.from : since) : null;
  if (list) return list;
  if (last === null)
    return byHeading(context, kind, change) ?? (kind === 'rank' ? byList(context, d) : byVerb(context, d));
  if (
    last.indicator &&
    (has(mentions, d.left, d.at, 'measure-noun') || has(mentions, d.left, d.at, 'total'))
  ) {
    const stock = vocabulary.stockOf.get(last.indicator.id);
    if (stock) return subject(stock, stock.zh, false, 'indicator-total');
  }
  const verb = verbBefore(mentions, d);
  // 其中续建18个、新建28个: each by its deed
  if (kind === 'count' && DEEDS.has(last.name)) {
    const done = newWordOf(mentions, d) ?? verb;
    const noun = d.amount.unit === '家' || d.amount.unit === '户' ? '企业' : '项目';
    if (done !== '')
      return subject(lookUp(vocabulary, done + noun), done + noun, done[0] === '新', 'indicator-phrase');
  }
  if (!change && kind !== 'rank' && kind !== 'percent') {
    const base = last.name.replace(/(?:总?规模|总?额|总?数量?)$/, '');
    // of GDP占全市9.7% the amount is the GDP's
    const part = last.name.replace(/占.{1,20}$/, '');
    const whole = part === last.name ? null : lookUp(vocabulary, part);
    if (whole && fits(whole, kind)) return subject(whole, part, false, 'indicator-elided');
    const told = last.indicator || part === last.name ? null : context.order.findLast((s) => s.name === part);
    if (told) return { ...told, rule: 'indicator-elided' };
    const joint =
      verb === ''
        ? null
        : (lookUp(vocabulary, last.name + verb, base + verb) ??
          // 90个重点项目，完成年度投资20亿元
          (completes(mentions, d) ? lookUp(vocabulary, `${base}完成${verb}`) : null));
    if (joint && fits(joint, kind)) return subject(joint, base + verb, false, 'indicator-phrase');
  }
  if (last.indicator && !change && kind !== 'rank' && kind !== 'percent' && !fits(last.indicator, kind)) {
    const brought = kind === 'money' ? broughtBy(context, last, verb) : null;
    if (brought) return brought;
    const alone = verb === '' ? null : lookUp(vocabulary, verb);
    if (alone && fits(alone, kind)) return subject(alone, verb, false, 'indicator-phrase');
    return subject(null, last.name + verb, false, 'indicator-elided');
  }
  if (!last.indicator && kind === 'money' && verb !== '' && !last.name.endsWith(verb)) {
    return subject(null, last.name + verb, false, 'indicator-elided');
  }
  // 工业投资30亿元、占固定资产投资比重37%，增长8%: a ratio changes by points, so this is its part's
  if (change && (kind === 'percent' || kind === 'times') && last.rule === 'indicator-share') {
    const part = context.order.findLast((s) => s.name !== last.name && last.name.startsWith(`${s.name}占`));
    if (part) return { ...part, rule: 'indicator-elided' };
  }
  const total = has(mentions, d.left, d.at, 'total') || has(mentions, d.left, d.at, 'measure-noun');
  const other = verb !== '' && !has(mentions, d.left, d.at, 'new');
  return { ...last, fresh: last.fresh && !total && !other, rule: 'indicator-elided' };
}

/** 全国百强产业【园区】排名第68名: a list of zones that nobody knows. */
function byList({ block, mentions }: Context, d: Draft): Subject | null {
  const c = chunksOf(mentions, d.left, d.at)[0];
  if (c === undefined) return null;
  const last = mentions[c.to]!.role === 'scope' ? mentions[c.to]! : mentions[c.to - 1]!;
  return subject(null, textOf(block, mentions[c.from]!.start, last.end), false, 'indicator-unknown');
}

/** 投资3.6亿元，新建道路8条: only what was done with it is said. */
function byVerb({ mentions }: Context, d: Draft): Subject | null {
  const verb = d.amount.unitKind === 'money' ? verbBefore(mentions, d) : '';
  return verb === '' ? null : subject(null, verb, false, 'indicator-unknown');
}

/** 获第三名的优异成绩 names no ranking. */
const praises = ({ block, mentions }: Context, { from, to }: Chunk): boolean =>
  PRAISE.test(textOf(block, mentions[from]!.start, mentions[to - 1]!.end));
const PRAISE = /(?:成绩|佳绩|战绩|名次|位置|位次|成果|殊荣|荣誉)$/;

const completes = (mentions: readonly Mention[], d: Draft): boolean => {
  for (let i = d.left; i < d.at; i++) if (mentions[i]!.word?.text === '完成') return true;
  return false;
};

/** 30强, 百强: a list. */
const STRONGEST = code('强');

const planned = (mentions: readonly Mention[], d: Draft): string => {
  for (let i = d.left; i < d.at; i++)
    if (roleOf(mentions[i]) === 'status' && ANNUAL_PLAN.test(mentions[i]!.word!.text))
      return mentions[i]!.word!.text;
  return '';
};

/** 亿元以上项目开工71个、签约88个 */
const ofOneSize = (last: Subject | null) => last?.indicator === null && SIZED.test(last.name);
const SIZED = /[亿万]元|工程项目$/;

/** What is said of projects in the place of their name. */
const DEEDS: ReadonlySet<string> = new Set('续建 在建 待建 拟建 改建 扩建'.split(' '));

const ANNUAL_PLAN = /年度?计划(?:完成)?投资$/;

/** Is the number before, in the same clause, only how many it is ranked among: 在10个板块中排名第四? */
function amongCounted(context: Context, d: Draft): boolean {
  const { mentions } = context;
  for (let i = amongBefore(context, d); i < d.at; i++)
    if (mentions[i]!.kind === 'figure') return mentions[i]!.amount!.unitKind === 'count';
  return false;
}

/** 各类市场主体增势迅猛，累计达到…: what stands after a name that opens its clause is said of it. */
function withoutPredicate(mentions: readonly Mention[], c: Chunk): Chunk {
  if (c.name < 0) return c;
  const name = mentions[c.name]!;
  // …政策, …工作 are nouns still
  const said = mentions[c.to - 1]!.end - name.end >= 4;
  return said && name.start - mentions[c.from]!.start <= 2 ? { ...c, to: c.name + 1 } : c;
}
