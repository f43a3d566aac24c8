/** Mentions of a block or a sentence: parsers, then refiners in their order. */
import type { Folded } from './fold.ts';
import type { Mention } from './mention.ts';
import { concernsOf } from './refiners/concern.ts';
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
  const concerns = concernsOf(mentions);
  if (concerns === 0) return mentions;
  for (const { concern, refine } of REFINERS) if ((concerns & concern) !== 0) mentions = refine(mentions);
  return mentions;
}
