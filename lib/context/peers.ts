/** Peers: where a figure stands among the zones whose same number is recorded. */
import type { Context, Reason } from '#lib/model/context.ts';
import type { IndicatorShard } from '#lib/model/dataset.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Zone } from '#lib/model/zone.ts';
import { compare, toNumber } from '#lib/quantity/decimal.ts';

import { periodKey } from './comparable.ts';
import { alike } from './line.ts';
import type { Catalogue } from './reader.ts';
import { believable, type Reading, readingOf } from './reading.ts';
import { reasonOf } from './reasons.ts';

/** Fewer zones make no ranking. */
export const FEWEST_PEERS = 5;

interface PeerReading {
  readonly zone: string;
  readonly reading: Reading;
}

/** Outcomes of an indicator in all zones, by period: of the hundreds recorded, a page asks for a year or two. */
export interface Peers {
  of(key: string): readonly PeerReading[];
}

export function indexPeers(shard: IndicatorShard, { kind }: Indicator): Peers {
  const outcomes = shard.observations.filter((o) => o.status !== 'target');
  const observations = Map.groupBy(outcomes, (o) => periodKey(o.period, kind));
  const made = new Map<string, PeerReading[]>();
  return {
    of(key) {
      const known = made.get(key);
      if (known) return known;
      const readings = (observations.get(key) ?? []).map((o) => ({
        zone: o.zone,
        reading: readingOf(o, kind, undefined),
      }));
      made.set(key, readings);
      return readings;
    },
  };
}

/**
 * One reading a zone: same scope, lane, unit and period; never across scopes, and only zones of the same type, since a
 * new area is no high-tech zone. The figure stands for its own zone.
 */
export function peersOf(
  figure: Reading,
  zone: Zone,
  peers: Peers,
  indicator: Indicator,
  catalogue: Catalogue,
): NonNullable<Context['peers']> | Reason {
  const others = new Map<string, Reading>();
  for (const { zone: other, reading } of peers.of(figure.key)) {
    if (other === zone.id || catalogue.zone(other)?.type !== zone.type) continue;
    if (!alike(reading, figure)) continue;
    const known = others.get(other);
    if (!known || believable(reading, known) < 0) others.set(other, reading);
  }
  const of = others.size + 1;
  if (of < FEWEST_PEERS)
    return reasonOf('too-few-peers', { of, needed: FEWEST_PEERS, period: figure.period });
  const sign = indicator.direction === 'lower-better' ? -1 : 1;
  const before = [...others.values()].filter((r) => sign * compare(r.value, figure.value) > 0).length;
  const equal = [...others.values()].filter((r) => compare(r.value, figure.value) === 0).length;
  const values = [...others.values(), figure].map((r) => toNumber(r.value)).sort((a, b) => a - b);
  return {
    rank: before + 1,
    of,
    period: figure.period,
    ahead: (others.size - before - equal) / others.size,
    median: median(values),
  };
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
