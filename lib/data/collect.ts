import type { Database } from './database.ts';

/** Small enough that a slice never holds the database for longer than a frame or two. */
const SLICE = 100;

/**
 * Deletes what neither the serving release nor the one before it names: releases first, then shards in slices.
 * Safe to stop at any point. Answers the number of shards deleted.
 */
export async function collect(db: Database): Promise<number> {
  const kept = await db.transaction('rw', db.releases, db.meta, async () => {
    const pointer = await db.pointer();
    const releases = await db.releases.toArray();
    if (!pointer) return null;
    const keep = releases.filter(
      ({ sequence }) => sequence === pointer.current || sequence === pointer.previous,
    );
    const drop = releases.filter((release) => !keep.includes(release));
    await db.releases.bulkDelete(drop.map((release) => release.sequence));
    return new Set(keep.flatMap((release) => release.manifest.shards.map((shard) => shard.sha256)));
  });
  if (!kept) return 0;
  const orphans = (await db.shards.toCollection().primaryKeys()).filter((sha256) => !kept.has(sha256));
  for (let start = 0; start < orphans.length; start += SLICE) {
    await db.shards.bulkDelete(orphans.slice(start, start + SLICE));
  }
  return orphans.length;
}
