/** Words of the lexicon and cue words: each class with a word that is one, and a word that only looks like it. */
import { describe, expect, it } from 'vitest';
import { WORD_RULES } from '#lib/mentions/parsers/words.ts';
import { mentionsOf } from '../support/mentions.ts';

const wordsOf = (text: string): string[] =>
  mentionsOf(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ rule, text: words }) => `${rule} ${words}`);

describe('names', () => {
  it.each([
    ['主园区地区生产总值', 'indicator-name 地区生产总值'],
    ['實現地區生產總值', 'indicator-name 地區生產總值'],
    ['高新技术企业总数', 'indicator-name 高新技术企业'],
    ['經核定，該區當中高新技術企業數', 'indicator-name 高新技術企業數'],
    ['ＧＤＰ增速', 'indicator-name ＧＤＰ'],
    ['珠海国家高新区印发', 'zone-name 珠海国家高新区'],
    ['珠海高新技术产业开发区', 'zone-name 珠海高新技术产业开发区'],
    ['珠海市实现', 'city-name 珠海市'],
  ])('%s', (text, word) => {
    expect(wordsOf(text)).toContain(word);
  });

  it.each(['都市实现', '单位GDP能耗', '生产总线', '高新技术企', '珠海高新'])('no name: %s', (text) => {
    expect(wordsOf(text).filter((word) => /-name /.test(word))).toEqual([]);
  });
});

describe('cue words', () => {
  it.each([
    ['约3家', 'comparator 约'],
    ['突破300亿元', 'comparator 突破'],
    ['不低于60%', 'comparator 不低于'],
    ['20家以上', 'comparator 以上'],
    ['同比增长9.7%', 'growth 同比增长'],
    ['年均3%', 'growth 年均'],
    ['下降5%', 'growth 下降'],
    ['新认定8家', 'change 新认定'],
    ['由3家增至5家', 'change 增至'],
    ['分别为3家、5家', 'list 分别为'],
    ['其中3家', 'list 其中'],
    ['位居第一', 'rank 位居'],
    ['占全市49%', 'share 占'],
    ['完成年度计划的92%', 'share 年度计划'],
    ['高于全市2个百分点', 'share 高于'],
    ['主园区3家', 'scope 主园区'],
    ['全国3家', 'scope 全国'],
    ['预计3家', 'status 预计'],
    ['力争3家', 'status 力争'],
    ['截至11月底', 'status 截至'],
    ['实现3家', 'verb 实现'],
  ])('%s', (text, word) => {
    expect(wordsOf(text)).toContain(word);
  });

  it.each([
    ['近年来', 'comparator'],
    ['超市3家', 'comparator'],
    ['签约3家', 'comparator'],
    ['条约3份', 'comparator'],
    ['自由贸易', 'change'],
    ['从事研发', 'change'],
    ['和平路3号', 'list'],
    ['居民3户', 'rank'],
    ['参与3次', 'list'],
    ['达标3家', 'verb'],
  ])('plain text: %s holds no %s', (text, rule) => {
    expect(wordsOf(text).filter((word) => word.startsWith(`${rule} `))).toEqual([]);
  });

  it("'plain' words are kept as text and never become mentions", () => {
    expect(wordsOf('自由从业超市近年')).toEqual([]);
  });
});

it('no word stands in two lists', () => {
  const seen = new Map<string, number>();
  for (const { rows } of WORD_RULES)
    for (const { words, tight } of rows)
      for (const word of words.split(/\s+/).filter(Boolean)) {
        const key = `${word}${tight ? ' right before a number' : ''}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
  expect(seen.size).toBeGreaterThan(1000);
  expect([...seen].filter(([, times]) => times > 1).map(([word]) => word)).toEqual([]);
});
