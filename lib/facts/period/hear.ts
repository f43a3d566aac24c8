/**
 * Hears a time in its sentence: is it the figures' own, a comparison's or an event's, and how long does it hold? One
 * room, since each case rules the others out.
 */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import { type Mention, type PeriodWords, SPOKEN_PLAN } from '#lib/mentions/mention.ts';
import { tells } from '#lib/mentions/vocabulary.ts';
import { endYear, spanOf } from '#lib/period/period.ts';
import { isJoin, roleOf } from '../chunks.ts';
import type { Draft } from '../draft.ts';
import { isMark } from '../sentence.ts';
import { sameMonths } from './base.ts';
import type { PeriodMemory, Sentence } from './memory.ts';
import { isAhead, isComing, isRecent, longPast, looksBack, movesOn, narrows } from './reach.ts';
import { resolve } from './resolve.ts';
import { isMonth, isYear, months, ofYears } from './shape.ts';

/** A time that something is compared with (比2015年, 较“十二五”末, 是“十一五”末的2.3倍) is not the figure's own. */
function compared(mentions: readonly Mention[], i: number, from: number): boolean {
  const next = mentions[i + 1];
  if (roleOf(next) === 'of' && mentions[i + 2]?.amount?.unitKind === 'times') return true;
  if (roleOf(itemAt(mentions, i - 1)) === 'join' && comparedBehind(mentions, i)) return true;
  for (let k = i - 1; k >= from && k >= i - 3; k--) {
    const role = roleOf(mentions[k]);
    if (role === 'base' || (role === 'gap-to' && k === i - 1)) return true;
    // 比1—10月和前三季度分别提高, 比一季度、上半年分别加快
    const joins = isJoin(mentions[k]!) && itemAt(mentions, k - 1)?.kind === 'period';
    if (role !== 'each' && role !== 'of' && !joins && mentions[k]!.kind !== 'period') return false;
  }
  return false;
}

/** 恢复到2019年的92%, 相当于2021年同期的96%: so much of what it was then. */
function recovers(mentions: readonly Mention[], i: number): boolean {
  if (!SAME_AS.has(itemAt(mentions, i - 1)?.word?.text ?? '')) return false;
  const of = mentions[i + 1]?.word?.text === '同期' ? i + 2 : i + 1;
  return roleOf(mentions[of]) === 'of' && mentions[of + 1]?.amount?.unitKind === 'percent';
}
const SAME_AS: ReadonlySet<string> = new Set(['恢复到', '恢复至', '相当于', '是', '为']);

/**
 * Where a time is said to be what something builds on: 在2020年【基础上】翻一番, 在上年高基数的【基础上】, 在2020年580家的【基础上】;
 * 0 where it is not.
 */
function basisOf(mentions: readonly Mention[], i: number): number {
  // 在“十三五”末的基础上
  const inside = itemAt(mentions, i - 1)?.kind === 'mark' ? i - 2 : i - 1;
  if (itemAt(mentions, inside)?.word?.text !== '在') return 0;
  for (let k = i + 1; k < mentions.length && k <= i + 5; k++) {
    const m = mentions[k]!;
    // 2020年在高基数上增长8% is of that year
    if (m.kind === 'mark' || m.word?.text === '在') return 0;
    if (m.role === 'base' && BASIS.test(m.word!.text)) return k;
  }
  return 0;
}
const BASIS = /基[数础]/;

/** 与2010年第六次普查相比 */
function comparedBehind(mentions: readonly Mention[], i: number): boolean {
  for (let k = i + 1; k < mentions.length && k <= i + 5; k++) {
    const m = mentions[k]!;
    if (m.kind === 'mark' || m.kind === 'figure') return false;
    if (m.word?.text === '相比') return true;
  }
  return false;
}

/** Goals lie ahead; so do estimates, but for those of a year that has just ended (预计全年…, in January). */
const looksAhead = (d: Draft | undefined, { pageYear, topicYear }: PeriodMemory, { now }: Sentence) => {
  if (d?.status !== 'preliminary') return d?.status === 'target';
  // 一季度产值5亿元，预计全年可达22亿元, in April
  const part = now !== null && now.length > 4 && !ofYears(now) && endYear(now) === pageYear;
  return topicYear === pageYear || part;
};

/** Is this time said after a number and about it: 18个项目【一季度】开工, with no other number before the next mark? */
function follows(mentions: readonly Mention[], i: number, drafts: readonly Draft[], k: number): boolean {
  const d = itemAt(drafts, k - 1);
  if (!d || d.left > i) return false;
  for (let j = d.at + 1; j < i; j++) if (mentions[j]!.kind === 'mark') return false;
  for (let j = i + 1; j < mentions.length && mentions[j]!.kind !== 'mark'; j++) {
    if (mentions[j]!.kind === 'figure') return false;
  }
  return true;
}

const endsPart = (mentions: readonly Mention[], i: number) => {
  const next = mentions[i + 1];
  return next === undefined || next.kind === 'mark';
};

const isPast = (p: PeriodWords, { pageYear }: PeriodMemory) =>
  p.year !== null && p.fromMonth === null && !p.moment && pageYear !== null && p.year < pageYear;

/** 1994年2月经国务院批准设立，…: an event of the past, with no number in its own clause. */
function event(mentions: readonly Mention[], i: number, memory: PeriodMemory): boolean {
  const p = mentions[i]!.period!;
  if (
    p.since ||
    p.year === null ||
    p.lastYear !== p.year ||
    memory.pageYear === null ||
    p.year > memory.pageYear - 3
  )
    return false;
  if (itemAt(mentions, i - 1)?.word?.value === 'event') return true;
  // 2010年3月的资料显示，…: of when the figures are
  if (isMark(mentions[i + 1], Class.comma) || roleOf(mentions[i + 1]) === 'of') return false;
  // 2020年、2021年、2022年，…分别为…
  if (isMark(mentions[i + 1], Class.pause) && mentions[i + 2]?.kind === 'period') return false;
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
    // 召开2022年上半年经济运行分析会 is about that half-year; 召开2022年工作会议 is a name
    if (k === i - 1 && mentions[i]!.period!.fromMonth !== null && m.word !== null && tells(m.word))
      return true;
    if (!short && !LEADING.has(m.role)) return false;
  }
  return true;
}

const LEADING = new Set<string>(['zone', 'scope', 'connective', 'status', 'to']);

/** A plan's bare name is a time at the head of a clause: “十三五”，…; elsewhere it is a name: “十四五”良好开局. */
const standsAlone = (mentions: readonly Mention[], i: number) => {
  const next = mentions[i + 1];
  return next?.kind === 'mark' || next?.kind === 'figure';
};

/** 从上半年4.8%、前三季度6.7%、全年7%: each time has a number, and none is where a series starts. */
function listed(mentions: readonly Mention[], i: number): boolean {
  if (mentions[i + 1]?.kind !== 'figure') return false;
  for (let k = i + 2; k < mentions.length; k++) if (roleOf(mentions[k]) === 'to') return false;
  return true;
}

/** …；到2025年一季度投产: said in a later part of its sentence, a time is that part's. */
function inLaterPart(mentions: readonly Mention[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from; k--) if (isMark(mentions[k], Class.semicolon)) return true;
  return false;
}

/** 2012年1月升格为…。: what happened in a month, and no number of it; 8月份，全区经济稳中向好。 is the time of what follows. */
const deed = (mentions: readonly Mention[], i: number, time: string) =>
  isMonth(time) && !isMark(mentions[i + 1], Class.comma);

/** 截至目前，一、二季度…, read in May: what there is of it. */
function untilNow(time: string, mentions: readonly Mention[], i: number, memory: PeriodMemory): string {
  const { pageYear, pageMonth } = memory;
  if (pageYear === null || pageMonth === null || isYear(time) || ofYears(time) || !isAhead(time, memory))
    return time;
  const { from } = spanOf(time);
  const now = pageYear * 12 + pageMonth - 1;
  for (let k = i - 1; k >= 0 && k >= i - 4 && from <= now; k--)
    if (mentions[k]!.period?.toDate) return months(from, now);
  return time;
}

/** Does …… or —— stand between? */
function leadsIn(mentions: readonly Mention[], from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if (isMark(mentions[i], Class.punctuation) && isMark(mentions[i + 1], Class.punctuation)) return true;
  return false;
}

/** 自2015年获批国家高新区【以来】: since the time that its clause began with. */
function sinceBefore(
  mentions: readonly Mention[],
  i: number,
  from: number,
  memory: PeriodMemory,
): string | null {
  for (let k = i - 1; k >= from && k >= i - 5; k--) {
    const { kind, period } = mentions[k]!;
    if (kind === 'mark' || kind === 'figure') return null;
    if (period !== null && period.year !== null) return resolve({ ...period, since: true }, memory);
  }
  return null;
}

/** 比建区之初增长10倍, 由建区之初的8家: the number is of another time. */
const TELLS_START = new Set<string>(['from', 'base']);

const isJoined = (mentions: readonly Mention[], i: number) =>
  isMark(itemAt(mentions, i - 1), Class.pause) || roleOf(itemAt(mentions, i - 1)) === 'join';

/** 2020年一季度、上半年、前三季度: what goes on in a list is of the year that its first one names. */
function goesOn(time: string, p: PeriodWords, mentions: readonly Mention[], i: number, s: Sentence): string {
  const first = s.list[0];
  if (first === undefined || first.length < 5 || p.fromMonth === null) return time;
  if (p.year !== null || p.shift !== null || !isJoined(mentions, i)) return time;
  const year = endYear(first);
  const { to } = spanOf(first);
  return p.toMonth! > (to % 12) + 1 ? months(year * 12 + p.fromMonth - 1, year * 12 + p.toMonth! - 1) : time;
}

/** 2024年上半年，经济运行稳中有进。 before anything else was told of time: what the page is about. */
const opens = (mentions: readonly Mention[], i: number, from: number, { told, begun }: PeriodMemory) =>
  i === from && !told && !begun && !mentions[i]!.period!.since && isMark(mentions[i + 1], Class.comma);

export function announce(mentions: readonly Mention[], from: number, to: number, memory: PeriodMemory): void {
  for (let i = from; i < to; i++) {
    const { kind, period } = mentions[i]!;
    // 情况如下（括号内为比上年增减）：
    if (kind === 'period' && i > from && period!.anchor === 'topic' && (period!.shift ?? 0) < 0) continue;
    const time = kind === 'period' && !period!.bare ? resolve(period!, memory) : null;
    if (time === null) continue;
    memory.section = time;
    memory.fixed = true;
  }
}

export function hear(
  mentions: readonly Mention[],
  i: number,
  from: number,
  drafts: readonly Draft[],
  k: number,
  s: Sentence,
  memory: PeriodMemory,
): void {
  const p = mentions[i]!.period!;
  if (p.plan !== null && p.plan !== SPOKEN_PLAN) memory.planNumber = p.plan;
  if (p.bare && !standsAlone(mentions, i)) return;
  // 截至目前 and 今年 within a half-year report mean that half-year, but for goals
  const thisYear = p.toDate || (p.shift === 0 && p.anchor === 'page' && p.fromMonth === null);
  if (
    thisYear &&
    s.now !== null &&
    s.now.length > 4 &&
    !ofYears(s.now) &&
    endYear(s.now) === memory.pageYear &&
    isRecent(s.now, memory)
  ) {
    s.year = p.toDate ? s.year : String(memory.pageYear);
    return;
  }
  // 4个新建项目年内投产: a time said after its number looks ahead if that number does
  const own = follows(mentions, i, drafts, k) ? k - 1 : k;
  const earlier = itemAt(drafts, k - 1)?.period;
  // 下半年再引进30个，全年达到60个
  const coming = typeof earlier === 'string' && isComing(earlier, memory);
  const heard =
    resolve(p, memory, coming || looksAhead(drafts[own], memory, s)) ??
    (p.since ? sinceBefore(mentions, i, from, memory) : null);
  if (heard === null) {
    // 建区之初仅有8家, and nobody knows when that was
    if (p.founding && !p.since && !TELLS_START.has(roleOf(itemAt(mentions, i - 1)))) {
      s.before ??= s.now;
      s.now = null;
    }
    return;
  }
  const time = goesOn(
    untilNow(sameMonths(heard, mentions[i + 1], s), mentions, i, memory),
    p,
    mentions,
    i,
    s,
  );
  const basis = basisOf(mentions, i);
  // 在2020年580家的基础上增加到700家
  if (drafts[k] !== undefined && drafts[k]!.at < basis) {
    s.only = time;
    return;
  }
  if (basis > 0 || compared(mentions, i, from)) {
    s.base = p.plan === null ? null : time;
    if (isYear(time)) s.baseYear = Number(time);
    // 比2017年的第六位前移: that place was of 2017
    if (roleOf(mentions[i + 1]) === 'of' && drafts[k]?.at === i + 2 && drafts[k]!.amount.unitKind !== 'times')
      s.only = time;
    return;
  }
  // 生产总值增长8%、工业投资增长12%……今年一季度，全区…: figures that lead in are of the time that follows
  if (k > 0 && !s.explicit && s.start === null && leadsIn(mentions, drafts[k - 1]!.at, i))
    for (let j = 0; j < k; j++) drafts[j]!.period = time;
  if (recovers(mentions, i)) return;
  // 工业投资三年累计达到2000亿元，规上企业900家, in a plan: what adds up is said of one number
  if (p.years !== null && memory.plan !== null && !heads(mentions, i, from)) {
    s.only = time;
    return;
  }
  const before = roleOf(itemAt(mentions, i - 1));
  // 由1—10月及前三季度的第15位
  if (
    before === 'join' &&
    itemAt(mentions, i - 2)?.kind === 'period' &&
    roleOf(itemAt(mentions, i - 3)) === 'from'
  )
    return;
  if (before === 'from' && !listed(mentions, i)) {
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
  // 2019年完成30亿元；2020年受疫情影响，回落至21亿元: year after year
  const nextYear = s.now !== null && isYear(s.now) && p.year === Number(s.now) + 1;
  if (!nextYear && event(mentions, i, memory)) {
    memory.founded ??= p.year;
    return;
  }
  if (own < k) {
    // 3家企业入选2021年度名单, 600亿元、超去年全年: a list's year, or one compared with, is not theirs
    if (!isPast(p, memory) && !(p.shift !== null && p.shift < 0 && endsPart(mentions, i)))
      drafts[k - 1]!.period = time;
    return;
  }
  // 1000亿元（2023年为513亿元）
  if (s.outside !== undefined && k > 0) {
    s.now = time;
    s.aside = true;
    return;
  }
  // said in the middle of its sentence, a time ends with its part: …、力争2025年达500亿元；
  // …；2025年，…；…: with a comma behind it, at the head of a part, it goes on
  const leads = isMark(itemAt(mentions, i - 1), Class.semicolon) && isMark(mentions[i + 1], Class.comma);
  if (k > 0 && s.before === undefined && !leads) s.before = s.now;
  s.now = time;
  if (p.year !== null && ofYears(time) && s.outside === undefined) memory.span = time;
  s.explicit = true;
  s.previous = null;
  s.base = null;
  s.baseYear = null;
  // 今年1—7月累计…，其中7月份…
  if (k > 0) s.cumulative = false;
  s.moment = p.moment;
  s.named = k === 0 && p.year !== null && isYear(time);
  s.coming = coming || (p.years !== null && p.years < 0);
  s.list = s.list.length > 0 && isJoined(mentions, i) ? [...s.list, time] : [time];
  if (k > 0 || !heads(mentions, i, from) || inLaterPart(mentions, i, from)) return;
  // 3月份当月 in a quarter, or a year long past without a number of its own, does not go on
  if (
    !p.moment &&
    !narrows(time, memory) &&
    !(drafts.length === 0 && (longPast(time, memory) || deed(mentions, i, time))) &&
    !(memory.begun && looksBack(time, memory))
  )
    memory.current = time;
  // 截至3月10日, after a section about the year before, goes on
  else if (p.moment && !p.toDate && movesOn(time, memory)) {
    memory.current = time;
    if (!memory.fixed) memory.section = time;
  }
  // 自2018年以来 speaks of the years since
  if (p.year !== null && p.year === p.lastYear && !p.since && p.year <= (memory.pageYear ?? p.year)) {
    memory.namedYear = p.year;
    if (drafts.length > 0 && !memory.fixed) memory.topicYear = p.year;
  }
  // of years to come, or without numbers: not the time of the paragraphs that follow
  if (memory.fixed || p.toDate || p.since || p.years !== null || p.moment) return;
  if (drafts.length === 0 && !opens(mentions, i, from, memory)) return;
  if (memory.pageYear !== null && isAhead(time, memory) && p.plan === null) return;
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
