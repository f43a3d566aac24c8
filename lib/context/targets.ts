/** Targets set for a period, each with its verdict; later ones for the same thing take the place of earlier ones. */
import type { Context, Outcome, Reason, TargetVerdict, VerdictKind } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { subtract, toNumber } from '#lib/quantity/decimal.ts';
import { toNumbers } from '#lib/quantity/interval.ts';
import { round } from '#lib/quantity/round.ts';

import { cautionOf, doubtOf } from './doubts.ts';
import type { Found, Known } from './found.ts';
import { replacementOf } from './goals.ts';
import { outcomeOf } from './outcome.ts';
import type { Reading } from './reading.ts';
import { type HeldParams, reasonOf } from './reasons.ts';
import { judge, type Side, sideOf } from './verdict.ts';

export function verdictOn(goal: Reading, known: Known, direction: Indicator['direction']): TargetVerdict {
  const base = {
    ...goal.amount,
    period: goal.period,
    measure: goal.measure,
    ...(goal.words !== undefined && { words: goal.words }),
    source: goal.source,
    setOn: goal.date,
  };
  const none = (verdict: VerdictKind, why: Reason, outcome: Outcome | null = null): TargetVerdict => ({
    ...base,
    outcome,
    verdict,
    margin: null,
    marginUnit: null,
    marginPct: null,
    why,
  });

  const found = outcomeOf(goal, known);
  if ('reason' in found) return none(found.reason === 'no-outcome' ? 'pending' : 'not-comparable', found);
  const { outcome } = found;
  const doubt = doubtOf(goal, outcome, known);
  if (doubt) return none('not-comparable', doubt, outcome);

  const side = sideOf(goal.amount.comparator, goal.lane, direction);
  const judgement = judge(found.goal, found.held, side);
  if (judgement === 'open')
    return none(
      'not-comparable',
      reasonOf('open-outcome', {
        outcome: outcome.value,
        comparator: outcome.comparator,
        unit: outcome.unit,
        target: goal.amount.value,
      }),
      outcome,
    );
  const margin = marginOf(goal, found, side);
  const params = paramsOf(goal, outcome, side, margin);
  const [lo, hi] = toNumbers(found.held.range);
  const caution = cautionOf(goal, outcome, known);
  return {
    ...base,
    outcome,
    verdict: judgement,
    margin: margin.value,
    marginUnit: margin.unit,
    marginPct: margin.pct,
    why:
      judgement === 'within-rounding'
        ? reasonOf(judgement, { ...params, lo, hi })
        : reasonOf(judgement, params),
    ...(caution && { caution }),
  };
}

interface Margin {
  value: number;
  unit: string;
  pct: number | null;
}

/** Outcome minus goal. Of a printed range, minus the end that counts: its lower for a floor, its upper for a ceiling. */
function marginOf(goal: Reading, { outcome, held }: Found, side: Side): Margin {
  const end = side === 'ceiling' ? (goal.upper ?? goal.value) : goal.value;
  if (outcome.how === 'computed')
    return { value: round(outcome.value - toNumber(end), 4), unit: 'pp', pct: null };
  const value = toNumber(subtract(held.value, end));
  if (outcome.unit === '%') return { value, unit: 'pp', pct: null };
  const asked = toNumber(end);
  const pct =
    asked === 0 || goal.lane === 'rank' || outcome.unit === 'rank' ? null : round((value / asked) * 100, 4);
  return { value, unit: outcome.unit, pct };
}

function paramsOf(goal: Reading, outcome: Outcome, side: Side, margin: Margin): HeldParams {
  return {
    measure: goal.measure,
    side,
    how: outcome.how,
    comparator: goal.amount.comparator,
    target: side === 'floor' ? toNumber(goal.value) : goal.amount.value,
    outcome: outcome.value,
    outcomeComparator: outcome.comparator,
    ...(outcome.words !== undefined && { outcomeWords: outcome.words }),
    unit: outcome.unit,
    margin: margin.value,
    marginUnit: margin.unit,
    ...(margin.pct !== null && { marginPct: margin.pct }),
    ...(goal.words !== undefined && { words: goal.words }),
    status: outcome.status,
  };
}

/**
 * A verdict on each goal, the newest goal first. A later goal for the same thing takes the place of an earlier one:
 * both stay, the earlier one says so.
 */
export function verdictsOn(
  goals: readonly Reading[],
  judged: (goal: Reading) => TargetVerdict,
): TargetVerdict[] {
  return goals.toSorted(newestFirst).map((goal) => {
    const later = replacementOf(goal, goals);
    return later ? { ...judged(goal), replacedBy: later.source } : judged(goal);
  });
}

const newestFirst = (a: Reading, b: Reading): number => {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x === y ? 0 : x < y ? 1 : -1;
};

const DECIDED: readonly VerdictKind[] = ['exceeded', 'met', 'within-rounding', 'missed'];

/** Of the targets that were decided and not replaced, how many were reached. */
export function recordOf(verdicts: readonly TargetVerdict[]): Context['record'] {
  const decided = verdicts.filter((v) => !v.replacedBy && DECIDED.includes(v.verdict));
  const met = decided.filter((v) => v.verdict === 'exceeded' || v.verdict === 'met');
  return decided.length === 0 ? null : { met: met.length, of: decided.length };
}
