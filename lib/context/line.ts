/** Line: the readings that may stand in one series with a figure, and the breaks that cut it. */
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';
import { spanOf } from '#lib/period/period.ts';
import { sameUnit, stretchKey } from './comparable.ts';
import { believable, type Reading } from './reading.ts';

/** What a figure is compared as. */
export type Like = Pick<Reading, 'scope' | 'part' | 'lane' | 'growthType' | 'period' | 'amount'>;

/** Same scope, part, lane, kind of growth and unit: may stand in one series, whatever the period. */
export const alike = (a: Like, b: Like): boolean =>
  a.scope === b.scope &&
  a.part === b.part &&
  a.lane === b.lane &&
  a.growthType === b.growthType &&
  sameUnit(a.amount.unit, b.amount.unit);

/** Outcomes alike to `like`, in the same stretch of the year (a stock: at any moment), oldest first. */
export function lineOf(readings: readonly Reading[], like: Like, kind: Indicator['kind']): Reading[] {
  const stretch = stretchKey(like.period, kind);
  return readings
    .filter((r) => r.status !== 'target' && alike(r, like))
    .filter((r) => stretchKey(r.period, kind) === stretch || (kind === 'stock' && like.lane === 'level'))
    .sort((a, b) => spanOf(a.period).to - spanOf(b.period).to || believable(a, b));
}

/** Readings of one period each, the most believable first in every list; periods oldest first. */
export function byPeriod(line: readonly Reading[]): Reading[][] {
  const groups = new Map<string, Reading[]>();
  for (const reading of line) {
    const key = reading.key;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return [...groups.values()];
}

/** The break that lies after period `a` and no later than the start of `b`, if there is one. */
export function breakBetween(breaks: readonly SeriesBreak[], a: string, b: string): SeriesBreak | undefined {
  const [earlier, later] = [spanOf(a), spanOf(b)];
  return breaks.find(({ from }) => {
    const start = spanOf(from).from;
    return start > earlier.to && start <= later.to;
  });
}
