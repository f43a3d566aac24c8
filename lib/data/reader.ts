import type { z } from 'zod';
import { Manifest, type ShardEntry, type ShardKind, shardSchema } from '#lib/model/dataset.ts';
import { FailureError } from '#lib/model/failure.ts';

export type Shard<K extends ShardKind> = z.output<(typeof shardSchema)[K]>;

/** Reading a release, wherever it lies: database, packaged bundle or folder. */
export interface DatasetReader {
  readonly manifest: Manifest;
  lexicon(): Promise<Shard<'lexicon'>>;
  /** One batch (one transaction where a database answers); ids that the dataset has nothing about are absent. */
  zones(ids: readonly string[]): Promise<Map<string, Shard<'zone'>>>;
  indicators(ids: readonly string[]): Promise<Map<string, Shard<'indicator'>>>;
}

/** Text of a file of a release, by its path in the manifest. Rejects where there is none. */
export type ReadFile = (path: string) => Promise<string>;

/**
 * Opens a release through its files. The manifest is validated now, each shard when it is first read, and kept.
 * Throws FailureError `manifest-invalid`; a shard that cannot be read or is not valid throws `shard-invalid`.
 */
export async function openRelease(readFile: ReadFile): Promise<DatasetReader> {
  const manifest = await readManifest(readFile);
  const entries = new Map(manifest.shards.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const kept = new Map<string, Promise<unknown>>();
  const shard = <K extends ShardKind>(kind: K, id: string): Promise<Shard<K> | undefined> => {
    const entry = entries.get(`${kind}/${id}`);
    if (!entry) return Promise.resolve(undefined);
    const found = kept.get(entry.path) ?? readFile(entry.path).then((text) => parseShard(entry, text));
    kept.set(entry.path, found);
    return found as Promise<Shard<K>>;
  };
  const several = async <K extends ShardKind>(kind: K, ids: readonly string[]) => {
    const found = await Promise.all(ids.map(async (id) => [id, await shard(kind, id)] as const));
    return new Map(found.filter((pair): pair is readonly [string, Shard<K>] => pair[1] !== undefined));
  };
  return {
    manifest,
    lexicon: async () => (await shard('lexicon', 'lexicon'))!,
    zones: (ids) => several('zone', ids),
    indicators: (ids) => several('indicator', ids),
  };
}

async function readManifest(readFile: ReadFile): Promise<Manifest> {
  const text = await readFile('manifest.json').catch(() => {
    throw new FailureError('manifest-invalid', { reason: 'missing' });
  });
  return parseManifest(text);
}

/** Throws FailureError `manifest-invalid`. A release without a lexicon is none. */
export function parseManifest(text: string): Manifest {
  const parsed = Manifest.safeParse(json(text));
  if (!parsed.success) {
    throw new FailureError('manifest-invalid', { reason: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  if (!parsed.data.shards.some((entry) => entry.kind === 'lexicon' && entry.id === 'lexicon')) {
    throw new FailureError('manifest-invalid', { reason: 'no lexicon' });
  }
  return parsed.data;
}

/** Validates the text of a shard against the schema of its kind. Throws FailureError `shard-invalid`. */
export function parseShard<K extends ShardKind>(entry: ShardEntry & { kind: K }, text: string): Shard<K> {
  const parsed = shardSchema[entry.kind].safeParse(json(text));
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new FailureError('shard-invalid', { shard: entry.id, at });
  }
  const content: unknown = parsed.data;
  const { zone, indicator } = content as { zone?: string; indicator?: string };
  if ((zone ?? indicator ?? entry.id) !== entry.id) {
    throw new FailureError('shard-invalid', { shard: entry.id, at: 'id' });
  }
  return content as Shard<K>;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
