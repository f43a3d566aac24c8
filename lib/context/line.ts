/** What may stand in one line with a figure, and the breaks that cut it. */
import type { SeriesBreak } from '#lib/model/observation.ts';
import { spanOf } from '#lib/period/period.ts';
import { sameUnit } from './comparable.ts';
import type { Reading } from './reading.ts';

/** What a figure is compared as. */
export type Like = Pick<Reading, 'scope' | 'part' | 'lane' | 'growthType' | 'period' | 'amount'>;

/** Same scope, part, lane, kind of growth and unit: may stand in one series, whatever the period. */
export const alike = (a: Like, b: Like): boolean =>
  a.scope === b.scope &&
  a.part === b.part &&
  a.lane === b.lane &&
  a.growthType === b.growthType &&
  sameUnit(a.amount.unit, b.amount.unit);

/** The break that lies after period `a` and no later than the start of `b`, if there is one. */
export function breakBetween(breaks: readonly SeriesBreak[], a: string, b: string): SeriesBreak | undefined {
  const [earlier, later] = [spanOf(a), spanOf(b)];
  return breaks.find(({ from }) => {
    const start = spanOf(from).from;
    return start > earlier.to && start <= later.to;
  });
}
