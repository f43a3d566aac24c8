/** A level by head, by area, by firm: only where the denominator is recorded for the same period and scope. */
import type { Context } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { toNumber } from '#lib/quantity/decimal.ts';
import { round } from '#lib/quantity/round.ts';
import { isMoney, periodKey } from './comparable.ts';
import { believable, type Reading } from './reading.ts';
import type { ZoneIndex } from './zone-index.ts';

/** Indicators that make sense under a sum of money, most telling first. */
const DENOMINATORS = [
  'resident-population',
  'built-up-area',
  'planned-area',
  'enterprises-statistical',
] as const;

export function perOf(
  figure: Reading,
  index: ZoneIndex,
  kindOf: (id: string) => Indicator['kind'] | undefined,
): Context['per'] {
  if (figure.lane !== 'level' || !isMoney(figure.amount.unit) || figure.status === 'target') return [];
  return DENOMINATORS.flatMap((denominator) => {
    const kind = kindOf(denominator);
    if (!kind) return [];
    const [found] = index
      .readings(denominator)
      .filter(
        (r) =>
          r.status !== 'target' &&
          r.lane === 'level' &&
          r.scope === figure.scope &&
          r.part === '' &&
          r.key === periodKey(figure.period, kind),
      )
      .sort(believable);
    if (!found || toNumber(found.value) <= 0) return [];
    return [
      {
        denominator,
        value: round(toNumber(figure.value) / toNumber(found.value), 2),
        unit: figure.amount.unit,
        denominatorUnit: found.amount.unit,
        source: found.source,
      },
    ];
  });
}
