/** History: the series a figure stands in, the comparable period before it, and the series in one line. */
import type { Context, HistoryPoint, Trend } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';
import { previousPeriod, spanOf, yearsBetween } from '#lib/period/period.ts';
import { compare, subtract, toNumber } from '#lib/quantity/decimal.ts';
import { overlap } from '#lib/quantity/interval.ts';
import { round } from '#lib/quantity/round.ts';
import { periodKey } from './comparable.ts';
import { breakBetween, byPeriod } from './line.ts';
import type { Reading } from './reading.ts';

/** One point a period, the most believable number, with every source that agrees with it. */
export function historyOf(line: readonly Reading[], breaks: readonly SeriesBreak[]): HistoryPoint[] {
  const groups = byPeriod(line);
  return groups.map((group, i) => {
    const reading = group[0] as Reading;
    const before = groups[i - 1]?.[0];
    const agreeing = group.filter((r) => overlap(r.range, reading.range)).map((r) => r.source);
    return {
      ...reading.amount,
      period: reading.period,
      status: reading.status,
      sources: [...new Set(agreeing)],
      ...(before && breakBetween(breaks, before.period, reading.period) && { break: true as const }),
    };
  });
}

/** The most believable reading of the comparable period just before. */
export function readingBefore(
  line: readonly Reading[],
  period: string,
  kind: Indicator['kind'],
): Reading | undefined {
  const key = periodKey(previousPeriod(period), kind);
  return line.find((r) => r.key === key);
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

/** Readings since the last break that lies before `period`, up to it. */
function sinceBreak(line: readonly Reading[], period: string, breaks: readonly SeriesBreak[]): Reading[] {
  const end = spanOf(period).to;
  return line.filter((r) => spanOf(r.period).to <= end && !breakBetween(breaks, r.period, period));
}

/** Compound growth a year; null unless both are positive, printed as they are, and at least a year apart. */
export function cagr(from: Reading, to: Reading): number | null {
  const years = yearsBetween(from.period, to.period);
  const [a, b] = [toNumber(from.value), toNumber(to.value)];
  if (!(years >= 1) || a <= 0 || b <= 0) return null;
  return round((b / a) ** (1 / years) - 1, 6);
}

/** `line` is oldest first. Rates and ranks have no compound growth. */
export function trendOf(
  figure: Reading,
  line: readonly Reading[],
  breaks: readonly SeriesBreak[],
): Trend | null {
  const key = figure.key;
  const earlier = byPeriod(sinceBreak(line, figure.period, breaks))
    .map((group) => group[0] as Reading)
    .filter((r) => r.key !== key);
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
