import type { TargetVerdict } from '#lib/model/context.ts';
import type { SeriesOverview, ZoneOverview } from '#lib/model/overview.ts';
import { shortPeriod } from '../chart/periods.ts';
import { keyOf } from '../keys.ts';
import { useWords } from '../words.ts';
import { Printed } from './Printed.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { Sparkline } from './Sparkline.tsx';
import { looks, verdictFor } from './verdicts.ts';

interface Props {
  series: SeriesOverview;
  sources: ZoneOverview['sources'];
  /** The row before is of the same indicator: its name need not be read twice. */
  again?: boolean;
}

/** One series in a line; opened, its years and goals as a three-line table with their sources. */
export function SeriesRow({ series, sources, again = false }: Props) {
  const { t, locale } = useWords();
  const { indicator, scope, measure } = series;
  const name = locale.startsWith('zh') ? indicator.zh : indicator.en;
  const newest = series.points.at(-1);
  const shown = newest ?? series.targets.at(-1);
  const verdict = shown && verdictFor(series.targets, shown.period);
  const notes = [
    ...(series.part ? [series.part] : []),
    ...(scope === 'zone' ? [] : [t(`scope.${keyOf(scope)}`)]),
    ...(measure === 'level' ? [] : [t(`measure.${keyOf(measure)}`)]),
    ...(shown ? [shortPeriod(shown.period)] : []),
    ...(!newest && shown ? [t('chart.target')] : []),
  ];
  return (
    <li class={again ? 'row again' : 'row'}>
      <details>
        <summary>
          <span class="name">
            <span class={again ? 'visually-hidden' : undefined}>{name}</span>
            <small>{notes.join(' · ')}</small>
          </span>
          <Sparkline series={series} />
          <span class="value">{shown && <Printed amount={shown} />}</span>
          <VerdictMark verdict={verdict} />
        </summary>
        <SeriesTable series={series} sources={sources} />
      </details>
    </li>
  );
}

function VerdictMark({ verdict }: { verdict: TargetVerdict | undefined }) {
  const { t } = useWords();
  if (!verdict) return <span class="mark" />;
  const { tone, mark } = looks[verdict.verdict];
  const words = t(`verdict.${keyOf(verdict.verdict)}`);
  return (
    <span class={`mark tone-${tone}`} title={words}>
      <span aria-hidden="true">{mark}</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
