/** How far a time reaches: which go on after their sentence, and which lie ahead of the page. */
import { endYear, spanOf } from '#lib/period/period.ts';
import type { PeriodMemory } from './memory.ts';
import { isMonth, isYear, ofYears } from './shape.ts';

/** A month or a quarter within the stretch of months that is spoken of. */
export function narrows(time: string, { current, section }: PeriodMemory): boolean {
  const running = current ?? section;
  if (running === null || running === time || isYear(running) || ofYears(running) || time.length === 4)
    return false;
  const [inner, outer] = [spanOf(time), spanOf(running)];
  return inner.from > outer.from && inner.to <= outer.to;
}

/** Is this a moment after all that is spoken of, and not one to come? */
export const movesOn = (time: string, { current, section, pageYear }: PeriodMemory) => {
  const running = current ?? section;
  return running !== null && spanOf(time).from > spanOf(running).to && endYear(time) <= (pageYear ?? 0);
};

export const longPast = (time: string, { section }: PeriodMemory) =>
  section !== null && endYear(time) <= endYear(section) - LONG_AGO;

const LONG_AGO = 3;

/** Said in the middle of a paragraph, a time before the one spoken of is its own sentence's. */
export function looksBack(time: string, { current, section, pageYear }: PeriodMemory): boolean {
  const running = current ?? section;
  // what is spoken of is what has passed: 到2025年…。2021年…
  if (running === null || endYear(running) > (pageYear ?? Infinity)) return false;
  // 2018年3月，整合两家开发区…。2017年，…: what happened in a month long past is not spoken of
  if (isMonth(running) && isYear(time) && endYear(running) < (pageYear ?? 0) - 1) return false;
  const [said, spoken] = [spanOf(time), spanOf(running)];
  return said.to < spoken.from || (ofYears(running) && said.to < spoken.to);
}

/** Does this time begin after the page appeared, or, of a part of a year (2025年一季度, read in January), end after it? */
export function isAhead(period: string, { pageYear, pageMonth }: PeriodMemory): boolean {
  const { from, to } = spanOf(period);
  if (isYear(period) || ofYears(period) || pageMonth === null) return from > pageYear! * 12 + 11;
  return to > pageYear! * 12 + pageMonth - 1;
}

/** 下半年, spoken of in July; not the whole of a year that has begun. */
export const isComing = (period: string, { pageYear, pageMonth }: PeriodMemory) =>
  pageYear !== null &&
  pageMonth !== null &&
  spanOf(period).from >= pageYear * 12 + pageMonth - 1 &&
  !(isYear(period) && Number(period) === pageYear);

/** Months of the page's own year that have ended. */
export const isOver = (period: string, { pageYear, pageMonth }: PeriodMemory) =>
  pageMonth !== null &&
  !isYear(period) &&
  !ofYears(period) &&
  endYear(period) === pageYear &&
  spanOf(period).to < pageYear * 12 + pageMonth - 1;

/** The page's own year, which has only begun: nothing of the whole of it is known yet. */
export const isEarly = (period: string, { pageYear, pageMonth }: PeriodMemory) =>
  period === String(pageYear) && pageMonth !== null && pageMonth <= FIRST_MONTHS;
const FIRST_MONTHS = 3;

/** Do these months end not long before the page appeared, so that it is about them? */
export const isRecent = (period: string, { pageYear, pageMonth }: PeriodMemory) =>
  pageYear === null ||
  pageMonth === null ||
  pageYear * 12 + pageMonth - 1 - spanOf(period).to <= RECENT_MONTHS;
const RECENT_MONTHS = 4;
