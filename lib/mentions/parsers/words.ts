/** All lists of cue words. A word stands in one of them, but for one that means another thing right before a number (`tight`). */
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
