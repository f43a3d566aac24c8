/** Mentions of a block or a sentence: parsers, then refiners in their order. */
import type { Folded } from './fold.ts';
import type { Mention } from './mention.ts';
import { REFINERS } from './rules.ts';
import { scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `from` and `to` bound the sentence; without them the whole block is read. */
export function findMentions(
  folded: Folded,
  vocabulary: Vocabulary,
  from = 0,
  to: number = folded.length,
): Mention[] {
  let mentions = scan(folded, from, to, vocabulary);
  for (const refiner of REFINERS) mentions = refiner.refine(mentions);
  return mentions;
}
