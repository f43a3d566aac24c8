/** The shape of a data table: which rows are heads, and which cells of a row are labels, units and values. */
import type { Cell } from './cell.ts';
import { STATED_UNIT } from './patterns.ts';

/** One run of labels with the values to the right of it; a wide table may print two side by side. */
export interface Segment {
  readonly labels: readonly Cell[];
  /** A cell of its own for the unit. */
  readonly unit: Cell | null;
  readonly values: readonly Cell[];
}

/** Heads over each column, outermost first. */
export type Heads = ReadonlyMap<number, readonly Cell[]>;

export type Line =
  | { readonly kind: 'heads'; readonly heads: Heads; readonly cells: readonly Cell[] }
  /** A row with nothing but a name: what follows is its part. */
  | { readonly kind: 'section'; readonly cell: Cell }
  | { readonly kind: 'row'; readonly segments: readonly Segment[] };

/** 单位：亿元 in a row of its own above the first number: it speaks for the table, as a line above it would. */
export function unitsAbove(cells: readonly Cell[]): Cell[] {
  const first = cells.find((cell) => hasValue([cell]))?.place.row ?? 0;
  return cells.filter(({ text, place }) => place.row < first && STATED_UNIT.test(text));
}

/** 地区生产总值 | Gross Domestic Product: words in Latin letters beside Chinese ones say the same again. */
export function translations(cells: readonly Cell[]): Cell[] {
  const chinese = new Set(cells.filter(({ text }) => HAN.test(text)).map(({ place }) => place.row));
  return cells.filter(
    ({ text, unit, place }) => unit === null && chinese.has(place.row) && LATIN.test(text) && !HAN.test(text),
  );
}
const HAN = /\p{Script=Han}/u;
/** Words, where CPI and PM2.5 are names. */
const LATIN = /[a-z]{3}/;

/** Lines of a table from its cells in page order; none where it has no row of numbers. Linear in the cells. */
export function linesOf(cells: readonly Cell[]): Line[] {
  const rows = Map.groupBy(cells, (cell) => cell.place.row);
  const lines: Line[] = [];
  let heads = new Map<number, Cell[]>();
  let inHeads = true;
  let top: Cell | undefined;
  let hanging: Cell[] = [];
  if (!hasValue(cells)) return [];
  for (const [row, own] of rows) {
    hanging = hanging.filter(({ place }) => place.row + place.rowSpan > row);
    const filled = own.filter(({ text }) => text !== '');
    const repeats =
      !inHeads &&
      filled.length > 1 &&
      !hasValue(filled) &&
      (filled.every(({ place }) => place.header) || filled[0]!.text === top?.text);
    if (repeats) {
      heads = new Map();
      inHeads = true;
    }
    if (inHeads && !hasValue(filled)) {
      if (filled.length > 1 || heads.size === 0 || filled.some(({ place }) => place.rowSpan > 1)) {
        top ??= filled[0];
        for (const cell of filled) spread(cell, heads);
        lines.push({ kind: 'heads', heads, cells: filled });
        continue;
      }
    }
    inHeads = false;
    const [only] = filled;
    if (filled.length === 1 && only!.place.column <= 1 && only!.printed === null) {
      lines.push({ kind: 'section', cell: only! });
    } else if (filled.length > 0) {
      const across = [...hanging, ...filled].sort((a, b) => a.place.column - b.place.column);
      lines.push({ kind: 'row', segments: segmentsOf(across, heads) });
    }
    for (const cell of filled) if (cell.place.rowSpan > 1 && cell.printed === null) hanging.push(cell);
  }
  return lines;
}

/** Is there a value right of the first column? A year may be a head. */
const hasValue = (cells: readonly Cell[]): boolean =>
  cells.some(
    ({ place, printed, worded }) => place.column > 0 && (worded !== null || (printed && !printed.year)),
  );

const UNIT_HEAD = /^(?:计量)?单位$/;

function spread(cell: Cell, heads: Map<number, Cell[]>): void {
  for (let c = cell.place.column; c < cell.place.column + cell.place.columnSpan; c++) {
    const over = heads.get(c);
    if (over) over.push(cell);
    else heads.set(c, [cell]);
  }
}

function segmentsOf(row: readonly Cell[], heads: Heads): Segment[] {
  const segments: Segment[] = [];
  let [labels, unit, values]: [Cell[], Cell | null, Cell[]] = [[], null, []];
  const close = () => {
    if (labels.length > 0 && values.length > 0) segments.push({ labels, unit, values });
    [labels, unit, values] = [[], null, []];
  };
  for (const cell of row) {
    const underUnit =
      labels.length > 0 && heads.get(cell.place.column)?.some(({ text }) => UNIT_HEAD.test(text));
    if (cell.printed?.year && labels.length === 0 && values.length === 0) labels.push(cell);
    else if (cell.printed || cell.worded) {
      if (labels.length > 0) values.push(cell);
    } else if (cell.unit || underUnit) unit ??= cell;
    else {
      if (values.length > 0) close();
      labels.push(cell);
    }
  }
  close();
  return segments;
}
