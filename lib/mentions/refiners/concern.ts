/** Most sentences give a refiner nothing to do; one look over the mentions tells which of them have work. */
import type { Mention } from '../mention.ts';

/** Periods; numbers with 名 or 位, which may be people; numbers whose unit may stand elsewhere. Bits. */
export const Concern = { period: 1, person: 2, unit: 4 } as const;

export function concernsOf(mentions: readonly Mention[]): number {
  let concerns = 0;
  for (let i = 0; i < mentions.length; i++) {
    const { kind, amount } = mentions[i]!;
    if (amount !== null) {
      if (amount.person) concerns |= Concern.person;
      if (amount.bare || amount.unit === '个') concerns |= Concern.unit;
    } else if (kind === 'period') concerns |= Concern.period;
  }
  return concerns;
}
