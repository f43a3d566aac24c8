/** Outcome of a goal: stated, computed from two levels, or summed over the years of a plan. */
import type { Outcome, Reason } from '#lib/model/context.ts';
import type { Comparator } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';
import { monthsOf, periodOf, previousPeriod, spanOf } from '#lib/period/period.ts';
import { add, type Exact, formatDecimal, multiply, scale, toNumber } from '#lib/quantity/decimal.ts';
import { plus, point, times } from '#lib/quantity/interval.ts';
import { round } from '#lib/quantity/round.ts';
import { isMoney, periodKey, sameUnit } from './comparable.ts';
import { alike, breakBetween } from './line.ts';
import { believable, PAGE_SOURCE, type Reading } from './reading.ts';
import { breakReason, reasonOf } from './reasons.ts';
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

const held = ({ value, upper, range, amount }: Reading): Held => ({
  value,
  upper,
  range,
  comparator: amount.comparator,
});

/** Recorded before what only the page says; among those, newest official first. */
const best = (readings: readonly Reading[]): Reading | undefined =>
  [...readings].sort(
    (a, b) => Number(a.source === PAGE_SOURCE) - Number(b.source === PAGE_SOURCE) || believable(a, b),
  )[0];

const stated = (reading: Reading): Outcome => ({
  ...reading.amount,
  period: reading.period,
  status: reading.status,
  source: reading.source,
  how: 'stated',
});

/** The outcome, or the reason why there is none to hold the goal against. */
export function outcomeOf(goal: Reading, known: Known): Found | Reason {
  const key = periodKey(goal.period, known.kind);
  const results = known.readings.filter((r) => r.status !== 'target');
  const direct = best(results.filter((r) => periodKey(r.period, known.kind) === key && alike(r, goal)));
  if (direct) return { outcome: stated(direct), goal: held(goal), held: held(direct) };
  if (goal.lane === 'growth' && goal.growthType === 'yoy') {
    const computed = computedGrowth(goal, results, known);
    if (computed) return computed;
  }
  if (goal.lane === 'level' && known.kind === 'flow' && monthsOf(goal.period) > 12) {
    const summed = sumOfYears(goal, results);
    if (summed) return summed;
  }
  return whyNone(goal, results, known);
}

const ONE: Exact = { digits: 1, exponent: 0 };

/** A growth that nobody states, from two levels: reached if the level is at least the earlier one × (1 + goal). */
function computedGrowth(
  goal: Reading,
  results: readonly Reading[],
  known: Known,
): Found | Reason | undefined {
  const level = (period: string) =>
    best(
      results.filter(
        (r) =>
          r.lane === 'level' &&
          r.scope === goal.scope &&
          r.part === goal.part &&
          periodKey(r.period, known.kind) === periodKey(period, known.kind),
      ),
    );
  const now = level(goal.period);
  if (!now) return undefined;
  const from = previousPeriod(goal.period);
  const before = level(from);
  if (!before) return reasonOf('base-missing', { period: from });
  const units = { unit: now.amount.unit, other: before.amount.unit };
  if (!sameUnit(units.unit, units.other)) return reasonOf(isMoney(units.unit) ? 'currency' : 'unit', units);
  const cut = breakBetween(known.breaks, before.period, now.period);
  if (cut) return breakReason(cut);

  const growth = (toNumber(now.value) / toNumber(before.value) - 1) * 100;
  if (known.priceBasis === 'comparable-price')
    return reasonOf('price-basis', { period: goal.period, nominal: round(growth, 1) });
  const factor = point(add(ONE, scale(goal.value, -2)));
  const outcome: Outcome = {
    value: round(growth, 4),
    unit: '%',
    comparator: quotientComparator(now, before),
    printed: String(round(growth, 1)),
    printedUnit: '%',
    period: goal.period,
    status: now.status,
    source: now.source,
    how: 'computed',
  };
  const asked = times(before.range, factor);
  const value = multiply(before.value, add(ONE, scale(goal.value, -2)));
  return {
    outcome,
    goal: { value, range: asked, asked, comparator: goal.amount.comparator },
    held: held(now),
  };
}

/** 0.68 against 超0.7 is a change of less than −2.9 %. */
function quotientComparator(now: Reading, before: Reading): Comparator {
  const more = !now.range.hi || !before.range.lo;
  const less = !now.range.lo || !before.range.hi;
  return more && less ? '~' : more ? '>' : less ? '<' : '=';
}

/** 2021/2025 with every year recorded: the sum, with the rounding of each year. */
function sumOfYears(goal: Reading, results: readonly Reading[]): Found | undefined {
  const years: Reading[] = [];
  for (let from = spanOf(goal.period).from; from < spanOf(goal.period).to; from += 12) {
    const year = periodOf({ from, to: from + 11 });
    const found = best(results.filter((r) => r.period === year && alike(r, goal)));
    if (!found) return undefined;
    years.push(found);
  }
  const [first, ...rest] = years;
  if (!first) return undefined;
  const value = rest.reduce((sum, r) => add(sum, r.value), first.value);
  const range = rest.reduce((sum, r) => plus(sum, r.range), first.range);
  const comparator = !range.hi ? '>' : !range.lo ? '<' : '=';
  const total = toNumber(value);
  const last = years[years.length - 1] ?? first;
  return {
    outcome: {
      value: total,
      unit: goal.amount.unit,
      comparator,
      printed: formatDecimal(value),
      printedUnit: goal.amount.unit,
      period: goal.period,
      status: years.some((r) => r.status === 'preliminary') ? 'preliminary' : 'actual',
      source: last.source,
      how: 'summed',
    },
    goal: held(goal),
    held: { value, range, comparator },
  };
}

/** Nothing to hold the goal against: is there something near it that must not be used? */
function whyNone(goal: Reading, results: readonly Reading[], known: Known): Reason {
  const key = periodKey(goal.period, known.kind);
  const lane = results.filter((r) => r.lane === goal.lane && r.growthType === goal.growthType);
  const same = lane.filter((r) => periodKey(r.period, known.kind) === key);

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
