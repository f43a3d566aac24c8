/** Observations that the reader imported: kept apart from every release, shown among the zone's own. */
import type { ZoneShard } from '#lib/model/dataset.ts';
import type { Database, OwnRow } from './database.ts';

/** Adds what the reader imported about these zones; a zone that no release knows anything of gets a shard. */
export async function withOwn(
  db: Database,
  ids: readonly string[],
  stored: Promise<Map<string, ZoneShard>>,
): Promise<Map<string, ZoneShard>> {
  // asked together: one trip to the database
  const [shards, rows] = await Promise.all([
    stored,
    // `equals` is one request; `anyOf` would walk a cursor
    Promise.all(ids.map((id) => db.own.where('zone').equals(id).toArray())).then((found) => found.flat()),
  ]);
  for (const [zone, own] of Map.groupBy(rows, (row: OwnRow) => row.zone)) {
    const shard = shards.get(zone) ?? { format: 1, zone, observations: [], sources: [], breaks: [] };
    const sources = new Map([...shard.sources, ...own.map((row) => row.source)].map((s) => [s.id, s]));
    shards.set(zone, {
      ...shard,
      observations: [...shard.observations, ...own.map((row) => row.observation)],
      sources: [...sources.values()],
    });
  }
  return shards;
}
