import { useState } from 'preact/hooks';
import type { Measure } from '#lib/model/figure.ts';
import type { SeriesOverview, ZoneOverview } from '#lib/model/overview.ts';
import { IconButton } from '../Icon.tsx';
import { keyOf } from '../keys.ts';
import { type MessageKey, useWords } from '../words.ts';
import { SeriesRow } from './SeriesRow.tsx';

const filters = {
  all: () => true,
  target: (series: SeriesOverview) => series.targets.length > 0,
  history: (series: SeriesOverview) => series.points.length > 1,
} as const;
type Filter = keyof typeof filters;

interface Props {
  overview: ZoneOverview;
  onBack?: () => void;
}

/** All that the data holds on a zone: indicators by group, each with its series, its goals and how they ended. */
export function ZonePage({ overview, onBack }: Props) {
  const { t, locale } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const { zone } = overview;
  const name = (!locale.startsWith('zh') && zone.en) || zone.short;
  const groups = overview.groups
    .map(({ group, series }) => ({ group, series: ordered(series.filter(filters[filter])) }))
    .filter(({ series }) => series.length > 0);
  return (
    <article class="zone">
      <header class="pad">
        {onBack && <IconButton icon="back" label={t('common.back')} onClick={onBack} />}
        <h2 tabIndex={-1}>{name}</h2>
        <p class="quiet">
          {[
            t(`zoneType.${keyOf(zone.type)}`),
            zone.province === zone.city ? zone.city : `${zone.province} ${zone.city}`,
            ...(zone.approved ? [t('zone.approved', { year: zone.approved })] : []),
          ].join(' · ')}
        </p>
      </header>
      {overview.observations === 0 ? (
        <NoData overview={overview} />
      ) : (
        <>
          <fieldset class="filters">
            <legend class="visually-hidden">{t('zone.filter')}</legend>
            {(Object.keys(filters) as Filter[]).map((key) => (
              <label key={key}>
                <input
                  type="radio"
                  name="zl-filter"
                  checked={key === filter}
                  onChange={() => setFilter(key)}
                />
                <span>{t(`zone.show.${key}`)}</span>
              </label>
            ))}
          </fieldset>
          {groups.length === 0 && <p class="pad quiet">{t('zone.noneOfThese')}</p>}
          {groups.map(({ group, series }) => (
            <section key={group} class="group">
              <h3>{t(`group.${keyOf(group)}` as MessageKey)}</h3>
              <ul>
                {series.map((one, index) => (
                  <SeriesRow
                    key={keyOfSeries(one)}
                    series={one}
                    sources={overview.sources}
                    again={series[index - 1]?.indicator.id === one.indicator.id}
                  />
                ))}
              </ul>
            </section>
          ))}
          <p class="pad quiet">{t('zone.counts', { n: overview.observations, version: overview.dataset })}</p>
        </>
      )}
    </article>
  );
}

const measures: readonly Measure[] = ['level', 'new', 'share', 'rank', 'growth', 'change-pp'];

/** An indicator's series together, levels before growth, long before short; indicators in the catalogue's order. */
function ordered(series: readonly SeriesOverview[]): SeriesOverview[] {
  const place = new Map([...new Set(series.map(({ indicator }) => indicator.id))].map((id, at) => [id, at]));
  return series.toSorted(
    (a, b) =>
      place.get(a.indicator.id)! - place.get(b.indicator.id)! ||
      measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
      b.points.length - a.points.length,
  );
}

const keyOfSeries = ({ indicator, scope, part, measure, points, targets }: SeriesOverview): string =>
  [
    indicator.id,
    scope,
    part,
    measure,
    (points[0] ?? targets[0])?.period,
    (points[0] ?? targets[0])?.unit,
  ].join('/');

/** Known by name only: say what is known, and how numbers get in. */
function NoData({ overview: { zone, dataset } }: { overview: ZoneOverview }) {
  const { t } = useWords();
  return (
    <div class="pad no-data">
      <p>{t('zone.noData')}</p>
      <dl>
        <dt>{t('zone.fullName')}</dt>
        <dd>{zone.name}</dd>
        {zone.aliases.length > 0 && (
          <>
            <dt>{t('zone.alsoCalled')}</dt>
            <dd>{zone.aliases.join('、')}</dd>
          </>
        )}
        {zone.hosts.length > 0 && (
          <>
            <dt>{t('zone.hosts')}</dt>
            <dd>{zone.hosts.join('、')}</dd>
          </>
        )}
      </dl>
      <p>{t('zone.howToAdd', { id: zone.id })}</p>
      <p class="quiet">{t('zone.version', { version: dataset })}</p>
    </div>
  );
}
