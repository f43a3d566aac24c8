/** A page's facts at once: one batch read, then one pure pass. */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { contextOf } from './context.ts';
import { catalogueOf, type Reader } from './reader.ts';
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
  const [lexicon, zones, peers] = await Promise.all([
    reader.lexicon(),
    reader.zones([...new Set(bound.map((fact) => fact.zone as string))]),
    reader.indicators([...new Set(bound.map((fact) => fact.indicatorId as string))]),
  ]);
  const catalogue = catalogueOf(lexicon);
  const indexes = new Map<string, ZoneIndex>();
  for (const [id, shard] of zones) indexes.set(id, indexZone(shard, catalogue));

  const key = (fact: Fact) => `${fact.zone} ${fact.scope} ${fact.indicatorId}`;
  const groups = Map.groupBy(bound, key);
  return facts.map((fact) =>
    contextOf(fact, {
      catalogue,
      index: fact.zone === null ? undefined : indexes.get(fact.zone),
      peers: fact.indicatorId === undefined ? undefined : peers.get(fact.indicatorId),
      companions: (groups.get(key(fact)) ?? []).filter((other) => other !== fact),
      candidates,
    }),
  );
}
