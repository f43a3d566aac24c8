import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDataset, type Dataset } from '#lib/data/dataset.ts';
import { type ImportFile, planImport } from '#lib/data/import/plan.ts';
import { FailureError } from '#lib/model/failure.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { deleteDatabase } from '../../support/database.ts';
import { makeRelease, observation, readFrom, type TestRelease } from '../../support/release.ts';

const gdp: Indicator = {
  id: 'gdp',
  zh: '地区生产总值',
  en: 'GDP',
  aliases: [],
  dimension: 'money-cny',
  unit: '亿元',
  acceptableUnits: ['亿元'],
  direction: 'higher-better',
  kind: 'flow',
  priceBasis: 'comparable-price',
  group: 'economy',
  definition: 'x',
  definitionSource: 'x',
};
const make = (sequence: number, value: string) =>
  makeRelease(sequence, { 'zhuhai-htz': [observation({ value })] }, { indicators: [gdp] });

let name: string;
let dataset: Dataset;
beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  dataset = createDataset({ readPackaged: readFrom(await make(2, '306.2')), name });
});
afterEach(async () => {
  dataset.close();
  await deleteDatabase(name);
});

const said = async (): Promise<string[]> => {
  const shard = (await (await dataset.reader()).zones(['zhuhai-htz'])).get('zhuhai-htz');
  return (
    shard?.observations.map((o) => `${o.period} ${o.value} ${o.source}`.replace(/own\/\w+/, 'own')) ?? []
  );
};
const csv = (...lines: string[]): ImportFile[] => [
  { path: '补充.csv', text: `zone,indicator,period,value,scope\n${lines.join('\n')}\n` },
];
const folder = (release: TestRelease, under = 'release/'): ImportFile[] =>
  [...release.files].map(([path, text]) => ({ path: under + path, text }));
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof FailureError ? error.failure.code : String(error)),
  );

describe('tables', () => {
  it('store nothing before they are applied, then stand beside the release', async () => {
    const planned = await planImport(
      csv('zhuhai-htz,gdp,2020,268亿元,main-park', 'x,gdp,2021,1亿元,'),
      dataset,
    );
    expect(planned.plan).toMatchObject({
      kind: 'observations',
      good: 1,
      duplicates: 0,
      badCount: 1,
      zones: ['zhuhai-htz'],
    });
    expect(await said()).toHaveLength(1);
    await planned.apply();
    expect(await said()).toEqual(['2021 306.2 zhuhai-htz/report', '2020 268 own']);
    expect((await dataset.status()).own).toBe(1);
  });

  it('leave out what is known already', async () => {
    const rows = csv('zhuhai-htz,gdp,2021,306.2亿元,main-park', 'zhuhai-htz,gdp,2021,307亿元,main-park');
    expect((await planImport(rows, dataset)).plan).toMatchObject({ good: 1, duplicates: 1 });
  });

  it('applied twice are stored once', async () => {
    const rows = csv('zhuhai-htz,gdp,2020,268亿元,main-park');
    await (await planImport(rows, dataset)).apply();
    const again = await planImport(rows, dataset);
    expect(again.plan).toMatchObject({ good: 0, duplicates: 1 });
    await again.apply();
    expect((await dataset.status()).own).toBe(1);
  });

  it('outlive a new release and a reset, until the reader removes them', async () => {
    await (await planImport(csv('zhuhai-htz,gdp,2020,268亿元,main-park'), dataset)).apply();
    await (await planImport(folder(await make(3, '310')), dataset)).apply();
    expect(await said()).toEqual(['2021 310 zhuhai-htz/report', '2020 268 own']);
    await dataset.reset();
    expect(await said()).toEqual(['2021 306.2 zhuhai-htz/report', '2020 268 own']);
    await dataset.removeOwn();
    expect(await said()).toEqual(['2021 306.2 zhuhai-htz/report']);
  });

  it('list a hundred bad rows and count all', async () => {
    const planned = await planImport(csv(...Array.from({ length: 150 }, () => 'x,gdp,2021,1亿元,')), dataset);
    expect([planned.plan.bad.length, planned.plan.badCount]).toEqual([100, 150]);
  });
});

describe('releases', () => {
  it.each([
    ['a folder', (r: TestRelease) => folder(r)],
    ['a folder in folders', (r: TestRelease) => folder(r, 'downloads/data/')],
    ['the files alone', (r: TestRelease) => folder(r, '')],
    [
      'one file',
      (r: TestRelease) => [
        { path: 'r.json', text: JSON.stringify({ format: 1, files: Object.fromEntries(r.files) }) },
      ],
    ],
  ])('come as %s', async (_what, files) => {
    const planned = await planImport(files(await make(3, '310')), dataset);
    expect(planned.plan).toMatchObject({
      kind: 'release',
      good: 1,
      badCount: 0,
      release: { sequence: 3, origin: 'import' },
    });
    expect(await said()).toEqual(['2021 306.2 zhuhai-htz/report']);
    await planned.apply();
    expect(await said()).toEqual(['2021 310 zhuhai-htz/report']);
    expect((await dataset.status()).previous?.sequence).toBe(2);
  });

  it.each([
    ['a shard changed', (text: string) => text.replace('310', '999'), 'shard-hash'],
    ['a shard cut short', (text: string) => text.slice(0, 50), 'shard-size'],
    ['a shard gone', () => undefined, 'shard-invalid'],
  ])('with %s are listed and not applied', async (_what, spoil, code) => {
    const files = folder(await make(3, '310')).flatMap((file) => {
      const text = file.path.includes('zhuhai') ? spoil(file.text) : file.text;
      return text === undefined ? [] : [{ ...file, text }];
    });
    const planned = await planImport(files, dataset);
    expect(planned.plan).toMatchObject({ good: 0, badCount: 1, bad: [{ why: { code } }] });
    expect(await codeOf(planned.apply())).toBe(code);
    expect(await said()).toEqual(['2021 306.2 zhuhai-htz/report']);
  });

  it('that are older, or rewrite a known one, are refused', async () => {
    expect(await codeOf(planImport(folder(await make(1, '1')), dataset))).toBe('sequence-older');
    expect(await codeOf(planImport(folder(await make(2, '1')), dataset))).toBe('sequence-conflict');
  });
});

it.each([
  ['no file', [], 'import-empty'],
  ['an empty file', [{ path: 'a.csv', text: ' \n' }], 'import-empty'],
  ['a picture', [{ path: 'a.png', text: 'PNG' }], 'import-unreadable'],
  ['some JSON', [{ path: 'a.json', text: '{"format":1}' }], 'import-unreadable'],
  ['a manifest that is none', [{ path: 'manifest.json', text: '{}' }], 'manifest-invalid'],
])('%s: refused', async (_what, files, code) => {
  expect(await codeOf(planImport(files, dataset))).toBe(code);
});
