import type { DatasetReader } from '#lib/data/reader.ts';
import { FailureError } from '#lib/model/failure.ts';
import { SeedError } from '#lib/seeds/build.ts';
import { readCompiledDataset, readDatasetFolder } from '#lib/seeds/packaged.ts';
import { CommandError, callerPath } from './command.ts';

/** Option of every command that reads the dataset. */
export const datasetOption = {
  dataset: { type: 'string', takes: 'DIR', does: 'a release folder, instead of what seeds/ holds' },
} as const;

/** The dataset that `--dataset DIR` names (a release folder), else the one compiled from `seeds/`. */
export async function openDataset(folder: string | undefined): Promise<DatasetReader> {
  try {
    return await (folder === undefined ? readCompiledDataset() : readDatasetFolder(callerPath(folder)));
  } catch (error) {
    if (error instanceof FailureError) {
      throw new CommandError(`${folder ?? 'seeds'} is no release of the dataset (${error.failure.code})`);
    }
    if (error instanceof SeedError) {
      throw new CommandError(`seeds/ has ${error.problems.length} problems; see 'zonelens dataset check'`);
    }
    throw error;
  }
}
