/**
 * One scan over a sentence of folded text. The class of a character decides which parser is asked; a parser that
 * finds something says where it ends, and the scan goes on from there. What nobody claims becomes a gap.
 */
import { Class, classOf, code } from './characters.ts';
import type { Folded } from './fold.ts';
import { gapMention, type Mention, markMention, type Word, wordMention } from './mention.ts';
import { parseDate } from './parsers/date.ts';
import { parseFigure } from './parsers/figure.ts';
import { parseMasked } from './parsers/masked.ts';
import { parseNumeral, parseOrdinal, parseWorded } from './parsers/numeral.ts';
import { Ask, askOf, kindOf } from './signs.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** Mentions of the units [from, to) in text order, without overlaps, covering them but for spaces. */
export function scan(
  { codes, signs }: Folded,
  from: number,
  to: number,
  { trie, words }: Vocabulary,
): Mention[] {
  const out: Mention[] = [];
  let gap = -1;
  let i = from;
  while (i < to) {
    const sign = signs[i]!;
    const kind = kindOf(sign);
    const ask = askOf(sign);
    if (kind >= Class.space && ask === Ask.nobody) {
      if (gap >= 0) out.push(gapMention(gap, i));
      gap = -1;
      if (kind !== Class.space) out.push(markMention(kind, i, i + 1));
      i++;
      continue;
    }
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
    const index = trie.longest(codes, i, to);
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
