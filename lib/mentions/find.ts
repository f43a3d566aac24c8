/** Mentions of one block: parsers, then refiners in their order. */
import type { Folded } from './fold.ts';
import type { Mention } from './mention.ts';
import { REFINERS } from './rules.ts';
import { scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

export function findMentions(folded: Folded, vocabulary: Vocabulary, out: Mention[]): Mention[] {
  let mentions = scan(folded, vocabulary, out);
  for (const refiner of REFINERS) mentions = refiner.refine(mentions);
  return mentions;
}
