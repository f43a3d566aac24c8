/** Doubts about a verdict: those that forbid it, and those that are said beside it. */
import type { Outcome, Reason } from '#lib/model/context.ts';
import { spanOf } from '#lib/period/period.ts';

import type { Known } from './found.ts';
import { alike, breakBetween } from './line.ts';
import { PAGE_SOURCE, type Reading } from './reading.ts';
import { reasonOf, restatedReason } from './reasons.ts';

/** A page's figure this many times over or under the goal more likely means something else. */
const FAR_OFF = 5;

/** What only the page says may have been misread; these are the ways in which that shows. */
export function doubtOf(goal: Reading, outcome: Outcome, known: Known): Reason | undefined {
  if (outcome.source !== PAGE_SOURCE && goal.source !== PAGE_SOURCE) return undefined;
  const [target, reached, unit] = [goal.amount.value, outcome.value, outcome.unit];
  if (outcome.how === 'stated' && reached === target && target !== 0)
    return reasonOf('goal-itself', { target, unit });
  if (outcome.source !== PAGE_SOURCE || goal.lane !== 'level') return undefined;
  const elsewhere = known.readings.find(
    (r) =>
      r.source !== PAGE_SOURCE &&
      r.status !== 'target' &&
      alike(r, goal) &&
      r.amount.value === reached &&
      r.key !== goal.key,
  );
  if (elsewhere) return reasonOf('other-period', { outcome: reached, unit, period: elsewhere.period });
  const ratio = reached / target;
  const near = ratio <= FAR_OFF && ratio >= 1 / FAR_OFF;
  return near || unit === '%' ? undefined : reasonOf('far-off', { outcome: reached, target, unit });
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
  const page = known.readings.find(
    (r) =>
      r.source === PAGE_SOURCE &&
      r.status !== 'target' &&
      r.lane === goal.lane &&
      r.key === goal.key &&
      r.amount.value !== outcome.value,
  );
  return (
    page && reasonOf('page-differs', { page: page.amount.value, recorded: outcome.value, unit: outcome.unit })
  );
}
