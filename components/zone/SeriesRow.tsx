import type { TargetVerdict } from '#lib/model/context.ts';
import type { SeriesOverview, ZoneOverview } from '#lib/model/overview.ts';
import { shortPeriod } from '../chart/periods.ts';
import { keyOf } from '../keys.ts';
import { useWords } from '../words.ts';
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

function Printed({ amount }: { amount: Pick<TargetVerdict, 'comparator' | 'printed' | 'printedUnit'> }) {
  const { t } = useWords();
  return (
    <>
      {amount.comparator !== '=' && <small>{t(`comparator.${comparatorKeys[amount.comparator]}`)}</small>}
      <b>{amount.printed}</b>
      <small>{amount.printedUnit}</small>
    </>
  );
}

const comparatorKeys = { '~': 'about', '>': 'over', '>=': 'atLeast', '<': 'under', '<=': 'atMost' } as const;

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

function SeriesTable({ series, sources }: Pick<Props, 'series' | 'sources'>) {
  const { t } = useWords();
  const periods = [...new Set([...series.points, ...series.targets].map(({ period }) => period))].sort();
  const cited = new Set([
    ...series.points.flatMap((point) => point.sources),
    ...series.targets.map(({ source }) => source),
  ]);
  return (
    <div class="opened">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('chart.period')}</th>
            <th scope="col">{t('chart.actual')}</th>
            <th scope="col">{t('chart.target')}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period}>
              <th scope="row">{shortPeriod(period)}</th>
              <td>
                {series.points
                  .filter((point) => point.period === period)
                  .map((point) => (
                    <span key={point.printed}>
                      <Printed amount={point} />
                      {point.status === 'preliminary' && <small> {t('chart.preliminary')}</small>}
                      {point.break && <small> {t('chart.break')}</small>}
                    </span>
                  ))}
              </td>
              <td>
                {series.targets
                  .filter((target) => target.period === period)
                  .map((target) => (
                    <Goal key={target.printed + target.source} target={target} />
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="cited">
        {[...cited].map((id) => (
          <li key={id}>
            {sources[id]?.publisher} {sources[id]?.title} {sources[id]?.date}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Goal({ target }: { target: TargetVerdict }) {
  const { t } = useWords();
  const { tone, mark } = looks[target.verdict];
  return (
    <span class={target.replacedBy ? 'goal replaced' : 'goal'}>
      {target.words ?? <Printed amount={target} />}
      <small class={`tone-${tone}`}>
        {' '}
        {mark} {target.replacedBy ? t('verdict.replaced') : t(`verdict.${keyOf(target.verdict)}`)}
      </small>
    </span>
  );
}
