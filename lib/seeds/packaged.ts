import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DatasetReader, openRelease } from '#lib/data/reader.ts';
import { buildRelease } from './build.ts';
import { readReleaseFile, writeRelease } from './folder.ts';
import { listSeedFiles } from './read.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const seedsFolder = join(root, 'seeds');

const cache = join(root, '.zonelens');
const CACHED = 'dataset-';

/**
 * The dataset of this checkout, for commands: `seeds/` compiled, kept under `.zonelens/` until a seed or the
 * compiler changes. Throws SeedError.
 */
export async function readCompiledDataset(): Promise<DatasetReader> {
  const name = `${CACHED}${fingerprint()}`;
  const folder = join(cache, name);
  if (!existsSync(join(folder, 'manifest.json'))) {
    writeRelease(folder, buildRelease(seedsFolder));
    for (const other of readdirSync(cache)) {
      if (other.startsWith(CACHED) && other !== name)
        rmSync(join(cache, other), { recursive: true, force: true });
    }
  }
  return readDatasetFolder(folder);
}

/** A release folder, as `zonelens dataset release` writes it. Throws FailureError where it is none. */
export const readDatasetFolder = (folder: string): Promise<DatasetReader> =>
  openRelease(readReleaseFile(folder));

/** Changes with every byte that the compiled release depends on. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const { path, text } of listSeedFiles(seedsFolder)) hash.update(`${path}\0${text}\0`);
  for (const folder of ['lib/seeds', 'lib/seeds/checks', 'lib/model', 'lib/period', 'lib/quantity']) {
    const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));
    for (const name of files.sort()) hash.update(readFileSync(join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
