import { line } from 'd3-shape';
import { useState } from 'preact/hooks';
import type { ChartView } from '#lib/card/view.ts';
import { useWords } from '../words.ts';
import { layoutChart, type PlacedPoint } from './layout.ts';
import { shortPeriod } from './periods.ts';

const path = line<PlacedPoint>(
  (placed) => placed.x,
  (placed) => placed.y,
);

interface Props {
  chart: ChartView;
  width?: number;
  height?: number;
}

/** A series in ink with the goals set for it. The same numbers stand in a table one click away. */
export function SeriesChart({ chart, width = 336, height = 132 }: Props) {
  const { t } = useWords();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class="chart series">
      <div class="chart-head">
        <span>{chart.unit}</span>
        <button type="button" class="text-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chart.asChart' : 'chart.asTable')}
        </button>
      </div>
      {asTable ? <SeriesTable chart={chart} /> : <Drawing chart={chart} width={width} height={height} />}
    </figure>
  );
}

function Drawing({ chart, width, height }: Required<Props>) {
  const { points, runs, bridges, outlook, gaps, breaks, rules, periods, labels, plot } = layoutChart(
    chart,
    width,
    height,
  );
  const base = plot.height;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={chart.summary}
    >
      {rules.map((rule) => (
        <g key={rule.y}>
          <line class="rule" x1={plot.x} x2={width} y1={rule.y} y2={rule.y} />
          <text class="tick" x={plot.x - 6} y={rule.y + 3.5}>
            {rule.label}
          </text>
        </g>
      ))}
      <line class="axis" x1={plot.x} x2={width} y1={base} y2={base} />
      {breaks.map((x) => (
        <path key={x} class="break" d={`M${x - 2} 6V${base}M${x + 2} 6V${base}`} />
      ))}
      {gaps.map(({ target, actual }) => (
        <line key={target.x} class="gap" x1={target.x} y1={target.y} x2={actual.x} y2={actual.y} />
      ))}
      {outlook.length > 1 && <path class="outlook" d={path(outlook) ?? ''} />}
      {bridges.map((bridge) => (
        <path key={bridge[0].x} class="bridge" d={path(bridge) ?? ''} />
      ))}
      {runs.map((run) => (
        <path key={run[0]?.x} class="run" d={path(run) ?? ''} />
      ))}
      {points.map((placed) => (
        <Mark key={`${placed.point.period}${placed.point.kind}${placed.y}`} {...placed} />
      ))}
      {labels.map((label) => {
        const { point } = points[label.anchor]!;
        return (
          <text
            key={label.anchor}
            class={`label ${point.kind}${point.here ? ' here' : ''}`}
            x={label.x}
            y={label.y}
          >
            {point.label}
          </text>
        );
      })}
      {periods.map((period) => (
        <text key={period.x} class={period.here ? 'period here' : 'period'} x={period.x} y={height - 4}>
          {period.label}
        </text>
      ))}
    </svg>
  );
}

/** Actual: a dot; preliminary: a ring; target: a hollow diamond. Form first, colour second. */
function Mark({ point, x, y, radius }: PlacedPoint) {
  const kind = point.here ? `${point.kind} here` : point.kind;
  if (point.kind !== 'target') return <circle class={kind} cx={x} cy={y} r={radius} />;
  const r = radius + 1;
  return <path class={kind} d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} />;
}

function SeriesTable({ chart }: { chart: ChartView }) {
  const { t } = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('chart.period')}</th>
          <th scope="col">{t('chart.value', { unit: chart.unit })}</th>
          <th scope="col">{t('chart.kind')}</th>
        </tr>
      </thead>
      <tbody>
        {chart.points.map((point) => (
          <tr key={`${point.period}${point.kind}${point.label}`} class={point.here ? 'here' : undefined}>
            <th scope="row">{shortPeriod(point.period)}</th>
            <td>{point.label}</td>
            <td>
              {t(`chart.${point.kind}`)}
              {point.break ? ` · ${t('chart.break')}` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
