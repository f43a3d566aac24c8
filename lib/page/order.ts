import type { Finding } from './finding.ts';

/**
 * Both lists, each in page order, as one in page order. Added text mostly stands together, so whole runs are taken
 * over at a time: comparing the places of two nodes may cost as much as they have siblings, and sorting 5,000
 * figures of one long page took a second.
 */
export function merged(before: readonly Finding[], added: readonly Finding[]): Finding[] {
  if (before.length === 0) return [...added];
  const all: Finding[] = [];
  let i = 0;
  let k = 0;
  while (i < before.length && k < added.length) {
    const upTo = firstAfter(before, i, added[k]!);
    for (; i < upTo; i++) all.push(before[i]!);
    if (i === before.length) break;
    const until = firstAfter(added, k, before[i]!);
    for (; k < until; k++) all.push(added[k]!);
  }
  for (; i < before.length; i++) all.push(before[i]!);
  for (; k < added.length; k++) all.push(added[k]!);
  return all;
}

/** First index from `from` on whose finding stands after `finding`. */
function firstAfter(list: readonly Finding[], from: number, finding: Finding): number {
  if (!isAfter(list.at(-1)!, finding)) return list.length;
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(list[middle]!, finding)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isAfter({ range: a }: Finding, { range: b }: Finding): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset > b.startOffset;
  // Asked of the earlier node: of two siblings Chromium looks forward from the one that is asked.
  return (
    (b.startContainer.compareDocumentPosition(a.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
