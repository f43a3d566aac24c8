/** Doubts about a verdict: those that forbid it, and those that are said beside it. */
import type { Outcome, Reason } from '#lib/model/context.ts';
import { spanOf } from '#lib/period/period.ts';

import type { Known } from './found.ts';
import { alike, breakBetween } from './line.ts';
import { PAGE_SOURCE, type Reading } from './reading.ts';
import { reasonOf, restatedReason } from './reasons.ts';

/** Numbers this many times apart more likely mean different things. */
const FAR_OFF = 5;

const farOff = (a: number, b: number): boolean => {
  const ratio = a / b;
  return !(ratio <= FAR_OFF && ratio >= 1 / FAR_OFF);
};

/**
 * A figure of the page far from everything recorded for its period was probably misread: it is then not compared at
 * all. Growth and rates move too freely for this to say anything of them.
 */
export function misreadAs(figure: Reading, recorded: readonly Reading[]): Reason | undefined {
  if (figure.lane !== 'level' || figure.amount.unit === '%' || figure.amount.unit === 'rank')
    return undefined;
  const same = recorded.filter(
    (r) =>
      r.key === figure.key &&
      (r.status === 'target') === (figure.status === 'target') &&
      r.words === undefined &&
      alike(r, figure),
  );
  const { value, unit } = figure.amount;
  if (same.length === 0 || same.some((r) => !farOff(value, r.amount.value))) return undefined;
  return reasonOf('far-from-record', { page: value, recorded: (same[0] as Reading).amount.value, unit });
}

/** What only the page says may have been misread; these are the ways in which that shows. */
export function doubtOf(goal: Reading, outcome: Outcome, known: Known): Reason | undefined {
  const [target, reached, unit] = [goal.amount.value, outcome.value, outcome.unit];
  if (goal.source === PAGE_SOURCE)
    return reasonOf('unrecorded-goal', { outcome: reached, unit, period: goal.period });
  if (outcome.source !== PAGE_SOURCE) return undefined;
  if (outcome.how === 'stated' && reached === target && target !== 0)
    return reasonOf('goal-itself', { target, unit });
  if (goal.lane !== 'level') return undefined;
  const elsewhere = known.readings.find(
    (r) =>
      r.source !== PAGE_SOURCE &&
      r.status !== 'target' &&
      alike(r, goal) &&
      r.amount.value === reached &&
      r.key !== goal.key,
  );
  if (elsewhere) return reasonOf('other-period', { outcome: reached, unit, period: elsewhere.period });
  return unit !== '%' && farOff(reached, target)
    ? reasonOf('far-off', { outcome: reached, target, unit })
    : undefined;
}

/** A break since the goal was set, or a page that says another number than the record. */
export function cautionOf(goal: Reading, outcome: Outcome, known: Known): Reason | undefined {
  if (goal.lane === 'level' && goal.date) {
    // a goal set in 2021 was reckoned on what was known of 2020
    const basis = String(Number(goal.date.slice(0, 4)) - 1);
    const cut = breakBetween(known.breaks, basis, goal.period);
    if (cut && spanOf(basis).to < spanOf(goal.period).to) return restatedReason(cut);
  }
  if (outcome.source === PAGE_SOURCE || outcome.how !== 'stated') return undefined;
  const page = known.readings.filter(
    (r) => r.source === PAGE_SOURCE && r.status !== 'target' && r.lane === goal.lane && r.key === goal.key,
  );
  const [other] = page;
  if (!other || page.some((r) => r.amount.value === outcome.value)) return undefined;
  return reasonOf('page-differs', { page: other.amount.value, recorded: outcome.value, unit: outcome.unit });
}
