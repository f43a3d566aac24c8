import { comparePeriods, isYear, yearsBetween } from '#lib/period/period.ts';
import type { Check } from '../check.ts';
import { baseValue, seriesKey } from '../series.ts';

/** More than this in a year, or less than its inverse, and a slip of unit or scope is likelier than the fact. */
const FACTOR_A_YEAR = 3;
/** Small counts move freely: 13 firms in a programme one year, 48 the next. */
const SMALL = 100;
const MAX_GROWTH = 1000;

export const outliers: Check = {
  name: 'outliers',
  description: 'A number that leaves its series by more than a factor of three a year says why (note).',
  run({ zones }, report) {
    for (const { observations } of zones) {
      for (const o of observations) {
        if (o.measure === 'growth' && Math.abs(Number(o.value)) > MAX_GROWTH && !o.note) {
          report(o.origin, `${o.indicator} ${o.period}: growth of ${o.value}%`);
        }
      }
      const yearly = observations.filter(
        (o) => o.status !== 'target' && o.measure === 'level' && isYear(o.period),
      );
      for (const series of Map.groupBy(yearly, seriesKey).values()) {
        const points = series.toSorted((a, b) => comparePeriods(a.period, b.period));
        for (const [index, point] of points.entries()) {
          const before = points[index - 1];
          if (!before || before.note || point.note) continue;
          const years = Math.max(1, yearsBetween(before.period, point.period));
          const [was, is] = [baseValue(before), baseValue(point)];
          if (was <= 0 || is <= 0) continue;
          const factor = Math.max(is / was, was / is);
          if (factor > FACTOR_A_YEAR ** years && Math.max(was, is) > SMALL) {
            const [a, b] = [before, point].map((o) => `${o.value}${o.unit} in ${o.period}`);
            report(point.origin, `${point.indicator}: ${b} after ${a}`);
          }
        }
      }
    }
  },
};
