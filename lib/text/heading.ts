/** Longest heading seen on official pages; a longer line is a sentence. */
const LONGEST = 40;

/** Numbering of official documents (GB/T 9704): 一、 then （一） then 1. then （1）; chapters above them. */
const NUMBERED: readonly (readonly [level: number, RegExp])[] = [
  [1, /^第[一二三四五六七八九十]{1,3}(?:部分|[章篇])/],
  [2, /^(?:第[一二三四五六七八九十]{1,3}节|[一二三四五六七八九十]{1,3}、)/],
  [3, /^[（(][一二三四五六七八九十]{1,3}[）)]/],
];

const SENTENCE = /[。；;，,！!？?：:]/;

/** 306.2亿元, in bold or in a line of its own, is what a page is proud of and no heading. */
export const isNumber = (line: string): boolean => NUMBER.test(line);
const NUMBER = /^[+\-↑↓▲▼]?\d[\d.,]{0,15} ?[\p{Script=Han}%]{0,4}[!！]?$/u;

/** Level that the numbering at the start of a line gives it, whatever follows. */
export function numberedLevel(line: string): number | undefined {
  const text = line.trimStart();
  return NUMBERED.find(([, pattern]) => pattern.test(text))?.[0];
}

/**
 * Level of a line that no heading tag marks: numbered (一、, （一）) or bold from end to end, short, and not a
 * sentence. A bold line without a number counts as level 4.
 */
export function guessedLevel(line: string, bold: boolean): number | undefined {
  if (line.length > 2 * LONGEST) return undefined;
  const text = line.trim();
  if (text.length > LONGEST || text.length < 2) return undefined;
  const level = numberedLevel(text);
  if (level !== undefined) return /[。；;]/.test(text) && !bold ? undefined : level;
  if (isNumber(text)) return undefined;
  return bold && !SENTENCE.test(text) && /\p{Script=Han}{2}/u.test(text) ? 4 : undefined;
}
