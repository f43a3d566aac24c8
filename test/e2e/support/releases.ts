/** Releases to refresh from, good and bad. */
import { createHash } from 'node:crypto';
import type { Manifest } from '#lib/model/dataset.ts';
import { buildRelease } from '#lib/seeds/build.ts';

/** Files of a release by path. */
export type Files = Map<string, string>;

/**
 * A release of the seeds with its own number and name. One zone's shard is written anew, as a publisher would after
 * a correction, so that a refresh has something to fetch.
 */
export function release(sequence: number, version: string): Files {
  const files = new Map(buildRelease('seeds', { sequence }).files);
  const manifest = manifestOf(files);
  const shards = manifest.shards.map((shard) => {
    if (shard.id !== 'zhuhai-htz') return shard;
    const text = (files.get(shard.path) ?? '').replaceAll('工作报告', `工作报告（${version}）`);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const path = `shards/zone/${shard.id}.${sha256.slice(0, 8)}.json`;
    files.set(path, text);
    return { ...shard, path, sha256, bytes: Buffer.byteLength(text) };
  });
  files.set('manifest.json', JSON.stringify({ ...manifest, version, shards }));
  return files;
}

/** The same release with one figure of the zone changed behind the manifest's back, the length kept. */
export function tampered(files: Files): Files {
  const path = manifestOf(files).shards.find(({ id }) => id === 'zhuhai-htz')?.path ?? '';
  return new Map(files).set(path, (files.get(path) ?? '').replace('"306.2"', '"999.9"'));
}

/** The same release with a shard that keeps its promise of bytes and hash, but says what no shard may say. */
export function malformed(files: Files): Files {
  const manifest = manifestOf(files);
  const text = '{"format":1,"zone":"zhuhai-htz","observations":"none"}';
  const changed = new Map(files);
  const shards = manifest.shards.map((shard) => {
    if (shard.id !== 'zhuhai-htz') return shard;
    changed.set(shard.path, text);
    return { ...shard, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') };
  });
  return changed.set('manifest.json', JSON.stringify({ ...manifest, shards }));
}

const manifestOf = (files: Files): Manifest => JSON.parse(files.get('manifest.json') ?? '') as Manifest;
