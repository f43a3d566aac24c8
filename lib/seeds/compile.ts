import { createHash } from 'node:crypto';
import {
  type IndicatorShard,
  Manifest,
  type ShardEntry,
  type ShardKind,
  shardSchema,
  type ZoneShard,
} from '#lib/model/dataset.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { Observation } from '#lib/model/observation.ts';
import { pinyinKeys } from './pinyin.ts';
import type { Origin } from './problem.ts';
import type { Seeds, ZoneSeeds } from './read.ts';

/** A release in memory: its manifest, and every file (manifest.json included) by path. */
export interface Release {
  manifest: Manifest;
  files: ReadonlyMap<string, string>;
}

/**
 * Compiles seeds that passed every check. The same seeds give the same bytes on every machine: order comes from
 * ids and from the order of writing, never from the clock or the file system. `sequence` overrides the seeds' own.
 */
export function compileRelease(seeds: Seeds, { sequence }: { sequence?: number } = {}): Release {
  const files = new Map<string, string>();
  const shards: ShardEntry[] = [];
  const emit = (kind: ShardKind, id: string, content: unknown): void => {
    const text = JSON.stringify(shardSchema[kind].parse(content));
    const sha256 = createHash('sha256').update(text).digest('hex');
    const path = `shards/${kind === 'lexicon' ? '' : `${kind}/`}${id}.${sha256.slice(0, 8)}.json`;
    files.set(path, text);
    shards.push({ kind, id, path, bytes: Buffer.byteLength(text), sha256 });
  };

  const zones = seeds.zones.toSorted((a, b) => (a.zone.id < b.zone.id ? -1 : 1));
  const observations = zones.flatMap((zone) => zone.observations);
  emit('lexicon', 'lexicon', lexicon(seeds, zones));
  for (const zone of zones.filter(hasData)) emit('zone', zone.zone.id, zoneShard(zone));
  const single = zones.filter(({ zone }) => zone.type !== 'aggregate').flatMap((zone) => zone.observations);
  for (const [id, group] of byIndicator(single)) emit('indicator', id, group);

  const manifest = Manifest.parse({
    format: 1,
    sequence: sequence ?? seeds.release.sequence,
    version: seeds.release.version,
    counts: {
      zones: zones.length,
      zonesWithData: zones.filter(hasData).length,
      indicators: seeds.indicators.length,
      observations: observations.length,
      targets: observations.filter((observation) => observation.status === 'target').length,
      sources: new Set(zones.flatMap((zone) => zone.sources.map((source) => source.id))).size,
    },
    shards,
  });
  files.set('manifest.json', `${JSON.stringify(manifest, null, 1)}\n`);
  return { manifest, files };
}

const hasData = (zone: ZoneSeeds): boolean => zone.observations.length > 0;

function written<T extends { origin: Origin }>({ origin: _, ...rest }: T): Omit<T, 'origin'> {
  return rest;
}

function lexicon(seeds: Seeds, zones: readonly ZoneSeeds[]): Lexicon {
  return {
    format: 1,
    version: seeds.release.version,
    zones: zones.map((zone) => zone.zone),
    indicators: seeds.indicators.map(written),
    pinyin: Object.fromEntries(zones.map(({ zone }) => [zone.id, pinyinKeys(zone)])),
    observations: Object.fromEntries(
      zones.filter(hasData).map(({ zone, observations }) => [zone.id, observations.length]),
    ),
  };
}

const zoneShard = (zone: ZoneSeeds): ZoneShard => ({
  format: 1,
  zone: zone.zone.id,
  observations: zone.observations.map(written),
  sources: zone.sources.map(written),
  breaks: zone.breaks.map(written),
});

/** For peers: what zones state about themselves as a whole, outcomes only. National totals are nobody's peers. */
function byIndicator(
  observations: readonly (Observation & { origin: Origin })[],
): [string, IndicatorShard][] {
  const groups = Map.groupBy(
    observations.filter((o) => o.status !== 'target' && o.part === undefined && o.upper === undefined),
    (observation) => observation.indicator,
  );
  return [...groups]
    .filter(([, group]) => new Set(group.map((observation) => observation.zone)).size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indicator, group]) => [indicator, { format: 1, indicator, observations: group.map(written) }]);
}
