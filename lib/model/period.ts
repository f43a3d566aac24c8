import { z } from 'zod';

/**
 * Period: ISO 8601 text. `2021`; `2021-11` (a month, or a stock at its end); `2021-01/2021-09` 前三季度;
 * `2016/2020` “十三五”. Its arithmetic lives in `lib/period`.
 */
export const PeriodText = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2]))?(?:\/\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/,
    'a period such as 2021, 2021-11, 2021-01/2021-09 or 2016/2020',
  );
export type PeriodText = z.infer<typeof PeriodText>;
