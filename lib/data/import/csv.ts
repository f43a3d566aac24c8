/** CSV after RFC 4180, with what spreadsheets add to it: a byte-order mark, tabs for commas, lone line feeds. */
export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  cells: string[];
  /** A quote that was never closed: the row took in the rest of the file. */
  unclosed?: true;
}

/** Never throws. Empty lines are left out; quoted cells may hold separators, quotes and line breaks. */
export function parseCsv(text: string): CsvRow[] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let [at, line] = [0, 1];
  while (at < source.length) {
    const row: CsvRow = { line, cells: [] };
    for (let more = true; more; ) {
      const cell = source[at] === '"' ? quoted(source, at) : plain(source, at, separator);
      row.cells.push(cell.text);
      if (cell.unclosed) row.unclosed = true;
      line += cell.breaks;
      at = cell.end;
      more = source[at] === separator;
      if (more) at += 1;
    }
    if (source.startsWith('\r\n', at)) at += 2;
    else if (at < source.length) at += 1;
    line += 1;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
  }
  return rows;
}

/** A tab where the first row has tabs and no commas outside its quotes, as spreadsheets copy it. */
function separatorOf(source: string): string {
  const [firstRow = ''] = /^(?:"(?:[^"]|"")*"?|[^"\r\n])*/.exec(source) ?? [];
  const bare = firstRow.replace(/"(?:[^"]|"")*"?/g, '');
  return bare.includes('\t') && !bare.includes(',') ? '\t' : ',';
}

interface Cell {
  text: string;
  /** Index after the cell: of a separator, a line break or the end. */
  end: number;
  breaks: number;
  unclosed?: boolean;
}

function plain(source: string, start: number, separator: string): Cell {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r')
    end += 1;
  return { text: source.slice(start, end), end, breaks: 0 };
}

function quoted(source: string, start: number): Cell {
  let text = '';
  let from = start + 1;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote < 0) {
      text += source.slice(from);
      return { text, end: source.length, breaks: lineBreaks(text), unclosed: true };
    }
    text += source.slice(from, quote);
    if (source[quote + 1] !== '"') {
      // what stands between the closing quote and the separator is no part of the cell
      const rest = /[^,\t\r\n]*/y;
      rest.lastIndex = quote + 1;
      return { text, end: quote + 1 + rest.exec(source)![0].length, breaks: lineBreaks(text) };
    }
    text += '"';
    from = quote + 2;
  }
}

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
