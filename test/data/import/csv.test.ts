import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#lib/data/import/csv.ts';

describe('CSV', () => {
  it.each([
    [
      'a plain table',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'without a last line break',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines as Windows ends them',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines as old Macs ended them',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte-order mark', '\uFEFFa,b\n', [['a', 'b']]],
    [
      'tabs, as a spreadsheet copies them',
      'a\tb\n1,5\t2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['quoted commas and quotes', 'a,"b, ""c"""\n', [['a', 'b, "c"']]],
    [
      'a line break inside quotes',
      'a,"b\nc"\n1,2\n',
      [
        ['a', 'b\nc'],
        ['1', '2'],
      ],
    ],
    ['words after a closing quote are dropped', '"a"x,b\n', [['a', 'b']]],
    ['empty cells', ',\na,,b\n', [['a', '', 'b']]],
    ['empty lines', '\n\na\n\n', [['a']]],
    ['nothing', '', []],
  ])('%s', (_what, text, cells) => {
    expect(parseCsv(text).map((row) => row.cells)).toEqual(cells);
  });

  it('counts lines of the file, not rows', () => {
    expect(parseCsv('a\n"b\nc"\n\nd\n').map((row) => row.line)).toEqual([1, 2, 5]);
  });

  it('tells of a quote that is never closed', () => {
    expect(parseCsv('a,b\n"c,d\ne,f\n')[1]).toMatchObject({ line: 2, unclosed: true });
  });

  it('reads back what was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '亿', ',', '"', '\n', '\r', ' ', '\t') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const kept = rows.filter((row) => row.some((c) => c.trim() !== ''));
        expect(parseCsv(text).map((row) => row.cells)).toEqual(kept);
      }),
    );
  });

  it('never throws and always ends', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCsv(text)));
  });
});
