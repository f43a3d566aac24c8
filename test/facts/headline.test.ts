/** What the figures of a headline leave open, the text tells: [title, text] and every figure of both. */
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import { readPlain } from '#lib/text/plain.ts';
import { smallLexicon } from '../support/mentions.ts';

const vocabulary = compileVocabulary(smallLexicon);

const told = (text: string) =>
  extract(readPlain(text), vocabulary, { date: '2025-07-31' }).map(
    ({ surface, indicatorId, indicator, period }) => `${surface} ${indicatorId ?? `?${indicator}`} ${period}`,
  );

describe('figures of a headline', () => {
  it.each<[string, string[]]>([
    [
      '28.65亿元，全市第一！高新区投资再加力\n今年1—6月，全区固定资产投资28.65亿元，增量居全市第一。',
      [
        '28.65亿元 fixed-asset-investment 2025-01/2025-06',
        '第一 fixed-asset-investment 2025-01/2025-06',
        '28.65亿元 fixed-asset-investment 2025-01/2025-06',
        '第一 fixed-asset-investment 2025-01/2025-06',
      ],
    ],
    [
      '高新区GDP增长8.5%\n上半年，全区固定资产投资增长8.5%，地区生产总值增长8.5%。',
      ['8.5% gdp 2025-01/2025-06', '8.5% fixed-asset-investment 2025-01/2025-06', '8.5% gdp 2025-01/2025-06'],
    ],
    [
      '总数达173家！高新区再添新军\n截至5月底，全区高新技术企业173家。',
      ['173家 high-tech-enterprises 2025-05', '173家 high-tech-enterprises 2025-05'],
    ],
    // its own time, its own name, a small number, one that is not told again, a paragraph
    [
      '2024年高新区GDP增长8.5%\n2025年上半年，地区生产总值增长8.5%。',
      ['8.5% gdp 2024', '8.5% gdp 2025-01/2025-06'],
    ],
    [
      '高新区GDP突破500亿元\n上半年，全区固定资产投资突破500亿元。',
      ['500亿元 gdp 2025', '500亿元 fixed-asset-investment 2025-01/2025-06'],
    ],
    [
      '总数达12家！高新区再添新军\n截至5月底，全区高新技术企业12家。',
      ['12家 ? 2025', '12家 high-tech-enterprises 2025-05'],
    ],
    [
      '突破400亿元！高新区再上台阶\n上半年，全区固定资产投资402亿元。',
      ['400亿元 ? 2025', '402亿元 fixed-asset-investment 2025-01/2025-06'],
    ],
    [
      '全区固定资产投资500亿元。\n上半年，全区固定资产投资500亿元。',
      ['500亿元 fixed-asset-investment 2025', '500亿元 fixed-asset-investment 2025-01/2025-06'],
    ],
  ])('%s', (text, facts) => expect(told(text)).toEqual(facts));
});
