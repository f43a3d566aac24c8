/** One line a measurement, with its ceiling where it has one. */
let over = 0;

export function report(what: string, value: number, unit: string, ceiling?: number): void {
  const isOver = ceiling !== undefined && value > ceiling;
  if (isOver) over++;
  const most = ceiling === undefined ? '' : Math.round(ceiling * 100) / 100;
  const limit = ceiling === undefined ? '' : `  (at most ${most}${isOver ? ', EXCEEDED' : ''})`;
  process.stdout.write(
    `${what.padEnd(58)} ${String(Math.round(value * 100) / 100).padStart(9)} ${unit}${limit}\n`,
  );
}

/** How many ceilings were exceeded so far. */
export const exceeded = (): number => over;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
