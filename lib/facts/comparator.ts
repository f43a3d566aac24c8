/** Question: exactly, about, more or less than? The words stand right before the number or right after it. */

import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Comparator } from '#lib/model/figure.ts';
import type { Draft } from './draft.ts';

/** 约占全省的三分之一: not right before the number. */
const ABOUT = new Set(['约占', '约为', '约有']);

export function bindComparator(mentions: readonly Mention[], d: Draft): void {
  const before = itemAt(mentions, d.at - 1);
  if (before?.role === 'comparator' && before.end === d.mention.start && d.at > d.left) {
    d.comparator = before.word!.value as Comparator;
  } else if (before?.word?.text.endsWith('突破') && before.end === d.mention.start) {
    d.comparator = '>';
  }
  for (let i = d.left; i < d.at; i++) {
    const { word } = mentions[i]!;
    if (word === null) continue;
    if (word.text[0] === '约' && ABOUT.has(word.text)) d.comparator = '~';
    else if (word.role === 'comparator' && !word.tight && acts(mentions, i + 1, d.at))
      d.comparator = word.value as Comparator;
  }
  // 突破800亿元和1000亿元
  if (d.lead !== d && d.comparator === '=') d.comparator = d.lead.comparator;
  const after = mentions[d.at + 1];
  // 15 % 以上: only spaces are no mention
  if (after?.role === 'comparator-after') {
    const value = after.word!.value as Comparator;
    if (value !== '>' || d.comparator === '=') d.comparator = value;
  }
}

/** Is there only what is done, and to what, between: 至少【培育】1家, 至少【培育高新技术企业】8家? */
function acts(mentions: readonly Mention[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!ACTS.has(mentions[i]!.role)) return false;
  return true;
}
const ACTS = new Set<string>(['verb', 'new', 'indicator']);
