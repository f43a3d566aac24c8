import { runChecks } from './check.ts';
import { checks } from './checks.ts';
import { compileRelease, type Release } from './compile.ts';
import { byPlace, formatProblem, type Problem } from './problem.ts';
import { listSeedFiles, readSeeds, type Seeds } from './read.ts';

/** Seeds that cannot be compiled; the message lists every problem, one a line. */
export class SeedError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'SeedError';
    this.problems = problems;
  }
}

/** Reads a seeds folder and runs every check. Checks run only on files that could all be read. */
export function checkSeeds(folder: string): { seeds: Seeds; problems: Problem[] } {
  const { seeds, problems } = readSeeds(listSeedFiles(folder));
  return { seeds, problems: problems.length > 0 ? problems.sort(byPlace) : runChecks(checks, seeds) };
}

/** The release that a seeds folder compiles to. Throws SeedError: nothing is emitted while any check fails. */
export function buildRelease(folder: string, options: { sequence?: number } = {}): Release {
  const { seeds, problems } = checkSeeds(folder);
  if (problems.length > 0) throw new SeedError(problems);
  return compileRelease(seeds, options);
}
