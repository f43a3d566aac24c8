import type { Seeds } from './read.ts';
import { seriesKey } from './series.ts';

export interface Stats {
  zones: { type: string; zones: number; withData: number }[];
  observations: number;
  byMeasure: Record<string, number>;
  byStatus: Record<string, number>;
  /** Series with outcomes of at least two periods. */
  series: number;
  targets: number;
  /** Targets for which an outcome of the same series and period is recorded. */
  pairs: number;
  sources: number;
  officialSources: number;
  readOnCopy: number;
  indicatorsUsed: number;
  indicators: number;
  years: Record<string, number>;
  /** Zones with the most observations: id, observations, targets, pairs. */
  richest: { zone: string; observations: number; targets: number; pairs: number }[];
}

/** Coverage of the dataset. */
export function statsOf({ zones, indicators }: Seeds): Stats {
  const observations = zones.flatMap((zone) => zone.observations);
  const outcomes = observations.filter((o) => o.status !== 'target');
  const outcomeKeys = new Set(outcomes.map((o) => `${seriesKey(o)}|${o.period}`));
  const paired = (o: (typeof observations)[number]): boolean =>
    o.status === 'target' && outcomeKeys.has(`${seriesKey(o)}|${o.period}`);
  const series = Map.groupBy(outcomes, seriesKey);
  const sources = new Map(zones.flatMap((zone) => zone.sources).map((source) => [source.id, source]));
  const count = (keys: string[]): Record<string, number> =>
    Object.fromEntries(
      [...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length] as const).sort(),
    );
  return {
    zones: [...Map.groupBy(zones, ({ zone }) => zone.type)].map(([type, all]) => ({
      type,
      zones: all.length,
      withData: all.filter((zone) => zone.observations.length > 0).length,
    })),
    observations: observations.length,
    byMeasure: count(observations.map((o) => o.measure)),
    byStatus: count(observations.map((o) => o.status)),
    series: [...series.values()].filter((all) => new Set(all.map((o) => o.period)).size > 1).length,
    targets: observations.length - outcomes.length,
    pairs: observations.filter(paired).length,
    sources: sources.size,
    officialSources: [...sources.values()].filter((source) => source.official).length,
    readOnCopy: [...sources.values()].filter((source) => source.readOnCopy).length,
    indicatorsUsed: new Set(observations.map((o) => o.indicator)).size,
    indicators: indicators.length,
    years: count(observations.map((o) => o.period.slice(0, 4))),
    richest: zones
      .map(({ zone, observations: own }) => ({
        zone: zone.id,
        observations: own.length,
        targets: own.filter((o) => o.status === 'target').length,
        pairs: own.filter(paired).length,
      }))
      .filter((zone) => zone.observations > 0)
      .sort((a, b) => b.observations - a.observations)
      .slice(0, 20),
  };
}
