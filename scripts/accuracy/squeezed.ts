/** Half-open offsets into the text of a page. */
export interface Span {
  start: number;
  end: number;
}

/** A text without its white space, that still knows where each character stood: labels survive a change of layout. */
export class Squeezed {
  readonly #text: string;
  readonly #offsets: number[] = [];

  constructor(text: string) {
    let kept = '';
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i);
      if (/\s/u.test(char)) continue;
      kept += char;
      this.#offsets.push(i);
    }
    this.#text = kept;
  }

  /** First place of `surface` right after `before` that begins at offset `from` of the text or later. Throws if there is none. */
  find({ before, surface }: { before: string; surface: string }, from = 0): Span {
    const first = this.#offsets.findIndex((offset) => offset >= from);
    const at = first < 0 ? -1 : this.#text.indexOf(before + surface, first);
    if (at < 0) throw new Error(`not in the page: ${before}[${surface}]`);
    const start = at + before.length;
    return { start: this.#offsets[start]!, end: this.#offsets[start + surface.length - 1]! + 1 };
  }
}
