import type { CellPlace } from '#lib/model/text.ts';

/** Rows and columns beyond this are not a table that anyone reads; spans are cut here (`colspan="10000"`). */
const MOST_COLUMNS = 200;

const DIGIT = /[0-9０-９]/;
const span = (cell: Element, name: 'rowspan' | 'colspan'): number => {
  const n = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return n >= 1 ? Math.min(n, MOST_COLUMNS) : 1;
};

export interface Grid {
  places: ReadonlyMap<Element, CellPlace>;
  /** Cells that stand alone across the whole width on top: the table's title. */
  titles: ReadonlySet<Element>;
}

/** Children of `parent` with one of the names, in order. */
const children = (parent: Element, ...names: string[]): Element[] =>
  [...parent.children].filter((child) => names.includes(child.localName));

const rowsOf = (table: Element): Element[] =>
  [...table.children].flatMap((child) =>
    child.localName === 'tr'
      ? [child]
      : ['thead', 'tbody', 'tfoot'].includes(child.localName)
        ? children(child, 'tr')
        : [],
  );

/**
 * Places of the cells of a data table, with row and column spans resolved; null for a table that only lays out
 * the page (old portals are built of them): one column or row, tables inside, or cells that hold whole articles.
 */
export function gridOf(table: Element, index: number): Grid | null {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table')) return null;
  const rows = rowsOf(table);
  if (rows.length < 2) return null;

  const places = new Map<Element, CellPlace>();
  /** taken[c]: rows from here on, the current one included, that a cell above still covers in column c. */
  const taken: number[] = [];
  let width = 0;
  for (const [row, tr] of rows.entries()) {
    let column = 0;
    for (const cell of children(tr, 'td', 'th')) {
      if (cell.childElementCount > 6) return null;
      while ((taken[column] ?? 0) > 0) column++;
      if (column >= MOST_COLUMNS) break;
      const rowSpan = Math.min(span(cell, 'rowspan'), rows.length - row);
      const columnSpan = Math.min(span(cell, 'colspan'), MOST_COLUMNS - column);
      const header = cell.localName === 'th' || tr.parentElement?.localName === 'thead';
      places.set(cell, { table: index, row, column, rowSpan, columnSpan, header });
      for (let i = 0; i < columnSpan; i++) taken[column + i] = rowSpan;
      column += columnSpan;
    }
    width = Math.max(width, taken.length);
    for (let c = 0; c < taken.length; c++) taken[c] = Math.max(0, (taken[c] ?? 0) - 1);
  }
  if (width < 2) return null;
  const titles = new Set(
    [...places].filter(([, p]) => p.columnSpan >= width && p.row < 2).map(([cell]) => cell),
  );
  markHeaders(rows, places, titles);
  return { places, titles };
}

/**
 * Word and most portals mark no header cells: then the rows on top are headers until the first row in which a cell
 * right of the first column holds a number (a year such as 2021年 is a header too).
 */
function markHeaders(rows: Element[], places: Map<Element, CellPlace>, titles: ReadonlySet<Element>): void {
  if ([...places.values()].some((place) => place.header)) return;
  const above: Element[] = [];
  for (const tr of rows) {
    const cells = children(tr, 'td').filter((cell) => !titles.has(cell));
    const numeric = cells.some((cell) => {
      const text = cell.textContent ?? '';
      return (places.get(cell)?.column ?? 0) > 0 && DIGIT.test(text) && !/[年月季]/.test(text);
    });
    if (numeric) {
      for (const cell of above) places.set(cell, { ...places.get(cell)!, header: true });
      return;
    }
    above.push(...cells.filter((cell) => places.has(cell)));
  }
}
