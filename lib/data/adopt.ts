/** How a release enters the store, whether it comes with the extension, over the network or from a folder. */
import type { ShardEntry } from '#lib/model/dataset.ts';
import { FailureError } from '#lib/model/failure.ts';
import type { RefreshProgress, ReleaseInfo } from '#lib/model/status.ts';
import type { Database, ReleaseRow, ShardRow } from './database.ts';
import { sha256 } from './hash.ts';
import { parseShard } from './reader.ts';

/** A release on offer. Nothing of it is trusted yet but the shape of its manifest. */
export interface Offer {
  manifest: ReleaseRow['manifest'];
  digest: string;
  origin: ReleaseInfo['origin'];
  url?: string;
  /** Bytes of one shard; throws FailureError where they cannot be had. */
  fetchShard(entry: ShardEntry, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

export interface Adopted {
  fetchedShards: number;
  fetchedBytes: number;
}

/** Enough to keep a slow connection busy; more would only hold more unverified bytes in memory. */
const PARALLEL = 4;

/**
 * The serving release, which the offer must not be older than. Throws `sequence-older` where it is, and
 * `sequence-conflict` where it carries the number of a kept release and other contents: nobody rewrites the past.
 */
export async function refuseOlder(db: Database, { manifest, digest }: Offer): Promise<ReleaseRow> {
  const current = (await db.current())!;
  const { sequence } = manifest;
  if (sequence < current.sequence) {
    throw new FailureError('sequence-older', { offered: sequence, current: current.sequence });
  }
  const known = await db.releases.get(sequence);
  if (known && known.digest !== digest) throw new FailureError('sequence-conflict', { sequence });
  return current;
}

/**
 * Fetches the shards that the store lacks, verifies each (size, SHA-256, Zod, its own id) and writes it beside those
 * in use; then writes the release and moves the pointer in one transaction. Whatever fails before that transaction
 * leaves the serving release as it was, and the shards already written shorten the next attempt.
 */
export async function adopt(
  db: Database,
  offer: Offer,
  { now, signal, onProgress }: { now: Date; signal: AbortSignal; onProgress?: (p: RefreshProgress) => void },
): Promise<Adopted> {
  const missing = await missingShards(db, offer.manifest.shards);
  const total = missing.length;
  let [done, bytes] = [0, 0];
  onProgress?.({ stage: 'shards', done, total, bytes });
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const queue = missing.values();
  const worker = async (): Promise<void> => {
    for (const entry of queue) {
      if (stop.aborted) throw new FailureError('cancelled');
      const content = await offer.fetchShard(entry, stop);
      await db.shards.put(await verified(entry, content));
      [done, bytes] = [done + 1, bytes + content.byteLength];
      onProgress?.({ stage: 'shards', done, total, bytes });
    }
  };
  try {
    await Promise.all(Array.from({ length: PARALLEL }, worker));
  } catch (error) {
    failed.abort();
    throw error;
  }
  if (signal.aborted) throw new FailureError('cancelled');
  onProgress?.({ stage: 'switching', done, total, bytes });
  await point(db, offer, now);
  return { fetchedShards: total, fetchedBytes: bytes };
}

async function missingShards(db: Database, shards: readonly ShardEntry[]): Promise<ShardEntry[]> {
  const known = new Set(
    await db.shards
      .where('sha256')
      .anyOf(shards.map((shard) => shard.sha256))
      .primaryKeys(),
  );
  // two entries with one hash are one row
  return [...new Map(shards.map((shard) => [shard.sha256, shard])).values()].filter(
    (shard) => !known.has(shard.sha256),
  );
}

async function verified(entry: ShardEntry, bytes: Uint8Array<ArrayBuffer>): Promise<ShardRow> {
  if (bytes.byteLength !== entry.bytes) {
    throw new FailureError('shard-size', { shard: entry.id, expected: entry.bytes, got: bytes.byteLength });
  }
  if ((await sha256(bytes)) !== entry.sha256) throw new FailureError('shard-hash', { shard: entry.id });
  const content = parseShard(entry, new TextDecoder().decode(bytes));
  return { sha256: entry.sha256, kind: entry.kind, id: entry.id, content };
}

async function point(db: Database, offer: Offer, now: Date): Promise<void> {
  const { manifest, digest, origin, url } = offer;
  await db.transaction('rw', db.shards, db.releases, db.meta, async () => {
    // another page of this browser may have collected in between: never point at what is not all there
    if ((await missingShards(db, manifest.shards)).length > 0) throw new FailureError('busy');
    const pointer = await db.pointer();
    await db.releases.put({
      sequence: manifest.sequence,
      manifest,
      digest,
      origin,
      ...(url === undefined ? {} : { url }),
      installedAt: now.toISOString(),
    });
    const before = pointer?.current === manifest.sequence ? pointer.previous : (pointer?.current ?? null);
    await db.meta.put({ key: 'pointer', current: manifest.sequence, previous: before });
  });
}
