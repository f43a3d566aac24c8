/**
 * Memory of a page, and what a new block does to it: headings open sections of review or of plan, which end where a
 * heading of their own rank or a higher one stands. One room, since what opens a section must know how it ends.
 */
import { Class, classOf, code } from '#lib/mentions/characters.ts';
import type { Mention, PeriodWords } from '#lib/mentions/mention.ts';
import type { Status } from '#lib/model/figure.ts';
import type { PageAbout, PageText, TextBlock } from '#lib/model/text.ts';
import type { Zone } from '#lib/model/zone.ts';
import { endYear, firstYearOfPlan } from '#lib/period/period.ts';
import { dateInLines } from '#lib/text/about.ts';
import { numberedLevel } from '#lib/text/heading.ts';
import { headingSays, isNumbered, type Says, titlesPlan } from './heading.ts';
import type { PeriodMemory } from './period/memory.ts';
import { resolve } from './period/resolve.ts';
import { openScope, type ScopeMemory, speakOf } from './scope.ts';
import type { StatusMemory } from './status.ts';
import type { SubjectMemory } from './subjects/context.ts';

export interface Memory {
  subject: SubjectMemory;
  status: StatusMemory;
  period: PeriodMemory;
  scope: ScopeMemory;
  /** Headings seen; the first ones are the title of the page. */
  headings: number;
  /** Did the last block end with a ； or a comma? */
  open: boolean;
  /** What held before 主要预期目标是： opened a list of goals, where no heading has come since. */
  announced: State | null;
  /** Did the block before hold a number that nothing names? */
  orphan: boolean;
  /** Open sections that said something, outermost first. */
  readonly sections: Section[];
}

/** What held around a section, to be taken up again after it. */
export interface State {
  readonly status: Status;
  readonly review: boolean;
  readonly topicYear: number | null;
  readonly namedYear: number | null;
  readonly section: string | null;
  readonly fixed: boolean;
  readonly told: boolean;
}

/** A section that set a time or a status of its own. Rank 1 is outermost. */
interface Section {
  readonly rank: number;
  /** Did its heading say a time? */
  readonly dated: boolean;
  readonly around: State;
}

/** 工作回顾 and 2018年成绩 without a number open the largest sections of a page. */
const NAMED_RANK = 1;
/** ◎产业发展: lives inside whatever is open. */
const UNNUMBERED_RANK = 5;
/** 今年怎么干？, asked by a speaker of himself. */
const ASKED_RANK = 2;
/** 记者：今年的目标会调整吗？ opens its answer. */
const QUESTION_RANK = 6;
/** Published up to this month, a text without a time speaks of the year before. */
const REVIEW_MONTHS = 4;

export function openMemory(
  about: PageAbout,
  page: PageText,
  zone: Zone | null,
  zoneOf: (id: string) => Zone | null,
): Memory {
  const date = /^(\d{4})(?:-(\d{2}))?/.exec(about.date ?? dateOf(page) ?? '');
  const pageYear = date ? Number(date[1]) : null;
  const pageMonth = date?.[2] ? Number(date[2]) : null;
  // a report of January speaks of the year that is over, and so does one of which only the year is known
  const early = pageMonth === null || pageMonth <= REVIEW_MONTHS;
  const topicYear = pageYear === null ? null : early ? pageYear - 1 : pageYear;
  return {
    subject: { last: null, passed: -1, heading: '', label: '', numbersFirst: false, projects: 0 },
    status: { section: 'actual', review: false },
    period: {
      pageYear,
      pageMonth,
      topicYear,
      namedYear: null,
      current: null,
      section: topicYear === null ? null : String(topicYear),
      fixed: false,
      told: false,
      plan: null,
      planNumber: null,
      founded: null,
      begun: false,
      span: null,
      pair: null,
    },
    scope: openScope(zone, zoneOf),
    headings: 0,
    open: false,
    announced: null,
    orphan: false,
    sections: [],
  };
}

/** Of texts without metadata: a date line near the top, or the signature at the end. */
const dateOf = ({ blocks, text }: PageText): string | undefined =>
  dateInLines([...blocks.slice(0, 8), ...blocks.slice(-3)].map(({ start, end }) => text.slice(start, end)));

/** The block that begins, folded: 預期目標 opens a section as 预期目标 does. Most blocks are asked for their first unit only. */
export interface Opening {
  /** Its first unit; 0 of an empty one. */
  readonly first: () => number;
  /** Its first `most` units, else all of it. */
  readonly line: (most?: number) => string;
  readonly mentions: () => readonly Mention[];
  /** Does it end with a question mark? */
  readonly asks: () => boolean;
  /** The one zone that it names, else null. */
  readonly zone: () => Zone | null;
  /** The name of the catalogue that is all of it, else ''. */
  readonly label: () => string;
}

/** A paragraph or a heading begins. */
export function enterBlock({ role, level, start, end }: TextBlock, opening: Opening, memory: Memory): void {
  memory.subject.passed = -1;
  // a paragraph that ends with ； goes on in the next
  if (!memory.open || role === 'heading') {
    memory.subject.last = null;
    memory.scope.current = null;
    memory.scope.region = null;
    speakOf(memory.scope, memory.scope.headed);
    memory.period.current = null;
    memory.period.begun = false;
  }
  if (role !== 'heading' && role !== 'paragraph') return;
  const units = end - start;
  nameLine(units, role === 'heading', opening, memory);
  if (role === 'paragraph') enterParagraph(units, opening, memory);
  else {
    const line = opening.line();
    memory.subject.heading = line;
    if (memory.scope.zone === null) memory.scope.headed = opening.zone() ?? memory.scope.headed;
    speakOf(memory.scope, memory.scope.headed);
    enterHeading(line, level, opening.mentions(), memory);
  }
}

/** A name that is all of its line speaks for the numbers of the next ones, up to a heading or a sentence. */
function nameLine(units: number, heading: boolean, opening: Opening, memory: Memory): void {
  const label = units <= LONGEST_LABEL ? opening.label() : '';
  if (label !== '' && memory.orphan) memory.subject.numbersFirst = true;
  if (label !== '' || heading || units > LONGEST_LEAD) memory.subject.label = label;
}

function enterParagraph(units: number, opening: Opening, memory: Memory): void {
  if (opening.asks()) {
    const line = opening.line();
    if (ASKER.test(line)) enterQuestion(line, opening.mentions(), memory);
    // 今年怎么干？, a paragraph of its own in a speech, opens what answers it
    else if (units <= LONGEST_LEAD && headingSays(line) !== null)
      enterHeading(line, ASKED_RANK, opening.mentions(), memory);
    return;
  }
  const first = opening.first();
  if (OPENERS.has(first)) {
    const lead = leadOf(opening.line(LONGEST_LEAD));
    if (lead === null || headingSays(lead) === null) return;
    const mentions = opening.mentions().filter(({ start }) => start < lead.length);
    enterHeading(lead, numberedLevel(lead), mentions, memory);
  } else if (first === TWO && units <= LONGEST_LEAD && SUBTITLE.test(opening.line()))
    setTime(headingTime(opening.mentions(), memory.period, null), null, memory);
}

/** What a paragraph that opens a section begins with: the number of a lead. Most begin otherwise. */
const OPENERS = new Set([...'第(一二三四五六七八九十 '].map(code));
const TWO = code('2');

/** The block has been read; `codes` hold it folded. */
export function leaveBlock(codes: Uint16Array, length: number, memory: Memory): void {
  const last = length > 0 ? classOf[codes[length - 1]!] : 0;
  memory.open = last === Class.semicolon || last === Class.comma;
}

/** （二）2022年主要目标。地区生产总值…: a heading that its paragraph follows on the same line. */
function leadOf(line: string): string | null {
  const end = line.indexOf('。');
  const lead = end < 0 ? null : line.slice(0, end).trimStart();
  return lead !== null && numberedLevel(lead) !== undefined ? lead : null;
}
const LONGEST_LEAD = 36;
const LONGEST_LABEL = 24;
/** 2024年1—6月主要经济指标, below the title of a page of figures. */
const SUBTITLE = /^20\d\d年.{0,16}(?:指标|数据|运行情况|完成情况|成绩单)$/;

function enterHeading(
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
function enterQuestion(line: string, mentions: readonly Mention[], memory: Memory): void {
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
const ASKER = /^(?:(?:主持人|问|网友|提问|主持|Q)[^：:。]{0,8}|[^：:。，；]{0,20}记者[^：:。]{0,8})[：:]/;
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

export function stateOf({ status, period }: Memory): State {
  const { topicYear, namedYear, section, fixed, told } = period;
  return { status: status.section, review: status.review, topicYear, namedYear, section, fixed, told };
}

function restore({ status, period }: Memory, around: State): void {
  status.section = around.status;
  status.review = around.review;
  // a page without a date goes on with the last time that it said
  if (around.section === null) return;
  const { topicYear, namedYear, section, fixed, told } = around;
  Object.assign(period, { topicYear, namedYear, section, fixed, told });
}

/** The time that a heading says for what follows; a chart's 2019—2023年 is none. */
function headingTime(mentions: readonly Mention[], { pageYear }: PeriodMemory, says: Says): Mention | null {
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
function setTime(time: Mention | null, says: Says, { period, status }: Memory): void {
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
