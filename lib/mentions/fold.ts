/**
 * Folding: full-width and typographic variants become one form, so that every later rule is written once.
 * Full-width ASCII → ASCII (，→ , ％→ %), thin and no-break spaces → a space, traditional characters of the
 * vocabulary → simplified; quotation marks and zero-width characters vanish (“一区多园”营业总收入 = 一区多园营业总收入),
 * and so do spaces between a digit and a Chinese character (1517 亿元). `origin` leads back to the page.
 */
import { DROP, folding, SPACE } from './folding.ts';
import { SIGNS } from './signs.ts';

/**
 * Bits of the units that stay as they are and begin no number: nearly all of a Chinese text, and small enough for the
 * fastest cache.
 */
const plain: Uint8Array = (() => {
  const bits = new Uint8Array(8192);
  for (let c = 0; c < 65536; c++) if (folding[c] === c && SIGNS[c] === 0) bits[c >> 3]! |= 1 << (c & 7);
  return bits;
})();

/** Folded text of one block. `origin[i]` is the offset in the page of folded unit i; `origin[length]` its end. */
export interface Folded {
  codes: Uint16Array;
  /** Sign of each unit (signs.ts). */
  signs: Uint8Array;
  origin: Int32Array;
  length: number;
  /** Offsets of the units that have a sign, in order: most have none. */
  marked: Int32Array;
  marks: number;
}

/** A buffer that `fold` can use again and again; it grows to the longest block seen. */
export const emptyFolded = (): Folded => ({
  codes: new Uint16Array(4096),
  signs: new Uint8Array(4096),
  origin: new Int32Array(4097),
  length: 0,
  marked: new Int32Array(4097),
  marks: 0,
});

const at = (text: string, i: number, end: number): number => (i < end ? folding[text.charCodeAt(i)]! : 0);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** 1 612.4: a space between thousands, one to three digits before it and just three after. */
function partsThousands(text: string, space: number, end: number, codes: Uint16Array, n: number): boolean {
  let before = 0;
  while (before < 4 && before < n && isDigit(codes[n - before - 1]!)) before++;
  let after = 0;
  while (after < 4 && isDigit(at(text, space + 1 + after, end))) after++;
  return before >= 1 && before <= 3 && after === 3;
}

/** End of the spaces from `space` on where they only part a number from its unit (1517 亿元) or its subject, else 0. */
function idleSpaces(text: string, space: number, end: number, before: number): number {
  if (!isDigit(before) && !isIdeograph(before)) return 0;
  let spaces = 0;
  let i = space;
  for (; i < end; i++) {
    const c = at(text, i, end);
    if (c === SPACE) spaces++;
    else if (c !== DROP) break;
  }
  const next = at(text, i, end);
  const ofNumber = isDigit(before) && (isIdeograph(next) || next === PERCENT);
  const ofSubject = isIdeograph(before) && isDigit(next) && spaces <= 2;
  return ofNumber || ofSubject ? i : 0;
}

const QUOTE = 34;
const PERCENT = 37;
const closesQuote = (c: number) =>
  c === 0x201d || c === 0x2019 || c === 0x300d || c === 0x300f || c === QUOTE;

const isIdeograph = (c: number) => c >= 0x4e00 && c <= 0x9fff;

/** Folds `text[start, end)` into `into` and returns it. Linear. */
export function fold(text: string, start: number, end: number, into: Folded): Folded {
  if (into.codes.length <= end - start) {
    const size = (end - start) * 2;
    into.codes = new Uint16Array(size);
    into.signs = new Uint8Array(size);
    into.origin = new Int32Array(size + 1);
    into.marked = new Int32Array(size + 1);
  }
  const { codes, signs, origin, marked } = into;
  signs.fill(0, 0, end - start);
  let n = 0;
  let marks = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if ((plain[unit >> 3]! & (1 << (unit & 7))) !== 0) {
      codes[n] = unit;
      origin[n++] = i;
      continue;
    }
    let c = folding[unit]!;
    if (c <= SPACE) {
      const last = n > 0 ? codes[n - 1]! : 0;
      if (c === DROP) {
        // “1+1+9”部署: a quotation that ends with a number lends it no unit from outside
        if (!isDigit(last) || !closesQuote(unit)) continue;
        c = QUOTE;
      } else if (c === SPACE) {
        if (isDigit(last) && partsThousands(text, i, end, codes, n)) continue;
        const next = idleSpaces(text, i, end, last);
        if (next > 0) {
          i = next - 1;
          continue;
        }
      }
    }
    const sign = SIGNS[c]!;
    if (sign !== 0) marked[marks++] = n;
    codes[n] = c;
    signs[n] = sign;
    origin[n++] = i;
  }
  origin[n] = end;
  codes[n] = 10;
  signs[n] = SIGNS[10]!;
  into.length = n;
  into.marks = marks;
  return into;
}
