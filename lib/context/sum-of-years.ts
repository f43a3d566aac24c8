import { periodOf, spanOf } from '#lib/period/period.ts';
import { add, formatDecimal, toNumber } from '#lib/quantity/decimal.ts';
import { plus } from '#lib/quantity/interval.ts';
import { best, type Found, held } from './found.ts';
import { alike } from './line.ts';
import type { Reading } from './reading.ts';

/** 2021/2025 with every year recorded: the sum, with the rounding of each year. */
export function sumOfYears(goal: Reading, results: readonly Reading[]): Found | undefined {
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
