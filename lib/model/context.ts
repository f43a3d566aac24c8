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

/** A target set earlier for this very period, held against the outcome. */
export const TargetVerdict = z.strictObject({
  ...Amount.shape,
  period: PeriodText,
  measure: Measure,
  /** 正增长 and the like. */
  words: z.string().optional(),
  source: z.string(),
  setOn: z.string().nullable(),
  verdict: VerdictKind,
  /** Outcome minus target, in `marginUnit`; null where there is no outcome or nothing to subtract. */
  margin: z.number().nullable(),
  marginUnit: z.string().nullable(),
  why: Reason,
});
export type TargetVerdict = z.infer<typeof TargetVerdict>;

export const Agreement = z.strictObject({
  ...Amount.shape,
  source: z.string(),
  date: z.string().nullable(),
  verdict: z.enum(['equal', 'equal-rounded', 'differs']),
  differsBy: z.number().nullable(),
});
export type Agreement = z.infer<typeof Agreement>;

export const Arithmetic = z.strictObject({
  verdict: z.enum(['consistent', 'comparable-price', 'restated', 'conflict', 'unknown']),
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
  /** Per year, as a fraction: 0.152 = 15.2 % a year. */
  requiredCagr: z.number().nullable(),
  observedCagr: z.number().nullable(),
  ratio: z.number().nullable(),
  status: z.enum(['reached', 'on-track', 'progressing', 'insufficient', 'moving-away', 'unknown']),
  source: z.string(),
  setOn: z.string().nullable(),
});
export type Progress = z.infer<typeof Progress>;

/** Why something that a reader might expect is not compared. */
export const NotComparable = Reason;

/** Context: what the dataset knows about a fact. State first; never a guess presented as knowledge. */
export const Context = z.strictObject({
  state: z.enum(['matched', 'ambiguous', 'no-data']),
  /** ambiguous: zone ids the reader can choose from. */
  candidates: z.array(z.string()).optional(),
  indicator: z
    .strictObject({ id: z.string(), zh: z.string(), en: z.string(), unit: z.string(), direction: z.string() })
    .optional(),
  zone: z.strictObject({ id: z.string(), short: z.string(), en: z.string().optional() }).optional(),
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
  record: z.strictObject({ met: z.int(), of: z.int() }).nullable(),
  peers: z.strictObject({ rank: z.int(), of: z.int(), period: PeriodText }).nullable(),
  notComparable: z.array(Reason),
  sources: z.record(z.string(), Source),
  dataset: z.string(),
});
export type Context = z.infer<typeof Context>;
