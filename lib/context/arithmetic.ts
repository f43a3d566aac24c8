/** Arithmetic: do the printed numbers fit each other within their rounding? */
import type { Arithmetic } from '#lib/model/context.ts';
import { endYear, monthsOf, previousPeriod, shiftYears, spanOf } from '#lib/period/period.ts';
import { toNumber } from '#lib/quantity/decimal.ts';
import { growthFactor, type Interval, overlap, power, times, toNumbers } from '#lib/quantity/interval.ts';
import { round } from '#lib/quantity/round.ts';
import { periodKey, sameUnit } from './comparable.ts';
import type { Known } from './found.ts';
import { breakBetween } from './line.ts';
import { believable, type Reading } from './reading.ts';
import { reasonOf } from './reasons.ts';

/**
 * Real and nominal growth of one year differ by the change of prices. A gap wider than this (in points) is no longer
 * put down to prices: China's GDP deflator moved between about −1.3 and +8.1 % a year in 1998–2023, value added of single
 * industries somewhat more.
 */
const WIDEST_PRICE_GAP = 12;

const finite = ([lo, hi]: [number, number]): [number, number] | null =>
  Number.isFinite(lo) && Number.isFinite(hi) ? [round(lo, 2), round(hi, 2)] : null;

/** level ÷ factor, outward. */
const divided = (level: Interval, factor: Interval): [number, number] => {
  const [[a, b], [f, g]] = [toNumbers(level), toNumbers(factor)];
  return [a / (a < 0 ? f : g), b / (b < 0 ? g : f)];
};

/** `level` is said to be `growth` above what was a year (or, compound, several years) before. */
export function growthArithmetic(level: Reading, growth: Reading, known: Known): Arithmetic | null {
  const years = growth.growthType === 'annualised' ? yearsOf(growth.period) : 1;
  if (years === undefined) return null;
  const from = years === 1 ? previousPeriod(level.period) : shiftYears(yearOf(level.period), -years);
  const kind = years === 1 ? ('growth' as const) : ('compound' as const);
  const factor = power(growthFactor(growth.range), years);
  const implied = divided(level.range, factor);
  const rate = toNumber(growth.value);
  const unit = level.amount.unit;

  const before = known.readings
    .filter(
      (r) =>
        r.status !== 'target' &&
        r.lane === level.lane &&
        r.scope === level.scope &&
        r.part === level.part &&
        sameUnit(r.amount.unit, unit) &&
        r.key === periodKey(from, known.kind),
    )
    .sort(believable);
  const recorded = before[0];
  const result = { kind, unit, impliedPrevious: finite(implied) };
  if (!recorded)
    return { ...result, verdict: 'unknown', recordedPrevious: null, why: reasonOf('no-previous', { from }) };

  const landing = before.find((r) => overlap(level.range, times(r.range, factor)));
  const previous = landing ?? recorded;
  const sums = { ...result, recordedPrevious: finite(toNumbers(previous.range)) };
  const base = toNumber(previous.value);
  if (landing)
    return {
      ...sums,
      verdict: 'consistent',
      why:
        kind === 'growth'
          ? reasonOf('growth-consistent', { rate, previous: base, unit, from })
          : reasonOf('compound-consistent', { rate, years, base, unit, from }),
    };

  const nominal = round(((toNumber(level.value) / base) ** (1 / years) - 1) * 100, 2);
  if (known.priceBasis === 'comparable-price' && Math.abs(nominal - rate) <= WIDEST_PRICE_GAP)
    return {
      ...sums,
      verdict: 'comparable-price',
      why:
        kind === 'growth'
          ? reasonOf('growth-real', { rate, nominal, from })
          : reasonOf('compound-real', { rate, nominal, years, from }),
    };

  const middle = toNumber(level.value) / (1 + rate / 100) ** years;
  const params = { rate, implied: round(middle, 0), recorded: base, unit, from };
  const cut = breakBetween(known.breaks, previous.period, level.period) !== undefined;
  const cause = cut ? 'restated' : recorded.status === 'preliminary' ? 'estimate' : 'conflict';
  return {
    ...sums,
    verdict: cause === 'conflict' ? 'conflict' : 'restated',
    why:
      kind === 'growth'
        ? reasonOf(`growth-${cause}`, params)
        : reasonOf(`compound-${cause}`, { ...params, years }),
  };
}

const yearOf = (period: string): string => String(endYear(period));
/** Years that an annual average runs over; unknown where only its last year is given. */
const yearsOf = (period: string): number | undefined => {
  const years = monthsOf(period) / 12;
  return years > 1 && Number.isInteger(years) && spanOf(period).from % 12 === 0 ? years : undefined;
};

/** A share against part ÷ whole, where both are recorded. */
export function shareArithmetic(share: Reading, part: Reading, whole: Reading): Arithmetic {
  const fraction: Interval = times(share.range, {
    lo: { at: { digits: 1, exponent: -2 }, open: false },
    hi: { at: { digits: 1, exponent: -2 }, open: false },
  });
  const implied = times(whole.range, fraction);
  const params = {
    share: toNumber(share.value),
    part: toNumber(part.value),
    whole: toNumber(whole.value),
    unit: part.amount.unit,
    quotient: round((toNumber(part.value) / toNumber(whole.value)) * 100, 2),
  };
  const fits = overlap(part.range, implied);
  return {
    kind: 'share',
    unit: part.amount.unit,
    impliedPrevious: finite(toNumbers(implied)),
    recordedPrevious: finite(toNumbers(part.range)),
    verdict: fits ? 'consistent' : 'conflict',
    why: reasonOf(fits ? 'share-consistent' : 'share-conflict', params),
  };
}
