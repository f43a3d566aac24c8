/** Shapes of the seed files: what a person writes. `lib/model` says what is compiled from them. */
import { z } from 'zod';
import { GrowthType } from '#lib/model/fact.ts';
import { Measure, Status } from '#lib/model/figure.ts';
import { Dimension, Indicator } from '#lib/model/indicator.ts';
import { PeriodText } from '#lib/model/period.ts';
import { ScopeId } from '#lib/model/scope.ts';
import { Source } from '#lib/model/source.ts';
import { Slug, Zone } from '#lib/model/zone.ts';
import { readWritten } from '#lib/quantity/written.ts';

/** `2021` and `306.2` are numbers to YAML; a period, a date or a figure is text to us. */
const asText = <S extends z.ZodType<string>>(text: S) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text);

const Written = asText(z.string()).transform((text, context) => {
  const written = readWritten(text);
  if (written) return written;
  context.addIssue({
    code: 'custom',
    message: `'${text}' is not a number with unit such as 306.2亿元 or 超8%`,
  });
  return z.NEVER;
});

/** One line of a zone's file: a level, a growth, or both of one indicator and period. */
export const FactSeed = z
  .strictObject({
    indicator: Slug,
    part: z.string().min(1).max(80).optional(),
    /** `zone` where it is absent: the text names no part of the zone. */
    scope: ScopeId.default('zone'),
    period: asText(PeriodText),
    value: Written.optional(),
    growth: Written.optional(),
    growthType: GrowthType.optional(),
    /** Only where it does not follow from the indicator: `new` for 新增 of a stock. */
    measure: Measure.exclude(['growth']).optional(),
    status: Status.default('actual'),
    source: z.string().min(1),
    at: z.string().max(200).optional(),
    note: z.string().max(500).optional(),
  })
  .refine((fact) => fact.value !== undefined || fact.growth !== undefined, 'a fact has a value or a growth')
  .refine((fact) => fact.growthType === undefined || fact.growth !== undefined, 'growthType without growth')
  .refine((fact) => fact.measure === undefined || fact.value !== undefined, 'measure without value');
export type FactSeed = z.output<typeof FactSeed>;

export const SourceSeed = z.strictObject({
  ...Source.omit({ id: true, date: true }).shape,
  date: asText(Source.shape.date.unwrap()).optional(),
});
export type SourceSeed = z.output<typeof SourceSeed>;

const BreakSeed = z.strictObject({
  indicator: Slug,
  scope: ScopeId.default('zone'),
  from: asText(PeriodText),
  reason: z.string().min(1).max(500),
  reasonEn: z.string().min(1).max(500).optional(),
  source: z.string().min(1),
});

const SourceKey = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** zones/ID.yml */
export const ZoneSeed = z.strictObject({
  ...Zone.omit({ id: true }).shape,
  sources: z.record(SourceKey, SourceSeed).default({}),
  facts: z.array(FactSeed).default([]),
  breaks: z.array(BreakSeed).default([]),
});
export type ZoneSeed = z.output<typeof ZoneSeed>;

/** indicators/GROUP.yml: id → indicator. */
export const IndicatorSeeds = z.record(
  Slug,
  z.strictObject({
    ...Indicator.omit({ id: true, group: true }).shape,
    acceptableUnits: Indicator.shape.acceptableUnits.optional(),
    priceBasis: Indicator.shape.priceBasis.default('none'),
  }),
);
export type IndicatorSeeds = z.output<typeof IndicatorSeeds>;

/** units.yml: the units a page may print, by dimension. */
export const UnitSeeds = z.partialRecord(Dimension, z.array(z.string().min(1)).min(1));
export type UnitSeeds = z.output<typeof UnitSeeds>;

/** sources.yml: sources that speak of several zones. */
export const SourceSeeds = z.record(SourceKey, SourceSeed);
export type SourceSeeds = z.output<typeof SourceSeeds>;

/** release.yml */
export const ReleaseSeed = z.strictObject({
  sequence: z.int().positive(),
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:\.\d+)?$/, 'a version such as 2026.11.22'),
});
export type ReleaseSeed = z.output<typeof ReleaseSeed>;
