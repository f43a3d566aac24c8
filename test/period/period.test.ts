import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  endYear,
  isYear,
  monthsOf,
  periodOf,
  previousPeriod,
  spanOf,
  yearsBetween,
} from '#lib/period/period.ts';

describe('periods', () => {
  it.each([
    ['2021', 12, '2020'],
    ['2021-11', 1, '2020-11'],
    ['2021-01/2021-09', 9, '2020-01/2020-09'],
    ['2016/2020', 60, '2011/2015'],
    ['2021-07/2021-12', 6, '2020-07/2020-12'],
  ])('%s covers %i months and follows %s', (period, months, previous) => {
    expect(monthsOf(period)).toBe(months);
    expect(previousPeriod(period)).toBe(previous);
  });

  it.each([
    ['2021-01/2021-12', '2021'],
    ['2021-03/2021-03', '2021-03'],
    ['2016-01/2020-12', '2016/2020'],
  ])('%s is %s', (long, short) => {
    expect(periodOf(spanOf(long))).toBe(short);
  });

  it.each([
    ['2021', true],
    ['2021-01/2021-12', true],
    ['2021-01/2021-11', false],
    ['2020/2021', false],
    ['2021-12', false],
  ])('%s is a year: %s', (period, yes) => {
    expect(isYear(period)).toBe(yes);
  });

  it('counts years between ends', () => {
    expect(yearsBetween('2021', '2025')).toBe(4);
    expect(yearsBetween('2020-11', '2021-05')).toBe(0.5);
    expect(endYear('2016/2020')).toBe(2020);
    expect(comparePeriods('2020', '2021')).toBeLessThan(0);
  });

  it('round trips', () => {
    const span = fc.tuple(fc.integer({ min: 1980 * 12, max: 2060 * 12 }), fc.integer({ min: 0, max: 120 }));
    fc.assert(
      fc.property(span, ([from, length]) => {
        const s = { from, to: from + length };
        expect(spanOf(periodOf(s))).toEqual(s);
      }),
    );
  });
});
