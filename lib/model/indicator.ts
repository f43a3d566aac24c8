import { z } from 'zod';
import { Slug, ZoneType } from './zone.ts';

export const Dimension = z.enum([
  'money-cny',
  'money-usd',
  'count',
  'area',
  'length',
  'rate',
  'share',
  'ratio',
  'rank',
  'duration',
]);
export type Dimension = z.infer<typeof Dimension>;

/** Indicator 指标. */
export const Indicator = z.strictObject({
  id: Slug,
  zh: z.string().min(1),
  en: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  /** Words that need a second cue before they mean this indicator. */
  weakAliases: z.array(z.string().min(1)).optional(),
  /** Words around an alias that cancel the match: 高企 in 高企集聚区. */
  cancels: z.array(z.string().min(1)).optional(),
  /** On the page of a zone of another type the same words mean this indicator: 综合排名 of an 经开区. */
  counterparts: z.partialRecord(ZoneType, Slug).optional(),
  dimension: Dimension,
  /** Canonical unit as printed: 亿元, 家, %. */
  unit: z.string().min(1),
  acceptableUnits: z.array(z.string().min(1)),
  direction: z.enum(['higher-better', 'lower-better', 'neutral']),
  /** flow = over a span (GDP); stock = at a moment (高企总数); rate = a ratio or rank. */
  kind: z.enum(['flow', 'stock', 'rate']),
  /** Prices in which its growth is stated: GDP and value added at comparable prices, money flows nominal. */
  priceBasis: z.enum(['comparable-price', 'nominal', 'none']),
  /** A share or intensity that is one recorded indicator over another: rd-intensity = rd-expenditure ÷ gdp. */
  ratioOf: z.strictObject({ part: Slug, whole: Slug }).optional(),
  group: z.string().min(1),
  definition: z.string().min(1),
  definitionSource: z.string().min(1),
});
export type Indicator = z.infer<typeof Indicator>;
