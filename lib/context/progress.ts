/**
 * Progress towards a long-range target after Statistics Canada's method, as Open SDG uses it: the observed compound
 * annual growth over the required one. Ours asks what is required *from the newest actual on*; theirs from the base
 * year. `docs/methods.md` works an example.
 */
import type { Progress } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';
import { comparePeriods, endYear, spanOf, yearsBetween } from '#lib/period/period.ts';
import { toNumber } from '#lib/quantity/decimal.ts';
import { round } from '#lib/quantity/round.ts';
import { cagr } from './history.ts';
import { alike, breakBetween } from './line.ts';
import type { Reading } from './reading.ts';
import { judge, sideOf } from './verdict.ts';

/** Thresholds of the ratio: Statistics Canada's for indicators with a numeric target. */
const ON_TRACK = 0.95;
const PROGRESSING = 0.5;
/** A pace that needs longer than this says nothing about a year of arrival. */
const FARTHEST = 100;

const held = ({ value, upper, range, amount }: Reading) => ({
  value,
  upper,
  range,
  comparator: amount.comparator,
});

/** `line`: actual readings of the same series, oldest first, one a period. */
export function progressOf(
  goal: Reading,
  line: readonly Reading[],
  breaks: readonly SeriesBreak[],
  direction: Indicator['direction'],
): Progress | null {
  const comparable = line.filter((r) => alike(r, goal) && comparePeriods(r.period, goal.period) < 0);
  const newest = comparable.at(-1);
  if (!newest || spanOf(newest.period).to >= spanOf(goal.period).to) return null;
  const base = {
    target: goal.amount,
    period: goal.period,
    fromPeriod: newest.period,
    from: newest.amount,
    source: goal.source,
    setOn: goal.date,
  };
  const first = comparable.find((r) => !breakBetween(breaks, r.period, newest.period));
  const observed = first && first !== newest ? cagr(first, newest) : null;
  const pace = { observedCagr: observed, observedFrom: observed === null || !first ? null : first.period };

  const side = sideOf(goal.amount.comparator, goal.lane, direction);
  const now = judge(held(goal), held(newest), side);
  if (now === 'exceeded' || now === 'met')
    return {
      ...base,
      ...pace,
      requiredCagr: null,
      ratio: null,
      arrival: endYear(newest.period),
      status: 'reached',
    };

  const [value, target] = [toNumber(newest.value), goal.amount.value];
  const years = yearsBetween(newest.period, goal.period);
  if (value <= 0 || target <= 0 || !(years > 0))
    return { ...base, ...pace, requiredCagr: null, ratio: null, arrival: null, status: 'unknown' };
  const required = round((target / value) ** (1 / years) - 1, 6);
  if (observed === null || required === 0)
    return { ...base, ...pace, requiredCagr: required, ratio: null, arrival: null, status: 'unknown' };
  const ratio = round(observed / required, 4);
  return {
    ...base,
    ...pace,
    requiredCagr: required,
    ratio,
    arrival: arrivalOf(value, target, observed, newest.period),
    status:
      ratio >= ON_TRACK
        ? 'on-track'
        : ratio >= PROGRESSING
          ? 'progressing'
          : ratio >= 0
            ? 'insufficient'
            : 'moving-away',
  };
}

/** Year in which the observed pace gets there. Both ends are ends of periods: the end of 2021 is 2022.0. */
function arrivalOf(value: number, target: number, pace: number, from: string): number | null {
  const years = Math.log(target / value) / Math.log(1 + pace);
  if (!(years > 0 && years <= FARTHEST)) return null;
  return Math.ceil((spanOf(from).to + 1) / 12 + years - 1e-9) - 1;
}
