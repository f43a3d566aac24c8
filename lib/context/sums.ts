/** Which sum a figure can be checked by, if any. */
import type { Arithmetic } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { growthArithmetic, shareArithmetic } from './arithmetic.ts';
import type { Known } from './found.ts';
import { believable, type Reading } from './reading.ts';
import type { ZoneIndex } from './zone-index.ts';

export function arithmeticOf(
  figure: Reading,
  companion: Reading | undefined,
  known: Known,
  indicator: Indicator,
  index: ZoneIndex,
): Arithmetic | null {
  if (companion)
    return figure.lane === 'growth'
      ? growthArithmetic(companion, figure, known)
      : growthArithmetic(figure, companion, known);
  if (!indicator.ratioOf || figure.lane !== 'level') return null;
  const beside = (id: string) =>
    index
      .readings(id)
      .filter(
        (r) =>
          r.lane === 'level' &&
          r.scope === figure.scope &&
          r.part === '' &&
          r.period === figure.period &&
          (r.status === 'target') === (figure.status === 'target'),
      )
      .sort(believable)[0];
  const [part, whole] = [beside(indicator.ratioOf.part), beside(indicator.ratioOf.whole)];
  return part && whole ? shareArithmetic(figure, part, whole) : null;
}
