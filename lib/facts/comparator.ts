/** Question: exactly, about, more or less than? The words stand right before the number or right after it. */

import type { Mention } from '#lib/mentions/mention.ts';
import type { Comparator } from '#lib/model/figure.ts';
import type { Draft } from './draft.ts';

export function bindComparator(mentions: readonly Mention[], d: Draft): void {
  const before = mentions[d.at - 1];
  if (
    before?.kind === 'word' &&
    before.word!.role === 'comparator' &&
    before.end === d.mention.start &&
    d.at > d.left
  ) {
    d.comparator = before.word!.value as Comparator;
  } else if (
    before?.kind === 'word' &&
    before.word!.text.endsWith('突破') &&
    before.end === d.mention.start
  ) {
    d.comparator = '>';
  }
  const after = mentions[d.at + 1];
  if (after?.kind === 'word' && after.word!.role === 'comparator-after' && after.start === d.mention.end) {
    const value = after.word!.value as Comparator;
    if (value !== '>' || d.comparator === '=') d.comparator = value;
  }
}
