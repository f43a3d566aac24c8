import { textWidth } from './labels.ts';
import type { ChartLayout, PlacedPoint } from './layout.ts';

const FONT_SIZE = 11;

/** 2021 → 2021, 2021-11 → 2021.11, 2021-01/2021-09 → 2021.1–9, 2016/2020 → 2016–20. */
export function shortPeriod(period: string): string {
  const [from = '', to] = period.split('/');
  const [year = '', month] = from.split('-');
  if (to === undefined) return month ? `${year}.${Number(month)}` : year;
  const [endYear = '', endMonth] = to.split('-');
  if (endYear === year && month && endMonth) return `${year}.${Number(month)}–${Number(endMonth)}`;
  return `${year}–${endYear.slice(2)}`;
}

/** Periods under the axis, thinned where they would touch; one's own, the first and the last go first. */
export function placePeriods(points: readonly PlacedPoint[], width: number): ChartLayout['periods'] {
  const rank = (placed: PlacedPoint, index: number): number =>
    placed.point.here ? 3 : index === 0 || index === points.length - 1 ? 2 : 1;
  const kept: { x: number; label: string; here: boolean; from: number; to: number }[] = [];
  const order = points
    .map((placed, index) => ({ placed, rank: rank(placed, index) }))
    .sort((a, b) => b.rank - a.rank);
  for (const { placed } of order) {
    const label = shortPeriod(placed.point.period);
    const half = textWidth(label, FONT_SIZE) / 2;
    const x = Math.min(Math.max(placed.x, half), width - half);
    const from = x - half - 4;
    const to = x + half + 4;
    if (kept.some((other) => from < other.to && other.from < to)) continue;
    kept.push({ x, label, here: placed.point.here === true, from, to });
  }
  return kept.map(({ x, label, here }) => ({ x, label, here }));
}
