/**
 * Refiner: a number without a unit borrows it from the next one in the list (2.6和4.1个百分点); one in 亿 is money, as
 * officials say it (2700多亿); any other is refused.
 */
import { Class } from '../characters.ts';
import type { Mention } from '../mention.ts';

const joins = (m: Mention) => m.mark === Class.pause || m.role === 'join';

export function lendUnits(mentions: Mention[]): Mention[] {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const m = mentions[i]!;
    if (m.kind !== 'figure' || (!m.amount!.bare && m.amount!.unit !== '个')) continue;
    const a = m.amount!;
    const join = mentions[i + 1];
    const next = mentions[i + 2];
    if (!a.bare) {
      // 提高8.9个、10个百分点
      if (join && joins(join) && next?.amount?.unitKind === 'point')
        Object.assign(a, { unit: 'pp', unitKind: 'point' });
      continue;
    }
    if (join && next?.kind === 'figure' && joins(join) && !next.amount!.bare) {
      const lender = next.amount!;
      a.unit = lender.unit;
      a.unitKind = lender.unitKind;
      a.bare = false;
    } else if (a.unit === '亿' || a.round) {
      a.unit = 'CNY';
      a.unitKind = 'money';
      a.bare = false;
    } else if (a.unit !== '') {
      // 人口达到100.25万: the name before it says what is counted; the facts decide
      a.unit = '';
      a.bare = false;
    } else {
      mentions[i] = { ...m, kind: 'refusal', amount: null };
    }
  }
  return mentions;
}
