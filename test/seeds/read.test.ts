import { describe, expect, it } from 'vitest';
import { readSeeds } from '#lib/seeds/read.ts';
import { fact, readOrThrow, seedFiles, ZONE } from '../support/seeds.ts';

const observations = (...facts: string[]) => readOrThrow(seedFiles(facts)).zones[0]!.observations;

describe('a line of facts', () => {
  it('gives the level, and the growth as an observation of its own', () => {
    expect(observations(fact({ growth: '9.7%', at: '总述' }))).toMatchObject([
      { measure: 'level', value: '306.2', unit: '亿元', period: '2021', status: 'actual', locator: '总述' },
      { measure: 'growth', value: '9.7', unit: '%', growthType: 'yoy', source: 'donggang-htz/report' },
    ]);
  });

  it.each([
    [
      fact({ value: undefined, growth: '8.1%', growthType: 'annualised', period: '2016/2020' }),
      'growth',
      'annualised',
    ],
    [fact({ indicator: 'unemployment-rate', value: '2.1%' }), 'share', undefined],
    [fact({ indicator: 'national-rank', value: '19位' }), 'rank', undefined],
    [fact({ indicator: 'high-tech-enterprises', value: '219家', measure: 'new' }), 'new', undefined],
    [fact({ value: undefined, growth: '正增长', status: 'target', period: '2022' }), 'growth', 'yoy'],
  ])('%s', (line, measure, growthType) => {
    expect(observations(line)[0]).toMatchObject(growthType ? { measure, growthType } : { measure });
  });

  it('implies the scope `zone` where no part is named', () => {
    expect(observations(fact({ scope: undefined }))[0]?.scope).toBe('zone');
  });

  it('keeps its id as long as it says the same, wherever it stands', () => {
    const [a] = observations(fact());
    const [, b] = observations(fact({ period: '2020' }), fact());
    expect(b?.id).toBe(a?.id);
    expect(observations(fact({ value: '306.3亿元' }))[0]?.id).not.toBe(a?.id);
  });

  it('remembers the line on which it stands', () => {
    const [first, second] = observations(fact(), fact({ period: '2020' }));
    expect(second!.origin).toEqual({ file: 'zones/donggang-htz.yml', line: first!.origin.line + 1 });
  });
});

describe('what cannot be read is told with its line', () => {
  it.each([
    ['a number without unit', [fact({ value: '306.2' })], 16, /306\.2/],
    ['a fact without number', [fact({ value: undefined })], 16, /value or a growth/],
    ['growthType without growth', [fact({ growthType: 'yoy' })], 16, /growthType without growth/],
    ['a period in words', [fact({ period: '前三季度' })], 16, /period/],
    ['month 13', [fact({ period: '2021-13' })], 16, /period/],
    ['an unknown scope', [fact({ scope: 'park' })], 16, /scope/],
    ['an unknown field', [fact({ vlaue: '1亿元' })], 16, /vlaue/],
    ['an unknown status', [fact({ status: 'planned' })], 16, /status/],
    ['the second line', [fact(), fact({ value: '1' })], 17, /value/],
  ])('%s', (_what, facts, line, message) => {
    const { problems } = readSeeds(seedFiles(facts as string[]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'zones/donggang-htz.yml', line, check: 'shape' });
    expect(problems[0]?.message).toMatch(message);
  });

  it.each([
    ['broken YAML', { 'zones/donggang-htz.yml': 'name: [x' }, 'yaml'],
    ['a key written twice', { 'zones/donggang-htz.yml': `${ZONE}short: 又一个\n` }, 'yaml'],
    ['a file that belongs to nothing', { 'zones.yml': '{}' }, 'yaml'],
    ['a file name that is no slug', { 'zones/Donggang.yml': ZONE }, 'file-name'],
    [
      'a linked source that is no address',
      { 'sources.yml': 'a: {title: x, publisher: y, url: www, type: news, official: true}' },
      'shape',
    ],
    [
      'a javascript address',
      { 'sources.yml': "a: {title: x, publisher: y, url: 'javascript:0', type: news, official: true}" },
      'shape',
    ],
    ['a release without version', { 'release.yml': 'sequence: 1' }, 'shape'],
    ['no release at all', { 'release.yml': '' }, 'shape'],
  ])('%s', (_what, files, check) => {
    const { problems } = readSeeds(seedFiles([fact()], files));
    expect(problems.map((p) => p.check)).toContain(check);
  });
});

describe('sources', () => {
  it('of one zone carry its id, shared ones do not', () => {
    const shared =
      'ranking-2023: {title: 排名, publisher: 新华社, date: 2023, type: news, official: false}\n';
    const files = seedFiles([fact(), fact({ period: '2020', source: 'ranking-2023' })], {
      'sources.yml': shared,
    });
    const [zone] = readOrThrow(files).zones;
    expect(zone?.sources.map((source) => source.id)).toEqual(['donggang-htz/report', 'ranking-2023']);
    expect(zone?.observations.map((o) => o.source)).toEqual(['donggang-htz/report', 'ranking-2023']);
  });

  it('keeps a date as far as it is known', () => {
    const shared = 'a: {title: 排名, publisher: 新华社, date: 2023, type: news, official: false}\n';
    const files = seedFiles([fact({ source: 'a' })], { 'sources.yml': shared });
    expect(readOrThrow(files).zones[0]?.sources[1]?.date).toBe('2023');
  });
});
