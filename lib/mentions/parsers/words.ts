/** All lists of cue words, in the order in which they are entered: of two that share a word, the first has it. */
import { changeWords } from './words/change.ts';
import { comparatorWords } from './words/comparator.ts';
import { growthWords } from './words/growth.ts';
import { listWords } from './words/list.ts';
import { plainWords } from './words/plain.ts';
import { rankWords } from './words/rank.ts';
import type { WordRule } from './words/row.ts';
import { scopeWords } from './words/scope.ts';
import { shareWords } from './words/share.ts';
import { statusWords } from './words/status.ts';
import { verbWords } from './words/verb.ts';

export const WORD_RULES: readonly WordRule[] = [
  comparatorWords,
  statusWords,
  growthWords,
  shareWords,
  rankWords,
  changeWords,
  listWords,
  verbWords,
  scopeWords,
  plainWords,
];
