/** A page's facts at once: one batch read, then one pure pass. */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { contextOf } from './context.ts';
import { emptyContext } from './empty.ts';
import { indexPeers } from './peers.ts';
import { type Catalogue, catalogueOf, type Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { reasonOf } from './reasons.ts';
import { subjectOf } from './subject.ts';
import { indexZone } from './zone-index.ts';

/**
 * One context a fact, in the order given. `candidates`: zones the page could be about, for facts without one.
 * Rejects only where the reader does.
 */
export async function contextsOf(
  facts: readonly Fact[],
  reader: Reader,
  candidates: readonly string[] = [],
): Promise<Context[]> {
  const groups = Map.groupBy(facts, (fact) => `${fact.zone} ${fact.scope} ${fact.indicatorId}`);
  const heads = [...groups.values()].map((group) => group[0] as Fact);
  const ids = <T>(of: (fact: Fact) => T | null | undefined): T[] => [
    ...new Set(heads.flatMap((fact) => of(fact) ?? [])),
  ];
  const [lexicon, shards, peers] = await Promise.all([
    reader.lexicon(),
    reader.zones(ids((fact) => fact.zone)),
    reader.indicators(ids((fact) => fact.indicatorId)),
  ]);
  const catalogue = catalogueOf(lexicon);
  const indexes = new Map([...shards].map(([id, shard]) => [id, indexZone(shard, catalogue)]));

  const contexts = new Map<Fact, Context>();
  for (const group of groups.values()) {
    const { zone: zoneId, indicatorId } = group[0] as Fact;
    const zone = zoneId === null ? undefined : catalogue.zone(zoneId);
    const indicator = indicatorId === undefined ? undefined : catalogue.indicator(indicatorId);
    const index = zone && indexes.get(zone.id);
    const others = indicator && peers.get(indicator.id);
    const subject =
      zone && indicator && index
        ? subjectOf(group, {
            catalogue,
            zone,
            indicator,
            index,
            peers: others && indexPeers(others, indicator),
          })
        : undefined;
    const known = new Map<Reading, Context>();
    for (const fact of group) {
      const figure = subject?.figures.get(fact);
      const context =
        (figure && known.get(figure)) ??
        (subject ? contextOf(fact, figure, subject) : unknown(fact, catalogue, candidates));
      if (figure) known.set(figure, context);
      contexts.set(fact, context);
    }
  }
  return facts.map((fact) => contexts.get(fact) as Context);
}

/** Nothing can be looked up: the indicator, the zone or its data is missing. */
function unknown(fact: Fact, catalogue: Catalogue, candidates: readonly string[]): Context {
  const indicator = fact.indicatorId === undefined ? undefined : catalogue.indicator(fact.indicatorId);
  const zone = fact.zone === null ? undefined : catalogue.zone(fact.zone);
  const empty = emptyContext(fact, catalogue.version, zone, indicator);
  if (!indicator)
    return { ...empty, notComparable: [reasonOf('indicator-unknown', { words: fact.indicator })] };
  if (zone) return { ...empty, notComparable: [reasonOf('zone-empty', { zone: zone.id })] };
  const possible = candidates.filter((id) => catalogue.zone(id));
  return possible.length > 0
    ? { ...empty, state: 'ambiguous', candidates: possible }
    : { ...empty, notComparable: [reasonOf('zone-unknown', {})] };
}
