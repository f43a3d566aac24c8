import { z } from 'zod';
import { Indicator } from './indicator.ts';
import { Zone } from './zone.ts';

/**
 * Lexicon: the vocabulary derived from the dataset (names of zones and indicators, with what is needed to
 * bind a figure). Sent to the content script, so that refreshed data also teaches new names.
 */
export const Lexicon = z.strictObject({
  format: z.literal(1),
  version: z.string(),
  zones: z.array(Zone),
  indicators: z.array(Indicator),
  /** Search keys made at build time: zone id → full pinyin and initials of its names. */
  pinyin: z.record(z.string(), z.strictObject({ full: z.array(z.string()), initials: z.array(z.string()) })),
  /** Number of observations by zone id; zones without any are absent. */
  observations: z.record(z.string(), z.int().positive()),
});
export type Lexicon = z.infer<typeof Lexicon>;
