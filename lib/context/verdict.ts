/** Verdict: one goal held against one outcome, by interval arithmetic. */
import type { Comparator } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { compare, type Exact, negate } from '#lib/quantity/decimal.ts';
import type { Interval } from '#lib/quantity/interval.ts';
import type { Lane } from './comparable.ts';

export type Side = 'floor' | 'ceiling';

/** A goal or an outcome: the printed value, with what is before it. */
export interface Held {
  readonly value: Exact;
  readonly upper?: Exact | undefined;
  readonly range: Interval;
  readonly comparator: Comparator;
  /** Of a goal reckoned from a rounded base (8 % more than 268): everything the goal can be. */
  readonly asked?: Interval;
}

/**
 * Must the goal be reached from below or kept under? 以上/超 and 以内/不足 say so themselves; a bare number follows
 * the indicator's direction, and so does its growth (亡人数下降). A rank is better when it is smaller. A neutral
 * indicator's goal is a floor: a zone that sets itself a number sets out to reach it.
 */
export function sideOf(comparator: Comparator, lane: Lane, direction: Indicator['direction']): Side {
  if (comparator === '<' || comparator === '<=') return 'ceiling';
  if (comparator === '>' || comparator === '>=') return 'floor';
  return lane === 'rank' || direction === 'lower-better' ? 'ceiling' : 'floor';
}

const MIRRORED: Record<Comparator, Comparator> = {
  '=': '=',
  '~': '~',
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
};
/** The same about the negated numbers: a ceiling becomes a floor. */
const flip = ({ lo, hi }: Interval): Interval => ({
  lo: hi && { at: negate(hi.at), open: hi.open },
  hi: lo && { at: negate(lo.at), open: lo.open },
});
const mirror = ({ value, upper, range, comparator, asked }: Held): Held => ({
  value: negate(upper ?? value),
  upper: negate(value),
  range: flip(range),
  comparator: MIRRORED[comparator],
  ...(asked && { asked: flip(asked) }),
});

export type Judgement = 'exceeded' | 'met' | 'missed' | 'within-rounding' | 'open';

/**
 * The printed outcome decides: above the goal is `exceeded`, at it `met`. One that falls short as printed is
 * `within-rounding` if some value that it can stand for still reaches the goal, else `missed`. `open`: the outcome is
 * printed as 超 or 不足 (or its base is), so that it may lie on either side.
 */
export function judge(goal: Held, outcome: Held, side: Side): Judgement {
  return side === 'ceiling' ? judgeFloor(mirror(goal), mirror(outcome)) : judgeFloor(goal, outcome);
}

function judgeFloor(goal: Held, outcome: Held): Judgement {
  const strict = goal.comparator === '>';
  // 约 as a goal is already reached at the lower end of what 约 can mean
  const floor = goal.comparator === '~' && goal.range.lo ? goal.range.lo.at : goal.value;
  const top = goal.comparator === '~' && goal.range.hi ? goal.range.hi.at : (goal.upper ?? goal.value);

  const [toFloor, toTop] = [compare(outcome.value, floor), compare(outcome.value, top)];
  const reaches = toFloor > 0 || (toFloor === 0 && (!strict || outcome.comparator === '>'));
  const boundedAbove = outcome.comparator === '<' || outcome.comparator === '<=';
  if (reaches && !boundedAbove) {
    if (goal.asked && !goal.asked.hi) return 'open';
    return toTop > 0 || (toTop === 0 && outcome.comparator === '>') ? 'exceeded' : 'met';
  }

  const { hi } = outcome.range;
  if (!hi) return 'open';
  const atBest = compare(hi.at, goal.asked?.lo?.at ?? floor);
  const reachable = atBest > 0 || (atBest === 0 && !hi.open && !strict && !goal.asked?.lo?.open);
  if (!reachable) return 'missed';
  return boundedAbove ? 'open' : 'within-rounding';
}
