import type { PageText, TextBlock } from '#lib/model/text.ts';

/** A stretch of the page in DOM terms, as `new StaticRange` takes it. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** Characters copied without change: `text[start + i]` is `node.data[offset + i]`, up to the next piece. */
export interface Piece {
  start: number;
  node: Text;
  offset: number;
}

/** What was read in one go, and where each character of it stands. */
export class Reading implements PageText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly #pieces: readonly Piece[];

  constructor(text: string, blocks: readonly TextBlock[], pieces: readonly Piece[]) {
    this.text = text;
    this.blocks = blocks;
    this.#pieces = pieces;
  }

  /** Place of the half-open stretch `[start, end)`; null for an empty one and for text that has no place in the page. */
  placeOf(start: number, end: number): Place | null {
    if (end <= start) return null;
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (!first || !last) return null;
    return {
      startContainer: first.node,
      startOffset: first.offset + (start - first.start),
      endContainer: last.node,
      endOffset: last.offset + (end - last.start),
    };
  }

  /** Text node in which the character stands. */
  nodeAt(offset: number): Text | undefined {
    return this.#pieceAt(offset)?.node;
  }

  /** The same with lines before it that stand nowhere in the page; `blocks` are theirs, `before` ends with '\n'. */
  shifted(before: string, blocks: readonly TextBlock[]): Reading {
    const by = before.length;
    return new Reading(
      before + this.text,
      [
        ...blocks,
        ...this.blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by })),
      ],
      this.#pieces.map((piece) => ({ ...piece, start: piece.start + by })),
    );
  }

  #pieceAt(offset: number): Piece | undefined {
    const pieces = this.#pieces;
    let low = 0;
    let high = pieces.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = pieces[middle]!;
      if (piece.start <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return pieces[high];
  }
}
