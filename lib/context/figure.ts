/** The figure itself among what is recorded: which part it means, what stands beside it, what is not comparable. */
import type { Context, Reason } from '#lib/model/context.ts';
import { endYear } from '#lib/period/period.ts';
import { overlap } from '#lib/quantity/interval.ts';
import { isMoney, sameUnit } from './comparable.ts';
import type { Known } from './found.ts';
import { previousOf, readingBefore } from './history.ts';
import { breakBetween } from './line.ts';
import { believable, PAGE_SOURCE, type Reading } from './reading.ts';
import { breakReason, reasonOf } from './reasons.ts';

const sameStatus = (a: Reading, b: Reading): boolean => (a.status === 'target') === (b.status === 'target');

/**
 * A page does not say that its number covers only a part (产投基金 of the funds). Where it differs from what is recorded
 * of the whole and equals what is recorded of a part, it is that part.
 */
export function placed(figure: Reading, recorded: readonly Reading[]): Reading {
  const key = figure.key;
  const same = recorded.filter(
    (r) =>
      r.key === key &&
      r.lane === figure.lane &&
      r.scope === figure.scope &&
      sameStatus(r, figure) &&
      sameUnit(r.amount.unit, figure.amount.unit) &&
      overlap(r.range, figure.range),
  );
  if (same.length === 0 || same.some((r) => r.part === '')) return figure;
  return { ...figure, part: (same[0] as Reading).part };
}

/** The growth stated with a level, the level stated with a growth: from the page, else the most believable recorded. */
export function companionOf(figure: Reading, known: Known): Reading | undefined {
  const key = figure.key;
  const wanted = figure.lane === 'growth' ? 'level' : figure.lane === 'level' ? 'growth' : undefined;
  return known.readings
    .filter(
      (r) =>
        r.lane === wanted &&
        r.growthType !== 'cumulative' &&
        r.scope === figure.scope &&
        r.part === figure.part &&
        sameStatus(r, figure) &&
        (r.key === key || spansTo(r, figure)),
    )
    .sort(
      (a, b) =>
        Number(b.growthType === 'yoy') - Number(a.growthType === 'yoy') ||
        Number(b.source === PAGE_SOURCE) - Number(a.source === PAGE_SOURCE) ||
        believable(a, b),
    )[0];
}

/** An annual average over several years stands beside the level of its last year. */
const spansTo = (a: Reading, b: Reading): boolean =>
  (a.growthType === 'annualised' || b.growthType === 'annualised') && endYear(a.period) === endYear(b.period);

/** The comparable period before, and what a reader might expect beside the figure but must not compare with it. */
export function comparedWith(
  figure: Reading,
  outcomes: readonly Reading[],
  known: Known,
): Pick<Context, 'previous' | 'notComparable'> {
  const reasons: Reason[] = [];
  const before = readingBefore(outcomes, figure.period, known.kind);
  const cut = before && breakBetween(known.breaks, before.period, figure.period);
  if (cut) reasons.push(breakReason(cut));
  if (!before) reasons.push(...otherStretch(figure, known));
  reasons.push(...otherPlaces(figure, known));
  return { previous: before && !cut ? previousOf(figure, before) : null, notComparable: reasons };
}

/** Recorded for the year before, but of another stretch of it: 前三季度 beside a year, the end of November beside its end. */
function otherStretch(figure: Reading, known: Known): Reason[] {
  const near = known.readings.find(
    (r) =>
      r.status !== 'target' &&
      r.source !== PAGE_SOURCE &&
      r.scope === figure.scope &&
      r.part === figure.part &&
      r.lane === figure.lane &&
      r.growthType === figure.growthType &&
      endYear(r.period) === endYear(figure.period) - 1,
  );
  if (!near) return [];
  if (!sameUnit(near.amount.unit, figure.amount.unit)) return [unitReason(figure, near)];
  return [reasonOf('part-year', { period: figure.period, other: near.period })];
}

/** The same period in another scope or currency. */
function otherPlaces(figure: Reading, known: Known): Reason[] {
  const key = figure.key;
  const others = known.readings.filter(
    (r) =>
      r.key === key &&
      r.lane === figure.lane &&
      r.source !== PAGE_SOURCE &&
      sameStatus(r, figure) &&
      r.part === figure.part &&
      r.growthType === figure.growthType &&
      (r.scope !== figure.scope || !sameUnit(r.amount.unit, figure.amount.unit)),
  );
  const once = new Map(others.map((r) => [`${r.scope} ${r.amount.unit}`, r]));
  return [...once.values()].map((r) => {
    if (r.scope === figure.scope) return unitReason(figure, r);
    const { value, unit } = r.amount;
    return reasonOf('scope-differs', { period: r.period, scope: r.scope, value, unit });
  });
}

const unitReason = (a: Reading, b: Reading): Reason => {
  const units = { unit: a.amount.unit, other: b.amount.unit };
  return reasonOf(isMoney(units.unit) && isMoney(units.other) ? 'currency' : 'unit', units);
};
