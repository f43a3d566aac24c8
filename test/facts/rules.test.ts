/** Every rule of the register answers somewhere, and is silent where it has nothing to say. */
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/facts/extract.ts';
import { readHtml } from '../../scripts/zonelens/html.ts';
import { factsOf, vocabulary } from '../support/facts.ts';

const rulesOf = (text: string): string[] => [
  ...new Set(factsOf(text, true).flatMap(({ trace }) => trace!.map(({ rule }) => rule))),
];

describe('answers', () => {
  it.each([
    ['indicator-phrase', '2021年，固定资产累计投资276亿元。'],
    ['indicator-suffix', '2021年，全社会研发投入强度8%。'],
    ['indicator-after', '2021年，3家企业成功上市。'],
    ['indicator-list', '2021年，规模以上工业总产值、增加值分别为500亿元、121亿元。'],
    ['indicator-part', '2021年，固定资产投资276亿元，其中住宅120亿元。'],
    ['indicator-share', '2021年，研发投入占GDP8%。'],
    ['indicator-total', '2021年，新增高新技术企业219家、总数580家。'],
    ['indicator-elided', '2021年，地区生产总值306.2亿元，增长9.7%。'],
    ['indicator-unknown', '2021年，智慧灯杆累计安装1200根。'],
    ['period-said', '2021年，地区生产总值306.2亿元。'],
    ['period-section', '一、2021年工作回顾\n2021年，地区生产总值306.2亿元。\n固定资产投资276亿元。'],
    ['period-page', '地区生产总值306.2亿元。'],
    ['status-said', '预计地区生产总值306.2亿元。'],
    ['status-section', '地区生产总值306.2亿元。'],
    ['scope-said', '主园区地区生产总值306.2亿元。'],
    ['scope-implied', '地区生产总值306.2亿元。'],
  ])('%s: %s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });
});

it.each(['table', 'indicator-table'])('%s: a number in a cell', (rule) => {
  const { page, about } = readHtml(
    `<p>单位：亿元</p><table><tr><th>指标</th><th>2021年</th></tr><tr><td>地区生产总值</td><td>306.2</td></tr></table>`,
  );
  const facts = extract(page, vocabulary, about, { trace: true });
  expect(facts.flatMap(({ trace }) => trace!.map((step) => step.rule))).toContain(rule);
});

describe('is silent', () => {
  it.each([
    ['indicator-list', '2021年，高新技术企业580家。'],
    ['indicator-part', '2021年，固定资产投资276亿元。'],
    ['indicator-share', '2021年，地区生产总值306.2亿元。'],
    ['indicator-elided', '2021年，地区生产总值306.2亿元。'],
    ['indicator-unknown', '2021年，地区生产总值306.2亿元。'],
    ['period-page', '2021年，地区生产总值306.2亿元。'],
    ['status-said', '2021年，地区生产总值306.2亿元。'],
    ['scope-said', '2021年，地区生产总值306.2亿元。'],
    ['table', '2021年，地区生产总值306.2亿元。'],
  ])('%s: %s', (rule, text) => {
    expect(rulesOf(text)).not.toContain(rule);
  });
});
