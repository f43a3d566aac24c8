import type { TargetVerdict } from '#lib/model/context.ts';
import type { SeriesOverview, ZoneOverview } from '#lib/model/overview.ts';
import { shortPeriod } from '../chart/periods.ts';
import { keyOf } from '../keys.ts';
import { SourceName } from '../SourceName.tsx';
import { useWords } from '../words.ts';
import { Printed } from './Printed.tsx';
import { looks } from './verdicts.ts';

interface Props {
  series: SeriesOverview;
  sources: ZoneOverview['sources'];
}

/** A series opened: its years and goals as a three-line table, and where they stand written. */
export function SeriesTable({ series, sources }: Props) {
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
          <Cited key={id} source={sources[id]} />
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

function Cited({ source }: { source: ZoneOverview['sources'][string] | undefined }) {
  if (!source) return null;
  return (
    <li>
      <SourceName source={source} /> <span class="date">{source.date}</span>
    </li>
  );
}
