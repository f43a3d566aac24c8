/** A page's facts at once: one batch read, then one pure pass. */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { contextOf } from './context.ts';
import { emptyContext, nameOf } from './empty.ts';
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
  const catalogue = catalogueOf(await reader.lexicon());
  const indicators = new Map(facts.map((fact) => [fact, indicatorOf(fact, catalogue)]));
  const groups = Map.groupBy(facts, (fact) => `${fact.zone} ${fact.scope} ${indicators.get(fact)?.id}`);
  const heads = [...groups.values()].map((group) => group[0] as Fact);
  const ids = <T>(of: (fact: Fact) => T | null | undefined): T[] => [
    ...new Set(heads.flatMap((fact) => of(fact) ?? [])),
  ];
  const [shards, peers] = await Promise.all([
    reader.zones(ids((fact) => fact.zone)),
    reader.indicators(ids((fact) => indicators.get(fact)?.id)),
  ]);
  const indexes = new Map([...shards].map(([id, shard]) => [id, indexZone(shard, catalogue)]));

  const contexts = new Map<Fact, Context>();
  for (const group of groups.values()) {
    const head = group[0] as Fact;
    const zone = head.zone === null ? undefined : catalogue.zone(head.zone);
    const indicator = indicators.get(head);
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

/** 新增高企188家 is `new` of a stock; where the catalogue has the new ones as an indicator of their own, it is that. */
function indicatorOf({ indicatorId, measure }: Fact, catalogue: Catalogue): Indicator | undefined {
  const indicator = indicatorId === undefined ? undefined : catalogue.indicator(indicatorId);
  if (measure !== 'new' || indicator?.kind !== 'stock') return indicator;
  return catalogue.indicator(`new-${indicator.id}`) ?? indicator;
}

/** Nothing can be looked up: the indicator, the zone or its data is missing. */
function unknown(fact: Fact, catalogue: Catalogue, candidates: readonly string[]): Context {
  const indicator = fact.indicatorId === undefined ? undefined : catalogue.indicator(fact.indicatorId);
  const zone = fact.zone === null ? undefined : catalogue.zone(fact.zone);
  const empty = emptyContext(fact, catalogue.version, zone, indicator);
  if (!indicator)
    return { ...empty, notComparable: [reasonOf('indicator-unknown', { words: fact.indicator })] };
  if (zone) return { ...empty, notComparable: [reasonOf('zone-empty', { zone: zone.id })] };
  const possible = candidates.flatMap((id) => catalogue.zone(id) ?? []).map(nameOf);
  return possible.length > 0
    ? { ...empty, state: 'ambiguous', candidates: possible }
    : { ...empty, notComparable: [reasonOf('zone-unknown', {})] };
}
