import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { SeriesOverview } from '#lib/model/overview.ts';
import { yearsBetween } from '#lib/period/period.ts';
import { joinRuns } from '../chart/runs.ts';

const WIDTH = 64;
const HEIGHT = 22;
const INSET = 4;

interface Spot {
  x: number;
  y: number;
}
const path = line<Spot>(
  (spot) => spot.x,
  (spot) => spot.y,
);

/** A series in the height of a line: ink for what was, diamonds for what was promised. The row says it in words. */
export function Sparkline({ series }: { series: SeriesOverview }) {
  const { points } = series;
  // 正增长 and the like have no place on a scale
  const goals = series.targets.filter(({ measure, words }) => measure === series.measure && !words);
  const all = [...points, ...goals];
  const origin = all[0];
  if (!origin || all.length < 2) return <span class="spark" />;
  const years = all.map(({ period }) => yearsBetween(origin.period, period));
  const values = all.map(({ value }) => value);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [INSET, WIDTH - INSET]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [HEIGHT - INSET, INSET]);
  const place = ({ period, value }: { period: string; value: number }): Spot => ({
    x: x(yearsBetween(origin.period, period)),
    y: y(value),
  });
  const { runs, bridges } = joinRuns(
    points,
    ({ period }) => yearsBetween(origin.period, period),
    (point) => point.break === true,
  );
  const last = points.at(-1);
  const end = last && place(last);
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {bridges.map((bridge) => (
        <path key={bridge[0].period} class="bridge" d={path(bridge.map(place)) ?? ''} />
      ))}
      {runs.map((run) => (
        <path key={run[0]?.period} class="run" d={path(run.map(place)) ?? ''} />
      ))}
      {goals.map((goal) => {
        const spot = place(goal);
        return (
          <path key={goal.period + goal.value} class="goal" d={`M${spot.x} ${spot.y - 3}l3 3l-3 3l-3 -3Z`} />
        );
      })}
      {end && <circle cx={end.x} cy={end.y} r="2.2" />}
    </svg>
  );
}
