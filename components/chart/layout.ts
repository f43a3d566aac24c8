/** From points to places: pure, so that the chart's geometry is tested without a browser. */
import { scaleLinear } from 'd3-scale';
import type { ChartPoint, ChartView } from '#lib/card/view.ts';
import { type Box, type PlacedLabel, placeLabels, textWidth } from './labels.ts';
import { placePeriods } from './periods.ts';
import { joinRuns } from './runs.ts';

export interface PlacedPoint {
  point: ChartPoint;
  x: number;
  y: number;
  radius: number;
}

export interface ChartLayout {
  points: PlacedPoint[];
  /** Runs of actual values in ink; a break or a single value starts a new run. */
  runs: PlacedPoint[][];
  /** Over years without a record. */
  bridges: [from: PlacedPoint, to: PlacedPoint][];
  /** From the newest actual to the targets after it. */
  outlook: PlacedPoint[];
  /** A target and the outcome of its very period: the gap between them. */
  gaps: { target: PlacedPoint; actual: PlacedPoint }[];
  /** x of each series break. */
  breaks: number[];
  rules: { y: number; label: string }[];
  periods: { x: number; label: string; here: boolean }[];
  labels: PlacedLabel[];
  plot: Box;
}

const FONT = 11;
/** 12.5 px in bold, whose digits are wider. */
const OWN_FONT = 13.5;
const PERIOD_BAND = 20;
/** Above this many points only the telling ones are labelled; the table has them all. */
const MANY = 9;

/** Places everything in a box of `width` × `height` px. */
export function layoutChart(chart: ChartView, width: number, height: number): ChartLayout {
  const values = chart.points.map((point) => point.y);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) || 1;
  // A series that starts near nothing is read from zero; one that moves little would be a flat line there.
  const floor = low >= 0 && low < spread * 0.6 ? 0 : low - spread * 0.25;
  const y = scaleLinear([floor, high + spread * 0.2], [height - PERIOD_BAND, 12]);
  const ticks = y.ticks(3);
  const tickText = tickLabels(ticks);
  const gutter = Math.max(...tickText.map((text) => textWidth(text, FONT - 0.5)), 0) + 8;

  const times = chart.points.map((point) => point.x);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const x = scaleLinear([first, last === first ? first + 1 : last], [gutter + 16, width - 20]);

  const points = chart.points
    .map((point) => ({
      point,
      x: x(point.x),
      y: y(point.y),
      radius: point.here ? 5 : point.kind === 'target' ? 4.5 : 3,
    }))
    .sort((a, b) => a.point.x - b.point.x);
  const actuals = points.filter(({ point }) => point.kind !== 'target');
  const targets = points.filter(({ point }) => point.kind === 'target');
  const { runs, bridges } = joinRuns(
    actuals,
    ({ point }) => point.x,
    ({ point }) => point.break === true,
  );
  const newest = actuals.at(-1);
  const ahead = targets.filter((target) => !newest || target.point.x > newest.point.x + 1e-6);
  const outlook = newest && ahead.length > 0 ? [newest, ...ahead] : ahead;
  const gaps = targets.flatMap((target) => {
    const actual = actuals.find((other) => other.point.period === target.point.period);
    return actual ? [{ target, actual }] : [];
  });
  const breaks = actuals.flatMap((placed, index) => {
    const before = actuals[index - 1];
    return placed.point.break && before ? [(before.x + placed.x) / 2] : [];
  });

  const plot = { x: gutter, y: 0, width: width - gutter, height: height - PERIOD_BAND };
  const joined = [...runs, ...bridges, outlook, ...gaps.map(({ target, actual }) => [target, actual])];
  const lines = joined.flatMap((run) =>
    run.slice(1).map((to, index) => [run[index]!.x, run[index]!.y, to.x, to.y] as const),
  );
  const rankOf = (placed: PlacedPoint): number => {
    if (placed.point.here) return 3;
    if (placed.point.kind === 'target') return 2;
    if (placed === actuals[0] || placed === newest) return 1.5;
    return points.length > MANY ? 0 : 1;
  };
  const labels = placeLabels(
    points.map((placed) => ({
      x: placed.x,
      y: placed.y,
      radius: placed.radius,
      text: placed.point.label,
      fontSize: placed.point.here ? OWN_FONT : FONT,
      rank: rankOf(placed),
    })),
    lines,
    plot,
  );
  return {
    points,
    runs,
    bridges,
    outlook,
    gaps,
    breaks,
    rules: ticks.map((value, index) => ({ y: y(value), label: tickText[index] ?? '' })),
    periods: placePeriods(points, width),
    labels,
    plot,
  };
}

function tickLabels(ticks: readonly number[]): string[] {
  return ticks.map((tick) => String(Number(tick.toPrecision(12))));
}
