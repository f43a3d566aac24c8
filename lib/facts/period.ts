/**
 * Question: which period? A time said at the head of a sentence holds for its paragraph; one said later, or a moment
 * (截至11月底), for the rest of its sentence; one said after a number (18个项目一季度开工) for that number. Else
 * the section's heading speaks, then the page's date. 由A增至B names two times of one thing. One room, since all of
 * these pass one state on.
 */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention, PeriodWords } from '#lib/mentions/mention.ts';
import { endYear, periodOf, spanOf } from '#lib/period/period.ts';
import { roleOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import { isMark } from './sentence.ts';

export interface PeriodMemory {
  /** Year and month of the page, as far as known. */
  readonly pageYear: number | null;
  readonly pageMonth: number | null;
  /** Year that 全年, 年末 mean here. */
  topicYear: number | null;
  /** The period spoken of in this paragraph. */
  current: string | null;
  /** Number of the five-year plan last named. */
  plan: number | null;
  /** Period of the section, by its heading or the first time that the page speaks of. */
  section: string | null;
  /** Did the page itself say that? */
  told: boolean;
}

/** The 14th plan began in 2021. */
const firstYearOfPlan = (plan: number) => 2021 - (14 - plan) * 5;

const months = (from: number, to: number) => periodOf({ from, to });
const years = (from: number, to: number) => months(from * 12, to * 12 + 11);

/** ISO text of a time as said, or null where the page does not tell enough. */
export function resolve(p: PeriodWords, memory: PeriodMemory): string | null {
  const { pageYear, pageMonth } = memory;
  if (p.plan !== null) {
    const first = firstYearOfPlan(p.plan);
    return p.moment ? years(first + 4, first + 4) : years(first, first + 4);
  }
  if (p.years !== null) {
    if (p.years < 0) return pageYear === null ? null : years(pageYear, pageYear - p.years - 1);
    return memory.topicYear === null ? null : years(memory.topicYear - p.years + 1, memory.topicYear);
  }
  if (p.toDate) {
    if (pageYear === null) return null;
    return pageMonth === null
      ? years(pageYear, pageYear)
      : months(pageYear * 12 + pageMonth - 1, pageYear * 12 + pageMonth - 1);
  }
  const anchor = p.anchor === 'topic' ? memory.topicYear : pageYear;
  const year =
    p.year ??
    (anchor === null
      ? null
      : p.shift !== null
        ? anchor + p.shift
        : p.fromMonth !== null
          ? monthYear(p, memory)
          : null);
  if (year === null) return null;
  if (p.fromMonth === null) return years(year, p.lastYear ?? year);
  const to = year * 12 + p.toMonth! - 1;
  return p.moment ? months(to, to) : months(year * 12 + p.fromMonth - 1, to);
}

/** 1—9月 without a year: of the year spoken of by name, else the last one that was over when the page appeared. */
function monthYear(p: PeriodWords, memory: PeriodMemory): number | null {
  const { pageYear, pageMonth, topicYear, told } = memory;
  if (told || pageYear === null) return topicYear;
  return pageMonth !== null && p.fromMonth === 1 && p.toMonth! > pageMonth ? pageYear - 1 : pageYear;
}

/** A time that something is compared with (比2015年, 较“十二五”末, 是“十一五”末的2.3倍) is not the figure's own. */
function compared(mentions: readonly Mention[], i: number, from: number): boolean {
  const next = mentions[i + 1];
  const times = mentions[i + 2];
  if (roleOf(next) === 'of' && times?.kind === 'figure' && times.amount!.unitKind === 'times') return true;
  for (let k = i - 1; k >= from && k >= i - 3; k--) {
    const role = roleOf(mentions[k]);
    if (role === 'base') return true;
    if (role !== 'each' && role !== 'of' && mentions[k]!.kind !== 'period') return false;
  }
  return false;
}

/** Is this time said after a number and about it: 18个项目【一季度】开工, with no other number before the next mark? */
function follows(mentions: readonly Mention[], i: number, drafts: readonly Draft[], k: number): boolean {
  const d = drafts[k - 1];
  if (!d || d.left > i) return false;
  for (let j = d.at + 1; j < i; j++) if (mentions[j]!.kind === 'mark') return false;
  for (let j = i + 1; j < mentions.length && mentions[j]!.kind !== 'mark'; j++) {
    if (mentions[j]!.kind === 'figure') return false;
  }
  return true;
}

/** 1994年2月经国务院批准设立，…: an event of the past, with no number in its own clause. */
function event(mentions: readonly Mention[], i: number, memory: PeriodMemory): boolean {
  const p = mentions[i]!.period!;
  if (p.year === null || p.lastYear !== p.year || memory.pageYear === null || p.year > memory.pageYear - 3)
    return false;
  if (isMark(mentions[i + 1], Class.comma)) return false;
  for (let j = i + 1; j < mentions.length; j++) {
    const m = mentions[j]!;
    if (m.kind === 'figure') return false;
    if (m.kind === 'mark' && m.mark <= Class.comma) return true;
  }
  return true;
}

/** Is this time said at the head of a clause, at most behind a name or a 预计? 设立全市今年唯一院士工作站 is not. */
function heads(mentions: readonly Mention[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k >= i - 3; k--) {
    const m = mentions[k]!;
    if (m.kind === 'mark') return true;
    const role = roleOf(m);
    if (role !== 'zone' && role !== 'scope' && role !== 'connective' && role !== 'status' && role !== 'verb')
      return false;
  }
  return true;
}

/** A plan's bare name is a time at the head of a clause: “十三五”，…; elsewhere it is a name: “十四五”良好开局. */
const standsAlone = (mentions: readonly Mention[], i: number) => {
  const next = mentions[i + 1];
  return next?.kind === 'mark' || next?.kind === 'figure';
};

interface Sentence {
  /** Time that holds now, for the rest of the sentence. */
  now: string | null;
  /** Said as a moment: 由A增至B does not take it over. */
  moment: boolean;
  /** From and to of 由2010年的A增加到2015年的B, kept for the next such pair. */
  start: string | null;
  end: string | null;
  /** From year and to year were said together, before any number: 从2015年到2020年，. */
  range: boolean;
  base: string | null;
  cumulative: boolean;
  /** 今年 was said where a part of the year is spoken of: goals are for all of it. */
  year: string | null;
  /** Did the figure before add up what was done over years? */
  done: boolean;
  /** Period of the figure before, unless a time was said since. */
  previous: string | null;
}

export function bindPeriods(
  mentions: readonly Mention[],
  from: number,
  to: number,
  drafts: readonly Draft[],
  memory: PeriodMemory,
): void {
  const s: Sentence = {
    now: memory.current ?? memory.section,
    moment: false,
    start: null,
    end: null,
    range: false,
    base: null,
    cumulative: false,
    year: null,
    done: false,
    previous: null,
  };
  let k = 0;
  for (let i = from; i < to; i++) {
    const m = mentions[i]!;
    if (m.kind === 'period') hear(mentions, i, from, drafts, k, s, memory);
    else if (m.kind === 'word' && m.word!.text.startsWith('累计')) s.cumulative = true;
    else if (k < drafts.length && drafts[k]!.at === i) {
      date(mentions, drafts[k]!, drafts[k + 1] ?? null, s, memory);
      s.previous = drafts[k]!.period;
      k++;
    }
  }
}

function hear(
  mentions: readonly Mention[],
  i: number,
  from: number,
  drafts: readonly Draft[],
  k: number,
  s: Sentence,
  memory: PeriodMemory,
): void {
  const p = mentions[i]!.period!;
  if (p.plan !== null && !p.moment) memory.plan = p.plan;
  if (p.bare && !standsAlone(mentions, i)) return;
  // 截至目前 and 今年 within a half-year report mean that half-year, but for goals
  const thisYear = p.toDate || (p.shift === 0 && p.anchor === 'page' && p.fromMonth === null);
  if (
    thisYear &&
    s.now !== null &&
    s.now.length > 4 &&
    !ofYears(s.now) &&
    endYear(s.now) === memory.pageYear
  ) {
    s.year = p.toDate ? s.year : String(memory.pageYear);
    return;
  }
  const time = resolve(p, memory);
  if (time === null) return;
  if (compared(mentions, i, from)) {
    s.base = time;
    return;
  }
  const before = roleOf(mentions[i - 1]);
  if (before === 'from') {
    s.start = time;
    s.end = null;
    s.range = false;
    return;
  }
  if (before === 'to' && s.start !== null) {
    s.end = time;
    s.range = k === 0 || drafts[k - 1]!.at < i - 3;
    s.now = time;
    return;
  }
  if (event(mentions, i, memory)) return;
  if (follows(mentions, i, drafts, k)) {
    const d = drafts[k - 1]!;
    d.period = time;
    return;
  }
  s.now = time;
  s.previous = null;
  s.moment = p.moment;
  if (k > 0 || p.moment || !heads(mentions, i, from)) return;
  memory.current = time;
  // what a page says without numbers, or of years to come, is not the time of its numbers
  if (drafts.length === 0 || (memory.pageYear !== null && endYear(time) > memory.pageYear)) return;
  if (p.year !== null && p.year === p.lastYear) memory.topicYear = p.year;
  if (!memory.told && p.plan === null && p.years === null && !p.toDate) {
    memory.section = time;
    memory.told = true;
  }
}

function date(
  mentions: readonly Mention[],
  d: Draft,
  next: Draft | null,
  s: Sentence,
  memory: PeriodMemory,
): void {
  d.period = d.status === 'target' && s.year !== null ? s.year : s.now;
  const rises = has(mentions, d, 'from') && next !== null && has(mentions, next, 'to');
  const risen = has(mentions, d, 'to') && s.start !== null && !rises;
  if (rises) {
    if (s.moment) s.now = memory.current ?? memory.section;
    s.moment = false;
    s.start ??= startOf(s.now);
    s.end ??= endOf(s.now);
    d.period = s.start;
    s.now = s.end;
    return;
  }
  if (risen) d.period = s.end ?? s.now;
  // …135亿元，占一般公共预算支出80%: of the same time
  if (d.measure === 'share' && d.subject?.rule === 'indicator-share' && s.previous !== null) {
    d.period = s.previous;
    return;
  }
  if (d.period === null) return;
  if (
    d.measure === 'growth' &&
    s.start !== null &&
    s.end !== null &&
    isYear(s.start) &&
    isYear(s.end) &&
    d.growthType === 'annualised'
  ) {
    d.period = s.range ? `${s.start}/${s.end}` : `${Number(s.start) + 1}/${s.end}`;
  } else if (
    d.measure === 'growth' &&
    d.amount.unitKind === 'percent' &&
    s.base !== null &&
    isYear(s.base) &&
    endYear(d.period) > Number(s.base) + 1
  ) {
    // 较“十二五”末增长14.8%: over the years since
    d.period = `${Number(s.base) + 1}/${endYear(d.period)}`;
    d.growthType = 'cumulative';
  } else if (ofYears(d.period) && collapses(mentions, d, next, s)) {
    d.period = String(endYear(d.period));
  }
  if (memory.pageYear !== null && endYear(d.period) > memory.pageYear && d.status === 'actual')
    d.status = 'target';
  if (d.status === 'target' && memory.pageYear !== null && endYear(d.period) < memory.pageYear) {
    d.period = String(memory.pageYear);
  }
}

const isYear = (p: string) => p.length === 4;
const ofYears = (p: string) => p.length === 9 && p.includes('/');

/** Before a span of years began, or where the series of 由A增至B starts. */
function startOf(now: string | null): string | null {
  if (now === null) return null;
  if (ofYears(now)) return String(Number(now.slice(0, 4)) - 1);
  const { from } = spanOf(now);
  return years(Math.floor(from / 12) - 1, Math.floor(from / 12) - 1);
}

const endOf = (now: string | null) => (now !== null && ofYears(now) ? now.slice(5) : now);

/** These reach a level; what is done in these years adds up over them. */
const REACHED = /达|突破|至|迈|跨|到$|拥有|聚集|集聚|形成|总数|总量|共有|现有|保有|规模/;
const DONE =
  /^(?:累计|共|投入|投资|出资|建成|新增|引进|吸引|举办|成功举办|设立|打造|惠及|发放|兑现|兑付|培训|完成|实施|增加|分配|配售|筹集|募集|改造|解决|帮助|开展|支持|提供|办理|推动|组织|建设|新建|拆除|实现)/;

/** In a span of years, is it the state at its end (总数达580家), or what the years add up to (累计投入33.7亿元)? */
function collapses(mentions: readonly Mention[], d: Draft, next: Draft | null, s: Sentence): boolean {
  if (d.measure === 'growth' || d.measure === 'new' || d.measure === 'change-pp' || d.amount.growth)
    return false;
  if (s.cumulative || s.range) return false;
  if (d.measure === 'rank') return has(mentions, d, 'to');
  let done = isMark(mentions[d.left], Class.pause) && s.done;
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (m.kind !== 'word') continue;
    if (REACHED.test(m.word!.text)) return true;
    if (m.word!.role !== 'indicator' && DONE.test(m.word!.text)) done = true;
  }
  s.done = done;
  if (done) return false;
  const kind = d.subject?.indicator?.kind;
  if (kind === 'stock' || kind === 'rate') return true;
  if (/规模|总数|总量|企业数$/.test(d.subject?.name ?? '')) return true;
  // a yearly flow whose yearly growth is told next
  if (next?.growthType === 'annualised') return true;
  return kind !== 'flow';
}

function has(mentions: readonly Mention[], d: Draft, role: string): boolean {
  for (let i = d.left; i < d.at; i++) if (roleOf(mentions[i]) === role) return true;
  return false;
}
