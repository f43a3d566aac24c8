import { z } from 'zod';
import { Lexicon } from './lexicon.ts';
import { Observation, SeriesBreak } from './observation.ts';
import { Source } from './source.ts';
import { Slug } from './zone.ts';

/** Everything known about one zone: the unit of reading, downloading and caching. */
export const ZoneShard = z.strictObject({
  format: z.literal(1),
  zone: Slug,
  observations: z.array(Observation),
  sources: z.array(Source),
  breaks: z.array(SeriesBreak),
});
export type ZoneShard = z.infer<typeof ZoneShard>;

/** One indicator across zones, for peers: level and rate observations that are not targets. */
export const IndicatorShard = z.strictObject({
  format: z.literal(1),
  indicator: Slug,
  observations: z.array(Observation),
});
export type IndicatorShard = z.infer<typeof IndicatorShard>;

export const ShardKind = z.enum(['lexicon', 'zone', 'indicator']);
export type ShardKind = z.infer<typeof ShardKind>;
export const shardSchema = { lexicon: Lexicon, zone: ZoneShard, indicator: IndicatorShard } as const;

export const ShardEntry = z.strictObject({
  kind: ShardKind,
  /** `lexicon`, a zone id or an indicator id. */
  id: Slug,
  /** Path relative to the manifest, holding the first digits of the hash: shards/zone/zhuhai-htz.1f2e3d4c.json */
  path: z
    .string()
    .regex(/^shards\/[a-z0-9./-]+\.json$/)
    .refine((p) => !p.includes('..')),
  bytes: z.int().positive().max(20_000_000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ShardEntry = z.infer<typeof ShardEntry>;

/** Manifest of a release: a static folder that any host can serve. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  /** Grows by one with each release; an older sequence is refused. */
  sequence: z.int().positive(),
  /** For people: 2026.11.22 */
  version: z.string().min(1).max(40),
  counts: z.strictObject({
    zones: z.int().min(0),
    zonesWithData: z.int().min(0),
    indicators: z.int().min(0),
    observations: z.int().min(0),
    targets: z.int().min(0),
    sources: z.int().min(0),
  }),
  shards: z.array(ShardEntry).min(1).max(5000),
});
export type Manifest = z.infer<typeof Manifest>;
