/** Messages whose keys come from data and not from types: a new group or column needs its words in every language. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { keyOf } from '#components/keys.ts';
import { columns } from '#lib/data/import/columns.ts';
import { readCompiledDataset } from '#lib/seeds/packaged.ts';

const messages = parse(readFileSync('locales/zh-CN.yml', 'utf8')) as Record<string, Record<string, unknown>>;
const { indicators } = await (await readCompiledDataset()).lexicon();

it.each([
  ['open-economy', 'open_economy'],
  ['not-comparable', 'not_comparable'],
  ['gdp', 'gdp'],
])('%s → %s', (code, key) => expect(keyOf(code)).toBe(key));

it('every group of indicators has a name', () => {
  const groups = [...new Set(indicators.map(({ group }) => keyOf(group)))];
  expect(groups.length).toBeGreaterThan(10);
  expect(groups.filter((group) => !messages.group?.[group])).toEqual([]);
});

it('every column of an import has a name', () => {
  const { field } = messages.import as { field: Record<string, string> };
  expect([...Object.keys(columns), 'row'].filter((column) => !field[column])).toEqual([]);
});
