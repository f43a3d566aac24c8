import { describe, expect, it } from 'vitest';
import { laneOf, periodKey, sameUnit, stretchKey } from '#lib/context/comparable.ts';
import { breakBetween } from '#lib/context/line.ts';
import { shardOf } from './support/world.ts';

describe('one period', () => {
  it.each([
    ['2021', '2021-01/2021-12', 'flow', true],
    ['2021', '2021-12', 'stock', true],
    ['2021', '2021-07/2021-12', 'stock', true],
    ['2021', '2021-12', 'flow', false],
    ['2021', '2021-11', 'stock', false],
    ['2020', '2016/2020', 'stock', false],
    ['2016/2020', '2019/2020', 'stock', false],
    ['2021', '2021-12', 'rate', false],
  ] as const)('%s and %s of a %s: %s', (a, b, kind, same) => {
    expect(periodKey(a, kind) === periodKey(b, kind)).toBe(same);
  });
});

describe('one stretch of the year', () => {
  it.each([
    ['2020', '2021', 'flow', true],
    ['2020-01/2020-09', '2021-01/2021-09', 'flow', true],
    ['2020-11', '2021-11', 'stock', true],
    ['2011/2015', '2016/2020', 'flow', true],
    ['2020-01/2020-09', '2021', 'flow', false],
    ['2020-04/2020-06', '2021-01/2021-03', 'flow', false],
    ['2020-11', '2021', 'stock', false],
    ['2016/2020', '2021', 'stock', false],
  ] as const)('%s and %s of a %s: %s', (a, b, kind, same) => {
    expect(stretchKey(a, kind) === stretchKey(b, kind)).toBe(same);
  });
});

describe('units', () => {
  it.each([
    ['家', '个', true],
    ['项', '宗', true],
    ['人', '人次', true],
    ['CNY', 'USD', false],
    ['亩', 'm2', false],
    ['家', 'CNY', false],
    ['%', 'pp', false],
    ['天', '个', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameUnit(a, b)).toBe(same);
  });
});

describe('lanes', () => {
  it.each([
    ['new', 'flow', 'level'],
    ['new', 'stock', 'new'],
    ['share', 'rate', 'level'],
    ['rank', 'rate', 'level'],
    ['share', 'flow', 'share'],
    ['growth', 'rate', 'growth'],
    ['change-pp', 'rate', 'change-pp'],
  ] as const)('%s of a %s is %s', (measure, kind, lane) => {
    expect(laneOf(measure, kind)).toBe(lane);
  });
});

describe('a break between', () => {
  it.each([
    ['2021', '2020', '2021', true],
    ['2021-01', '2020', '2021', true],
    ['2021-12', '2020', '2021', true],
    ['2021-06', '2020', '2022', true],
    ['2020-12', '2020', '2021', false],
    ['2022', '2020', '2021', false],
    ['2020', '2020', '2021', false],
    ['2021', '2021', '2022', false],
  ])('from %s, of %s and %s: %s', (from, a, b, between) => {
    const { breaks } = shardOf([], [`gdp ${from}`]);
    expect(breakBetween(breaks, a, b) !== undefined).toBe(between);
  });
});
