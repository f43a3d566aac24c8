/** What a value cell may ask: the table as a whole, the column over it, the row before it. */
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Subject } from '../draft.ts';
import type { Memory } from '../memory.ts';
import type { Cue } from './cue.ts';
import type { TableUnit } from './unit.ts';

export interface TableContext {
  /** Text of the page. */
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly memory: Memory;
  /** The lines above the table, the nearest first. */
  readonly captions: readonly Cue[];
  /** Time of the whole table. */
  readonly base: string | null;
  readonly cueOf: (text: string) => Cue;
  readonly traced: boolean;
}

/** What the heads of a column say together. */
export interface Column {
  /** Outermost first. */
  readonly cues: readonly Cue[];
  /** Time that its own heads say. */
  readonly time: string | null;
  /** The latest of the times to the left that a growth speaks of, and the span of years that a yearly one does. */
  readonly before: string | null;
  readonly years: string | null;
  /** What the nearest column to the left that names something names: 增速 goes on with it. */
  readonly lent: Cue | null;
  /** The nearest to the left that names an owner: 全市 | 增速. */
  readonly owner: Cue | null;
}

export interface Row {
  /** Nearest to the values first. */
  readonly labels: readonly Cue[];
  readonly unit: TableUnit | null;
  readonly section: Cue | null;
  readonly whole: Whole | null;
  /** What the row above names, where this one names nothing: 比上年增长. */
  readonly last: Subject | null;
  readonly part: boolean;
  /** All its labels stand under heads of names and codes. */
  readonly nameless: boolean;
  /** Its label is the name of a firm, a project or a place. */
  readonly named: boolean;
}

/** The last row that named an indicator, for the parts that follow it. */
export interface Whole {
  readonly subject: Subject;
  /** What its own amounts are counted in, where the row says so: its parts are counted in the same. */
  readonly unit: TableUnit | null;
  readonly indent: number;
}
