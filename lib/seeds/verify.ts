import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#lib/data/hash.ts';
import { parseManifest, parseShard } from '#lib/data/reader.ts';
import type { Manifest } from '#lib/model/dataset.ts';
import { FailureError } from '#lib/model/failure.ts';

export interface Verified {
  /** Undefined where it could not be read. */
  manifest: Manifest | undefined;
  /** One line each; empty for a sound release. */
  faults: string[];
}

/** Holds a release folder against its manifest: size, SHA-256 and shape of each shard, and nothing besides them. */
export async function verifyFolder(folder: string): Promise<Verified> {
  const text = readText(join(folder, 'manifest.json'));
  if (text === undefined) return { manifest: undefined, faults: [`${folder} holds no manifest.json`] };
  let manifest: Manifest;
  try {
    manifest = parseManifest(text);
  } catch (error) {
    return { manifest: undefined, faults: [`manifest.json: ${reason(error)}`] };
  }
  const faults: string[] = [];
  for (const entry of manifest.shards) {
    const shard = readText(join(folder, entry.path));
    if (shard === undefined) {
      faults.push(`${entry.path}: missing`);
      continue;
    }
    const bytes = Buffer.byteLength(shard);
    if (bytes !== entry.bytes) faults.push(`${entry.path}: ${bytes} bytes, not ${entry.bytes}`);
    else if ((await sha256(shard)) !== entry.sha256)
      faults.push(`${entry.path}: its bytes are not those released`);
    try {
      parseShard(entry, shard);
    } catch (error) {
      faults.push(`${entry.path}: ${reason(error)}`);
    }
  }
  const known = new Set(manifest.shards.map((entry) => entry.path));
  const shards = join(folder, 'shards');
  for (const path of readdirSync(shards, { recursive: true, encoding: 'utf8' })) {
    const inside = `shards/${path.replaceAll('\\', '/')}`;
    if (statSync(join(shards, path)).isFile() && !known.has(inside))
      faults.push(`${inside}: not in the manifest`);
  }
  return { manifest, faults };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function reason(error: unknown): string {
  if (!(error instanceof FailureError)) throw error;
  return `${error.failure.code} ${Object.values(error.failure.params).join(' ')}`.trim();
}
