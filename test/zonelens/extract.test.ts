import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { run as extract } from '../../scripts/zonelens/extract.ts';
import { readText } from '../../scripts/zonelens/stream.ts';
import { ran } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelens-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, contents: string): string => {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
};
const rows = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const SENTENCE = '2021年，主园区地区生产总值306.2亿元，增长9.7%。';

describe('zonelens extract', () => {
  it('prints one fact a line, with offsets into the file', async () => {
    const { code, out } = await ran(extract, '--zone', 'zhuhai-htz', file('a.txt', SENTENCE));
    expect(code).toBe(0);
    expect(rows(out)).toMatchObject([
      {
        doc: 'a',
        surface: '306.2亿元',
        value: 30_620_000_000,
        unit: 'CNY',
        indicatorId: 'gdp',
        scope: 'main-park',
      },
      { doc: 'a', surface: '9.7%', value: 9.7, measure: 'growth', period: '2021' },
    ]);
    for (const { start, end, surface } of rows(out)) expect(SENTENCE.slice(start, end)).toBe(surface);
  });

  it.each([
    [[], ['268亿元']],
    // the tag parts the number from its unit
    [['--format', 'text'], []],
  ])('tells a page from a text by its ending: %j', async (options, surfaces) => {
    const page = file('page.html', '<p>去年地区生产总值268<b>亿元</b>。</p>');
    const { out } = await ran(extract, ...options, '--zone', 'zhuhai-htz', page);
    expect(rows(out).map((row) => row.surface)).toEqual(surfaces);
  });

  it('reads NDJSON of texts and pages, each with its own zone and date', async () => {
    const lines = [
      { doc: 'plain', text: SENTENCE, zone: 'zhuhai-htz', date: '2022-02' },
      { doc: 'page', html: '<p>去年地区生产总值<b>268</b>亿元。</p>', zone: 'zhuhai-htz', date: '2021-02' },
    ];
    const { code, out } = await ran(
      extract,
      '--ndjson',
      file('set.ndjson', lines.map((l) => JSON.stringify(l)).join('\n')),
    );
    expect(code).toBe(0);
    expect(rows(out).map(({ doc, value, period }) => [doc, value, period])).toEqual([
      ['plain', 30_620_000_000, '2021'],
      ['plain', 9.7, '2021'],
      ['page', 26_800_000_000, '2020'],
    ]);
  });

  it.each([
    ['{', 'line 1: no JSON'],
    ['{"doc":"a"}', 'line 1: the object: needs either text or html'],
    ['{"doc":"a","text":"x","html":"x"}', 'line 1: the object: needs either text or html'],
    ['{"doc":"","text":"x"}', 'line 1: doc: '],
    ['{"doc":"a","text":"x","date":"soon"}', 'line 1: date: '],
    ['[]', 'line 1: the object: '],
  ])('tells a bad line and reads on: %s', async (line, message) => {
    const good = JSON.stringify({ doc: 'good', text: SENTENCE, zone: 'zhuhai-htz' });
    const { code, out, err } = await ran(extract, '--ndjson', file('bad.ndjson', `${line}\n${good}\n`));
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(rows(out)).toHaveLength(2);
  });

  it.each([
    [['--date', 'soon'], '--date takes'],
    [['--format', 'pdf'], '--format takes'],
    [['--sideways'], 'sideways'],
    [['no-such-file.txt'], 'no-such-file'],
  ])('refuses %j in one line', async (args, message) => {
    const { code, out, err } = await ran(extract, ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('reads standard input', () => {
    const out = execFileSync(
      process.execPath,
      ['scripts/zonelens/main.ts', 'extract', '--zone', 'zhuhai-htz', '-'],
      {
        input: SENTENCE,
        encoding: 'utf8',
      },
    );
    expect(rows(out).map(({ doc, surface }) => [doc, surface])).toEqual([
      ['-', '306.2亿元'],
      ['-', '9.7%'],
    ]);
  });
});

describe('a text of any length', () => {
  it('is read in parts that end with a line and know where they stand', async () => {
    const line = `${'好'.repeat(999)}\n`;
    const parts = [];
    const input = Readable.from(Array.from({ length: 9000 }, () => line));
    for await (const part of readText(input, {})) parts.push(part);
    expect(parts.length).toBe(2);
    expect(parts.map(({ offset }) => offset)).toEqual([0, parts[0]!.page.text.length]);
    expect(parts[0]!.page.text.endsWith('\n')).toBe(true);
    expect(parts.reduce((sum, { page }) => sum + page.text.length, 0)).toBe(9_000_000);
  });
});
