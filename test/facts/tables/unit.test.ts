import { describe, expect, it } from 'vitest';
import { statedUnit, unitOf, unitsOf } from '#lib/facts/tables/unit.ts';

describe('units of tables', () => {
  it.each([
    ['亿元', 'CNY', 8],
    ['万美元', 'USD', 4],
    ['%', '%', 0],
    ['±%', '%', 0],
    ['+-%', '%', 0],
    ['个百分点', 'pp', 0],
    ['万人', '人', 4],
    ['名', '人', 0],
    ['位', 'rank', 0],
    ['平方公里', 'm2', 6],
    ['亿千瓦时', '千瓦时', 8],
  ])('%s', (text, unit, power) => expect(unitOf(text)).toMatchObject({ unit, power }));

  it.each(['', '指标', '亿', '元/人', '单位', '2021年', '上市公司', '亿元人', '——————————————'])(
    '%j is none',
    (text) => expect(unitOf(text)).toBeNull(),
  );

  it.each([
    ['元/人', '元/人', 0],
    ['万担', '担', 4],
    ['万千升', '升', 7],
    ['吨标准煤/万元', '吨标准煤/万元', 0],
    ['亿元', 'CNY', 8],
  ])('%s in a column of units', (text, unit, power) =>
    expect(statedUnit(text)).toMatchObject({ unit, power }),
  );

  it.each(['', '万', '3个', '经济发展局（统计局）办公室'])('%j is none even there', (text) =>
    expect(statedUnit(text)).toBeNull(),
  );

  it.each([
    ['亿元、%', ['CNY', '%']],
    ['现价、万元', ['CNY']],
    ['含农户', []],
  ])('in brackets: %s', (text, units) => expect(unitsOf(text).map(({ unit }) => unit)).toEqual(units));
});
