/** Refiner: a number with 名 or 位 and no 第 is a place only where words of ranking stand by (排名56位), else it counts people. */
import { itemAt } from '#lib/mentions/item-at.ts';
import { Class } from '../characters.ts';
import type { Mention } from '../mention.ts';

const ranking = (m: Mention) =>
  m.kind === 'figure'
    ? m.amount!.unitKind === 'rank' && !m.amount!.person
    : m.kind === 'word' && (m.word!.role === 'rank' || m.word!.indicator?.dimension === 'rank');

/** 较上年上升4位: steps between places. */
const climbs = (before: Mention | undefined) => before?.role === 'growth' && STEPS.has(before.word!.text);
const STEPS = new Set(['上升', '提升', '上升了', '提升了', '下降', '下滑']);

const endsClause = (m: Mention) =>
  m.mark === Class.comma || m.mark === Class.semicolon || m.mark === Class.stop;

export function tellPlaces(mentions: Mention[]): Mention[] {
  /** 在全国的排名，2013年由36名升至27名: did the clause before speak of ranking, without a number? */
  let before = false;
  for (let from = 0; from < mentions.length; ) {
    let to = from;
    let places = false;
    let people = false;
    for (; to < mentions.length && !endsClause(mentions[to]!); to++) {
      const m = mentions[to]!;
      places ||= ranking(m) || (m.amount?.person === true && climbs(itemAt(mentions, to - 1)));
      people ||= m.kind === 'figure' && m.amount!.person;
    }
    if (people && !places && !before) {
      for (let i = from; i < to; i++) {
        const { amount } = mentions[i]!;
        if (amount?.person) Object.assign(amount, { unit: '人', unitKind: 'count' });
      }
    }
    before = places && mentions.slice(from, to).every((m) => m.kind !== 'figure');
    from = to + 1;
  }
  return mentions;
}
