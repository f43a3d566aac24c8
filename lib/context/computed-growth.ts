import type { Outcome, Reason } from '#lib/model/context.ts';
import type { Comparator } from '#lib/model/figure.ts';
import { previousPeriod } from '#lib/period/period.ts';
import { add, type Exact, multiply, scale, toNumber } from '#lib/quantity/decimal.ts';
import { point, times } from '#lib/quantity/interval.ts';
import { round } from '#lib/quantity/round.ts';
import { isMoney, periodKey, sameUnit } from './comparable.ts';
import { best, type Found, held, type Known } from './found.ts';
import { breakBetween } from './line.ts';
import type { Reading } from './reading.ts';
import { breakReason, reasonOf } from './reasons.ts';

const ONE: Exact = { digits: 1, exponent: 0 };

/** A growth that nobody states, from two levels: reached if the level is at least the earlier one × (1 + goal). */
export function computedGrowth(
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
          r.key === periodKey(period, known.kind),
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
