/**
 * One scan over a sentence of folded text. The class of a character decides which parser is asked; a parser that
 * finds something says where it ends, and the scan goes on from there. What nobody claims becomes a gap.
 */
import { Class, classOf, code } from './characters.ts';
import { gapMention, type Mention, markMention, type Word, wordMention } from './mention.ts';
import { parseDate } from './parsers/date.ts';
import { parseFigure } from './parsers/figure.ts';
import { maskSigns, parseMasked } from './parsers/masked.ts';
import { ordinalSign, parseNumeral, parseOrdinal, parseWorded, wordedSigns } from './parsers/numeral.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which parser a character may start besides the trie's words. */
const Ask = { nobody: 0, date: 1, ordinal: 2, numeral: 3, worded: 4, masked: 5 } as const;

/** One look per character: its class in the low four bits, who is asked at it above. */
const signs: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  const ask = (c: number, who: number) => {
    table[c] = (classOf[c]! & 15) | (who << 4);
  };
  for (let c = 0; c < 65536; c++) {
    const kind = classOf[c];
    ask(c, kind === Class.digit ? Ask.date : kind === Class.numeral ? Ask.numeral : Ask.nobody);
  }
  for (const c of maskSigns) ask(c, Ask.masked);
  for (const c of wordedSigns) ask(c, Ask.worded);
  ask(ordinalSign, Ask.ordinal);
  return table;
})();

/** What a tight word may be followed by besides a number. */
const leads: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (let i = 0; i < 65536; i++) {
    const kind = classOf[i];
    if (kind === Class.digit || kind === Class.numeral || kind === Class.space) table[i] = 1;
  }
  for (const c of '约近超逾第前不过达首') table[code(c)] = 1;
  return table;
})();

/** Mentions of codes[from, to) in text order, without overlaps, covering it but for spaces. */
export function scan(
  codes: Uint16Array,
  from: number,
  to: number,
  { trie, words }: Vocabulary,
  out: Mention[],
): Mention[] {
  out.length = 0;
  const { first } = trie;
  let gap = -1;
  let i = from;
  while (i < to) {
    const c = codes[i]!;
    const sign = signs[c]!;
    const kind = sign & 15;
    if (kind >= Class.space && sign >> 4 === Ask.nobody) {
      if (gap >= 0) out.push(gapMention(gap, i));
      gap = -1;
      if (kind !== Class.space) out.push(markMention(kind, i, i + 1));
      i++;
      continue;
    }
    const ask = sign >> 4;
    // 首位, 翻番, X亿元 come before the words that begin alike
    if (ask >= Ask.worded) {
      const count = out.length;
      const end = ask === Ask.worded ? parseWorded(codes, i, to, out) : parseMasked(codes, i, to, out);
      if (end > i) {
        if (gap >= 0) out.splice(count, 0, gapMention(gap, i));
        gap = -1;
        i = end;
        continue;
      }
      // ■ is a bullet where it hides nothing
      if (kind >= Class.space) {
        if (gap >= 0) out.push(gapMention(gap, i));
        gap = -1;
        out.push(markMention(kind, i, ++i));
        continue;
      }
    }
    const index = first[c] === 0 ? -1 : trie.longest(codes, i, to);
    if (index >= 0) {
      const end = trie.end;
      let word: Word | null = words[index]!;
      if (word.tight && leads[codes[end]!] === 0) word = word.loose;
      if (word !== null) {
        if (word.role === 'text') {
          if (gap < 0) gap = i;
        } else {
          if (gap >= 0) out.push(gapMention(gap, i));
          gap = -1;
          out.push(wordMention(word, i, end));
        }
        i = end;
        continue;
      }
    }
    if (ask === Ask.nobody || ask >= Ask.worded) {
      if (gap < 0) gap = i;
      i++;
      continue;
    }
    if (gap >= 0) out.push(gapMention(gap, i));
    let end = 0;
    if (ask === Ask.date) {
      end = parseDate(codes, i, to, out);
      if (end === 0) end = parseFigure(codes, i, to, out);
    } else if (ask === Ask.ordinal) end = parseOrdinal(codes, i, to, out);
    else end = parseNumeral(codes, i, to, out);
    if (end > i) {
      gap = -1;
      i = end;
      continue;
    }
    // nobody wants it: the gap goes on
    if (gap >= 0) out.pop();
    else gap = i;
    i++;
  }
  if (gap >= 0) out.push(gapMention(gap, to));
  return out;
}
