/** What of a series may be joined by a solid line. */

export interface Joined<T> {
  /** Values of one year after the other; a break begins a new run. */
  runs: T[][];
  /** Across years that nothing is recorded of: joined, but not as if it were known. */
  bridges: [from: T, to: T][];
}

/** `items` in order of time; `yearOf` gives the decimal year at which each stands. */
export function joinRuns<T>(
  items: readonly T[],
  yearOf: (item: T) => number,
  isBreak: (item: T) => boolean,
): Joined<T> {
  const steps = items.slice(1).map((item, index) => yearOf(item) - yearOf(items[index]!));
  // a year is the rhythm of these series; some are recorded more often
  const step = Math.min(1, ...steps.filter((each) => each > 1e-6));
  const runs: T[][] = [];
  const bridges: [T, T][] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const missing = index > 0 && steps[index - 1]! > step * 1.5;
    if (before === undefined || isBreak(item) || missing) runs.push([item]);
    else runs.at(-1)!.push(item);
    if (before !== undefined && missing && !isBreak(item)) bridges.push([before, item]);
  }
  return { runs: runs.filter((run) => run.length > 1), bridges };
}
