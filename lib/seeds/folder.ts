import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Release } from './compile.ts';

/** Writes a release beside the target and moves it there in one step, so that no half of it is ever seen. */
export function writeRelease(folder: string, release: Release): void {
  const beside = `${folder}.${process.pid}.part`;
  rmSync(beside, { recursive: true, force: true });
  for (const [path, text] of release.files) {
    const target = join(beside, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(beside, folder);
}

/** A release as one JSON file, in the form that the import takes. */
export const oneFile = ({ files }: Release): string =>
  JSON.stringify({ format: 1, files: Object.fromEntries(files) });

/** The files of a release folder, by path relative to it. */
export const readReleaseFile =
  (folder: string) =>
  async (path: string): Promise<string> =>
    readFileSync(join(folder, path), 'utf8');
