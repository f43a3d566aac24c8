import type { Origin, Problem } from './problem.ts';
import { byPlace } from './problem.ts';
import type { Seeds } from './read.ts';

/** One thing that must hold for all of `seeds/`. One file a check in `checks/`, one line in `checks.ts`. */
export interface Check {
  name: string;
  /** What must hold, in one sentence. */
  description: string;
  run(seeds: Seeds, report: (origin: Origin, message: string) => void): void;
}

/** Every problem that these checks find, by file and line. */
export function runChecks(checks: readonly Check[], seeds: Seeds): Problem[] {
  const problems: Problem[] = [];
  for (const check of checks) {
    check.run(seeds, ({ file, line }, message) => problems.push({ file, line, check: check.name, message }));
  }
  return problems.sort(byPlace);
}
