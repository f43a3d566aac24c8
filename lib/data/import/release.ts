/** A release in files that the reader chose: a folder, or one JSON file that holds the folder's files by path. */
import { z } from 'zod';
import { FailureError, failureOf } from '#lib/model/failure.ts';
import type { BadRow } from '#lib/model/status.ts';
import type { Offer } from '../adopt.ts';
import { sha256 } from '../hash.ts';
import { parseManifest, parseShard } from '../reader.ts';
import type { ImportFile } from './observations.ts';

const OneFile = z.strictObject({ format: z.literal(1), files: z.record(z.string(), z.string()) });

export interface ReleaseFiles {
  manifest: string;
  /** Text of a shard by its path in the manifest. */
  read(path: string): string | undefined;
}

/** The release among these files, wherever its folder lies; undefined where there is none. */
export function findRelease(files: readonly ImportFile[]): ReleaseFiles | undefined {
  const single = files.length === 1 ? oneFile(files[0]!.text) : undefined;
  const all = single ?? files;
  const manifest = all
    .filter(({ path }) => /(?:^|\/)manifest\.json$/.test(path))
    .sort((a, b) => a.path.length - b.path.length)[0];
  if (!manifest) return undefined;
  const folder = manifest.path.slice(0, -'manifest.json'.length);
  const texts = new Map(all.map(({ path, text }) => [path, text]));
  return { manifest: manifest.text, read: (path) => texts.get(folder + path) };
}

function oneFile(text: string): ImportFile[] | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const { files } = OneFile.parse(JSON.parse(text));
    return Object.entries(files).map(([path, content]) => ({ path, text: content }));
  } catch {
    return undefined;
  }
}

/** What `adopt` takes. Throws FailureError `manifest-invalid`. */
export async function offerOf({ manifest, read }: ReleaseFiles): Promise<Offer> {
  return {
    manifest: parseManifest(manifest),
    digest: await sha256(manifest),
    origin: 'import',
    fetchShard: async ({ path, id }) => {
      const text = read(path);
      if (text === undefined) throw new FailureError('shard-invalid', { shard: id, at: 'missing' });
      return new TextEncoder().encode(text);
    },
  };
}

/** Every shard that is not what the manifest says. */
export async function faultsOf(offer: Offer): Promise<BadRow[]> {
  const bad: BadRow[] = [];
  const { signal } = new AbortController();
  for (const entry of offer.manifest.shards) {
    try {
      const bytes = await offer.fetchShard(entry, signal);
      if (bytes.byteLength !== entry.bytes) {
        throw new FailureError('shard-size', {
          shard: entry.id,
          expected: entry.bytes,
          got: bytes.byteLength,
        });
      }
      if ((await sha256(bytes)) !== entry.sha256) throw new FailureError('shard-hash', { shard: entry.id });
      parseShard(entry, new TextDecoder().decode(bytes));
    } catch (error) {
      bad.push({ file: entry.path, why: failureOf(error) });
    }
  }
  return bad;
}
