/** The release that came with the extension: what installs at first, and what answers where no database can. */
import type { ShardEntry } from '#lib/model/dataset.ts';
import type { ReleaseInfo } from '#lib/model/status.ts';
import type { Offer } from './adopt.ts';
import { sha256 } from './hash.ts';
import { type DatasetReader, openRelease, parseManifest, type ReadFile } from './reader.ts';

export interface Packaged {
  offer: Offer;
  /** Reads straight from the extension's own files. */
  reader(): Promise<DatasetReader>;
}

/** Throws FailureError `manifest-invalid` where the extension was built without data. */
export async function readPackaged(readFile: ReadFile): Promise<Packaged> {
  const text = await readFile('manifest.json');
  const manifest = parseManifest(text);
  const encoder = new TextEncoder();
  return {
    offer: {
      manifest,
      digest: await sha256(text),
      origin: 'packaged',
      fetchShard: async (entry: ShardEntry) => encoder.encode(await readFile(entry.path)),
    },
    reader: () => openRelease(readFile),
  };
}

export const packagedInfo = ({ offer: { manifest } }: Packaged): ReleaseInfo => ({
  sequence: manifest.sequence,
  version: manifest.version,
  counts: manifest.counts,
  origin: 'packaged',
});
