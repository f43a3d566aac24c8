/** Question: of which period is a number in a table? Its column says, else its row, else the caption, else the section. */
import type { PeriodWords } from '#lib/mentions/mention.ts';
import { endYear, monthsOf, periodOf, shiftYears, spanOf } from '#lib/period/period.ts';
import type { PeriodMemory } from '../period/memory.ts';
import { resolve } from '../period/resolve.ts';
import type { Cue } from './cue.ts';

/** 2021年 over 1—8月 is one time. */
export function joined(times: readonly PeriodWords[]): PeriodWords | null {
  const [first, ...rest] = times;
  if (!first) return null;
  let found = first;
  for (const t of rest) {
    if (t.fromMonth !== null && t.year === null && found.fromMonth === null)
      found = { ...t, year: found.year, lastYear: found.lastYear, shift: found.shift };
    else if (t.year !== null && t.fromMonth === null && found.year === null && found.fromMonth !== null)
      found = { ...found, year: t.year, lastYear: t.lastYear };
  }
  return found;
}

const ofMonths = (period: string) => monthsOf(period) % 12 !== 0;

/**
 * ISO text of the time that `cues` say, outer heads first; null where they say none. `base` is the time of the whole
 * table, of which 上年同期, 全年 and a bare 8月 speak.
 */
export function timeOf(cues: readonly Cue[], base: string | null, memory: PeriodMemory): string | null {
  const words = joined(cues.flatMap(({ times }) => times));
  const reach = cues.findLast((cue) => cue.reach !== null)?.reach ?? null;
  const time = words === null ? (reach === null ? null : base) : within(words, base, memory);
  if (time === null || reach === null || words?.moment) return time;
  const { from, to } = spanOf(time);
  return reach === 'month' && ofMonths(time)
    ? periodOf({ from: to, to })
    : reach === 'sum' && from === to
      ? periodOf({ from: to - (to % 12), to })
      : time;
}

function within(words: PeriodWords, base: string | null, memory: PeriodMemory): string | null {
  if (base !== null && words.plan === null && words.years === null && !words.toDate) {
    const year = endYear(base);
    if (words.fromMonth === null && ofMonths(base) && !words.moment) {
      // 2021年 | 2020年 and 本年 | 上年 under 1—8月 are those months
      const shift =
        words.year === null ? words.shift : words.year === words.lastYear ? words.year - year : null;
      if (shift !== null && Math.abs(shift) <= 1 && !(words.year === null && words.anchor === 'topic'))
        return shiftYears(base, shift);
    }
    if (words.year === null) {
      const of = year + (words.shift ?? 0);
      return resolve({ ...words, year: of, lastYear: of, shift: null }, memory);
    }
  }
  return resolve(words, memory);
}

/**
 * Years of a yearly growth: 2020年 | 2025年 | 年均增长 is 2021/2025. `run`: the times right before it; `all`: those of the
 * table so far, for 2015年 | … | 2020年 with other columns between.
 */
export function yearsBetween(run: readonly string[], all: readonly string[]): string | null {
  const over = run.length > 1 ? run : [...new Set(all.map(endYear))].sort().slice(-2).map(String);
  const years = over.map(endYear);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return last - first < 2 ? null : `${first + 1}/${last}`;
}

/** 本月 | 本年累计 | 同比: of times that end together the longer one is spoken of. */
export const latest = (times: readonly string[]): string | null =>
  times.reduce<string | null>((a, b) => {
    if (a === null) return b;
    const [last, next] = [spanOf(a), spanOf(b)];
    return next.to > last.to || (next.to === last.to && next.from < last.from) ? b : a;
  }, null);
