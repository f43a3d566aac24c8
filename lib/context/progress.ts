/**
 * Progress towards a long-range target after Statistics Canada's method, as Open SDG uses it: the observed compound
 * annual growth over the required one. Ours asks what is required *from the newest actual on*, theirs from the base
 * year; and rates and ranks, which do not compound, are held in points and places a year. `docs/methods.md` works an
 * example.
 */
import type { Progress } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';
import { endYear, spanOf, yearsBetween } from '#lib/period/period.ts';
import { toNumber } from '#lib/quantity/decimal.ts';
import { round } from '#lib/quantity/round.ts';
import { compounds } from './history.ts';
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

/** `line`: actual readings of the same series, oldest first, one a period. null once an outcome is known. */
export function progressOf(
  goal: Reading,
  line: readonly Reading[],
  breaks: readonly SeriesBreak[],
  direction: Indicator['direction'],
): Progress | null {
  const comparable = line.filter((r) => alike(r, goal));
  const newest = comparable.at(-1);
  if (!newest || spanOf(newest.period).to >= spanOf(goal.period).to) return null;
  const pace = compounds(goal) ? compound : linear;
  const first = comparable.find((r) => !breakBetween(breaks, r.period, newest.period));
  const past = first && first !== newest ? yearsBetween(first.period, newest.period) : 0;
  const observed = first && past >= 1 ? pace.of(toNumber(first.value), toNumber(newest.value), past) : null;

  const [value, target] = [toNumber(newest.value), goal.amount.value];
  const judgement = judge(held(goal), held(newest), sideOf(goal.amount.comparator, goal.lane, direction));
  const reached = judgement === 'exceeded' || judgement === 'met';
  const required = reached ? null : pace.of(value, target, yearsBetween(newest.period, goal.period));
  const ratio =
    observed === null || required === null || required === 0 ? null : round(observed / required, 4);
  return {
    target: goal.amount,
    period: goal.period,
    fromPeriod: newest.period,
    from: newest.amount,
    requiredCagr: pace === compound ? required : null,
    observedCagr: pace === compound ? observed : null,
    requiredPerYear: pace === linear ? required : null,
    observedPerYear: pace === linear ? observed : null,
    observedFrom: observed === null || !first ? null : first.period,
    ratio,
    arrival: reached ? endYear(newest.period) : yearOfArrival(newest, pace, value, target, observed),
    status: reached ? 'reached' : statusOf(ratio),
    source: goal.source,
    setOn: goal.date,
  };
}

function statusOf(ratio: number | null): Progress['status'] {
  if (ratio === null) return 'unknown';
  if (ratio >= ON_TRACK) return 'on-track';
  if (ratio >= PROGRESSING) return 'progressing';
  return ratio >= 0 ? 'insufficient' : 'moving-away';
}

interface Pace {
  /** Change a year from `a` to `b`; null where it has none. */
  of(a: number, b: number, years: number): number | null;
  /** Years from `a` to `b` at this pace. */
  years(a: number, b: number, pace: number): number;
}
const compound: Pace = {
  of: (a, b, years) => (a > 0 && b > 0 ? round((b / a) ** (1 / years) - 1, 6) : null),
  years: (a, b, pace) => Math.log(b / a) / Math.log(1 + pace),
};
const linear: Pace = {
  of: (a, b, years) => round((b - a) / years, 6),
  years: (a, b, pace) => (b - a) / pace,
};

/** Both ends are ends of periods: the end of 2021 is 2022.0. */
function yearOfArrival(from: Reading, pace: Pace, value: number, target: number, observed: number | null) {
  if (observed === null) return null;
  const years = pace.years(value, target, observed);
  if (!(years > 0 && years <= FARTHEST)) return null;
  return Math.ceil((spanOf(from.period).to + 1) / 12 + years - 1e-9) - 1;
}
