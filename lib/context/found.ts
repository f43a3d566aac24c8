/** What an outcome is looked for in, and what is found. */
import type { Outcome } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';
import { believable, PAGE_SOURCE, type Reading } from './reading.ts';
import type { Held } from './verdict.ts';

export interface Known {
  readonly kind: Indicator['kind'];
  readonly priceBasis: Indicator['priceBasis'];
  /** Everything recorded of the indicator, and what the page says of it. */
  readonly readings: readonly Reading[];
  readonly breaks: readonly SeriesBreak[];
}

/** `goal` and `held` are what to compare: for a computed growth, the level that was asked and the level reached. */
export interface Found {
  readonly outcome: Outcome;
  readonly goal: Held;
  readonly held: Held;
}

export const held = ({ value, upper, range, amount }: Reading): Held => ({
  value,
  upper,
  range,
  comparator: amount.comparator,
});

/** Recorded before what only the page says; among those, newest official first. */
export const best = (readings: readonly Reading[]): Reading | undefined =>
  [...readings].sort(
    (a, b) => Number(a.source === PAGE_SOURCE) - Number(b.source === PAGE_SOURCE) || believable(a, b),
  )[0];
