/** What a target asks of the newest outcome that was known when it was set. */
import type { Ask } from '#lib/model/context.ts';
import { comparePeriods, spanOf, yearsBetween } from '#lib/period/period.ts';
import { overlap } from '#lib/quantity/interval.ts';
import { cagr, changeSince, compounds } from './history.ts';
import { alike } from './line.ts';
import type { Reading } from './reading.ts';

/** `outcomes`: one a period, oldest first. null for a growth target, which asks for what it says. */
export function askOf(target: Reading, goals: readonly Reading[], outcomes: readonly Reading[]): Ask | null {
  if (target.lane === 'growth') return null;
  const recorded = goals.find(
    (g) =>
      comparePeriods(g.period, target.period) === 0 && alike(g, target) && overlap(g.range, target.range),
  );
  const setIn = recorded?.date?.slice(0, 7);
  // a report of February 2022 knows the year 2021, an undated page at least the period before
  const known = setIn ? spanOf(setIn).from : spanOf(target.period).from;
  const base = outcomes.filter((r) => alike(r, target) && spanOf(r.period).to < known).at(-1);
  if (!base) return null;
  const ahead = yearsBetween(base.period, target.period);
  return {
    base: base.amount,
    period: base.period,
    ...changeSince(base, target),
    perYear: ahead > 1 && compounds(target) ? cagr(base, target) : null,
  };
}
