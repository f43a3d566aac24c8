import { z } from 'zod';

export const SourceType = z.enum([
  'work-report',
  'bulletin',
  'plan',
  'speech',
  'interview',
  'news',
  'yearbook',
  'profile',
  'other',
]);
export type SourceType = z.infer<typeof SourceType>;

/** Source: where an observation can be followed to. */
export const Source = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9./-]*$/),
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .optional(),
  /** Linked only where the page itself was read; a source read on a copy has `readOnCopy` and no `url`. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  readOnCopy: z.boolean().optional(),
  type: SourceType,
  official: z.boolean(),
  note: z.string().optional(),
});
export type Source = z.infer<typeof Source>;
