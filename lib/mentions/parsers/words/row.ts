/** A list of cue words: one row a class of words, one word more in the row is one word more that is known. */
import type { Role } from '../../mention.ts';

export interface WordRow {
  readonly role: Role;
  /** Sign of a growth, comparator, status, scope …, as the role asks. */
  readonly value?: string;
  /** Counts only right before a number or another tight word, since its characters also live inside names: 近 in 近年. */
  readonly tight?: boolean;
  /** Parted by white space. */
  readonly words: string;
}

export interface WordRule {
  readonly id: string;
  readonly description: string;
  readonly rows: readonly WordRow[];
}
