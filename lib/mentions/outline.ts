/**
 * Most sentences hold no figure. `readBounds` tells so at a glance, and `findOutline` then reads only what may matter to the
 * sentences that follow: times (去年, “十三五”时期) and the announcement of goals (主要目标：).
 */
import { Class, classOf, code } from './characters.ts';
import type { Folded } from './fold.ts';
import { gapMention, type Mention, markMention, wordMention } from './mention.ts';
import { Ask, askOf, kindOf } from './signs.ts';
import type { Trie } from './trie.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What may follow a Chinese numeral in an amount: a numeral, a magnitude, a unit, 多 and 余, 分之 and 点. */
const afterNumeral: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (let i = 0; i < 65536; i++) if (classOf[i] === Class.numeral) table[i] = 1;
  for (const c of '家个件项人户宗支只所条座台辆架套处期场次批类种张份篇部对栋幢间床头届笔亩株棵艘组例起村站片块门枚款册本幅位名元圆成倍平公多余分点美港欧吨立度') {
    table[code(c)] = 1;
  }
  return table;
})();
/** After 一 only these: 一批, 一家 and 一流 are no amounts, 一成 and 一平方公里 are. */
const afterOne: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (let i = 0; i < 65536; i++) if (classOf[i] === Class.numeral) table[i] = 1;
  for (const c of '成倍平公多余分点美港欧') table[code(c)] = 1;
  return table;
})();
const ONE = code('一');
const BEFORE = new Set([...'第前'].map(code));
const PAIRS = new Set(
  ['首位', '榜首', '之首', '翻番', '翻一', '翻两', '翻三', '翻了', '翻倍', '持平'].map(
    (w) => (code(w[0]!) << 16) | code(w[1]!),
  ),
);
/** Bounds of a sentence, and whether it may hold a figure; `readBounds` errs on the side of yes. */
export interface Bounds {
  end: number;
  amount: boolean;
  /** Marks of the block up to its end. */
  marks: number;
}

export const emptyBounds = (): Bounds => ({ end: 0, amount: false, marks: 0 });

/** The sentence of `folded` that starts at `from`, after the `into.marks` marks that have been read. */
export function readBounds(
  { codes, signs, marked, marks, length }: Folded,
  from: number,
  into: Bounds,
): void {
  let amount = false;
  let end = length;
  let k = into.marks;
  while (k < marks) {
    const i = marked[k++]!;
    const sign = signs[i]!;
    if (kindOf(sign) === Class.stop) {
      end = i + 1;
      break;
    }
    if (!amount && askOf(sign) !== Ask.nobody) amount = opensAmount(codes, askOf(sign), i, from, length);
  }
  into.end = end;
  into.amount = amount;
  into.marks = k;
}

function opensAmount(codes: Uint16Array, ask: number, i: number, from: number, length: number): boolean {
  if (ask === Ask.date) return true;
  if (ask === Ask.worded) return i + 1 < length && PAIRS.has((codes[i]! << 16) | codes[i + 1]!);
  if (classOf[codes[i]!] !== Class.numeral) return false;
  const after = codes[i] === ONE ? afterOne : afterNumeral;
  return (i + 1 < length && after[codes[i + 1]!] === 1) || (i > from && BEFORE.has(codes[i - 1]!));
}

function holdsWord(codes: Uint16Array, outline: Trie, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (outline.mayBegin(codes, i) && outline.longest(codes, i, to) >= 0) return true;
  }
  return false;
}

/** Times, announced goals and punctuation of a sentence without figures; what lies between is a gap. */
export function findOutline(
  { codes, signs }: Folded,
  { outline, words }: Vocabulary,
  from: number,
  to: number,
): Mention[] {
  const out: Mention[] = [];
  if (!holdsWord(codes, outline, from, to)) return out;
  let gap = -1;
  for (let i = from; i < to; ) {
    const kind = kindOf(signs[i]!);
    const index = outline.mayBegin(codes, i) ? outline.longest(codes, i, to) : -1;
    if (kind < Class.space && index < 0) {
      if (gap < 0) gap = i;
      i++;
      continue;
    }
    if (gap >= 0) out.push(gapMention(gap, i));
    gap = -1;
    if (index >= 0) {
      out.push(wordMention(words[index]!, i, outline.end));
      i = outline.end;
    } else {
      if (kind !== Class.space) out.push(markMention(kind, i, i + 1));
      i++;
    }
  }
  if (gap >= 0) out.push(gapMention(gap, to));
  return out;
}
