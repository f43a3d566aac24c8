import { describe, expect, it } from 'vitest';
import { worthReading } from '#lib/text/worth.ts';

describe('pages worth reading', () => {
  it.each([
    ['高新区实现产值306.2亿元', undefined],
    ['实现产值３０６亿元', '珠海高新区'],
    ['全区增长百分之九', undefined],
    ['完成投资 1,002.6 万元', '某经开区管委会'],
    ['全区产值二十亿元', undefined],
    ['单位：亿元\n306.2', '珠海高新区'],
    ['同比增长（±%）\n9.7', '珠海高新区'],
  ])('%s (%s)', (text, name) => expect(worthReading(text, name)).toBe(true));

  it.each([
    ['高新区召开会议', undefined],
    ['高新区2021年会议', undefined],
    ['全市实现产值306.2亿元', '某市人民政府'],
    ['', '珠海高新区'],
  ])('not %s (%s)', (text, name) => expect(worthReading(text, name)).toBe(false));
});
