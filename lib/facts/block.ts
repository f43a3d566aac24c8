/** What a block does to the memory of its page as it begins and as it ends. */
import { Class, classOf, code } from '#lib/mentions/characters.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { TextBlock } from '#lib/model/text.ts';
import type { Zone } from '#lib/model/zone.ts';
import { numberedLevel } from '#lib/text/heading.ts';
import { headingSays } from './heading.ts';
import type { Memory } from './memory.ts';
import { speakOf } from './scope.ts';
import { ASKED_RANK, enterHeading, enterQuestion, headingTime, setTime } from './section.ts';

/** The block that begins, folded: 預期目標 opens a section as 预期目标 does. Most blocks are asked for their first unit only. */
export interface Opening {
  /** Its first unit; 0 of an empty one. */
  readonly first: () => number;
  /** Its first `most` units, else all of it. */
  readonly line: (most?: number) => string;
  readonly mentions: () => readonly Mention[];
  /** Does it end with a question mark? */
  readonly asks: () => boolean;
  /** The one zone that it names, else null. */
  readonly zone: () => Zone | null;
  /** The name of the catalogue that is all of it, else ''. */
  readonly label: () => string;
}

/** A paragraph or a heading begins. */
export function enterBlock({ role, level, start, end }: TextBlock, opening: Opening, memory: Memory): void {
  memory.subject.passed = -1;
  // a paragraph that ends with ； goes on in the next
  if (!memory.open || role === 'heading') {
    memory.subject.last = null;
    memory.scope.current = null;
    memory.scope.region = null;
    speakOf(memory.scope, memory.scope.headed);
    memory.period.current = null;
    memory.period.begun = false;
  }
  if (role !== 'heading' && role !== 'paragraph') return;
  const units = end - start;
  nameLine(units, role === 'heading', opening, memory);
  if (role === 'paragraph') enterParagraph(units, opening, memory);
  else {
    const line = opening.line();
    memory.subject.heading = line;
    if (memory.scope.zone === null) memory.scope.headed = opening.zone() ?? memory.scope.headed;
    speakOf(memory.scope, memory.scope.headed);
    enterHeading(line, level, opening.mentions(), memory);
  }
}

/** A name that is all of its line speaks for the numbers of the next ones, up to a heading or a sentence. */
function nameLine(units: number, heading: boolean, opening: Opening, memory: Memory): void {
  const label = units <= LONGEST_LABEL ? opening.label() : '';
  if (label !== '' && memory.orphan) memory.subject.numbersFirst = true;
  if (label !== '' || heading || units > LONGEST_LEAD) memory.subject.label = label;
}

function enterParagraph(units: number, opening: Opening, memory: Memory): void {
  if (opening.asks()) {
    const line = opening.line();
    if (ASKER.test(line)) enterQuestion(line, opening.mentions(), memory);
    // 今年怎么干？, a paragraph of its own in a speech, opens what answers it
    else if (units <= LONGEST_LEAD && headingSays(line) !== null)
      enterHeading(line, ASKED_RANK, opening.mentions(), memory);
    return;
  }
  const first = opening.first();
  if (OPENERS.has(first)) {
    const lead = leadOf(opening.line(LONGEST_LEAD));
    if (lead === null || headingSays(lead) === null) return;
    const mentions = opening.mentions().filter(({ start }) => start < lead.length);
    enterHeading(lead, numberedLevel(lead), mentions, memory);
  } else if (first === TWO && units <= LONGEST_LEAD && SUBTITLE.test(opening.line()))
    setTime(headingTime(opening.mentions(), memory.period, null), null, memory);
}

/** 记者：…？ and 网友：…？ */
const ASKER = /^(?:(?:主持人|问|网友|提问|主持|Q)[^：:。]{0,8}|[^：:。，；]{0,20}记者[^：:。]{0,8})[：:]/;
/** What a paragraph that opens a section begins with: the number of a lead. Most begin otherwise. */
const OPENERS = new Set([...'第(一二三四五六七八九十 '].map(code));
const TWO = code('2');

/** The block has been read; `codes` hold it folded. */
export function leaveBlock(codes: Uint16Array, length: number, memory: Memory): void {
  const last = length > 0 ? classOf[codes[length - 1]!] : 0;
  memory.open = last === Class.semicolon || last === Class.comma;
}

/** （二）2022年主要目标。地区生产总值…: a heading that its paragraph follows on the same line. */
function leadOf(line: string): string | null {
  const end = line.indexOf('。');
  const lead = end < 0 ? null : line.slice(0, end).trimStart();
  return lead !== null && numberedLevel(lead) !== undefined ? lead : null;
}
const LONGEST_LEAD = 36;
const LONGEST_LABEL = 24;
/** 2024年1—6月主要经济指标, below the title of a page of figures. */
const SUBTITLE = /^20\d\d年.{0,16}(?:指标|数据|运行情况|完成情况|成绩单)$/;
