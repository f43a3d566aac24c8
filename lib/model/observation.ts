import { z } from 'zod';
import { GrowthType } from './fact.ts';
import { Comparator, Measure, Status } from './figure.ts';
import { PeriodText } from './period.ts';
import { ScopeId } from './scope.ts';
import { Slug } from './zone.ts';

/** A number as printed: '306.2', '-3.2'. Thousands separators removed, trailing zeros kept (they are precision). */
export const PrintedNumber = z.string().regex(/^-?\d{1,15}(?:\.\d{1,8})?$/);

/** Observation: the atom of the dataset. One number that one source states. */
export const Observation = z.strictObject({
  id: z.string().min(1).max(40),
  zone: Slug,
  scope: ScopeId,
  indicator: Slug,
  /** Where the number covers only a part of the indicator (产投基金 of the funds): compared with the same part alone. */
  part: z.string().min(1).max(80).optional(),
  measure: Measure,
  growthType: GrowthType.optional(),
  period: PeriodText,
  /** `value` + `unit` as printed (306.2 亿元); `lib/quantity` turns them into the base unit and the rounding interval. */
  value: PrintedNumber,
  /** Upper end where a range was printed (5%～6%: value 5, upper 6). */
  upper: PrintedNumber.optional(),
  unit: z.string().min(1).max(16),
  comparator: Comparator,
  status: Status,
  /** 正增长, 持平 and the like: a goal in words; `value` is then 0. */
  words: z.string().max(20).optional(),
  source: z.string().min(1),
  /** Place in the source: section, line, page. */
  locator: z.string().max(200).optional(),
  note: z.string().max(500).optional(),
});
export type Observation = z.infer<typeof Observation>;

/** Series break 口径变化: from `from` on, not comparable with before. */
export const SeriesBreak = z.strictObject({
  zone: Slug,
  scope: ScopeId,
  indicator: Slug,
  from: PeriodText,
  reason: z.string().min(1).max(500),
  reasonEn: z.string().min(1).max(500).optional(),
  source: z.string().min(1),
});
export type SeriesBreak = z.infer<typeof SeriesBreak>;
