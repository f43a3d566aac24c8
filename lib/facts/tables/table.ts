/** From the lines of a table to facts: every value cell asks its heads, its labels and the caption. */
import type { Fact } from '#lib/model/fact.ts';
import type { TextBlock } from '#lib/model/text.ts';
import type { Subject } from '../draft.ts';
import { factOf } from '../fact.ts';
import { traceOf } from '../trace.ts';
import type { Cell } from './cell.ts';
import type { Column, Row, TableContext, Whole } from './context.ts';
import { type Cue, isPart, owns } from './cue.ts';
import type { Heads, Line, Segment } from './grid.ts';
import { latest, timeOf, yearsBetween } from './period.ts';
import { isRate, statedUnit } from './unit.ts';
import { readValue } from './value.ts';

/** Facts by block; null for cells that are used up as heads, labels and units, and for numbers that are no figures. */
type Facts = Map<TextBlock, Fact | null>;

/** What the lines above a row leave to it. */
interface Above {
  columns: ReadonlyMap<number, Column>;
  section: Cue | null;
  /** By the column of its label, where a table prints two runs of rows side by side; EVERYWHERE for what a section names. */
  readonly wholes: Map<number, Whole>;
  /** The same of the last row that named anything. */
  readonly lasts: Map<number, Subject>;
}

/** Pauses after each line. */
export function* tableFacts(lines: readonly Line[], context: TableContext): Generator<undefined, Facts> {
  const facts: Facts = new Map();
  const above: Above = { columns: new Map(), section: null, wholes: new Map(), lasts: new Map() };
  for (const line of lines) {
    if (line.kind === 'heads') {
      above.columns = columnsOf(line.heads, context);
      for (const { block } of line.cells) facts.set(block, null);
    } else if (line.kind === 'section') {
      const { block, text, indent } = line.cell;
      above.section = context.cueOf(text);
      const { subject } = above.section;
      above.wholes.clear();
      above.lasts.clear();
      if (subject?.indicator) above.wholes.set(EVERYWHERE, { subject, unit: null, indent });
      facts.set(block, null);
    } else {
      for (const segment of line.segments) readSegment(segment, above, context, facts);
    }
    yield;
  }
  return facts;
}

function readSegment(segment: Segment, above: Above, context: TableContext, facts: Facts): void {
  const row = openRow(segment, above, context);
  for (const { block } of segment.labels) facts.set(block, null);
  if (segment.unit) facts.set(segment.unit.block, null);
  for (const cell of segment.values) {
    const draft = readValue(cell, row, above.columns.get(cell.place.column) ?? NO_HEADS, context);
    const { start, end } = cell.printed ?? cell.worded!;
    const trace = draft && context.traced ? traceOf(draft) : null;
    facts.set(cell.block, draft && factOf(context.text, start, end, draft, trace));
  }
  const subject = row.labels[0]?.subject;
  const label = segment.labels.at(-1)!;
  if (subject?.indicator && !row.part)
    above.wholes.set(label.place.column, { subject, unit: ownUnit(row), indent: label.indent });
  if (subject) above.lasts.set(label.place.column, subject);
}

const EVERYWHERE = -1;

const ownUnit = ({ unit, labels }: Row) => unit ?? labels[0]?.units.find((own) => !isRate(own)) ?? null;

const NO_HEADS: Column = { cues: [], time: null, before: null, years: null, lent: null, owner: null };
/** Codes and numbers of files name nothing. */
const CODE = /^[\dA-Za-z-]+$/;

function openRow(segment: Segment, { columns, section, wholes, lasts }: Above, context: TableContext): Row {
  const over = ({ place }: Cell) => columns.get(place.column)?.cues ?? [];
  // 合计 across 序号 and 项目名称 stands under both
  const refuses = (cell: Cell) => cell.place.columnSpan === 1 && over(cell).some(({ refused }) => refused);
  const naming = segment.labels.filter((cell) => !CODE.test(cell.text) || cell.printed?.year);
  const told = naming.filter((cell) => !refuses(cell));
  // 项目名称 | 建设性质: what kind it is does not say which
  const names = told.filter((cell) => !over(cell).some(({ kinds }) => kinds));
  const labels = names.length > 0 ? names : told;
  const label = labels.at(-1) ?? segment.labels.at(-1)!;
  const { column } = segment.labels.at(-1)!.place;
  const whole = wholes.get(column) ?? wholes.get(EVERYWHERE) ?? null;
  const cue = context.cueOf(label.text);
  return {
    // 姓名, 地块编号: what these rows count is no figure
    nameless: naming.length > 0 && labels.length === 0,
    labels: labels.map(({ text }) => context.cueOf(text)).reverse(),
    unit: segment.unit && statedUnit(segment.unit.text),
    section,
    whole,
    last: cue.subject === null && cue.measure !== null ? (lasts.get(column) ?? null) : null,
    part: isPart(label.text) || (whole !== null && label.indent > whole.indent),
    named: over(label).some(({ owners }) => owners) && !cue.subject?.indicator,
  };
}

/** Columns from left to right: one that names no time of its own speaks of the times right before it. */
function columnsOf(heads: Heads, context: TableContext): Map<number, Column> {
  const columns = new Map<number, Column>();
  let times: string[] = [];
  const all: string[] = [];
  let ended = false;
  let lent: Cue | null = null;
  let owner: Cue | null = null;
  for (const [index, cells] of [...heads].sort(([a], [b]) => a - b)) {
    const cues = cells.map(({ text }) => context.cueOf(text));
    const time = timeOf(cues, context.base, context.memory.period);
    if (time === null) ended = true;
    else {
      if (ended) times = [];
      ended = false;
      if (times.at(-1) !== time) times.push(time);
      all.push(time);
    }
    columns.set(index, { cues, time, before: latest(times), years: yearsBetween(times, all), lent, owner });
    lent = cues.findLast(({ subject }) => subject !== null) ?? lent;
    owner = cues.find(owns) ?? owner;
  }
  return columns;
}
