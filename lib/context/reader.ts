/** What context needs to be told; `lib/data` and the command line each bring their own. */
import type { IndicatorShard, ZoneShard } from '#lib/model/dataset.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { Zone } from '#lib/model/zone.ts';

/** The lexicon as lookups. */
export interface Catalogue {
  readonly version: string;
  zone(id: string): Zone | undefined;
  indicator(id: string): Indicator | undefined;
  /** Place of an indicator in the catalogue's own order. */
  place(id: string): number;
}

/** A release, wherever it lies. */
export interface Reader {
  lexicon(): Promise<Lexicon>;
  /** One batch; ids without a shard are absent from the map. */
  zones(ids: readonly string[]): Promise<Map<string, ZoneShard>>;
  indicators(ids: readonly string[]): Promise<Map<string, IndicatorShard>>;
}

/** A reader that keeps its lexicon keeps its catalogue too. */
const made = new WeakMap<Lexicon, Catalogue>();

export function catalogueOf(lexicon: Lexicon): Catalogue {
  const known = made.get(lexicon);
  if (known) return known;
  const zones = new Map(lexicon.zones.map((zone) => [zone.id, zone]));
  const indicators = new Map(lexicon.indicators.map((indicator) => [indicator.id, indicator]));
  const places = new Map(lexicon.indicators.map(({ id }, place) => [id, place]));
  const catalogue: Catalogue = {
    version: lexicon.version,
    zone: (id) => zones.get(id),
    indicator: (id) => indicators.get(id),
    place: (id) => places.get(id) ?? places.size,
  };
  made.set(lexicon, catalogue);
  return catalogue;
}
