/**
 * Context: what the dataset knows about a fact, and the parts it is made of. One room: they are read and sent together.
 */
import { z } from 'zod';
import { Comparator, Measure, Status } from './figure.ts';
import { PeriodText } from './period.ts';
import { ScopeId } from './scope.ts';
import { Source } from './source.ts';

/** A code with parameters; `lib/card` and the command line turn it into a sentence of the reader's language. */
export const Reason = z.strictObject({
  reason: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Reason = z.infer<typeof Reason>;

/** A number in the base unit with its printed form. */
export const Amount = z.strictObject({
  value: z.number(),
  unit: z.string(),
  comparator: Comparator,
  /** As printed at the source: '306.2', '亿元'. */
  printed: z.string(),
  printedUnit: z.string(),
});
export type Amount = z.infer<typeof Amount>;

export const HistoryPoint = z.strictObject({
  ...Amount.shape,
  period: PeriodText,
  status: Status,
  sources: z.array(z.string()),
  /** A series break lies between this point and the one before. */
  break: z.literal(true).optional(),
});
export type HistoryPoint = z.infer<typeof HistoryPoint>;

export const VerdictKind = z.enum([
  'exceeded',
  'met',
  'missed',
  'within-rounding',
  'pending',
  'not-comparable',
]);
export type VerdictKind = z.infer<typeof VerdictKind>;

/** What a target is held against. */
export const Outcome = z.strictObject({
  ...Amount.shape,
  period: PeriodText,
  status: Status,
  /** Source id, or `page` where only the page says it. */
  source: z.string(),
  /** 正增长 and the like: an outcome in words. */
  words: z.string().optional(),
  /** As stated; computed from two levels; or summed over the years of the target's period. */
  how: z.enum(['stated', 'computed', 'summed']),
});
export type Outcome = z.infer<typeof Outcome>;

/** A target set earlier for this very period, held against the outcome. */
export const TargetVerdict = z.strictObject({
  ...Amount.shape,
  period: PeriodText,
  measure: Measure,
  /** 正增长 and the like. */
  words: z.string().optional(),
  source: z.string(),
  setOn: z.string().nullable(),
  outcome: Outcome.nullable(),
  verdict: VerdictKind,
  /** Outcome minus target, in `marginUnit`; null where there is no outcome or nothing to subtract. */
  margin: z.number().nullable(),
  marginUnit: z.string().nullable(),
  /** The margin in per cent of the target, for targets that are levels. */
  marginPct: z.number().nullable(),
  why: Reason,
  /** A doubt that leaves the verdict standing: a restated base, an estimate. */
  caution: Reason.optional(),
  /** Source of the later target that took this one's place. */
  replacedBy: z.string().optional(),
});
export type TargetVerdict = z.infer<typeof TargetVerdict>;

export const Agreement = z.strictObject({
  ...Amount.shape,
  source: z.string(),
  date: z.string().nullable(),
  verdict: z.enum(['equal', 'equal-rounded', 'differs']),
  /** The other number minus this one, as printed. */
  differsBy: z.number().nullable(),
  /** The least and the most that lie between them given their rounding; null = not bounded. */
  differsWithin: z.tuple([z.number(), z.number().nullable()]).nullable(),
});
export type Agreement = z.infer<typeof Agreement>;

export const Arithmetic = z.strictObject({
  /** level ÷ (1 + growth); the same over several years; part ÷ whole. */
  kind: z.enum(['growth', 'compound', 'share']),
  verdict: z.enum(['consistent', 'comparable-price', 'restated', 'conflict', 'unknown']),
  /** Where the earlier level (for a share: the part) must lie, and where the recorded one does; null = unknown. */
  impliedPrevious: z.tuple([z.number(), z.number()]).nullable(),
  recordedPrevious: z.tuple([z.number(), z.number()]).nullable(),
  unit: z.string(),
  why: Reason,
});
export type Arithmetic = z.infer<typeof Arithmetic>;

/** Long-range target: what it asks from here on, and what was achieved so far (StatCan / Open SDG method). */
export const Progress = z.strictObject({
  target: Amount,
  period: PeriodText,
  fromPeriod: PeriodText,
  from: Amount,
  /** Per year, as a fraction: 0.152 = 15.2 % a year; null for rates and ranks, which do not compound. */
  requiredCagr: z.number().nullable(),
  observedCagr: z.number().nullable(),
  /** Per year, in points or places, for rates and ranks. */
  requiredPerYear: z.number().nullable(),
  observedPerYear: z.number().nullable(),
  ratio: z.number().nullable(),
  /** Where the observed pace is measured from. */
  observedFrom: PeriodText.nullable(),
  /** Year in which the observed pace would reach the target; null where it never would. */
  arrival: z.int().nullable(),
  status: z.enum(['reached', 'on-track', 'progressing', 'insufficient', 'moving-away', 'unknown']),
  source: z.string(),
  setOn: z.string().nullable(),
});
export type Progress = z.infer<typeof Progress>;

/** The series in one line. */
export const Trend = z.strictObject({
  from: PeriodText,
  to: PeriodText,
  /** Per year, as a fraction; null for ranks and rates, and where a value is not positive. */
  cagr: z.number().nullable(),
  /** The figure is the highest (lowest) of all recorded since this period, with three or more to compare. */
  highestSince: PeriodText.optional(),
  lowestSince: PeriodText.optional(),
});
export type Trend = z.infer<typeof Trend>;

/** A zone as a card names it. */
export const ZoneName = z.strictObject({ id: z.string(), short: z.string(), en: z.string().optional() });
export type ZoneName = z.infer<typeof ZoneName>;

/** What a target asks: of the newest outcome known when it was set. */
export const Ask = z.strictObject({
  base: Amount,
  period: PeriodText,
  change: z.number(),
  changePct: z.number().nullable(),
  /** Compound growth a year as a fraction, for a target more than a year ahead. */
  perYear: z.number().nullable(),
});
export type Ask = z.infer<typeof Ask>;

/** Context: what the dataset knows about a fact. State first; never a guess presented as knowledge. */
export const Context = z.strictObject({
  state: z.enum(['matched', 'ambiguous', 'no-data']),
  /** ambiguous: zones the reader can choose from. */
  candidates: z.array(ZoneName).optional(),
  indicator: z
    .strictObject({ id: z.string(), zh: z.string(), en: z.string(), unit: z.string(), direction: z.string() })
    .optional(),
  zone: ZoneName.optional(),
  scope: z.strictObject({ id: ScopeId, stated: z.boolean(), zh: z.string(), en: z.string() }).optional(),
  history: z.array(HistoryPoint),
  previous: z
    .strictObject({
      ...Amount.shape,
      period: PeriodText,
      change: z.number(),
      changePct: z.number().nullable(),
      sources: z.array(z.string()),
    })
    .nullable(),
  trend: Trend.nullable(),
  /** The growth stated with a level, or the level stated with a growth, of the same period. */
  companion: z
    .strictObject({
      ...Amount.shape,
      measure: Measure,
      source: z.string(),
      priceBasis: z.enum(['comparable-price', 'nominal', 'none']),
    })
    .nullable(),
  agreement: z.array(Agreement),
  arithmetic: Arithmetic.nullable(),
  targets: z.array(TargetVerdict),
  /** Targets of this indicator for other (later) periods, for the chart. */
  outlook: z.array(
    z.strictObject({
      ...Amount.shape,
      period: PeriodText,
      measure: Measure,
      source: z.string(),
      setOn: z.string().nullable(),
    }),
  ),
  progress: z.array(Progress),
  /** When the figure is a target. */
  ask: Ask.nullable(),
  record: z.strictObject({ met: z.int(), of: z.int() }).nullable(),
  peers: z
    .strictObject({
      rank: z.int(),
      of: z.int(),
      period: PeriodText,
      /** Share of the others that this zone stands before: 1 = before all. */
      ahead: z.number(),
      median: z.number(),
    })
    .nullable(),
  /** The level divided by what is recorded for the same period: by head, by area, by firm. */
  per: z.array(
    z.strictObject({
      denominator: z.string(),
      value: z.number(),
      unit: z.string(),
      denominatorUnit: z.string(),
      source: z.string(),
    }),
  ),
  /** Why something that a reader might expect is not compared. */
  notComparable: z.array(Reason),
  sources: z.record(z.string(), Source),
  dataset: z.string(),
});
export type Context = z.infer<typeof Context>;
