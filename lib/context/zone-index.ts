/** A zone's shard, ready to be asked. Readings are made when first asked for: a page needs few of a zone's indicators. */
import type { ZoneShard } from '#lib/model/dataset.ts';
import type { Observation, SeriesBreak } from '#lib/model/observation.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import type { Source } from '#lib/model/source.ts';
import type { Catalogue } from './reader.ts';
import { type Reading, readingOf } from './reading.ts';

export interface ZoneIndex {
  readonly zone: string;
  /** Everything recorded of an indicator, in all scopes and measures. */
  readings(indicator: string): readonly Reading[];
  breaks(indicator: string, scope: ScopeId): readonly SeriesBreak[];
  source(id: string): Source | undefined;
  indicators(): string[];
}

export function indexZone(shard: ZoneShard, catalogue: Catalogue): ZoneIndex {
  const sources = new Map(shard.sources.map((source) => [source.id, source]));
  const observations = new Map<string, Observation[]>();
  for (const o of shard.observations) {
    const list = observations.get(o.indicator);
    if (list) list.push(o);
    else observations.set(o.indicator, [o]);
  }
  const readings = new Map<string, readonly Reading[]>();
  return {
    zone: shard.zone,
    readings(id) {
      const known = readings.get(id);
      if (known) return known;
      const indicator = catalogue.indicator(id);
      const made = indicator
        ? (observations.get(id) ?? []).map((o) => readingOf(o, indicator.kind, sources.get(o.source)))
        : [];
      readings.set(id, made);
      return made;
    },
    breaks: (indicator, scope) => shard.breaks.filter((b) => b.indicator === indicator && b.scope === scope),
    source: (id) => sources.get(id),
    indicators: () => [...observations.keys()],
  };
}
