import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWritten } from '#lib/quantity/written.ts';

describe('numbers as a seed file writes them', () => {
  it.each([
    ['306.2亿元', '=', '306.2', '亿元'],
    ['超268亿元', '>', '268', '亿元'],
    ['不少于8%', '>=', '8', '%'],
    ['不足30%', '<', '30', '%'],
    ['不足-30%', '<', '-30', '%'],
    ['不超过20位', '<=', '20', '位'],
    ['约1600万元', '~', '1600', '万元'],
    ['-54.5%', '=', '-54.5', '%'],
    ['990.0亿元', '=', '990.0', '亿元'],
    ['11批次/千人', '=', '11', '批次/千人'],
  ])('%s', (text, comparator, value, unit) => {
    expect(readWritten(text)).toEqual({ comparator, value, unit });
  });

  it('reads a range', () => {
    expect(readWritten('2-3家')).toEqual({ comparator: '=', value: '2', upper: '3', unit: '家' });
  });

  it.each([
    ['正增长', '>', '0'],
    ['持平', '=', '0'],
    ['两位数增长', '>=', '10'],
  ])('reads %s as the bound it sets', (words, comparator, value) => {
    expect(readWritten(words)).toEqual({ comparator, value, unit: '%', words });
  });

  it.each([
    '306.2', // a number without unit
    '亿元',
    '',
    '三百亿元', // numerals are transcribed
    '1,000家',
    '306.2 亿元',
    '>268亿元', // one way of writing: 超
    '近268亿元', // 近 is written 约
    '3-2家', // a range that falls
    '3-3家',
    '306.2亿元，折合人民币若干，按当年平均汇率计算',
    '.5亿元',
  ])('refuses %j', (text) => {
    expect(readWritten(text)).toBeNull();
  });

  it('never throws, and keeps every printed digit', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readWritten(text)));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9999 }), (whole, part) => {
        expect(readWritten(`${whole}.${part}亿元`)?.value).toBe(`${whole}.${part}`);
      }),
    );
  });
});
