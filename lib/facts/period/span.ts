/** Spans of years: what adds up over them, what stands at their end, and what of them has passed. */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { endYear, firstYearOfPlan, spanOf } from '#lib/period/period.ts';
import type { Draft } from '../draft.ts';
import { has, isMark } from '../sentence.ts';
import type { PeriodMemory, Sentence } from './memory.ts';
import { isAhead } from './reach.ts';
import { lastFullYear } from './resolve.ts';
import { isYear, ofYears, years } from './shape.ts';
import { says } from './words.ts';

/** Before a span of years began, or where the series of 由A增至B starts. */
export function startOf(now: string | null, memory: PeriodMemory): string | null {
  if (now === null) return null;
  // 2022年至2024年，由A增至B: A was of 2022
  if (now === memory.span) return now.slice(0, 4);
  if (ofYears(now)) return String(Number(now.slice(0, 4)) - 1);
  const { from } = spanOf(now);
  return years(Math.floor(from / 12) - 1, Math.floor(from / 12) - 1);
}

/** The last year of a span, or the part of it that the section is about. */
export function endOf(now: string | null, { section }: PeriodMemory): string | null {
  if (now === null || !ofYears(now)) return now;
  const last = now.slice(5);
  return section !== null && !ofYears(section) && section.startsWith(last) ? section : last;
}

/** 2015年至2019年…分别为…: a number for each year; 三年累计分别达… is a sum of each thing. */
export function dealYears(mentions: readonly Mention[], d: Draft, count: number, s: Sentence): void {
  const first = Number(d.period!.slice(0, 4));
  if (endYear(d.period!) - first + 1 !== count || !has(mentions, d.left, d.at, 'each')) return;
  for (let i = d.left; i < d.at; i++) if (isSum(mentions[i]!)) return;
  s.list = Array.from({ length: count }, (_, k) => String(first + k));
}

/** 三年累计 */
const isSum = (m: Mention) => m.kind === 'period' && m.word?.text.endsWith('累计') === true;

/** These reach a level; what is done in these years adds up over them. */
const REACHED = /达|突破|至|迈|跨|到$|拥有|聚集|集聚|形成|总数|总量|共有|现有|保有|规模/;

const DONE =
  /^(?:累计|共|投入|投资|征收|出让|收储|盘活|腾退|整治|清理|铺设|敷设|发行|争取到|承接|转化|培育|引育|招引|安置|化解|处置|出资|建成|新增|引进|新引进|新签约|新改扩建|新改建|新获批|吸引|举办|成功举办|设立|打造|惠及|发放|兑现|兑付|培训|完成|实施|增加|分配|配售|筹集|募集|改造|解决|帮助|开展|支持|提供|办理|推动|组织|建设|新建|拆除|实现)/;

/** In a span of years, is it the state at its end (总数达580家), or what the years add up to (累计投入33.7亿元)? */
export function collapses(mentions: readonly Mention[], d: Draft, next: Draft | null, s: Sentence): boolean {
  // 是2015年的5.3倍: what it came to at the end
  if (d.amount.unitKind === 'times' && s.baseYear !== null) return true;
  if (d.measure === 'growth' || d.measure === 'new' || d.measure === 'change-pp' || d.amount.growth)
    return false;
  if (s.range || (s.cumulative && !reached(mentions, d))) return false;
  // “十四五”期间签约项目80个，其中亿元以上50个: a part of what the years add up to
  if (s.previous !== null && ofYears(s.previous) && has(mentions, d.left, d.at, 'among')) return false;
  if (d.measure === 'rank') return has(mentions, d.left, d.at, 'to');
  let done = isMark(mentions[d.left], Class.pause) && s.done;
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (isSum(m)) return false;
    if (m.kind !== 'word') continue;
    if (REACHED.test(m.word!.text)) return true;
    if (m.word!.role !== 'indicator' && DONE.test(m.word!.text)) done = true;
  }
  s.done = done;
  if (done) return false;
  const kind = d.subject?.indicator?.kind;
  if (kind === 'stock' || kind === 'rate') return true;
  const name = d.subject?.name ?? '';
  if (/规模|总数|总量|企业数$/.test(name)) return true;
  // 五年引进项目633个，总投资1900亿元: of what was counted over the years
  if (d.amount.unitKind === 'money' && s.previous !== null && ofYears(s.previous) && OF_THEM.test(name))
    return false;
  // a yearly flow whose yearly growth is told next
  if (next?.growthType === 'annualised') return true;
  return kind !== 'flow';
}

/** 累计完成投资126亿元，人均收入突破5万元: does its own verb end what added up? */
function reached(mentions: readonly Mention[], d: Draft): boolean {
  let level = false;
  for (let i = d.left; i < d.at; i++) {
    const word = mentions[i]!.word;
    if (word?.sums) return false;
    level ||= word !== null && REACHED.test(word.text);
  }
  return level;
}

/** Amounts of what was counted just before. */
const OF_THEM = /^(?:计划|协议|合同|累计)?总?投资(?:总?额)?$|金额$/;

/** In a plan, 年均 and 累计 are of all its years, where only its last one is spoken of. */
export function planAhead(mentions: readonly Mention[], d: Draft, memory: PeriodMemory): string | null {
  const plan = memory.plan ?? named(d, memory);
  if (plan === null || d.period !== String(plan.last)) return null;
  if (d.status !== 'target' && (memory.pageYear === null || !isAhead(d.period, memory))) return null;
  const sums = d.growthType === 'annualised' || says(mentions, d.lead, '累计');
  return sums ? years(plan.first, plan.last) : null;
}

/** 2020年完成67亿元，年均增长11%: over the years that the page has told up to that one, 由2015年的A到2020年的B or a five-year plan. */
export function stretchTo(year: string, { pair, planNumber }: PeriodMemory): string {
  if (pair !== null && isYear(pair[0]) && pair[1] === year) return years(Number(pair[0]) + 1, Number(year));
  if (planNumber === null) return year;
  const first = firstYearOfPlan(planNumber);
  return first + 4 === Number(year) ? years(first, first + 4) : year;
}

/**
 * Of which years a mean is, behind 由2016年的A增加到2020年的B: of those after the first; of all of “十三五”时期 where the sentence
 * began with that.
 */
export function stretchOf(year: string, { before, start, end, range }: Sentence): string | null {
  if (start !== null && typeof before === 'string' && ofYears(before) && before.endsWith(year)) {
    const first = before.slice(0, 4);
    // 自2010年以来，由A增加到B: no five years of a plan, it begins with A's own year
    if (first > start.slice(0, 4) || endYear(before) - Number(first) === 4) return before;
  }
  if (start === null || end === null || !isYear(start) || !isYear(end)) return null;
  return years(Number(start) + (range ? 0 : 1), Number(end));
}

/** “十四五”时期…，到2025年…，年均增长12%: the plan that the page named, where its own last year is spoken of. */
function named({ growthType }: Draft, { planNumber }: PeriodMemory): { first: number; last: number } | null {
  if (planNumber === null || growthType !== 'annualised') return null;
  const first = firstYearOfPlan(planNumber);
  return { first, last: first + 4 };
}

/** “十四五”期间 at its beginning is of goals; later it is of what has passed of it. */
export function lookAhead(d: Draft, memory: PeriodMemory): void {
  const { pageYear, pageMonth } = memory;
  if (pageYear === null || !ofYears(d.period!) || endYear(d.period!) <= pageYear) return;
  const first = Number(d.period!.slice(0, 4));
  const begins = first > pageYear || (first === pageYear && (pageMonth ?? 1) <= PLANNING_MONTHS);
  if (d.status === 'actual' && begins) d.status = 'target';
  if (d.status === 'actual') d.period = years(first, Math.max(first, lastFullYear(memory) ?? first));
}

/** A plan's goals are published up to this month of its first year. */
const PLANNING_MONTHS = 6;
