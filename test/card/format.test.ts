import { describe, expect, it } from 'vitest';
import { amountText, percent, rate, signed } from '#lib/card/format.ts';
import { periodName } from '#lib/card/period-names.ts';

describe('amounts', () => {
  it.each([
    [30620000000, 'CNY', '306.2亿元', 'CNY 30.62 bn'],
    [1551e4, 'CNY', '1551万元', 'CNY 15.51 m'],
    [4717e4, 'CNY', '4717万元', 'CNY 47.17 m'],
    [36.17e12, 'CNY', '36.17万亿元', 'CNY 36.17 tn'],
    [800, 'CNY', '800元', 'CNY 800'],
    [68e6, 'USD', '6800万美元', 'USD 68 m'],
    [0, 'CNY', '0元', 'CNY 0'],
    [-25e9, 'CNY', '−250亿元', 'CNY −25 bn'],
    [86473, '人', '86473人', '86,473'],
    [91000, '人', '9.1万人', '91,000'],
    [12500, '件', '12500件', '12,500'],
    [580, '家', '580家', '580'],
    [712000, 'm2', '71.2万平方米', '712,000 m²'],
    [2000, '亩', '2000亩', '2,000 mu'],
    [9.7, '%', '9.7%', '9.7%'],
    [1.7, 'pp', '1.7个百分点', '1.7 percentage points'],
    [19, 'rank', '19位', 'no. 19'],
    [0.5, '工作日', '0.5工作日', '0.5 working days'],
  ])('%d %s', (value, unit, zh, en) => {
    expect(amountText(value, unit, 'zh')).toBe(zh);
    expect(amountText(value, unit, 'en')).toBe(en);
  });

  it.each([
    [4.4e9, 'CNY', '+44亿元', 'CNY +4.4 bn'],
    [-0.19, 'pp', '−0.19个百分点', '−0.19 percentage points'],
    [0, 'pp', '0个百分点', '0 percentage points'],
  ])('with a sign: %d %s', (value, unit, zh, en) => {
    expect(signed(value, unit, 'zh')).toBe(zh);
    expect(signed(value, unit, 'en')).toBe(en);
  });

  it('has no floating noise and no negative zero', () => {
    expect(amountText(0.1 + 0.2, '%', 'zh')).toBe('0.3%');
    expect([percent(14.2537), percent(-6.7568), percent(-0.01), rate(15.2384)]).toEqual([
      '+14.3%',
      '−6.8%',
      '0%',
      '15.2%',
    ]);
  });
});

describe('periods', () => {
  it.each([
    ['2021', '2021年', '2021'],
    ['2021-11', '2021年11月', 'Nov 2021'],
    ['2021-01/2021-09', '2021年前三季度', 'Jan–Sep 2021'],
    ['2021-01/2021-06', '2021年上半年', 'Jan–Jun 2021'],
    ['2022-01/2022-03', '2022年一季度', 'Jan–Mar 2022'],
    ['2024-01/2024-05', '2024年1—5月', 'Jan–May 2024'],
    ['2016/2020', '2016—2020年', '2016–2020'],
    ['2020-07/2021-06', '2020年7月—2021年6月', 'Jul 2020 – Jun 2021'],
  ])('%s', (period, zh, en) => {
    expect(periodName(period, 'zh')).toBe(zh);
    expect(periodName(period, 'en')).toBe(en);
  });
});
