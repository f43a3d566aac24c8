/** Tables of observations → what an import would store, and every row that it could not. */
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { BadRow } from '#lib/model/status.ts';
import type { OwnRow } from '../database.ts';
import { type Column, columns, required } from './columns.ts';
import { type CsvRow, parseCsv } from './csv.ts';
import { type BadCell, type Cells, type Names, readRow } from './row.ts';

export interface ImportFile {
  path: string;
  text: string;
}

export interface ReadRows {
  rows: OwnRow[];
  bad: BadRow[];
}

/** A row is shown as written; beyond this it says no more. */
const SHOWN = 120;

/** Reads every row of every table. Good rows are kept once, however often they are written. */
export async function readTables(files: readonly ImportFile[], lexicon: Lexicon): Promise<ReadRows> {
  const names = namesOf(lexicon);
  const rows = new Map<string, OwnRow>();
  const bad: BadRow[] = [];
  for (const { path, text } of files) {
    const [head, ...body] = parseCsv(text);
    const order = head ? columnsOf(head) : [];
    const absent = required.filter((column) => !order.includes(column));
    if (!head || absent.length > 0) {
      bad.push({
        file: path,
        line: head?.line ?? 1,
        why: invalid({ field: absent[0] ?? 'row', problem: 'missing' }),
      });
      continue;
    }
    for (const row of body) {
      const read = row.unclosed
        ? ({ field: 'row', problem: 'unclosed-quote' } as const)
        : await readRow(cellsOf(row, order), names, path);
      if ('problem' in read) {
        bad.push({
          file: path,
          line: row.line,
          text: row.cells.join(',').slice(0, SHOWN),
          why: invalid(read),
        });
      } else rows.set(read.id, read);
    }
  }
  return { rows: [...rows.values()], bad };
}

const invalid = (params: BadCell): BadRow['why'] => ({ code: 'row-invalid', params: { ...params } });

function columnsOf(head: CsvRow): (Column | undefined)[] {
  const byName = new Map<string, Column>(
    Object.entries(columns).flatMap(([column, names]) =>
      names.map((name) => [name, column as Column] as const),
    ),
  );
  return head.cells.map((cell) => byName.get(cell.trim().toLowerCase()));
}

function cellsOf({ cells }: CsvRow, order: readonly (Column | undefined)[]): Cells {
  const found: Cells = {};
  for (const [index, column] of order.entries()) {
    const text = cells[index]?.trim();
    if (column && text) found[column] = text;
  }
  return found;
}

function namesOf({ zones, indicators }: Lexicon): Names {
  const index = <T>(things: readonly T[], namesOfOne: (thing: T) => readonly string[]): Map<string, T[]> => {
    const found = new Map<string, T[]>();
    for (const thing of things) {
      for (const name of new Set(namesOfOne(thing))) found.set(name, [...(found.get(name) ?? []), thing]);
    }
    return found;
  };
  return {
    zones: index(zones, (z) => [z.id, z.name, z.short, ...z.aliases, ...(z.weakAliases ?? [])]),
    indicators: index(indicators, (i) => [i.id, i.zh, i.en, ...i.aliases, ...(i.weakAliases ?? [])]),
  };
}
