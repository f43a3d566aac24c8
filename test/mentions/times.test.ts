/** Times as the words say them; what they mean on a page is asked in `test/facts`. */
import { describe, expect, it } from 'vitest';
import type { PeriodWords } from '#lib/mentions/mention.ts';
import { type Found, mentionsOf } from '../support/mentions.ts';

const timesOf = (text: string): Found[] => mentionsOf(text).filter(({ kind }) => kind === 'period');

describe('times', () => {
  it.each<[text: string, rule: string, words: string, said: Partial<PeriodWords>]>([
    ['2021年实现', 'date', '2021年', { year: 2021, lastYear: 2021 }],
    ['二〇一七年实现', 'date', '二〇一七年', { year: 2017 }],
    ['2016—2020年累计', 'date', '2016—2020年', { year: 2016, lastYear: 2020 }],
    ['2021年11月底', 'date', '2021年11月底', { year: 2021, fromMonth: 11, toMonth: 11, moment: true }],
    ['1—9月完成', 'date', '1—9月', { year: null, fromMonth: 1, toMonth: 9 }],
    ['2021年1-9月', 'date', '2021年1-9月', { year: 2021, fromMonth: 1, toMonth: 9 }],
    ['２０２１年', 'date', '２０２１年', { year: 2021 }],
    ['截至6月30日，', 'day', '6月30日', { fromMonth: 6, toMonth: 6, moment: true }],
    ['今年新增', 'time', '今年', { shift: 0 }],
    ['去年完成', 'time', '去年', { shift: -1 }],
    ['上半年实现', 'time', '上半年', { fromMonth: 1, toMonth: 6 }],
    ['前三季度', 'time', '前三季度', { fromMonth: 1, toMonth: 9 }],
    ['“十三五”时期，', 'time', '十三五”时期', { plan: 13 }],
    ['“五一”假期，', 'time', '五一”假期', { fromMonth: 5, toMonth: 5 }],
    ['国庆中秋假期', 'time', '国庆中秋假期', { fromMonth: 10, toMonth: 10 }],
    ['五年来，', 'time', '五年来', { years: 5 }],
    ['2020年以来，', 'date', '2020年以来', { year: 2020, since: true }],
    ['“十四五”以来，', 'time', '十四五”以来', { plan: 14, since: true }],
    ['前两个月', 'time', '前两个月', { fromMonth: 1, toMonth: 2 }],
  ])('%s', (text, rule, words, said) => {
    const [time, ...more] = timesOf(text);
    expect(more).toEqual([]);
    expect(time).toMatchObject({ rule, text: words, mention: { period: said } });
  });

  it('join-periods: 2022年上半年 is one time', () => {
    expect(timesOf('2022年上半年实现')).toMatchObject([
      { text: '2022年上半年', mention: { period: { year: 2022, fromMonth: 1, toMonth: 6 } } },
    ]);
  });

  it('times with other words between stay two', () => {
    expect(timesOf('2022年实现上半年目标')).toHaveLength(2);
  });

  it.each([
    ['6月30日召开会议', 'a day that nothing is counted up to'],
    ['2021-02-05 09:30', 'a date line'],
    ['16:02', 'a clock time'],
    ['上午9时30分', 'a clock time in words'],
    ['13月', 'no month'],
    ['年满18岁', 'an age'],
    ['3号楼', 'a house'],
    ['庆祝国庆', 'a feast that nothing is counted over'],
    ['春节期间', 'a feast of no fixed month'],
  ])('no time: %s (%s)', (text) => {
    expect(timesOf(text)).toEqual([]);
  });
});
