/** From a finished draft to the fact that leaves this stage. */
import type { Fact, TraceStep } from '#lib/model/fact.ts';
import { toNumber } from '#lib/quantity/decimal.ts';
import type { Draft } from './draft.ts';

/** `start` and `end` are half-open offsets into `text`, the page's. */
export function factOf(
  text: string,
  start: number,
  end: number,
  d: Draft,
  trace: TraceStep[] | null = null,
): Fact {
  const digits = d.negative ? -d.amount.digits : d.amount.digits;
  const number = { digits, exponent: d.amount.exponent };
  const fact: Fact = {
    start,
    end,
    surface: text.slice(start, end),
    value: toNumber(number),
    digits,
    exponent: d.amount.exponent,
    unit: d.amount.unit,
    comparator: d.comparator,
    indicator: d.subject?.indicator?.zh ?? d.subject?.name ?? '',
    // all fields at once, said or not: one that is added later costs a second object
    indicatorId: d.subject?.indicator?.id,
    growthType: d.growthType ?? undefined,
    measure: d.measure,
    period: d.period,
    status: d.status,
    zone: d.zone,
    scope: d.scope,
    scopeStated: d.scopeStated,
  };
  if (trace) fact.trace = trace;
  return fact;
}
