/** A page's facts at once: one batch read, then one pure pass. */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { contextOf, pageReadings } from './context.ts';
import { type PeerReading, peerReadings } from './peers.ts';
import { catalogueOf, type Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { indexZone, type ZoneIndex } from './zone-index.ts';

/**
 * One context a fact, in the order given. `candidates`: zones the page could be about, for facts without one.
 * Rejects only where the reader does.
 */
export async function contextsOf(
  facts: readonly Fact[],
  reader: Reader,
  candidates: readonly string[] = [],
): Promise<Context[]> {
  const bound = facts.filter((fact) => fact.zone !== null && fact.indicatorId !== undefined);
  const [lexicon, zones, indicators] = await Promise.all([
    reader.lexicon(),
    reader.zones([...new Set(bound.map((fact) => fact.zone as string))]),
    reader.indicators([...new Set(bound.map((fact) => fact.indicatorId as string))]),
  ]);
  const catalogue = catalogueOf(lexicon);
  const indexes = new Map<string, ZoneIndex>();
  for (const [id, shard] of zones) indexes.set(id, indexZone(shard, catalogue));

  const peers = new Map<string, PeerReading[]>();
  for (const [id, shard] of indicators) {
    const indicator = catalogue.indicator(id);
    if (indicator) peers.set(id, peerReadings(shard, indicator));
  }
  const page = new Map<string, Reading[]>();
  for (const [key, group] of Map.groupBy(bound, keyOf)) {
    const { zone, indicatorId } = group[0] as Fact;
    const indicator = catalogue.indicator(indicatorId as string);
    const index = indexes.get(zone as string);
    if (indicator && index) page.set(key, pageReadings(group, index.readings(indicator.id), indicator.kind));
  }
  return facts.map((fact) =>
    contextOf(fact, {
      catalogue,
      index: fact.zone === null ? undefined : indexes.get(fact.zone),
      peers: fact.indicatorId === undefined ? undefined : peers.get(fact.indicatorId),
      page: page.get(keyOf(fact)) ?? [],
      candidates,
    }),
  );
}

const keyOf = (fact: Fact): string => `${fact.zone} ${fact.scope} ${fact.indicatorId}`;
