/** What a word does not reach: limits inside names, comparisons of places, estimates of a region, lists of two. */
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import { readPlain } from '#lib/text/plain.ts';
import { smallLexicon } from '../support/mentions.ts';

const rank = smallLexicon.indicators.find(({ id }) => id === 'national-htz-rank')!;
const [zone] = smallLexicon.zones;
const vocabulary = compileVocabulary({
  ...smallLexicon,
  zones: [
    zone!,
    {
      ...zone!,
      id: 'hefei-etdz',
      name: '合肥经济技术开发区',
      short: '合肥经开区',
      aliases: [],
      type: 'etdz',
    },
  ],
  indicators: [
    ...smallLexicon.indicators.filter(({ id }) => id !== rank.id),
    { ...rank, counterparts: { etdz: 'etdz-rank' } },
    { ...rank, id: 'etdz-rank', zh: '国家级经开区综合考评排名', aliases: [] },
  ],
});
const facts = (text: string, id = 'zhuhai-htz') =>
  extract(readPlain(text), vocabulary, { zone: id, date: '2022-02' });
const said = (text: string) => facts(text).map(({ surface, status }) => `${surface} ${status}`);

describe('limits inside the name of what is counted', () => {
  it.each([
    ['税收500万元以上企业6家。', ['6家']],
    ['拥有产值超10亿元的工业企业达8家。', ['8家']],
    ['固定资产投资5亿元以上，新增企业6家。', ['5亿元', '6家']],
    ['固定资产投资超5亿元，高新技术企业达8家。', ['5亿元', '8家']],
  ])('%s', (text, surfaces) => {
    expect(facts(text).map(({ surface }) => surface)).toEqual(surfaces);
  });
});

describe('持平', () => {
  it.each([
    ['地区生产总值与上年同期持平。', 1],
    ['固定资产投资与去年基本持平。', 1],
    ['地区生产总值增幅与全国平均水平持平。', 0],
    ['固定资产投资增速与全省持平。', 0],
  ])('%s', (text, count) => {
    expect(facts(text)).toHaveLength(count);
  });
});

describe('an estimate', () => {
  it.each([
    [
      '2021年，全市预计实现地区生产总值8000亿元；固定资产投资680亿元。',
      ['8000亿元 preliminary', '680亿元 actual'],
    ],
    [
      '2021年，预计实现地区生产总值800亿元；固定资产投资680亿元。',
      ['800亿元 preliminary', '680亿元 preliminary'],
    ],
    ['大同路按计划改造，固定资产投资680亿元。', ['680亿元 actual']],
  ])('%s', (text, figures) => {
    expect(said(text)).toEqual(figures);
  });
});

describe('names that two or more share', () => {
  it('城乡居民 are first of the town, then of the country', () => {
    const text = '2021年，城乡居民人均可支配收入分别增长9.2%和10.5%。';
    expect(facts(text).map(({ indicator }) => indicator)).toEqual([
      '城镇居民人均可支配收入',
      '农村居民人均可支配收入',
    ]);
  });

  it.each([
    ['zhuhai-htz', 'national-htz-rank'],
    ['hefei-etdz', 'etdz-rank'],
  ])('综合评价 on the page of %s is %s', (id, indicatorId) => {
    expect(facts('2021年，综合评价位居全国第7位。', id)).toMatchObject([{ value: 7, indicatorId }]);
  });
});
