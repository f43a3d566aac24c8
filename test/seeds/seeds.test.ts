import { beforeAll, describe, expect, it } from 'vitest';
import { checkSeeds } from '#lib/seeds/build.ts';
import { seedsFolder } from '#lib/seeds/packaged.ts';
import { formatProblem } from '#lib/seeds/problem.ts';
import type { Seeds } from '#lib/seeds/read.ts';

let seeds: Seeds;
beforeAll(() => {
  const checked = checkSeeds(seedsFolder);
  expect(checked.problems.map(formatProblem)).toEqual([]);
  seeds = checked.seeds;
});

describe('the seeds of this repository', () => {
  it('hold the vocabulary of all indicators and national zones', () => {
    expect(seeds.indicators.length).toBeGreaterThanOrEqual(288);
    const types = Object.groupBy(seeds.zones, ({ zone }) => zone.type);
    expect(Object.fromEntries(Object.entries(types).map(([type, zones]) => [type, zones.length]))).toEqual({
      htz: 178,
      etdz: 231,
      'new-area': 19,
      'innovation-demo': 23,
      aggregate: 2,
    });
  });

  it.each([
    ['total-operating-revenue', 'multi-park', 'level', '3700亿元', '3450亿元'],
    ['gdp', 'main-park', 'growth', '8%', '9.7%'],
    ['high-tech-enterprises', 'main-park', 'level', '550家', '580家'],
    ['new-incubator-area', 'main-park', 'level', '8万平方米', '55万平方米'],
  ])('珠海 2021, %s: the target and its outcome', (indicator, scope, measure, target, outcome) => {
    const zone = seeds.zones.find(({ zone }) => zone.id === 'zhuhai-htz')!;
    const said = zone.observations
      .filter(
        (o) => o.indicator === indicator && o.scope === scope && o.measure === measure && o.period === '2021',
      )
      .map((o) => `${o.status === 'target' ? 'target' : 'outcome'} ${o.value}${o.unit}`);
    expect(said).toContain(`target ${target}`);
    expect(said).toContain(`outcome ${outcome}`);
  });

  it('珠海 2021: 实际利用外资 is to grow, and its levels of both years are known', () => {
    const zone = seeds.zones.find(({ zone }) => zone.id === 'zhuhai-htz')!;
    const fdi = zone.observations.filter((o) => o.indicator === 'actual-fdi');
    expect(fdi.find((o) => o.status === 'target' && o.period === '2021')).toMatchObject({
      words: '正增长',
      comparator: '>',
    });
    expect(fdi.filter((o) => o.measure === 'level').map((o) => o.period)).toEqual(
      expect.arrayContaining(['2020', '2021']),
    );
  });

  it('name every source, and link no copy', () => {
    for (const source of seeds.zones.flatMap((zone) => zone.sources)) {
      expect(source.publisher, source.id).not.toMatch(/转载\)?$|re-post|unknown/);
      expect(Boolean(source.url) && Boolean(source.readOnCopy), source.id).toBe(false);
    }
  });
});
