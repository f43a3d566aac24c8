import { z } from 'zod';
import { Figure, Measure, Status } from './figure.ts';
import { PeriodText } from './period.ts';
import { ScopeId } from './scope.ts';

/** How a growth is meant: over the year before, per year over a span, or over a whole span (比2015年增长). */
export const GrowthType = z.enum(['yoy', 'annualised', 'cumulative']);
export type GrowthType = z.infer<typeof GrowthType>;

/** One step of the evidence: which rule said what. `stated` = words on the page, else implied. */
export const TraceStep = z.strictObject({
  rule: z.string().max(60),
  field: z.string().max(20),
  stated: z.boolean(),
  /** The words on the page, where there are any. */
  words: z.string().max(80).optional(),
});
export type TraceStep = z.infer<typeof TraceStep>;

/** Fact: a figure bound to zone, scope, indicator, period, measure and status. */
export const Fact = z.strictObject({
  ...Figure.shape,
  /** Canonical Chinese name where the catalogue knows it, else the phrase in the text (simplified script). */
  indicator: z.string().max(80),
  indicatorId: z.string().max(80).optional(),
  measure: Measure,
  growthType: GrowthType.optional(),
  period: PeriodText.nullable(),
  status: Status,
  /** Zone id; null when it is not known whose figure this is. */
  zone: z.string().max(80).nullable(),
  scope: ScopeId,
  /** Was the scope (主园区 …) named on the page, or implied by the zone's `defaultScope`? */
  scopeStated: z.boolean(),
  trace: z.array(TraceStep).max(40).optional(),
});
export type Fact = z.infer<typeof Fact>;
