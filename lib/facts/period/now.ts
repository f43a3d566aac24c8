/** 目前, 如今: the day of the page, where a sentence returns to it or starts from it. */
import { endYear } from '#lib/period/period.ts';
import type { PeriodMemory, Sentence } from './memory.ts';
import { longPast } from './reach.ts';

/** 到2025年由目前的74公里增至110公里: the day of the page is where it starts. */
export function startNow(s: Sentence, { pageYear }: PeriodMemory): void {
  if (pageYear === null) return;
  s.start = String(pageYear);
  s.end = s.now;
  s.range = false;
}

/** 上年末…，目前…: what was said of another time is over. */
export function returnToNow(word: string, s: Sentence, memory: PeriodMemory): void {
  const { pageYear, section } = memory;
  if (s.before !== undefined) {
    s.now = s.before;
    s.before = undefined;
  } else if (
    s.now !== null &&
    pageYear !== null &&
    section !== s.now &&
    (endYear(s.now) > pageYear || longPast(s.now, memory))
  ) {
    memory.current = null;
    s.now = section;
  } else if (
    word[word.length - 1] === '今' &&
    pageYear !== null &&
    s.now !== null &&
    endYear(s.now) < pageYear
  ) {
    // 2008年，…不足5亿元。如今，…: the day of the page, whatever went before
    memory.current = String(pageYear);
    s.now = memory.current;
  }
}

export const isNow = (word: string) =>
  word === '目前' || word === '现在' || word === '现有' || word === '如今' || word === '现如今';
