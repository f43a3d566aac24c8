/** What the files of this room share: the sentence, and what was said in it so far. */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Subject } from '../draft.ts';
import { isMark } from '../sentence.ts';
import type { BlockText } from '../subject.ts';

export interface SubjectMemory {
  last: Subject | null;
  /** Where in the block the sentence before began, if it has no number; −1 if it has, or none stands there. */
  passed: number;
  /** The heading above, folded. */
  heading: string;
  /** A name that is a line of its own, for the numbers in the lines that follow (地区生产总值 | 306.2亿元 | ↑9.7%); else ''. */
  label: string;
  /** Does the page print its numbers above their labels? Then only changes stand below. */
  numbersFirst: boolean;
  /** For how many more sentences 完成投资 is that of the projects named last. */
  projects: number;
}

export interface Context {
  readonly block: BlockText;
  readonly mentions: readonly Mention[];
  readonly vocabulary: Vocabulary;
  /** First mention of the sentence. */
  readonly from: number;
  readonly passed: number;
  /** What stands above and may name it: a label, else the heading. */
  readonly heading: string;
  /** Of changes only. */
  readonly changesOnly: boolean;
  /** Were projects a subject here or in the sentence before? */
  projects: boolean;
  /** Subjects of this sentence in order, each once: what 分别 deals out when it names nobody. */
  readonly order: Subject[];
  /** Subjects of the last list of numbers: the next list of that length goes on with them. */
  dealt: Subject[];
  /** Whose 产值 was named last: 规模以上工业实现总产值…、增加值…. */
  owner: string;
  /** 新培育100家科技型中小企业、50家高新技术企业: the word that goes on through the list. */
  newWord: string;
  /** Of which region 20%的GDP、30%的税收 are parts. */
  region: string;
}

/** A clause longer than this is no prose; looking further back would cost more than it tells. */
const LOOK_BACK = 40;

/** Where the clause that holds `at` begins. */
export function clauseStart(mentions: readonly Mention[], at: number, floor: number): number {
  let i = at;
  while (
    i > floor &&
    at - i < LOOK_BACK &&
    !isMark(itemAt(mentions, i - 1), Class.comma) &&
    !isMark(itemAt(mentions, i - 1), Class.semicolon)
  )
    i--;
  return i;
}
