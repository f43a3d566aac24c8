/** Figures in the cells of data tables: the row says of what, the column when and how, the caption in which unit. */
import { emptyFolded } from '#lib/mentions/fold.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { PageText, TextBlock } from '#lib/model/text.ts';
import type { Memory } from '../memory.ts';
import { cellOf, squeeze } from './cell.ts';
import { cueReader } from './cue.ts';
import { linesOf, translations, unitsAbove } from './grid.ts';
import { timeOf } from './period.ts';
import { tableFacts } from './table.ts';

/** Captions stand in the lines right above: a title, 单位：亿元. */
const CAPTION_LINES = 3;
const LONGEST_CAPTION = 50;
const SENTENCE = /[。；！？]|，.*，/;

/** What the tables of a page say of a block: a fact, null where it is used up, undefined where it reads as prose. */
export type CellReader = (index: number) => Generator<undefined, Fact | null | undefined>;

/** Cells between two pauses: some tenths of a millisecond. */
const CELLS_A_STEP = 32;

/**
 * Blocks must be asked for in their order. Each table is read once, at its first cell; linear in its cells, with pauses
 * for pages that must stay responsive.
 */
export function tableReader(
  page: PageText,
  vocabulary: Vocabulary,
  memory: Memory,
  traced: boolean,
): CellReader {
  const buffer = emptyFolded();
  const cueOf = cueReader(vocabulary, buffer);
  let said: ReadonlyMap<TextBlock, Fact | null> = new Map();
  let table = -1;

  return function* (index) {
    const block = page.blocks[index]!;
    if (block.cell === undefined) return undefined;
    if (block.cell.table !== table) {
      table = block.cell.table;
      said = yield* readTable(index);
    }
    return said.get(block);
  };

  function* readTable(first: number): Generator<undefined, Map<TextBlock, Fact | null>> {
    const cells = [];
    for (let i = first; page.blocks[i]?.cell?.table === table; i++) {
      cells.push(cellOf(page.text, page.blocks[i]!, vocabulary, buffer));
      if (cells.length % CELLS_A_STEP === 0) yield;
    }
    const stated = unitsAbove(cells);
    const aside = new Set([...stated, ...translations(cells)]);
    const captions = [...stated.map(({ text }) => text), ...captionsBefore(first)].map(cueOf);
    const base = timeOf([...captions].reverse(), null, memory.period) ?? memory.period.section;
    const context = { text: page.text, vocabulary, memory, captions, base, cueOf, traced };
    const facts = yield* tableFacts(linesOf(cells.filter((cell) => !aside.has(cell))), context);
    for (const { block } of aside) facts.set(block, null);
    // a table without a figure is one of something else: its words read as words, its bare numbers as nothing
    const none = ![...facts.values()].some((fact) => fact !== null);
    for (const { block, unit, printed, worded } of cells) {
      if (unit || printed || worded) facts.set(block, facts.get(block) ?? null);
      else if (none) facts.delete(block);
    }
    return facts;
  }

  function captionsBefore(first: number): string[] {
    const captions: string[] = [];
    for (let i = first - 1; i >= Math.max(0, first - CAPTION_LINES); i--) {
      const { start, end, cell, role } = page.blocks[i]!;
      const text = page.text.slice(start, end);
      if (cell || (role !== 'caption' && (end - start > LONGEST_CAPTION || SENTENCE.test(text)))) break;
      captions.push(squeeze(page.text, start, end, buffer).text);
      // a heading opens its section: what stands above it is about something else
      if (role === 'heading') break;
    }
    return captions;
  }
}
