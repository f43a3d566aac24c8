/**
 * Signs: what the scan has to know of a character, in one byte: its class, and which parser is asked at it besides the
 * words. `fold` writes them beside the text, so that nobody looks a character up twice.
 */
import { Class, classOf, code } from './characters.ts';

/** Which parser a character may start besides the trie's words. */
export const Ask = { nobody: 0, date: 1, ordinal: 2, numeral: 3, worded: 4, masked: 5 } as const;

export const ORDINAL = code('第');
/** X亿元, ××%: digits that a page hides. */
export const MASKS: readonly number[] = [...'Xx×*□■○〇'].map(code);
/** 首位, 榜首, 之首, 前十, 翻番, 持平. */
export const WORDED: readonly number[] = [...'首榜之前翻持'].map(code);

export const signOf = (kind: number, ask: number): number => kind | (ask << 4);
export const kindOf = (sign: number): number => sign & 15;
export const askOf = (sign: number): number => sign >> 4;

/** Sign of every UTF-16 code unit of folded text. */
export const SIGNS: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (let c = 0; c < 65536; c++) {
    const kind = classOf[c]!;
    table[c] = signOf(
      kind,
      kind === Class.digit ? Ask.date : kind === Class.numeral ? Ask.numeral : Ask.nobody,
    );
  }
  const ask = (c: number, who: number) => {
    table[c] = signOf(classOf[c]!, who);
  };
  for (const c of MASKS) ask(c, Ask.masked);
  for (const c of WORDED) ask(c, Ask.worded);
  ask(ORDINAL, Ask.ordinal);
  return table;
})();
