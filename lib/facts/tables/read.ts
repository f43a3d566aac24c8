/** Figures in the cells of data tables: the row says of what, the column when and how, the caption in which unit. */
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { PageText } from '#lib/model/text.ts';
import type { Memory } from '../section.ts';

/**
 * Asks for blocks of the page in their order: the fact in a cell, null for a cell that a table has used up (its label,
 * unit or head), undefined for everything that is to be read as prose.
 */
export function tableReader(
  _page: PageText,
  _vocabulary: Vocabulary,
  _memory: Memory,
  _traced: boolean,
): (index: number) => Fact | null | undefined {
  return () => undefined;
}
