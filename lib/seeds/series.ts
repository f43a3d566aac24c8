import type { Observation } from '#lib/model/observation.ts';
import { parseDecimal, scale, toNumber } from '#lib/quantity/decimal.ts';
import { unitScale } from '#lib/quantity/units.ts';

/** Two observations with one key belong to one series: they differ in period, status or source only. */
export const seriesKey = (o: Observation): string =>
  [o.zone, o.scope, o.indicator, o.part ?? '', o.measure, o.growthType ?? '', unitScale(o.unit).unit].join(
    '|',
  );

/** Value in the base unit, for comparisons that need no exactness. */
export const baseValue = (o: Observation): number =>
  toNumber(scale(parseDecimal(o.value), unitScale(o.unit).power));
