import type { TextBlock } from '#lib/model/text.ts';
import { guessedLevel } from './heading.ts';
import { type Piece, Reading } from './reading.ts';

/** What the walker knows about the block it is in. */
export type BlockKind = Pick<TextBlock, 'role' | 'level' | 'cell'>;

/** White space that HTML collapses, and characters without any width, which pages carry inside of numbers. */
const COLLAPSIBLE = /[ \t\n\r\f\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
const SPACE = /[ \t\n\r\f]/;
const INK = /[^\s\u00A0\u3000]/;
const DIGIT = /[0-9０-９]/;
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u;

/**
 * Writes down text nodes as a reader sees them: white space collapsed as CSS Text 3 has it (a line break between
 * two Chinese characters is nothing), blocks separated by one '\n', blank blocks left out. One room, because every
 * rule here is about the line that is being written.
 */
export class Writer {
  #text: string[] = [];
  #length = 0;
  #blocks: TextBlock[] = [];
  #pieces: Piece[] = [];

  /** Of the block that is being written: start, its text, and the pieces before it. */
  #start = 0;
  #line = '';
  #linePieces: Piece[] = [];
  #space: { node: Text; offset: number; lineBreak: boolean } | null = null;
  #seam: BlockKind | null = null;
  #ink = false;
  #bold = true;

  /** Text of the block so far. */
  get line(): string {
    return this.#line;
  }

  get allBold(): boolean {
    return this.#bold;
  }

  write(node: Text, data: string, bold: boolean, preformatted: boolean): void {
    if (preformatted) {
      this.#writePreformatted(node, data);
      return;
    }
    let from = 0;
    COLLAPSIBLE.lastIndex = 0;
    for (let match = COLLAPSIBLE.exec(data); match; match = COLLAPSIBLE.exec(data)) {
      this.#copy(node, data, from, match.index, bold);
      from = match.index + match[0].length;
      if (SPACE.test(match[0])) this.#collapse(node, match.index, /[\n\r]/.test(match[0]));
    }
    this.#copy(node, data, from, data.length, bold);
  }

  /** A line break inside of a block that stays one block (table cells). */
  softBreak(): void {
    const last = this.#linePieces.at(-1);
    if (last) this.#collapse(last.node, last.offset, true);
  }

  /** Between elements that a flex or grid row lays out: one number ends here, `<b>268</b><i>亿元</i>` does not. */
  seam(kind: BlockKind): void {
    if (this.#line !== '') this.#seam = kind;
  }

  /** Ends the block. Line ends of `pre` have ended theirs already. */
  endBlock(kind: BlockKind): void {
    if (this.#ink) {
      const end = this.#start + this.#line.length;
      const guessed = kind.role === 'paragraph' ? guessedLevel(this.#line, this.#bold) : undefined;
      this.#blocks.push({
        start: this.#start,
        end,
        ...(guessed === undefined ? kind : { role: 'heading', level: guessed }),
      });
      this.#text.push(this.#line);
      for (const piece of this.#linePieces) this.#pieces.push(piece);
      this.#length = end + 1;
    }
    this.#start = this.#length;
    this.#line = '';
    this.#linePieces = [];
    this.#space = null;
    this.#seam = null;
    this.#ink = false;
    this.#bold = true;
  }

  /** The blocks written last, newest first, for what is only known in hindsight. */
  retell(count: number, tell: (block: TextBlock, text: string) => TextBlock): void {
    for (let i = this.#blocks.length - 1; i >= Math.max(0, this.#blocks.length - count); i--) {
      this.#blocks[i] = tell(this.#blocks[i]!, this.#text[i]!);
    }
  }

  finish(): Reading {
    return new Reading(this.#text.join('\n'), this.#blocks, this.#pieces);
  }

  #writePreformatted(node: Text, data: string): void {
    let from = 0;
    for (const line of data.split('\n')) {
      if (from > 0) this.endBlock({ role: 'paragraph' });
      this.#copy(node, data, from, from + line.length, false);
      from += line.length + 1;
    }
  }

  #copy(node: Text, data: string, from: number, to: number, bold: boolean): void {
    if (from >= to) return;
    if (this.#seam) this.#resolveSeam(data.charAt(from));
    if (this.#space) this.#resolveSpace(data.charAt(from));
    const last = this.#linePieces.at(-1);
    const start = this.#start + this.#line.length;
    if (last?.node !== node || start - last.start !== from - last.offset) {
      this.#linePieces.push({ start, node, offset: from });
    }
    const text = from === 0 && to === data.length ? data : data.slice(from, to);
    if ((!this.#ink || (this.#bold && !bold)) && INK.test(text)) {
      this.#ink = true;
      if (!bold) this.#bold = false;
    }
    this.#line += text;
  }

  #collapse(node: Text, offset: number, lineBreak: boolean): void {
    if (this.#line === '' || this.#line.endsWith(' ')) return;
    if (this.#space) this.#space.lineBreak ||= lineBreak;
    else this.#space = { node, offset, lineBreak };
  }

  #resolveSeam(next: string): void {
    const kind = this.#seam!;
    this.#seam = null;
    if (DIGIT.test(next) && DIGIT.test(this.#line.at(-1) ?? '')) this.endBlock(kind);
  }

  #resolveSpace(next: string): void {
    const { node, offset, lineBreak } = this.#space!;
    this.#space = null;
    if (lineBreak && WIDE.test(this.#line.at(-1) ?? '') && WIDE.test(next)) return;
    const start = this.#start + this.#line.length;
    const last = this.#linePieces.at(-1);
    if (last?.node !== node || start - last.start !== offset - last.offset) {
      this.#linePieces.push({ start, node, offset });
    }
    this.#line += ' ';
  }
}
