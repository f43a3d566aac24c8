/**
 * Headings open sections of review or of plan, which end where a heading of their own rank or a higher one stands.
 * One room, since what opens a section must know how it ends.
 */
import type { Mention, PeriodWords } from '#lib/mentions/mention.ts';
import { endYear, firstYearOfPlan } from '#lib/period/period.ts';
import { headingSays, isNumbered, type Says, titlesPlan } from './heading.ts';
import { type Memory, REVIEW_MONTHS, restore, stateOf } from './memory.ts';
import type { PeriodMemory } from './period/memory.ts';
import { resolve } from './period/resolve.ts';

/** 工作回顾 and 2018年成绩 without a number open the largest sections of a page. */
const NAMED_RANK = 1;
/** ◎产业发展: lives inside whatever is open. */
const UNNUMBERED_RANK = 5;
/** 今年怎么干？, asked by a speaker of himself. */
export const ASKED_RANK = 2;
/** 记者：今年的目标会调整吗？ opens its answer. */
const QUESTION_RANK = 6;
/** A heading of the page, or the lead of a paragraph; level 1 is outermost. */
export function enterHeading(
  line: string,
  level: number | undefined,
  mentions: readonly Mention[],
  memory: Memory,
): void {
  const { period } = memory;
  // 2022年2月 under the name of who publishes: when the page was issued, and not what it is about
  if (line.length <= LONGEST_MONTH && MONTH.test(line) && issued(mentions, period)) return;
  period.pair = null;
  const place = memory.headings++;
  if (place < 2 && !isNumbered(line) && ((level ?? 1) <= 1 || place === 0)) {
    enterTitle(line, mentions, memory);
    return;
  }
  let says = headingSays(line);
  const time = headingTime(mentions, period, says);
  const dated = time !== null && (time.period!.year !== null || time.period!.plan !== null);
  // 2021年十项民生实事, published in February: that year has yet to come
  if (says === null && dated && opensYear(line, time, period)) says = 'plan';
  // a date without a name (2019年) is a section of its own, unless it is a chart's or an event's within another
  const rank = level ?? (says === null ? UNNUMBERED_RANK : NAMED_RANK);
  const within = memory.sections.some((section) => section.rank < rank && section.dated);
  if (level === undefined && says !== null && !dated && insideDated(memory)) return;
  close(memory, rank, says !== null || dated);
  if (says === null && (time === null || (within && level === undefined))) return;
  memory.announced = null;
  memory.sections.push({ rank, dated, around: stateOf(memory) });
  if (says !== null) {
    memory.status.section = says === 'plan' ? 'target' : 'actual';
    memory.status.review = says === 'review';
  }
  setTime(time, says, memory);
}

/** A line of a month of a year and nothing else, at most in brackets. */
const MONTH = /^[（(]?\d{4}年\d{1,2}月[）)]?$/;
const LONGEST_MONTH = 10;

/** Is it the page's own month or the one before, or one after the year that the title told? */
function issued(mentions: readonly Mention[], period: PeriodMemory): boolean {
  const said = mentions.find(({ kind }) => kind === 'period')?.period;
  if (!said?.fromMonth) return false;
  const { pageYear, pageMonth, section, told } = period;
  if (said.year === pageYear && (pageMonth === null || pageMonth - said.fromMonth <= 1)) return true;
  return told && section !== null && endYear(section) < said.year!;
}

/** ◎工作部署 in 2018年成绩 speaks of 2018 as well. */
const insideDated = ({ sections }: Memory) =>
  sections.some(({ dated, rank }) => dated && rank === NAMED_RANK);

/** The title tells the time of the page; the title of a plan makes all in it goals. */
function enterTitle(line: string, mentions: readonly Mention[], memory: Memory): void {
  const { period } = memory;
  const says = headingSays(line);
  const time = headingTime(mentions, period, says);
  if (titlesPlan(line)) {
    memory.status.section = 'target';
    const span = mentions.find((m) => m.kind === 'period' && (m.period!.plan !== null || spans(m.period!)));
    if (span) {
      const [first, last] = [resolveYear(span, period, 0), resolveYear(span, period, 1)];
      if (first !== null && last !== null) {
        period.plan = { first, last };
        setState(period, last, String(last), true);
        return;
      }
    }
    setTime(time, 'plan', memory);
    return;
  }
  if (time === null || (says !== 'review' && meeting(time, period))) return;
  memory.status.review = says === 'review';
  setTime(time, says === 'review' ? 'review' : null, memory);
}

const spans = (p: PeriodWords) => p.year !== null && p.lastYear !== null && p.lastYear > p.year;

function resolveYear(m: Mention, period: PeriodMemory, side: 0 | 1): number | null {
  const text = resolve(m.period!, period);
  if (text === null) return null;
  return side === 0 ? Number(text.slice(0, 4)) : endYear(text);
}

function setState(period: PeriodMemory, year: number, section: string, fixed: boolean): void {
  period.topicYear = year;
  period.namedYear = year;
  period.section = section;
  period.fixed = fixed;
  period.told = true;
}

/** A question of an interview opens its answer: its time, and whether it asks for what is to come. */
export function enterQuestion(line: string, mentions: readonly Mention[], memory: Memory): void {
  close(memory, QUESTION_RANK, true);
  // goals that were listed before end with the question that follows them
  if (memory.announced !== null) restore(memory, memory.announced);
  memory.announced = null;
  const { period } = memory;
  const time = headingTime(mentions, period, null);
  // 目前进展如何？今年有什么打算？ asks for both
  const plan = AHEAD.test(line) && !BEHIND.test(line);
  if (time === null && !plan) return;
  memory.sections.push({ rank: QUESTION_RANK, dated: time !== null, around: stateOf(memory) });
  if (plan) memory.status.section = 'target';
  setTime(time, plan ? 'plan' : null, memory);
  period.fixed = false;
}
const BEHIND = /进展|成效|成绩|目前|情况/;
const AHEAD = /打算|下一步|接下来|今后|规划|如何(?:推进|谋划|部署)/;

/** Leaves the sections that a heading of this rank ends. A sibling that says nothing goes on with what was said. */
function close(memory: Memory, rank: number, opens: boolean): void {
  const { sections } = memory;
  for (let last = sections.at(-1); last !== undefined; last = sections.at(-1)) {
    if (last.rank < rank || (last.rank === rank && !opens)) return;
    sections.pop();
    restore(memory, last.around);
  }
}

/** The time that a heading says for what follows; a chart's 2019—2023年 is none. */
export function headingTime(
  mentions: readonly Mention[],
  { pageYear }: PeriodMemory,
  says: Says,
): Mention | null {
  // a reposted page may carry a later year than its text; in December the next year is near
  const latest = pageYear === null ? Infinity : pageYear + 1;
  const times = mentions.filter(
    ({ kind, period: p }) =>
      kind === 'period' &&
      p!.year === p!.lastYear &&
      (p!.year ?? 0) <= latest &&
      (p!.fromMonth !== null || !p!.moment),
  );
  // “十三五”时期及2020年工作回顾: the year tells when; “十四五”时期和2035年远景目标: the plan does
  return (says === 'plan' ? null : times.find(({ period: p }) => p!.year !== null)) ?? times[0] ?? null;
}

const wholeYear = (m: Mention, year: number | null) =>
  m.period!.year === year && m.period!.fromMonth === null;

/** 2021年工作会议 of February 2021 looks back on 2020. */
const meeting = (time: Mention, { pageYear, pageMonth }: PeriodMemory) =>
  wholeYear(time, pageYear) && (pageMonth ?? 1) <= REVIEW_MONTHS;

/** Does the heading begin with a year that has hardly begun, or not yet? */
function opensYear(line: string, time: Mention, { pageYear, pageMonth }: PeriodMemory): boolean {
  if (pageYear === null || !/^[^\d]{0,4}\d{4}年/.test(line) || MEETING.test(line)) return false;
  if (wholeYear(time, pageYear + 1)) return true;
  return wholeYear(time, pageYear) && (pageMonth ?? 12) <= 3;
}
const MEETING = /报告|会议|讲话|公报|年鉴|大会/;

/** 2021年工作回顾, 二、截至11月底的家底 and 上半年主要指标稳中有进 say the time of what follows. */
export function setTime(time: Mention | null, says: Says, { period, status }: Memory): void {
  const { pageYear, plan } = period;
  if (time !== null && (says !== null || !meeting(time, period)) && !standsOn(time, says, plan)) {
    const { year } = time.period!;
    if (year !== null) {
      period.topicYear = year;
      period.namedYear = year;
    }
    const resolved = resolve(time.period!, period, says === 'plan');
    if (resolved === null) return;
    period.section = resolved;
    period.fixed = true;
    period.told = true;
  } else if (says === 'plan' && plan !== null) setState(period, plan.last, String(plan.last), true);
  else if (says === 'plan' && pageYear !== null) {
    // 三、重点任务 after 二、2025年目标 is of 2025 as well
    const year = status.section === 'target' && period.told ? Number(period.topicYear ?? pageYear) : pageYear;
    setState(period, Math.max(year, pageYear), String(Math.max(year, pageYear)), false);
  } else if (says === 'review' && plan !== null) {
    // the review chapter of a plan is about what was before it
    setState(period, plan.first - 1, String(plan.first - 1), false);
  } else if (says === 'review' && period.topicYear !== null && period.section?.length === 9) {
    period.section = String(period.topicYear);
    period.fixed = false;
  }
}

/** “十四五”时期的发展基础, in the plan of these years, is about what was before them. */
const standsOn = (time: Mention, says: Says, plan: PeriodMemory['plan']): boolean =>
  says === 'review' &&
  plan !== null &&
  time.period!.plan !== null &&
  firstYearOfPlan(time.period!.plan) === plan.first;
