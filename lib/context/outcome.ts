/** Outcome of a goal: stated, computed from two levels, or summed over the years of a plan. */
import type { Outcome, Reason } from '#lib/model/context.ts';
import { monthsOf, spanOf } from '#lib/period/period.ts';
import { isMoney } from './comparable.ts';
import { computedGrowth } from './computed-growth.ts';
import { best, type Found, held, type Known } from './found.ts';
import { alike } from './line.ts';
import type { Reading } from './reading.ts';
import { reasonOf } from './reasons.ts';
import { sumOfYears } from './sum-of-years.ts';

const stated = (reading: Reading): Outcome => ({
  ...reading.amount,
  ...(reading.words !== undefined && { words: reading.words }),
  period: reading.period,
  status: reading.status,
  source: reading.source,
  how: 'stated',
});

/** The outcome, or the reason why there is none to hold the goal against. */
export function outcomeOf(goal: Reading, known: Known): Found | Reason {
  const key = goal.key;
  const results = known.readings.filter((r) => r.status !== 'target');
  const direct = best(results.filter((r) => r.key === key && alike(r, goal)));
  if (direct) return { outcome: stated(direct), goal: held(goal), held: held(direct) };
  if (goal.lane === 'growth' && goal.growthType === 'yoy') {
    const computed = computedGrowth(goal, results, known);
    if (computed) return computed;
  }
  if (goal.lane === 'level' && known.kind === 'flow' && monthsOf(goal.period) > 12) {
    const summed = sumOfYears(goal, results);
    if (summed) return summed;
  }
  return whyNone(goal, results);
}

/** Nothing to hold the goal against: is there something near it that must not be used? */
function whyNone(goal: Reading, results: readonly Reading[]): Reason {
  const key = goal.key;
  const lane = results.filter((r) => r.lane === goal.lane && r.growthType === goal.growthType);
  const same = lane.filter((r) => r.key === key);

  const otherUnit = same.find((r) => r.scope === goal.scope && r.part === goal.part);
  if (otherUnit) {
    const units = { unit: goal.amount.unit, other: otherUnit.amount.unit };
    return reasonOf(isMoney(units.unit) && isMoney(units.other) ? 'currency' : 'unit', units);
  }
  const partYear = lane.find(
    (r) => alike(r, goal) && monthsOf(goal.period) <= 12 && within(r.period, goal.period),
  );
  if (partYear) return reasonOf('part-year', { period: goal.period, other: partYear.period });
  const otherPart = same.find((r) => r.scope === goal.scope);
  if (otherPart)
    return reasonOf('part-differs', { period: goal.period, wanted: goal.part, part: otherPart.part });
  const otherScope = same.find((r) => r.part === goal.part);
  if (otherScope)
    return reasonOf('scope-differs', {
      period: goal.period,
      scope: otherScope.scope,
      value: otherScope.amount.value,
      unit: otherScope.amount.unit,
    });
  return reasonOf('no-outcome', { period: goal.period });
}

const within = (inner: string, outer: string): boolean => {
  const [a, b] = [spanOf(inner), spanOf(outer)];
  return a.from >= b.from && a.to <= b.to;
};
