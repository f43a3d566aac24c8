import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { MarkKind } from '#lib/model/mark.ts';
import type { Passage } from './passage.ts';

/** A fact found on the page, what is known about it, and where it stands. */
export interface Finding {
  fact: Fact;
  context: Context;
  /** null: nothing to say, so nothing is painted. */
  mark: MarkKind | null;
  /** Static, because live ranges slow down every change that the page makes to its DOM. */
  range: StaticRange;
  passage: Passage;
}
