/**
 * Intervals: every value that a printed number can stand for. 306.2 stands for 306.15 … 306.25, both ends included,
 * since the rounding rule of the source is not known. 超/不足 open one end, 约 widens by 5 % of the value. Ends are
 * exact, so no comparison here depends on floating noise; null is an end that is not bounded.
 */
import type { Comparator } from '#lib/model/figure.ts';
import { add, compare, type Exact, multiply, negate, subtract, toNumber, ZERO } from './decimal.ts';

export interface End {
  readonly at: Exact;
  /** The end itself does not belong to the interval: 超268 is more than 268. */
  readonly open: boolean;
}
export interface Interval {
  readonly lo: End | null;
  readonly hi: End | null;
}

const closed = (at: Exact): End => ({ at, open: false });
const open = (at: Exact): End => ({ at, open: true });

/** Convention of this project for 约, 近, 左右: 5 % of the value on top of the rounding. */
const APPROXIMATE: Exact = { digits: 5, exponent: -2 };
const ONE: Exact = { digits: 1, exponent: 0 };

const magnitude = (d: Exact): Exact => (compare(d, ZERO) < 0 ? negate(d) : d);
/** Half a unit of the last printed digit. */
const halfUnit = (d: Exact): Exact => ({ digits: 5, exponent: d.exponent - 1 });

/** What `value` (to `upper`, where a range is printed) stands for with the comparator before it. */
export function intervalOf(value: Exact, comparator: Comparator = '=', upper: Exact = value): Interval {
  switch (comparator) {
    case '>':
      return { lo: open(value), hi: null };
    case '>=':
      return { lo: closed(value), hi: null };
    case '<':
      return { lo: null, hi: open(upper) };
    case '<=':
      return { lo: null, hi: closed(upper) };
    case '~':
    case '=': {
      const widen = (d: Exact) =>
        comparator === '~' ? add(halfUnit(d), multiply(magnitude(d), APPROXIMATE)) : halfUnit(d);
      return { lo: closed(subtract(value, widen(value))), hi: closed(add(upper, widen(upper))) };
    }
  }
}

export const point = (at: Exact): Interval => ({ lo: closed(at), hi: closed(at) });

const endsApart = (hi: End | null, lo: End | null): boolean => {
  if (!hi || !lo) return false;
  const order = compare(hi.at, lo.at);
  return order < 0 || (order === 0 && (hi.open || lo.open));
};

/** Every value of `a` is less than every value of `b`. */
export const below = (a: Interval, b: Interval): boolean => endsApart(a.hi, b.lo);
/** Some value belongs to both: the two printed numbers can stand for the same one. */
export const overlap = (a: Interval, b: Interval): boolean => !below(a, b) && !below(b, a);

const join = (a: End | null, b: End | null, f: (x: Exact, y: Exact) => Exact): End | null =>
  a && b ? { at: f(a.at, b.at), open: a.open || b.open } : null;

export const plus = (a: Interval, b: Interval): Interval => ({
  lo: join(a.lo, b.lo, add),
  hi: join(a.hi, b.hi, add),
});
export const minus = (a: Interval, b: Interval): Interval => ({
  lo: join(a.lo, b.hi, subtract),
  hi: join(a.hi, b.lo, subtract),
});

const isNegative = (end: End): boolean => compare(end.at, ZERO) < 0;
const isPositive = (end: End): boolean => compare(end.at, ZERO) > 0;
const isZero = (end: End): boolean => compare(end.at, ZERO) === 0;

/** An end that is exactly zero stays a member whatever it is multiplied by. */
function product(a: End | null, f: End | null): End | null {
  if (!a || !f) return null;
  const kept = (isZero(a) && !a.open) || (isZero(f) && !f.open);
  return { at: multiply(a.at, f.at), open: !kept && (a.open || f.open) };
}

/** a × f for a factor that is never negative, such as 1 + growth or a share. Zero times 'unbounded' stays unbounded. */
export const times = (a: Interval, f: Interval): Interval => ({
  lo: product(a.lo, a.lo && isNegative(a.lo) ? f.hi : f.lo),
  // of what reaches up to zero the smallest factor keeps most, and a factor of zero gives zero itself
  hi: product(a.hi, a.hi && !isPositive(a.hi) ? f.lo : f.hi),
});

/** 1 + r ÷ 100 for a growth rate in per cent; a fall of more than all (below −100 %) is cut at zero. */
export function growthFactor(rate: Interval): Interval {
  const end = (e: End | null): End | null =>
    e && { at: add(ONE, { ...e.at, exponent: e.at.exponent - 2 }), open: e.open };
  const [lo, hi] = [end(rate.lo), end(rate.hi)];
  return { lo: lo && !isNegative(lo) ? lo : closed(ZERO), hi };
}

/** f × f × … `n` times, for a factor that is never negative. */
export function power(f: Interval, n: number): Interval {
  let result = point(ONE);
  for (let i = 0; i < n; i++) result = times(result, f);
  return result;
}

/** As JS numbers; an end that is not bounded is ±Infinity. */
export const toNumbers = ({ lo, hi }: Interval): [number, number] => [
  lo ? toNumber(lo.at) : -Infinity,
  hi ? toNumber(hi.at) : Infinity,
];
