import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparator } from '#lib/model/figure.ts';
import { add, compare, type Exact, multiply, parseDecimal, subtract } from '#lib/quantity/decimal.ts';
import {
  below,
  growthFactor,
  type Interval,
  intervalOf,
  minus,
  overlap,
  plus,
  power,
  times,
  toNumbers,
} from '#lib/quantity/interval.ts';

const of = (text: string, comparator: Comparator = '=', upper?: string) =>
  intervalOf(parseDecimal(text), comparator, upper === undefined ? undefined : parseDecimal(upper));

describe('what a printed number stands for', () => {
  it.each<[string, Comparator, number, number]>([
    ['306.2', '=', 306.15, 306.25],
    ['268', '=', 267.5, 268.5],
    ['8.0', '=', 7.95, 8.05],
    ['-3.2', '=', -3.25, -3.15],
    ['268', '>', 268, Infinity],
    ['8', '>=', 8, Infinity],
    ['30', '<', -Infinity, 30],
    ['2.5', '<=', -Infinity, 2.5],
    ['100', '~', 94.5, 105.5],
    ['-10', '~', -11, -9],
  ])('%s with %s', (text, comparator, lo, hi) => {
    expect(toNumbers(of(text, comparator))).toEqual([lo, hi]);
  });

  it('spans a printed range', () => {
    expect(toNumbers(of('5', '=', '6'))).toEqual([4.5, 6.5]);
  });
});

describe('comparing', () => {
  it.each<[string, Interval, Interval, boolean]>([
    ['the same after rounding', of('306.2'), of('306'), true],
    ['ends that touch', of('306.1'), of('306.2'), true],
    ['超268 and a printed 268', of('268', '>'), of('268'), true],
    ['超268 and 267', of('268', '>'), of('267'), false],
    ['more than 8 and at most 8', of('8', '>'), of('8', '<='), false],
    ['at least 8 and at most 8', of('8', '>='), of('8', '<='), true],
    ['70 and 82 projects', of('70'), of('82'), false],
  ])('%s', (_, a, b, same) => {
    expect(overlap(a, b)).toBe(same);
    expect(overlap(b, a)).toBe(same);
  });
});

const small = fc.integer({ min: -30, max: 30 });
const comparator = fc.constantFrom<Comparator>('=', '~', '>', '>=', '<', '<=');
const interval = fc
  .tuple(small, fc.constantFrom(-1, 0), comparator)
  .map(([digits, exponent, c]) => intervalOf({ digits, exponent }, c));
const GRID: Exact[] = Array.from({ length: 1601 }, (_, i) => ({ digits: (i - 800) * 5, exponent: -2 }));
const has = ({ lo, hi }: Interval, x: Exact): boolean => {
  const left = lo ? compare(x, lo.at) : 1;
  const right = hi ? compare(x, hi.at) : -1;
  return (left > 0 || (left === 0 && !lo?.open)) && (right < 0 || (right === 0 && !hi?.open));
};
/** Every end, a point between each two, and one beyond either side: what two intervals share, they share in one of these. */
function witnesses(a: Interval, b: Interval): Exact[] {
  const ends = [a.lo, a.hi, b.lo, b.hi].flatMap((end) => (end ? [end.at] : [])).sort(compare);
  const half: Exact = { digits: 5, exponent: -1 };
  const between = ends.slice(1).map((end, i) => multiply(add(end, ends[i] as Exact), half));
  const beyond = [subtract(ends[0] as Exact, half), add(ends.at(-1) as Exact, half)];
  return [...ends, ...between, ...beyond];
}
const members = (i: Interval) => GRID.filter((x) => has(i, x));
const some = <T>(list: T[]) => list.filter((_, i) => i === 0 || i === list.length - 1 || i % 97 === 0);

describe('against brute force', () => {
  it('overlap means a value in common', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const common = witnesses(a, b).some((x) => has(a, x) && has(b, x));
        expect(overlap(a, b)).toBe(common);
        expect(below(a, b) || below(b, a)).toBe(!common);
      }),
    );
  });

  it('sums and differences hold every sum and difference of members', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        for (const x of some(members(a)))
          for (const y of some(members(b))) {
            const sum = { digits: Number(x.digits) + Number(y.digits), exponent: -2 };
            const difference = { digits: Number(x.digits) - Number(y.digits), exponent: -2 };
            expect(has(plus(a, b), sum) && has(minus(a, b), difference)).toBe(true);
          }
      }),
    );
  });

  it('products with a growth factor hold every product of members', () => {
    fc.assert(
      fc.property(interval, interval, (a, rate) => {
        const factor = growthFactor(rate);
        for (const x of some(members(a)))
          for (const y of some(members(factor))) expect(has(times(a, factor), multiply(x, y))).toBe(true);
      }),
      { examples: [[intervalOf(parseDecimal('0'), '<'), intervalOf(parseDecimal('0'), '<=')]] },
    );
  });

  it('compounds like repeated growth', () => {
    expect(toNumbers(power(growthFactor(of('10', '=')), 2))).toEqual(
      [1.095 ** 2, 1.105 ** 2].map((x) => +x.toFixed(6)),
    );
    expect(toNumbers(power(growthFactor(of('10')), 0))).toEqual([1, 1]);
  });
});
