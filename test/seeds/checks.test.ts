import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks } from '#lib/seeds/check.ts';
import { checks } from '#lib/seeds/checks.ts';
import { fact, readOrThrow, said, seedFiles, ZONE } from '../support/seeds.ts';

type Files = ReturnType<typeof seedFiles>;

const zoneWith = (change: (text: string) => string, facts = [fact()]): Files =>
  seedFiles(facts, { 'zones/donggang-htz.yml': `${change(ZONE)}facts: [${facts.join(', ')}]\n` });
const otherZone = (text: string): Files => seedFiles([fact()], { 'zones/xigang-htz.yml': text });
const indicatorWith = (id: string, from: string, to: string): Files =>
  seedFiles([]).map((file) => {
    if (file.path !== 'indicators/economy.yml') return file;
    const at = file.text.indexOf(`\n${id}:`);
    return { ...file, text: file.text.slice(0, at) + file.text.slice(at).replace(from, to) };
  });
const XIGANG = ZONE.replaceAll('东港', '西港')
  .replace('donggang', 'xigang')
  .replace(/sources:[\s\S]*/, '');
const SERIES = (...pairs: [period: string, value: string, note?: string][]): Files =>
  seedFiles(pairs.map(([period, value, note]) => fact({ period, value, note })));
const second = {
  'sources.yml': 'news: {title: 报道, publisher: 日报, date: 2022-03, type: news, official: false}\n',
};

/** check → [what, files, what it says]; no third part = nothing to say. */
const table: Record<string, [string, Files, RegExp?][]> = {
  references: [
    ['everything is defined', seedFiles([fact()])],
    ['an unknown indicator', seedFiles([fact({ indicator: 'gpd' })]), /no indicator gpd/],
    ['an unknown source', seedFiles([fact({ source: 'rapport' })]), /no source rapport/],
    ['a scope that the zone does not publish', seedFiles([fact({ scope: 'multi-park' })]), /multi-park/],
    [
      'a default scope that is none of its own',
      zoneWith((z) => z.replace("'*': main-park", "'*': multi-park")),
      /multi-park/,
    ],
    ['a default scope for nothing', zoneWith((z) => z.replace("'*'", 'gpd')), /gpd/],
    [
      'a ratio of nothing',
      indicatorWith('unemployment-rate', 'kind:', 'ratioOf: {part: x, whole: gdp}\n  kind:'),
      /x/,
    ],
  ],
  catalogue: [
    ['the five test indicators', seedFiles([])],
    [
      'money without price basis',
      indicatorWith('gdp', 'priceBasis: comparable-price', 'priceBasis: none'),
      /priceBasis/,
    ],
    [
      'a count with price basis',
      indicatorWith('high-tech-enterprises', 'kind: stock', 'kind: stock\n  priceBasis: nominal'),
      /priceBasis/,
    ],
    ['a rate that is a flow', indicatorWith('unemployment-rate', 'kind: rate', 'kind: flow'), /kind rate/],
    ['a unit that it does not accept', indicatorWith('gdp', 'unit: 亿元', 'unit: 亿美元'), /亿美元/],
    [
      'a unit of another dimension',
      indicatorWith('gdp', 'unit: 亿元', 'unit: 家\n  acceptableUnits: [家]'),
      /家/,
    ],
  ],
  'indicator-words': [
    ['every word means one indicator', seedFiles([])],
    [
      'a word of two indicators',
      indicatorWith('total-operating-revenue', '总营收', 'GDP'),
      /already means gdp/,
    ],
    [
      'a word both strong and weak',
      indicatorWith('high-tech-enterprises', '[科技企业]', '[高企]'),
      /strong and weak/,
    ],
    ['a single character', indicatorWith('gdp', '[GDP]', '[产]'), /too short/],
    ['an alias that repeats the name', indicatorWith('gdp', '[GDP]', '[地区生产总值]'), /repeat/],
    ['an alias listed twice', indicatorWith('gdp', '[GDP]', '[GDP, GDP]'), /twice/],
    ['a word that cancels itself', indicatorWith('high-tech-enterprises', '[高企协会]', '[高企]'), /cancels/],
  ],
  'zone-names': [
    ['two zones with names of their own', otherZone(XIGANG)],
    ['a name of two zones', otherZone(XIGANG.replace('西港国家高新区', '东港高新区')), /already means/],
    ['a word for any zone', otherZone(XIGANG.replace('西港国家高新区', '高新区')), /any zone/],
    ['an alias that repeats the name', otherZone(XIGANG.replace('西港国家高新区', '西港高新区')), /repeat/],
    ['a weak name that is strong', otherZone(`${XIGANG}weakAliases: [西港高新区]\n`), /both/],
  ],
  hosts: [
    ['a host each', otherZone(XIGANG)],
    [
      'a host of two zones',
      otherZone(XIGANG.replace('gxq.xigang.gov.cn', 'gxq.donggang.gov.cn')),
      /belongs to/,
    ],
    [
      'an address instead of a host',
      otherZone(XIGANG.replace('[gxq', "['https://gxq").replace('gov.cn]', "gov.cn/']")),
      /host name/,
    ],
    ['a host in capitals', otherZone(XIGANG.replace('gxq.xigang', 'GXQ.xigang')), /host name/],
  ],
  units: [
    ['money in money, growth in per cent', seedFiles([fact({ growth: '9.7%' })])],
    ['money in its other magnitudes', seedFiles([fact({ value: '3万亿元' })])],
    ['places for a rank', seedFiles([fact({ indicator: 'national-rank', value: '19位' })])],
    ['firms for money', seedFiles([fact({ value: '580家' })]), /家 is no unit/],
    ['yuan for a rate', seedFiles([fact({ indicator: 'unemployment-rate', value: '2亿元' })]), /亿元/],
    ['money for a growth', seedFiles([fact({ growth: '9.7亿元' })]), /growth/],
    ['points for a growth', seedFiles([fact({ growth: '9.7个百分点' })]), /growth/],
    ['per cent for a rank', seedFiles([fact({ indicator: 'national-rank', value: '19%' })]), /rank/],
  ],
  periods: [
    [
      'an outcome of last year, a target for this',
      seedFiles([fact(), fact({ period: '2022', status: 'target' })]),
    ],
    ['a long-range target', seedFiles([fact({ period: '2025', status: 'target' })])],
    ['a part of a year', seedFiles([fact({ period: '2021-01/2021-09' })])],
    [
      'a stock at a month',
      seedFiles([fact({ indicator: 'high-tech-enterprises', value: '580家', period: '2021-11' })]),
    ],
    ['a period that runs backwards', seedFiles([fact({ period: '2021/2016' })]), /before it begins/],
    ['an outcome of the future', seedFiles([fact({ period: '2023' })]), /cannot stand/],
    ['a target for the past', seedFiles([fact({ period: '2021', status: 'target' })]), /cannot be set/],
    ['a slip of the century', seedFiles([fact({ period: '1921' })]), /before any zone/],
    [
      'a stock over a part of a year',
      seedFiles([fact({ indicator: 'high-tech-enterprises', value: '580家', period: '2021-01/2021-06' })]),
      /moment/,
    ],
  ],
  sources: [
    ['a source that is cited', seedFiles([fact()])],
    [
      'a source that nothing cites',
      zoneWith((z) => `${z}  old: {title: 旧, publisher: 管委会, type: news, official: true}\n`),
      /cited by no fact/,
    ],
    [
      'a link to a copy',
      zoneWith((z) => z.replace('official: true', "official: true, readOnCopy: true, url: 'https://a.cn/'")),
      /must not be linked/,
    ],
    [
      'a source of the future',
      zoneWith((z) => z.replace('2022-02-10', '2027-02-10'), [fact()]),
      /after this release/,
    ],
  ],
  duplicates: [
    ['several periods and scopes', seedFiles([fact(), fact({ period: '2020' }), fact({ scope: 'zone' })])],
    [
      'a level goal and an at-best goal',
      seedFiles([
        fact({ period: '2022', status: 'target' }),
        fact({ period: '2022', status: 'target', value: '超335亿元' }),
      ]),
    ],
    ['the same of two sources', seedFiles([fact(), fact({ source: 'news' })], second)],
    ['a part beside the whole', seedFiles([fact(), fact({ part: '东片', value: '100亿元' })])],
    ['the same twice', seedFiles([fact(), fact()]), /the same on line 16/],
    ['the same in another unit', seedFiles([fact(), fact({ value: '3062000万元' })]), /the same on line 16/],
    [
      'two numbers of one source',
      seedFiles([fact(), fact({ value: '307亿元' })]),
      /another value on line 16/,
    ],
  ],
  contradictions: [
    [
      'sources that round differently',
      seedFiles([fact(), fact({ source: 'news', value: '306亿元' })], second),
    ],
    [
      'an interim number and the final one',
      seedFiles([fact(), fact({ source: 'news', value: '260亿元' })], second),
    ],
    [
      'a difference that is explained',
      seedFiles([fact(), fact({ source: 'news', value: '900亿元', note: '全口径' })], second),
    ],
    [
      'numbers that cannot both be right',
      seedFiles([fact(), fact({ source: 'news', value: '900亿元' })], second),
      /306.2亿元.*900亿元/,
    ],
    [
      'a target beside an outcome',
      seedFiles([fact(), fact({ period: '2022', value: '900亿元', status: 'target' })]),
    ],
  ],
  outliers: [
    ['a fast series', SERIES(['2019', '100亿元'], ['2020', '180亿元'], ['2021', '306.2亿元'])],
    ['a gap of years', SERIES(['2016', '30亿元'], ['2021', '306.2亿元'])],
    ['a jump that is explained', SERIES(['2020', '30亿元'], ['2021', '306.2亿元', '扩区'])],
    [
      'few firms',
      seedFiles(
        [
          ['2020', '13家'],
          ['2021', '48家'],
        ].map(([period, value]) => fact({ indicator: 'high-tech-enterprises', period, value })),
      ),
    ],
    [
      'a slip of the unit',
      SERIES(['2020', '268亿元'], ['2021', '306.2万元']),
      /306.2万元 in 2021 after 268亿元 in 2020/,
    ],
    ['a slip of the scope', SERIES(['2020', '268亿元'], ['2021', '3062亿元']), /after/],
    ['a growth beyond belief', seedFiles([fact({ growth: '9700%' })]), /9700%/],
  ],
  breaks: [
    [
      'facts on both sides',
      zoneWith(
        (z) => `${z}breaks: [{indicator: gdp, scope: main-park, from: 2021, reason: 扩区, source: report}]\n`,
        [fact(), fact({ period: '2020' })],
      ),
    ],
    [
      'nothing before',
      zoneWith(
        (z) => `${z}breaks: [{indicator: gdp, scope: main-park, from: 2021, reason: 扩区, source: report}]\n`,
      ),
      /before 2021/,
    ],
    [
      'nothing after',
      zoneWith(
        (z) => `${z}breaks: [{indicator: gdp, scope: main-park, from: 2022, reason: 扩区, source: report}]\n`,
      ),
      /from 2022/,
    ],
  ],
};

describe.each(checks.map((check) => [check.name, check] as const))('%s', (name, check) => {
  it.each(table[name] ?? [])('%s', (_what, files, message) => {
    const messages = said(check, files);
    if (!message) expect(messages).toEqual([]);
    else expect(messages.join('\n')).toMatch(message);
  });
});

describe('the register', () => {
  it('holds every file of checks/, under the name of the file', () => {
    const files = readdirSync(new URL('../../lib/seeds/checks', import.meta.url)).map((f) =>
      f.replace('.ts', ''),
    );
    expect(checks.map((check) => check.name).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(checks.map((check) => [check.name, check] as const))(
    '%s is described, and tested both ways',
    (name, check) => {
      expect(check.description).toMatch(/^[A-Z].+\.$/);
      const rows = table[name] ?? [];
      expect(rows.some(([, , message]) => message === undefined)).toBe(true);
      expect(rows.some(([, , message]) => message !== undefined)).toBe(true);
    },
  );

  it('tells file, line and check, in the order of the files', () => {
    const files = seedFiles([fact({ indicator: 'gpd' }), fact({ source: 'none' })], {
      'zones/beigang-htz.yml': XIGANG.replaceAll('西港', '北港').replace('北港国家高新区', '新区'),
    });
    expect(runChecks(checks, readOrThrow(files)).map((p) => `${p.file}:${p.line} ${p.check}`)).toEqual([
      'zones/beigang-htz.yml:1 zone-names',
      'zones/donggang-htz.yml:16 references',
      'zones/donggang-htz.yml:17 references',
    ]);
  });
});
