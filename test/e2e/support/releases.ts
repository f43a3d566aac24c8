/** Releases to refresh from, good and bad. */
import { createHash } from 'node:crypto';
import type { Manifest } from '#lib/model/dataset.ts';
import { buildRelease } from '#lib/seeds/build.ts';
import type { PageServer } from '../../../scripts/browser/server.ts';

export type Files = Map<string, string>;

/** A release of the seeds as they are, with its own number and name. */
export function release(sequence: number, version: string): Files {
  const files = new Map(buildRelease('seeds', { sequence }).files);
  editManifest(files, (manifest) => ({ ...manifest, version }));
  return files;
}

export function editManifest(files: Files, edit: (manifest: Manifest) => Manifest): void {
  const manifest = JSON.parse(files.get('manifest.json') ?? '') as Manifest;
  files.set('manifest.json', JSON.stringify(edit(manifest)));
}

/** Rewrites a zone's shard with a new hash, as a publisher would: a refresh has to fetch it. */
export function editZone(files: Files, zone: string, edit: (text: string) => string): void {
  editManifest(files, (manifest) => ({
    ...manifest,
    shards: manifest.shards.map((shard) => {
      if (shard.kind !== 'zone' || shard.id !== zone) return shard;
      const text = edit(files.get(shard.path) ?? '');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const path = `shards/zone/${zone}.${sha256.slice(0, 8)}.json`;
      files.set(path, text);
      return { ...shard, path, sha256, bytes: Buffer.byteLength(text) };
    }),
  }));
}

/** Changes a zone's shard behind the manifest's back, keeping its length. */
export function tamperZone(files: Files, zone: string, edit: (text: string) => string): void {
  const manifest = JSON.parse(files.get('manifest.json') ?? '') as Manifest;
  const path = manifest.shards.find(({ kind, id }) => kind === 'zone' && id === zone)?.path;
  if (path === undefined) throw new Error(`no shard of ${zone}`);
  files.set(path, edit(files.get(path) ?? ''));
}

/** Serves the files on this machine, readable by any origin; returns the channel's URL. */
export function serveChannel(server: PageServer, name: string, files: Files): string {
  const base = `127.0.0.1:${server.port}/${name}`;
  for (const [path, body] of files)
    server.serve(`${base}/${path}`, {
      body,
      type: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    });
  return `http://${base}/`;
}
