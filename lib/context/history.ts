/** What a figure's series says of it: the comparable period before, the growth a year, the highest since. */
import type { Context, Trend } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';
import { previousPeriod, spanOf, yearsBetween } from '#lib/period/period.ts';
import { compare, subtract, toNumber } from '#lib/quantity/decimal.ts';
import { overlap } from '#lib/quantity/interval.ts';
import { round } from '#lib/quantity/round.ts';
import { periodKey } from './comparable.ts';
import { breakBetween } from './line.ts';
import type { Reading } from './reading.ts';

/** The outcome of the comparable period just before. */
export function readingBefore(
  outcomes: readonly Reading[],
  period: string,
  kind: Indicator['kind'],
): Reading | undefined {
  const key = periodKey(previousPeriod(period), kind);
  return outcomes.find((r) => r.key === key);
}

/** Rates and ranks move in points and places; everything else compounds. */
export const compounds = ({ lane, amount }: Reading): boolean =>
  lane !== 'growth' && lane !== 'rank' && amount.unit !== '%' && amount.unit !== 'rank';

/** Change in the unit, and in per cent where that means something. */
export function changeSince(before: Reading, now: Reading): { change: number; changePct: number | null } {
  const change = toNumber(subtract(now.value, before.value));
  const base = toNumber(before.value);
  return { change, changePct: base > 0 && compounds(now) ? round((change / base) * 100, 4) : null };
}

export const previousOf = (figure: Reading, before: Reading): NonNullable<Context['previous']> => ({
  ...before.amount,
  period: before.period,
  ...changeSince(before, figure),
  sources: [before.source],
});

/** Compound growth a year; null unless both are positive, printed as they are, and at least a year apart. */
export function cagr(from: Reading, to: Reading): number | null {
  const years = yearsBetween(from.period, to.period);
  const [a, b] = [toNumber(from.value), toNumber(to.value)];
  if (!(years >= 1) || a <= 0 || b <= 0) return null;
  return round((b / a) ** (1 / years) - 1, 6);
}

/** `outcomes`: one a period, oldest first. Only those since the last break before the figure count. */
export function trendOf(
  figure: Reading,
  outcomes: readonly Reading[],
  breaks: readonly SeriesBreak[],
): Trend | null {
  const end = spanOf(figure.period).to;
  const earlier = outcomes.filter(
    (r) =>
      r.key !== figure.key && spanOf(r.period).to <= end && !breakBetween(breaks, r.period, figure.period),
  );
  const first = earlier[0];
  if (!first) return null;
  const highest = sinceWhen(figure, earlier, 1);
  const lowest = sinceWhen(figure, earlier, -1);
  return {
    from: first.period,
    to: figure.period,
    cagr: compounds(figure) ? cagr(first, figure) : null,
    ...(highest && { highestSince: highest }),
    ...(lowest && { lowestSince: lowest }),
  };
}

/** How far back every earlier number lies below (above) the figure; said only with two or more. */
function sinceWhen(figure: Reading, earlier: readonly Reading[], sign: 1 | -1): string | undefined {
  let since: string | undefined;
  let count = 0;
  for (const r of earlier.toReversed()) {
    if (sign * compare(figure.value, r.value) <= 0 || overlap(figure.range, r.range)) break;
    since = r.period;
    count++;
  }
  return count >= 2 ? since : undefined;
}
