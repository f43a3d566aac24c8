/**
 * zonelens dataset release --out DIR | FILE.json [--sequence N]: writes the release folder that any static host can
 * serve, or the same in one file, for people to hand on and import.
 */
import { writeFileSync } from 'node:fs';
import { buildRelease, SeedError } from '#lib/seeds/build.ts';
import type { Release } from '#lib/seeds/compile.ts';
import { oneFile, writeRelease } from '#lib/seeds/folder.ts';
import { seedsFolder } from '#lib/seeds/packaged.ts';
import { CommandError, callerPath } from '../command.ts';
import { readOptions } from '../options.ts';

export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(args, 'dataset release --out DIR [OPTIONS]', {
    out: { type: 'string', takes: 'DIR', does: 'a folder of shards, or one FILE.json' },
    sequence: { type: 'string', takes: 'N', does: 'number of the release, above the one before' },
  });
  if (!values.out) throw new CommandError('dataset release needs --out DIR or --out FILE.json');
  const sequence = values.sequence === undefined ? undefined : Number(values.sequence);
  if (sequence !== undefined && !(Number.isInteger(sequence) && sequence > 0)) {
    throw new CommandError(`--sequence ${values.sequence} is no positive whole number`);
  }
  const release = buildOrComplain(sequence);
  const out = callerPath(values.out);
  if (out.endsWith('.json')) writeFileSync(out, oneFile(release));
  else writeRelease(out, release);
  const { manifest, files } = release;
  process.stderr.write(
    `release ${manifest.version}, sequence ${manifest.sequence}: ${files.size} files in ${values.out}\n`,
  );
  return 0;
}

/** Compiles the seeds of this checkout; problems become one line that names the command to list them. */
export function buildOrComplain(sequence: number | undefined): Release {
  try {
    return buildRelease(seedsFolder, sequence === undefined ? {} : { sequence });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new CommandError(`seeds/ has ${error.problems.length} problems; see 'zonelens dataset check'`);
  }
}
