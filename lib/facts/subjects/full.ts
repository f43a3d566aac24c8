/** A bare 产值 or 投资 whose name in full opens its sentence. */
import { chunksOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { subjectOf } from '../subject.ts';
import type { Context } from './context.ts';
import { fits } from './unit.ts';

/** How much of a sentence may stand before its first number. */
const NEAR = 30;

/**
 * 规模以上工业总产值增速放缓，1—6月累计完成产值84亿元: no number yet, and the name in full before the comma. null where it is
 * none that ends as this one does.
 */
export function inFull(context: Context, d: Draft, s: Subject): Subject | null {
  const { mentions, block, vocabulary, from, order } = context;
  if (order.length > 0 || d.left - from > NEAR) return null;
  for (const c of chunksOf(mentions, from, d.left).toReversed()) {
    if (c.name < 0 || c.whole) continue;
    const full = subjectOf(block, vocabulary, { ...c, to: c.name + 1 });
    return full.indicator && full.name.endsWith(s.name) && fits(full.indicator, d.amount.unitKind)
      ? { ...full, rule: 'indicator-elided' }
      : null;
  }
  return null;
}
