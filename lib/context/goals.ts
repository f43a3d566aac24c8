/** Goals among each other: said again, or replaced by a later one. */
import { compare } from '#lib/quantity/decimal.ts';
import { alike } from './line.ts';
import type { Reading } from './reading.ts';

const forOneThing = (a: Reading, b: Reading): boolean => a.key === b.key && alike(a, b);
const sameGoal = (a: Reading, b: Reading): boolean =>
  compare(a.value, b.value) === 0 && a.amount.comparator === b.amount.comparator && a.words === b.words;
const before = (a: Reading, b: Reading): boolean => (a.date ?? '') < (b.date ?? '');

/** The later goal for the same thing that took this one's place. One said again is not replaced. */
export const replacementOf = (goal: Reading, goals: readonly Reading[]): Reading | undefined =>
  goals.find((later) => before(goal, later) && forOneThing(later, goal) && !sameGoal(later, goal));

/** Goals that no later one has replaced. */
export const standing = (goals: readonly Reading[]): Reading[] =>
  goals.filter((goal) => !replacementOf(goal, goals));

/** Each goal once, where it was first said. */
export const firstSaid = (goals: readonly Reading[]): Reading[] =>
  goals.filter(
    (goal) =>
      !goals.some(
        (earlier) => before(earlier, goal) && forOneThing(earlier, goal) && sameGoal(earlier, goal),
      ),
  );
