import { z } from 'zod';

/** `=`; `~` 约/近/左右; `>` 超/突破; `>=` 以上/不少于; `<` 不足; `<=` 以内. */
export const Comparator = z.enum(['=', '~', '>', '>=', '<', '<=']);
export type Comparator = z.infer<typeof Comparator>;

export const Measure = z.enum(['level', 'growth', 'share', 'change-pp', 'rank', 'new']);
export type Measure = z.infer<typeof Measure>;

export const Status = z.enum(['actual', 'preliminary', 'target']);
export type Status = z.infer<typeof Status>;

/**
 * Figure: a number on the page. `start`, `end` are half-open JS string offsets of number + unit in the original
 * text; comparator words stand outside. The number is `digits` × 10^`exponent` exactly, in the base unit `unit`
 * (306.2亿元 = 3062 × 10^7 CNY, so the last printed digit weighs 10^`exponent`); `value` is the same as a JS number.
 */
export const Figure = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  surface: z.string().max(80),
  value: z.number(),
  digits: z.int(),
  exponent: z.int().min(-12).max(20),
  /** `CNY`, `USD`, `HKD`, `EUR`, `%`, `pp`, `rank`, `x` 倍, `m2`, else the classifier as written (家, 件, 人 …). */
  unit: z.string().max(16),
  comparator: Comparator,
});
export type Figure = z.infer<typeof Figure>;
