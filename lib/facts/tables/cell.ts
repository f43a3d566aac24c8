/** One cell: its text, and the number in it if it holds nothing but a number. */
import { findMentions } from '#lib/mentions/find.ts';
import { type Folded, fold } from '#lib/mentions/fold.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { CellPlace, TextBlock } from '#lib/model/text.ts';
import { chunksOf } from '../chunks.ts';
import { type Printed, printedIn } from './number.ts';
import { type TableUnit, unitOf } from './unit.ts';

/** A number said in words (持平, 增长8%, 第19位), with nothing beside it that it would be about. */
export interface Worded {
  readonly mentions: readonly Mention[];
  /** Index of the figure in `mentions`. */
  readonly at: number;
  /** Half-open offsets into the page's text. */
  readonly start: number;
  readonly end: number;
}

export interface Cell {
  readonly block: TextBlock;
  readonly place: CellPlace;
  /** Folded, without spaces; '' where the cell is a text of its own, or tells nothing (—). */
  readonly text: string;
  /** Units of white space before the text: parts are set in. */
  readonly indent: number;
  readonly printed: Printed | null;
  readonly worded: Worded | null;
  /** Set where the cell is nothing but a unit. */
  readonly unit: TableUnit | null;
}

/** Longest label or head; a longer cell is prose. */
const LONGEST = 48;
/** Sentences are prose, and so is 注：…. */
const PROSE = /[。;!?]|^注[:：]/;
/** No value, or none that is told. */
const BLANK = /^(?:[-—.…·/*]+|[xX×]+|无)$/;
const DIGIT = /\d/;
/** Numbers in words have one of these, and are short. */
const WORDED = /[\d持翻百成第首前]/;
const LONGEST_WORDED = 16;
/** 合计（8个） is a label. */
const SUM = /^[合总小]计/;

/** `text[start, end)` folded and without spaces, where its characters stood, and how far it is set in. */
export function squeeze(
  text: string,
  start: number,
  end: number,
  buffer: Folded,
): { text: string; indent: number; origin: number[] } {
  fold(text, start, end, buffer);
  let squeezed = '';
  let indent = 0;
  const origin: number[] = [];
  for (let i = 0; i < buffer.length; i++) {
    if (buffer.codes[i] === 32) {
      if (squeezed === '') indent++;
      continue;
    }
    const character = String.fromCharCode(buffer.codes[i]!);
    // two numbers stay two
    if (buffer.codes[i - 1] === 32 && DIGIT.test(character) && DIGIT.test(squeezed.slice(-1))) {
      squeezed += ' ';
      origin.push(buffer.origin[i]!);
    }
    squeezed += character;
    origin.push(buffer.origin[i]!);
  }
  return { text: squeezed, indent, origin };
}

/** Cell of `block`, which must have a place. `buffer` is overwritten. */
export function cellOf(text: string, block: TextBlock, vocabulary: Vocabulary, buffer: Folded): Cell {
  const bare: Cell = {
    block,
    place: block.cell!,
    text: '',
    indent: 0,
    printed: null,
    worded: null,
    unit: null,
  };
  if (block.end - block.start > 2 * LONGEST) return bare;
  const { text: squeezed, indent, origin } = squeeze(text, block.start, block.end, buffer);
  if (squeezed.length > LONGEST || PROSE.test(squeezed) || BLANK.test(squeezed)) return bare;
  const printed = printedIn(squeezed, origin);
  const worded =
    !printed && squeezed.length <= LONGEST_WORDED && WORDED.test(squeezed) && !SUM.test(squeezed)
      ? wordedIn(vocabulary, buffer)
      : null;
  const unit = printed || worded ? null : unitOf(squeezed);
  return { ...bare, text: squeezed, indent, printed, worded, unit };
}

function wordedIn(vocabulary: Vocabulary, buffer: Folded): Worded | null {
  const mentions = findMentions(buffer, vocabulary);
  const at = mentions.findIndex(({ kind }) => kind === 'figure');
  if (at < 0 || mentions.findLastIndex(({ kind }) => kind === 'figure') > at) return null;
  if (chunksOf(mentions, 0, mentions.length).length > 0) return null;
  const { start, end } = mentions[at]!;
  return { mentions, at, start: buffer.origin[start]!, end: buffer.origin[end - 1]! + 1 };
}
