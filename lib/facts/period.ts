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
  /** Year that 全年, 年末 mean where no other is spoken of. */
  topicYear: number | null;
  /** The last year that the page named itself at the head of a sentence or in a heading. */
  namedYear: number | null;
  /** The period spoken of in this paragraph. */
  current: string | null;
  /** Period of the section: by its heading, else the last one that headed a paragraph, else the page's date. */
  section: string | null;
  /** Did a heading fix it? */
  fixed: boolean;
  /** Did the page say it, or is it only its date? */
  told: boolean;
  /** Years of the plan that the page is. */
  plan: { readonly first: number; readonly last: number } | null;
  /** Has a sentence of this paragraph been read? */
  begun: boolean;
  /** The two times of the last 由A增至B that named them. */
  pair: [string, string] | null;
}

/** The 14th plan began in 2021. */
const firstYearOfPlan = (plan: number) => 2021 - (14 - plan) * 5;

/** 累 */
const LEI = 0x7d2f;
const months = (from: number, to: number) => periodOf({ from, to });
const years = (from: number, to: number) => months(from * 12, to * 12 + 11);

/** ISO text of a time as said, or null where the page does not tell enough. Of goals, 下半年 is the coming one. */
export function resolve(p: PeriodWords, memory: PeriodMemory, ahead = false): string | null {
  const { pageYear, pageMonth } = memory;
  if (p.since) return sinceThen(p, memory);
  if (p.plan !== null) {
    const first = firstYearOfPlan(p.plan);
    return p.moment ? years(first + 4, first + 4) : years(first, first + 4);
  }
  if (p.years !== null) {
    if (p.years < 0) return pageYear === null ? null : years(pageYear, pageYear - p.years - 1);
    const last = lastFullYear(memory);
    return last === null ? null : years(last - p.years + 1, last);
  }
  if (p.toDate) {
    if (pageYear === null) return null;
    const now = pageYear * 12 + (pageMonth ?? 12) - 1;
    return pageMonth === null ? years(pageYear, pageYear) : months(now, now);
  }
  const anchor = p.anchor === 'topic' ? spokenYear(memory, ahead) : pageYear;
  const year =
    p.year ??
    (p.shift !== null && anchor !== null
      ? anchor + p.shift
      : p.fromMonth !== null
        ? yearOfMonths(p, memory, ahead)
        : null);
  if (year === null) return null;
  if (p.fromMonth === null) return years(year, p.lastYear ?? year);
  const to = year * 12 + p.toMonth! - 1;
  // 截至12月底 is the year's end
  if (p.moment && p.toMonth === 12) return years(year, year);
  return p.moment ? months(to, to) : months(year * 12 + p.fromMonth - 1, to);
}

/** 2020年以来 and “十四五”以来 last till the year spoken of; 今年一季度以来 till the page's own month. */
function sinceThen(p: PeriodWords, memory: PeriodMemory): string | null {
  const { pageYear, pageMonth, section } = memory;
  const start = resolve({ ...p, since: false }, memory);
  if (start === null) return null;
  const { from } = spanOf(start);
  const first = Math.floor(from / 12);
  if (first === pageYear && pageMonth !== null)
    return months(from, Math.max(from, first * 12 + pageMonth - 1));
  const spoken = section !== null && !ofYears(section) ? endYear(section) : lastFullYear(memory);
  const last = Math.max(first, spoken ?? first);
  return years(first, p.plan === null ? last : Math.min(last, endYear(start)));
}

/** 全年 in a paragraph about 2025 is that year; where no year is named it is one that is over. */
function spokenYear(
  { current, topicYear, namedYear, pageYear, pageMonth, fixed }: PeriodMemory,
  ahead: boolean,
): number | null {
  if (current !== null && current.length === 4) return Number(current);
  const over =
    !ahead &&
    pageYear !== null &&
    topicYear === pageYear &&
    namedYear === null &&
    !fixed &&
    (pageMonth ?? 1) < 11;
  return over ? pageYear - 1 : topicYear;
}

/** 五年来, 十年来 end with the last full year, unless the page is of the year's end. */
function lastFullYear({ pageYear, pageMonth, topicYear }: PeriodMemory): number | null {
  if (pageYear === null || pageMonth === null) return topicYear;
  return pageMonth >= 10
    ? Math.max(topicYear ?? pageYear, pageYear)
    : Math.min(topicYear ?? pageYear, pageYear - 1);
}

const RECENT_MONTHS = 3;

/** 1—9月 without a year: of the year named last, else the last such stretch that was over when the page appeared. */
function yearOfMonths(
  p: PeriodWords,
  { pageYear, pageMonth, topicYear, namedYear, current, fixed }: PeriodMemory,
  ahead: boolean,
): number | null {
  if (pageYear === null) return namedYear ?? topicYear;
  const spoken = current !== null && current.length === 4 ? Number(current) : fixed ? namedYear : null;
  // 去年…。一季度再增9.5%, read in April or May, is of this year
  const recent = pageMonth !== null && p.toMonth! <= pageMonth && p.toMonth! >= pageMonth - RECENT_MONTHS;
  if (spoken === pageYear - 1 && !fixed && recent) return pageYear;
  if (spoken !== null) return spoken;
  return !ahead && pageMonth !== null && p.toMonth! > pageMonth ? pageYear - 1 : pageYear;
}

/** A time that something is compared with (比2015年, 较“十二五”末, 是“十一五”末的2.3倍) is not the figure's own. */
function compared(mentions: readonly Mention[], i: number, from: number): boolean {
  const next = mentions[i + 1];
  const times = mentions[i + 2];
  if (roleOf(next) === 'of' && times?.kind === 'figure' && times.amount!.unitKind === 'times') return true;
  for (let k = i - 1; k >= from && k >= i - 3; k--) {
    const role = roleOf(mentions[k]);
    if (role === 'base' || (role === 'gap-to' && k === i - 1)) return true;
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

const isPast = (p: PeriodWords, { pageYear }: PeriodMemory) =>
  p.year !== null && p.fromMonth === null && !p.moment && pageYear !== null && p.year < pageYear;

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
    // 回望“十三五”，
    const short = m.kind === 'gap' && m.end - m.start <= 2 && k === i - 1;
    if (!short && !LEADING.has(roleOf(m))) return false;
  }
  return true;
}
const LEADING = new Set<string>(['zone', 'scope', 'connective', 'status', 'to']);

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
  /** End of the plan before, compared with: 较“十二五”末. */
  base: string | null;
  cumulative: boolean;
  /** 今年 was said where a part of the year is spoken of: goals are for all of it. */
  year: string | null;
  /** What held before a time in the middle of the sentence; undefined without one. */
  before: string | null | undefined;
  /** Times joined as a list (2020年、2021年，), to be dealt out to as many numbers. */
  list: string[];
  dealing: boolean;
  /** Was the time that holds said by this paragraph? */
  explicit: boolean;
  /** Time of the next number alone. */
  only: string | null;
  /** What held before a bracket, while it is open; undefined outside. */
  outside: string | null | undefined;
  /** Was a time said in the bracket that is open? */
  aside: boolean;
  /** Were both times of 由A增至B said? */
  said: boolean;
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
    before: undefined,
    list: [],
    dealing: false,
    explicit: memory.current !== null,
    only: null,
    outside: undefined,
    aside: false,
    said: false,
    done: false,
    previous: null,
  };
  // 到2027年实现以下目标：: the time of the paragraphs that follow
  if (to === mentions.length && isMark(mentions[to - 1], Class.colon) && drafts.length === 0)
    announce(mentions, from, to, memory);
  let k = 0;
  /** End of the list of numbers that drafts[k] stands in. */
  let end = 0;
  for (let i = from; i < to; i++) {
    const m = mentions[i]!;
    if (m.kind === 'period') hear(mentions, i, from, drafts, k, s, memory);
    else if (m.word !== null && m.word.text.charCodeAt(0) === LEI && m.word.text.startsWith('累计'))
      s.cumulative = true;
    else if (m.word?.role === 'status' && NOW.test(m.word.text)) returnToNow(s, memory);
    else if (isMark(m, Class.open)) s.outside = s.now;
    else if (isMark(m, Class.close) && s.outside !== undefined) {
      s.now = s.outside;
      s.outside = undefined;
      s.aside = false;
    } else if (isMark(m, Class.semicolon) && s.before !== undefined) {
      s.now = s.before;
      s.before = undefined;
    } else if (k < drafts.length && drafts[k]!.at === i) {
      if (drafts[k]!.lead === drafts[k] || end <= k) {
        end = k + 1;
        while (end < drafts.length && drafts[end]!.lead === drafts[k]!.lead) end++;
      }
      date(mentions, drafts[k]!, drafts[end] ?? null, end - k, s, memory);
      if (s.explicit) drafts[k]!.periodRule = 'period-said';
      else if (memory.told || memory.fixed) drafts[k]!.periodRule = 'period-section';
      s.previous = drafts[k]!.period;
      k++;
    }
  }
  memory.begun = true;
}

/** 上年末…，目前…: what was said of another time is over. */
function returnToNow(s: Sentence, memory: PeriodMemory): void {
  const { pageYear, section } = memory;
  if (s.before !== undefined) {
    s.now = s.before;
    s.before = undefined;
  } else if (s.now !== null && pageYear !== null && endYear(s.now) > pageYear && section !== s.now) {
    memory.current = null;
    s.now = section;
  }
}
const NOW = /^(?:目前|现有)$/;

/** From here on the page speaks of goals: 今年的主要预期目标是：. */
export function turnToGoals(memory: PeriodMemory): void {
  const { pageYear, fixed, section } = memory;
  // a section about 2025 keeps its year; one about the year before does not hold goals
  if (pageYear === null || (fixed && section !== null && endYear(section) >= pageYear)) return;
  memory.topicYear = pageYear;
  memory.namedYear = pageYear;
  memory.section = String(pageYear);
  memory.told = true;
}

function announce(mentions: readonly Mention[], from: number, to: number, memory: PeriodMemory): void {
  for (let i = from; i < to; i++) {
    const { kind, period } = mentions[i]!;
    const time = kind === 'period' && !period!.bare ? resolve(period!, memory) : null;
    if (time === null) continue;
    memory.section = time;
    memory.fixed = true;
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
  const time = resolve(p, memory, drafts[k]?.status === 'target');
  if (time === null) return;
  if (compared(mentions, i, from)) {
    s.base = p.plan === null ? null : time;
    // 比2017年的第六位前移: that place was of 2017
    if (roleOf(mentions[i + 1]) === 'of' && drafts[k]?.at === i + 2 && drafts[k]!.amount.unitKind !== 'times')
      s.only = time;
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
    s.said = true;
    s.range = k === 0 || drafts[k - 1]!.at < i - 3;
    s.now = time;
    return;
  }
  if (event(mentions, i, memory)) return;
  if (follows(mentions, i, drafts, k)) {
    // 3家企业入选2021年度名单: a list's year is not theirs
    if (!isPast(p, memory)) drafts[k - 1]!.period = time;
    return;
  }
  // 1000亿元（2023年为513亿元）
  if (s.outside !== undefined && k > 0) {
    s.now = time;
    s.aside = true;
    return;
  }
  // said in the middle of its sentence, a time ends with its part: …、力争2025年达500亿元；
  if (k > 0 && s.before === undefined) s.before = s.now;
  s.now = time;
  s.explicit = true;
  s.previous = null;
  s.moment = p.moment;
  const joined = isMark(mentions[i - 1], Class.pause) || roleOf(mentions[i - 1]) === 'join';
  s.list = joined && s.list.length > 0 ? [...s.list, time] : [time];
  if (k > 0 || !heads(mentions, i, from)) return;
  // 3月份当月 in a quarter, or a year long past without a number of its own, does not go on
  if (
    !p.moment &&
    !narrows(time, memory) &&
    !(drafts.length === 0 && longPast(time, memory)) &&
    !(memory.begun && looksBack(time, memory))
  )
    memory.current = time;
  // 截至3月10日, after a section about the year before, goes on
  else if (p.moment && !p.toDate && movesOn(time, memory)) {
    memory.current = time;
    if (!memory.fixed) memory.section = time;
  }
  if (p.year !== null && p.year === p.lastYear && p.year <= (memory.pageYear ?? p.year)) {
    memory.namedYear = p.year;
    if (drafts.length > 0 && !memory.fixed) memory.topicYear = p.year;
  }
  // of years to come, or without numbers: not the time of the paragraphs that follow
  if (memory.fixed || drafts.length === 0 || p.toDate || p.years !== null || p.moment) return;
  if (memory.pageYear !== null && endYear(time) > memory.pageYear && p.plan === null) return;
  // a month is an event's
  if (isMonth(time) || (time.length > 9 && !time.startsWith(`${time.slice(0, 4)}-01`))) return;
  // a look back (2019年…) is its own paragraph's; what is later, or a part of the year, goes on
  if (
    memory.told &&
    memory.section !== null &&
    spanOf(time).to < spanOf(memory.section).to &&
    endYear(time) !== endYear(memory.section)
  )
    return;
  memory.section = time;
  memory.told = true;
}

/** A month or a quarter within the stretch of months that is spoken of. */
function narrows(time: string, { current, section }: PeriodMemory): boolean {
  const running = current ?? section;
  if (running === null || running === time || isYear(running) || ofYears(running) || time.length === 4)
    return false;
  const [inner, outer] = [spanOf(time), spanOf(running)];
  return inner.from > outer.from && inner.to <= outer.to;
}

/** Is this a moment after all that is spoken of, and not one to come? */
const movesOn = (time: string, { current, section, pageYear }: PeriodMemory) => {
  const running = current ?? section;
  return running !== null && spanOf(time).from > spanOf(running).to && endYear(time) <= (pageYear ?? 0);
};

const longPast = (time: string, { section }: PeriodMemory) =>
  section !== null && endYear(time) <= endYear(section) - LONG_AGO;
const LONG_AGO = 3;

/** Said in the middle of a paragraph, a time before the one spoken of is its own sentence's. */
function looksBack(time: string, { current, section, pageYear }: PeriodMemory): boolean {
  const running = current ?? section;
  // what is spoken of is what has passed: 到2025年…。2021年…
  if (running === null || endYear(running) > (pageYear ?? Infinity)) return false;
  const [said, spoken] = [spanOf(time), spanOf(running)];
  return said.to < spoken.from || (ofYears(running) && said.to < spoken.to);
}

function date(
  mentions: readonly Mention[],
  d: Draft,
  next: Draft | null,
  /** Numbers of its list from this one on. */
  rest: number,
  s: Sentence,
  memory: PeriodMemory,
): void {
  if (s.only !== null) {
    d.period = s.only;
    s.only = null;
    return;
  }
  d.period = d.status === 'target' && s.year !== null ? s.year : s.now;
  // a goal of this year in a half-year report is for the year
  if (
    d.status === 'target' &&
    d.period !== null &&
    !s.explicit &&
    !ofYears(d.period) &&
    d.period.length > 4 &&
    !isComing(d.period, memory)
  ) {
    d.period = String(endYear(d.period));
  }
  if (s.list.length > 1) {
    if (d === d.lead) s.dealing = rest === s.list.length;
    if (s.dealing) {
      d.period = s.list[s.list.length - rest]!;
      return;
    }
  }
  const rises = has(mentions, d.lead, 'from') && next !== null && has(mentions, next.lead, 'to');
  const risen = has(mentions, d.lead, 'to') && s.start !== null && !rises;
  if (rises) {
    if (s.moment) s.now = memory.current ?? memory.section;
    s.moment = false;
    s.start ??= memory.pair?.[0] ?? startOf(s.now);
    s.end ??= memory.pair?.[1] ?? endOf(s.now, memory);
    d.period = s.start;
    if (rest === 1) s.now = s.end;
    return;
  }
  if (risen) {
    d.period = s.end ?? s.now;
    s.now = d.period;
    if (
      s.said &&
      s.start !== null &&
      s.end !== null &&
      endYear(s.end) <= (memory.pageYear ?? endYear(s.end))
    ) {
      memory.pair = [s.start, s.end];
      memory.current = s.end;
      if (!memory.fixed) memory.section = s.end;
    }
  }
  // …135亿元，占一般公共预算支出80%: of the same time
  if (d.measure === 'share' && d.subject?.rule === 'indicator-share' && s.previous !== null) {
    d.period = s.previous;
    return;
  }
  if (d.period === null) return;
  lookAhead(d, memory);
  const ahead = planAhead(mentions, d, memory);
  if (ahead !== null) {
    d.period = ahead;
    return;
  }
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
  } else if (d.growthType === 'annualised' && isYear(d.period) && twoYears(mentions, d)) {
    d.period = years(Number(d.period) - 1, Number(d.period));
  } else if (ofYears(d.period) && d.status !== 'target' && collapses(mentions, d, next, s)) {
    d.period = endOf(d.period, memory);
  }
  if (d.period === null) return;
  if (isMonth(d.period) && (s.cumulative || (s.moment && flows(d))))
    d.period = `${d.period.slice(0, 4)}-01/${d.period}`;
  const { pageYear } = memory;
  if (pageYear === null) return;
  if (d.status === 'actual' && (isAhead(d.period, memory) || hasHardlyBegun(mentions, d, s, memory)))
    d.status = 'target';
  if (d.status !== 'target' || endYear(d.period) >= pageYear) return;
  // within a plan, 2024年 … is where it starts from; a goal without a time of its own is for this year
  if (s.aside || (s.explicit && !d.goal)) d.status = 'actual';
  else d.period = String(pageYear);
}

/** In a plan, 年均 and 累计 are of all its years, where only its last one is spoken of. */
function planAhead(mentions: readonly Mention[], d: Draft, { plan }: PeriodMemory): string | null {
  if (plan === null || d.status !== 'target' || d.period !== String(plan.last)) return null;
  const sums = d.growthType === 'annualised' || says(mentions, d.lead, '累计');
  return sums ? years(plan.first, plan.last) : null;
}

/** “十四五”期间 at its beginning is of goals; later it is of what has passed of it. */
function lookAhead(d: Draft, memory: PeriodMemory): void {
  const { pageYear, pageMonth } = memory;
  if (pageYear === null || !ofYears(d.period!) || endYear(d.period!) <= pageYear) return;
  const first = Number(d.period!.slice(0, 4));
  const begins = first > pageYear || (first === pageYear && (pageMonth ?? 1) <= PLANNING_MONTHS);
  if (d.status === 'actual' && begins) d.status = 'target';
  if (d.status === 'actual') d.period = years(first, Math.max(first, lastFullYear(memory) ?? first));
}
/** A plan's goals are published up to this month of its first year. */
const PLANNING_MONTHS = 6;

function says(mentions: readonly Mention[], d: Draft, start: string): boolean {
  for (let i = d.left; i < d.at; i++) if (mentions[i]!.word?.text.startsWith(start)) return true;
  return false;
}

const twoYears = (mentions: readonly Mention[], d: Draft) => says(mentions, d, '两年平均');

/** Does this time begin after the page appeared? */
const isAhead = (period: string, { pageYear, pageMonth }: PeriodMemory) =>
  spanOf(period).from > pageYear! * 12 + (period.length === 4 || pageMonth === null ? 11 : pageMonth - 1);

/** 下半年, spoken of in July. */
const isComing = (period: string, { pageYear, pageMonth }: PeriodMemory) =>
  pageYear !== null && pageMonth !== null && spanOf(period).from >= pageYear * 12 + pageMonth - 1;

/** 今年安排重点项目100个, published in January: nothing has come of the whole year yet, but for what is said to be done. */
function hasHardlyBegun(
  mentions: readonly Mention[],
  d: Draft,
  s: Sentence,
  { pageYear, pageMonth }: PeriodMemory,
): boolean {
  if (pageMonth === null || pageMonth > 2 || s.list.length === 0 || d.period !== String(pageYear))
    return false;
  return d.measure !== 'rank' && !has(mentions, d, 'status') && !says(mentions, d, '累计');
}

/** Money that adds up over the months, and its growth: 截至10月底完成投资131.7亿元 is of January to October. */
function flows(d: Draft): boolean {
  const indicator = d.subject?.indicator;
  if (indicator) return indicator.kind === 'flow' && indicator.dimension.startsWith('money');
  return d.amount.unitKind === 'money' && /投资|收入|产值|支出|销售|税/.test(d.subject?.name ?? '');
}

const isMonth = (p: string) => p.length === 7;
const isYear = (p: string) => p.length === 4;
const ofYears = (p: string) => p.length === 9 && p.includes('/');

/** Before a span of years began, or where the series of 由A增至B starts. */
function startOf(now: string | null): string | null {
  if (now === null) return null;
  if (ofYears(now)) return String(Number(now.slice(0, 4)) - 1);
  const { from } = spanOf(now);
  return years(Math.floor(from / 12) - 1, Math.floor(from / 12) - 1);
}

/** The last year of a span, or the part of it that the section is about. */
function endOf(now: string | null, { section }: PeriodMemory): string | null {
  if (now === null || !ofYears(now)) return now;
  const last = now.slice(5);
  return section !== null && !ofYears(section) && section.startsWith(last) ? section : last;
}

/** These reach a level; what is done in these years adds up over them. */
const REACHED = /达|突破|至|迈|跨|到$|拥有|聚集|集聚|形成|总数|总量|共有|现有|保有|规模/;
const DONE =
  /^(?:累计|共|投入|投资|出资|建成|新增|引进|新引进|新签约|新改扩建|新改建|新获批|吸引|举办|成功举办|设立|打造|惠及|发放|兑现|兑付|培训|完成|实施|增加|分配|配售|筹集|募集|改造|解决|帮助|开展|支持|提供|办理|推动|组织|建设|新建|拆除|实现)/;

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
