/**
 * Plain text → PageText: a block a line, and a block a paragraph where paragraphs of one line are parted by two or more
 * spaces (text copied out of a page). Headings are told by their numbering, or by being short and without a full stop.
 */
import type { PageText, TextBlock } from '#lib/model/text.ts';
import { isNumber } from './heading.ts';

/** Longest line still taken as a heading. */
const MAX_HEADING = 42;
const NUMBERED =
  /^(?:第[一二三四五六七八九十]{1,3}[章节部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
const SENTENCE = /[。！？；;，,]/;

const levelOf = (line: string): number | undefined => {
  const m = NUMBERED.exec(line);
  if (!m) return undefined;
  return m[0][0] === '第' ? 1 : m[0].endsWith('、') ? 2 : 3;
};

/** Blocks of a plain text, in order; offsets into the text as given. Linear. */
export function readPlain(text: string): PageText {
  const blocks: TextBlock[] = [];
  const { length } = text;
  /** Where two spaces stand next: most lines have none, and need no second look. */
  let gap = -1;
  for (let start = 0; start < length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = length;
    if (gap < start) gap = nextGap(text, start);
    if (gap < end) gap = splitLine(text, start, end, gap, blocks);
    else push(text, start, end, blocks);
    start = end + 1;
  }
  return { text, blocks };
}

const GAP = /[ \t\r\u3000\u00a0]{2,}/g;

function nextGap(text: string, from: number): number {
  GAP.lastIndex = from;
  return GAP.exec(text)?.index ?? Infinity;
}

const isSpace = (c: number) => c <= 0x3000 && (c === 32 || c === 9 || c === 13 || c === 0x3000 || c === 0xa0);

/** `first` is the first gap of the line; returns the first one behind it. */
function splitLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  first: number,
  blocks: TextBlock[],
): number {
  let start = lineStart;
  let gap = first;
  while (gap < lineEnd) {
    let next = gap;
    while (next < lineEnd && isSpace(text.charCodeAt(next))) next++;
    if (next < lineEnd && partsBlocks(text, gap, next)) {
      push(text, start, gap, blocks);
      start = next;
    }
    gap = nextGap(text, next);
  }
  push(text, start, lineEnd, blocks);
  return gap;
}

/** Do the spaces [gap, next) part two blocks, and not a number from its column or its words? */
function partsBlocks(text: string, gap: number, next: number): boolean {
  if (!isDigit(text.charCodeAt(next))) return true;
  const last = text.charCodeAt(gap - 1);
  return isSentenceEnd(last) || (isHan(last) && YEAR.test(text.slice(next, next + 5)));
}

const isDigit = (c: number) => c >= 48 && c <= 57;
const isHan = (c: number) => c >= 0x4e00 && c <= 0x9fff;
/** 2022年重点工作安排  2022年是…: a heading and its paragraph, not a number in columns. */
const YEAR = /^\d{4}年/;
const isSentenceEnd = (c: number) => c === 0x3002 || c === 0xff1f || c === 0xff01;

function push(text: string, from: number, to: number, blocks: TextBlock[]): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return;
  if (end - start <= MAX_HEADING) {
    const line = text.slice(start, end);
    const level = levelOf(line);
    if ((level !== undefined && !/[。；;]/.test(line)) || (!SENTENCE.test(line) && !isNumber(line))) {
      blocks.push(
        level === undefined ? { start, end, role: 'heading' } : { start, end, role: 'heading', level },
      );
      return;
    }
  }
  blocks.push({ start, end, role: 'paragraph' });
}
