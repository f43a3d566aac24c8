/**
 * Question: which period? A time word holds until another one in its paragraph; without one the section's heading
 * speaks, then the page's date. 由A增至B names two times of one thing.
 */
import type { Mention, PeriodWords } from '#lib/mentions/mention.ts';
import { periodOf } from '#lib/period/period.ts';
import type { Draft } from './draft.ts';

export interface PeriodMemory {
  /** Year and month of the page, as far as known. */
  pageYear: number | null;
  pageMonth: number | null;
  /** Year that 今年, 全年 mean here. */
  year: number | null;
  /** The period spoken of now. */
  current: string | null;
  /** The five-year plan spoken of. */
  plan: number | null;
  /** Period of the section by its heading. */
  section: string | null;
}

const firstYearOfPlan = (plan: number) => 2021 - (14 - plan) * 5;

const span = (from: number, to: number) => periodOf({ from, to });
const year = (y: number) => span(y * 12, y * 12 + 11);

/** ISO text of a time as said, or null where the page does not tell enough. */
export function resolve(p: PeriodWords, memory: PeriodMemory): string | null {
  if (p.plan !== null) {
    const first = firstYearOfPlan(p.plan);
    return p.moment ? year(first + 4) : span(first * 12, (first + 4) * 12 + 11);
  }
  const now = memory.year ?? memory.pageYear;
  if (p.years !== null) {
    if (p.years < 0)
      return memory.pageYear === null
        ? null
        : span((now ?? memory.pageYear) * 12, ((now ?? memory.pageYear) - p.years - 1) * 12 + 11);
    if (p.years === 5 && memory.plan !== null) {
      const first = firstYearOfPlan(memory.plan);
      return span(first * 12, (first + 4) * 12 + 11);
    }
    return now === null ? null : span((now - p.years + 1) * 12, now * 12 + 11);
  }
  if (p.toDate) {
    if (memory.pageYear === null) return null;
    return memory.pageMonth === null
      ? year(memory.pageYear)
      : span(memory.pageYear * 12 + memory.pageMonth - 1, memory.pageYear * 12 + memory.pageMonth - 1);
  }
  const base =
    p.year ?? (p.shift !== null && now !== null ? now + p.shift : p.fromMonth !== null ? now : null);
  if (base === null) return null;
  if (p.fromMonth === null)
    return p.lastYear !== null && p.lastYear !== base ? span(base * 12, p.lastYear * 12 + 11) : year(base);
  const to = base * 12 + p.toMonth! - 1;
  return p.moment ? span(to, to) : span(base * 12 + p.fromMonth - 1, to);
}

const role = (m: Mention | undefined) => (m?.kind === 'word' ? m.word!.role : '');

/** Is the period at `i` what something is compared with (比2015年, 较“十二五”末), and not the figure's own? */
function compared(mentions: readonly Mention[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k >= i - 2; k--) {
    const r = role(mentions[k]);
    if (r === 'base') return true;
    if (r !== 'each' && r !== 'of') return false;
  }
  return false;
}

export function bindPeriods(
  mentions: readonly Mention[],
  from: number,
  to: number,
  drafts: readonly Draft[],
  memory: PeriodMemory,
): void {
  let k = 0;
  let start: string | null = null;
  let nounOnly: string | null = null;
  let cumulative = false;
  for (let i = from; i < to; i++) {
    const m = mentions[i]!;
    if (m.kind === 'word' && m.word!.text === '累计') cumulative = true;
    if (m.kind === 'mark') {
      if (nounOnly !== null) {
        memory.current = nounOnly;
        nounOnly = null;
      }
      continue;
    }
    if (m.kind === 'period') {
      const p = m.period!;
      if (compared(mentions, i, from)) continue;
      if (p.plan !== null) memory.plan = p.plan;
      const resolved = resolve(p, memory);
      if (resolved === null) continue;
      // 由“十一五”末的55.8亿元增加到2015年的128.7亿元
      if (role(mentions[i - 1]) === 'from') {
        start = resolved;
        continue;
      }
      if (
        p.year !== null &&
        p.fromMonth === null &&
        !p.moment &&
        p.year === p.lastYear &&
        role(mentions[i - 1]) !== 'to'
      )
        memory.year = p.year;
      memory.current = resolved;
      continue;
    }
    if (k < drafts.length && drafts[k]!.at === i) {
      const d = drafts[k++]!;
      d.period = memory.current ?? memory.section;
      const fromWord = hasRole(mentions, d.left, d.at, 'from');
      if (fromWord && drafts[k] && hasRole(mentions, drafts[k]!.left, drafts[k]!.at, 'to')) {
        d.period = start ?? beforeSpan(d.period);
      }
      if (
        d.growthType === 'annualised' &&
        start !== null &&
        d.period !== null &&
        start.length === 4 &&
        d.period.length === 4
      ) {
        const first = Number(start);
        d.period = `${first + 1}/${d.period}`;
      }
      if (d.period?.includes('/') && isYears(d.period) && !cumulative && atEnd(d))
        d.period = d.period.slice(-4);
    }
  }
}

const isYears = (p: string) => p.length === 9;

/** Of a span of years, a level of stock or of a yearly flow is that of its last year; growth per year is of the span. */
function atEnd(d: Draft): boolean {
  if (d.measure === 'growth') return false;
  if (d.measure === 'new') return false;
  if (d.measure === 'share' || d.measure === 'rank' || d.measure === 'change-pp') return true;
  return d.subject?.indicator != null;
}

/** 五年 from 2016 to 2020 started from 2015. */
function beforeSpan(period: string | null): string | null {
  if (period === null) return null;
  if (isYears(period)) return String(Number(period.slice(0, 4)) - 1);
  return period;
}

function hasRole(mentions: readonly Mention[], from: number, to: number, wanted: string): boolean {
  for (let i = from; i < to; i++) if (role(mentions[i]) === wanted) return true;
  return false;
}
