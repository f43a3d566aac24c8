/** Agreement: what other sources say of the same period. */
import type { Agreement } from '#lib/model/context.ts';
import { compare, subtract, toNumber } from '#lib/quantity/decimal.ts';
import { below, minus, overlap, toNumbers } from '#lib/quantity/interval.ts';

import { alike } from './line.ts';
import { believable, type Reading } from './reading.ts';

/** One line a source, newest official first; of a source that states several numbers, the one nearest the figure. */
export function agreementOf(figure: Reading, readings: readonly Reading[]): Agreement[] {
  const isTarget = figure.status === 'target';
  const same = readings.filter(
    (r) =>
      r.key === figure.key &&
      (r.status === 'target') === isTarget &&
      r.words === figure.words &&
      alike(r, figure),
  );
  const bySource = new Map<string, Agreement>();
  for (const r of same.sort(believable)) {
    const found = compared(figure, r);
    const known = bySource.get(r.source);
    if (!known || Math.abs(found.differsBy ?? 0) < Math.abs(known.differsBy ?? 0))
      bySource.set(r.source, found);
  }
  return [...bySource.values()];
}

function compared(figure: Reading, other: Reading): Agreement {
  const base = { ...other.amount, source: other.source, date: other.date };
  if (compare(figure.value, other.value) === 0 && figure.amount.comparator === other.amount.comparator)
    return { ...base, verdict: 'equal', differsBy: 0, differsWithin: null };
  const differsBy = toNumber(subtract(other.value, figure.value));
  if (overlap(figure.range, other.range))
    return { ...base, verdict: 'equal-rounded', differsBy, differsWithin: null };
  const [high, low] = below(figure.range, other.range) ? [other, figure] : [figure, other];
  const [least, most] = toNumbers(minus(high.range, low.range));
  return {
    ...base,
    verdict: 'differs',
    differsBy,
    differsWithin: [least, Number.isFinite(most) ? most : null],
  };
}
