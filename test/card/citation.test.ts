import { describe, expect, it } from 'vitest';
import { CITATION_COLUMNS, type Citation, citationOf } from '#lib/card/citation.ts';
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';

const citation = (more: Partial<Citation> = {}): Citation => ({
  fact: {
    indicator: '地区生产总值',
    scope: 'main-park',
    period: '2021',
    measure: 'level',
    status: 'actual',
    comparator: '=',
    value: 30620000000,
    unit: 'CNY',
    zone: 'zhuhai-htz',
  } as Fact,
  context: { dataset: '2026.11.22', zone: { id: 'zhuhai-htz', short: '珠海高新区' } } as Context,
  quote: { prefix: '上一段\n全年实现生产总值', exact: '306.2亿元', suffix: '，增长9.7%\n下一段' },
  url: 'https://www.a.gov.cn/1.html',
  title: '2022年工作报告',
  retrieved: new Date('2026-11-22T08:00:00Z'),
  ...more,
});

describe('citations', () => {
  it('text: quote, title, address, date, data', () => {
    expect(citationOf('text', citation())).toBe(
      '“…全年实现生产总值306.2亿元，增长9.7%…” 2022年工作报告. https://www.a.gov.cn/1.html (2026-11-22; ZoneLens 2026.11.22)',
    );
  });
  it('Markdown: brackets of a title do not end the link', () => {
    expect(citationOf('markdown', citation({ title: '[公报] 2021' }))).toContain(
      '[\\[公报\\] 2021](<https://www.a.gov.cn/1.html>)',
    );
  });
  it('CSV: as many cells as columns', () => {
    expect(citationOf('csv', citation()).split(',')).toHaveLength(CITATION_COLUMNS.length);
  });
  it.each([
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['=1+1', "'=1+1"],
    ['-cmd', "'-cmd"],
    ['-3.2', '-3.2'],
  ])('CSV: the title %j becomes %j', (title, cell) => {
    expect(citationOf('csv', citation({ title }))).toContain(`,${cell},https`);
  });
});
