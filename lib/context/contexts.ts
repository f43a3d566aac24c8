/** A page's facts at once: one batch read, then one pure pass. */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Zone } from '#lib/model/zone.ts';
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
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const indicator = indicatorOf(fact, catalogue);
    const key = `${fact.zone} ${fact.scope} ${indicator?.id}`;
    const group = groups.get(key);
    if (group) group.facts.push(fact);
    else groups.set(key, { zone: zoneOf(fact, catalogue), indicator, facts: [fact] });
  }
  const wanted = [...groups.values()];
  const [shards, peers] = await Promise.all([
    reader.zones([...new Set(wanted.flatMap(({ zone }) => zone?.id ?? []))]),
    reader.indicators([...new Set(wanted.flatMap(({ indicator }) => indicator?.id ?? []))]),
  ]);
  const indexes = new Map([...shards].map(([id, shard]) => [id, indexZone(shard, catalogue)]));

  const contexts = new Map<Fact, Context>();
  for (const { zone, indicator, facts: group } of wanted) {
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

/** Facts of one zone, scope and indicator. */
interface Group {
  zone: Zone | undefined;
  indicator: Indicator | undefined;
  facts: Fact[];
}

const zoneOf = ({ zone }: Fact, catalogue: Catalogue): Zone | undefined =>
  zone === null ? undefined : catalogue.zone(zone);

/** 新增高企188家 is `new` of a stock; where the catalogue has the new ones as an indicator of their own, it is that. */
function indicatorOf({ indicatorId, measure }: Fact, catalogue: Catalogue): Indicator | undefined {
  const indicator = indicatorId === undefined ? undefined : catalogue.indicator(indicatorId);
  if (measure !== 'new' || indicator?.kind !== 'stock') return indicator;
  return catalogue.indicator(`new-${indicator.id}`) ?? indicator;
}

/** Nothing can be looked up: the indicator, the zone or its data is missing. */
function unknown(fact: Fact, catalogue: Catalogue, candidates: readonly string[]): Context {
  const indicator = fact.indicatorId === undefined ? undefined : catalogue.indicator(fact.indicatorId);
  const zone = zoneOf(fact, catalogue);
  const empty = emptyContext(fact, catalogue.version, zone, indicator);
  if (!indicator)
    return { ...empty, notComparable: [reasonOf('indicator-unknown', { words: fact.indicator })] };
  if (zone) return { ...empty, notComparable: [reasonOf('zone-empty', { zone: zone.id })] };
  // of a firm or a project the page says whose it is: no zone to choose
  const possible =
    fact.scope === 'other' ? [] : candidates.flatMap((id) => catalogue.zone(id) ?? []).map(nameOf);
  return possible.length > 0
    ? { ...empty, state: 'ambiguous', candidates: possible }
    : { ...empty, notComparable: [reasonOf('zone-unknown', {})] };
}
