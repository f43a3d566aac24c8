/**
 * One scan over the folded text of a block. The class of a character decides which parser is asked; a parser that
 * finds something says where it ends, and the scan goes on from there. What nobody claims becomes a gap.
 */
import { Class, classOf, code } from './characters.ts';
import type { Folded } from './fold.ts';
import { gapMention, type Mention, markMention, type Word, wordMention } from './mention.ts';
import { parseDate } from './parsers/date.ts';
import { parseFigure } from './parsers/figure.ts';
import { maskSigns, parseMasked } from './parsers/masked.ts';
import { ordinalSign, parseNumeral, parseOrdinal, parseWorded, wordedSigns } from './parsers/numeral.ts';
import type { Vocabulary } from './vocabulary.ts';

const worded = new Set(wordedSigns);
const masks = new Set(maskSigns);
/** What a tight word may be followed by besides a number. */
const tightNext = new Set([...'约近超逾第前不过达首'].map(code));

const leads = (next: number) => {
  const kind = classOf[next]!;
  return kind === Class.digit || kind === Class.numeral || kind === Class.space || tightNext.has(next);
};

const pending: Mention[] = [];

/** Mentions of one block in text order, without overlaps, covering it but for spaces. */
export function scan(folded: Folded, vocabulary: Vocabulary, out: Mention[]): Mention[] {
  out.length = 0;
  const { codes, length } = folded;
  const { trie, words } = vocabulary;
  let gap = -1;
  let i = 0;
  const close = (at: number) => {
    if (gap >= 0) out.push(gapMention(gap, at));
    gap = -1;
  };
  while (i < length) {
    const c = codes[i]!;
    const kind = classOf[c]!;
    if (kind >= Class.space) {
      close(i);
      if (kind !== Class.space) out.push(markMention(kind, i, i + 1));
      i++;
      continue;
    }
    const amountFirst = worded.has(c)
      ? parseWorded(codes, i, length, pending)
      : masks.has(c)
        ? parseMasked(codes, i, length, pending)
        : 0;
    if (amountFirst > 0) {
      close(i);
      out.push(pending.pop()!);
      i = amountFirst;
      continue;
    }
    const index = trie.longest(codes, i, length);
    if (index >= 0) {
      const end = trie.end;
      let word: Word | null = words[index]!;
      if (word.tight && !leads(codes[end]!)) word = word.loose;
      if (word !== null) {
        if (word.role === 'text') {
          if (gap < 0) gap = i;
        } else {
          close(i);
          out.push(wordMention(word, i, end));
        }
        i = end;
        continue;
      }
    }
    if (kind === Class.digit || kind === Class.numeral || c === ordinalSign) {
      const before = gap;
      close(i);
      const count = out.length;
      let end = 0;
      if (kind === Class.digit) {
        end = parseDate(codes, i, length, out);
        if (end === 0) end = parseFigure(codes, i, length, out);
      } else if (c === ordinalSign) end = parseOrdinal(codes, i, length, out);
      else end = parseNumeral(codes, i, length, out);
      if (end > i) {
        i = end;
        continue;
      }
      if (before >= 0 && out.length === count) {
        out.pop();
        gap = before;
      }
    }
    if (gap < 0) gap = i;
    i++;
  }
  close(length);
  return out;
}
