import { describe, expect, it } from 'vitest';
import { growthArithmetic, shareArithmetic } from '#lib/context/arithmetic.ts';
import type { Known } from '#lib/context/found.ts';
import { type Reading, readingOf } from '#lib/context/reading.ts';
import { catalogue, observation, shardOf } from './support/world.ts';

const reading = (line: string): Reading => {
  const o = observation(line);
  return readingOf(o, catalogue.indicator(o.indicator)!.kind, undefined);
};
const known = (id: string, lines: readonly string[], breaks: readonly string[] = []): Known => {
  const { kind, priceBasis } = catalogue.indicator(id)!;
  return { kind, priceBasis, readings: lines.map(reading), breaks: shardOf([], breaks).breaks };
};

describe('level ÷ (1 + growth) against the recorded level before', () => {
  it.each<
    [
      what: string,
      level: string,
      growth: string,
      before: string[],
      verdict: string,
      code: string,
      breaks?: string[],
    ]
  >([
    // 276 ÷ 1.105 = 249.77, recorded 249.8
    [
      '珠海 investment 276 +10.5 % on 249.8',
      'revenue 2021 r2022 276亿元',
      'revenue 2021 r2022 +10.5%',
      ['revenue 2020 r2021 249.8亿元'],
      'consistent',
      'growth-consistent',
    ],
    // 306.2 ÷ 1.097 = 279.1, recorded 268: 14.3 % at current prices
    [
      '珠海 GDP 306.2 +9.7 % on 268 is real growth',
      'gdp 2021 r2022 306.2亿元',
      'gdp 2021 r2022 +9.7%',
      ['gdp 2020 r2021 268亿元'],
      'comparable-price',
      'growth-real',
    ],
    // 3450 ÷ 1.08 = 3194, recorded 3475 as an estimate
    [
      '珠海 revenue 3450 +8 % on an estimate of 3475',
      'revenue 2021 r2022 3450亿元',
      'revenue 2021 r2022 +8%',
      ['revenue 2020 r2021 3475亿元?'],
      'restated',
      'growth-estimate',
    ],
    [
      'the same with a recorded break',
      'revenue 2021 r2022 3450亿元',
      'revenue 2021 r2022 +8%',
      ['revenue 2020 r2021 3475亿元'],
      'restated',
      'growth-restated',
      ['revenue 2021'],
    ],
    [
      'the same with neither',
      'revenue 2021 r2022 3450亿元',
      'revenue 2021 r2022 +8%',
      ['revenue 2020 r2021 3475亿元'],
      'conflict',
      'growth-conflict',
    ],
    [
      'real growth cannot explain everything',
      'gdp 2021 r2022 400亿元',
      'gdp 2021 r2022 +9.7%',
      ['gdp 2020 r2021 268亿元'],
      'conflict',
      'growth-conflict',
    ],
    [
      'consistent only within rounding: 12 +8.5 % on 11',
      'revenue 2021 r2022 12亿元',
      'revenue 2021 r2022 +8.5%',
      ['revenue 2020 r2021 11亿元'],
      'consistent',
      'growth-consistent',
    ],
    [
      'an open base may be anything above: 超7000 +1 %',
      'fdi 2021 r2022 7500万美元',
      'fdi 2021 r2022 +1%',
      ['fdi 2020 r2021 超7000万美元'],
      'consistent',
      'growth-consistent',
    ],
    [
      'one of two recorded numbers fits',
      'revenue 2021 r2022 110亿元',
      'revenue 2021 r2022 +10%',
      ['revenue 2020 r2021 90亿元', 'revenue 2020 r2020 100亿元'],
      'consistent',
      'growth-consistent',
    ],
    [
      'a fall',
      'revenue 2021 r2022 95亿元',
      'revenue 2021 r2022 +-5%',
      ['revenue 2020 r2021 100亿元'],
      'consistent',
      'growth-consistent',
    ],
    [
      'nothing recorded before',
      'revenue 2021 r2022 95亿元',
      'revenue 2021 r2022 +5%',
      [],
      'unknown',
      'no-previous',
    ],
    [
      'only another scope before',
      'revenue 2021 r2022 95亿元',
      'revenue 2021 r2022 +5%',
      ['revenue 2020 r2021 90亿元 @city'],
      'unknown',
      'no-previous',
    ],
    [
      'only another currency before',
      'fdi 2021 r2022 1亿美元',
      'fdi 2021 r2022 +5%',
      ['fdi 2020 r2021 6亿元'],
      'unknown',
      'no-previous',
    ],
    [
      'only a goal before',
      'revenue 2021 r2022 95亿元',
      'revenue 2021 r2022 +5%',
      ['revenue 2020 r2021 90亿元!'],
      'unknown',
      'no-previous',
    ],
  ])('%s', (_, level, growth, before, verdict, code, breaks) => {
    const found = growthArithmetic(
      reading(level),
      reading(growth),
      known(level.split(' ')[0]!, before, breaks),
    );
    expect([found?.kind, found?.verdict, found?.why.reason]).toEqual(['growth', verdict, code]);
  });

  it('gives both intervals: 3450 ± 0.5 over 1.08 ± 0.005 of a per cent', () => {
    const found = growthArithmetic(
      reading('revenue 2021 r2022 3450亿元'),
      reading('revenue 2021 r2022 +8%'),
      known('revenue', ['revenue 2020 r2021 3475亿元']),
    );
    expect(found?.impliedPrevious?.map((x) => Math.round(x / 1e8))).toEqual([3179, 3210]);
    expect(found?.recordedPrevious).toEqual([3474.5e8, 3475.5e8]);
    expect(found?.why.params).toMatchObject({ implied: 319444444444, recorded: 3475e8 });
  });
});

describe('compound growth', () => {
  it.each<[string, string, string, string[], string, string]>([
    // 1031 ÷ 1.234^5 = 360.3
    [
      '珠海 360 → 1031 at 23.4 % a year',
      'firms 2020 r2021 1031家',
      'firms 2016/2020 r2021 +23.4% :annualised',
      ['firms 2015 r2021 360家'],
      'consistent',
      'compound-consistent',
    ],
    [
      'a year too few: 360 → 1031 at 20 %',
      'firms 2020 r2021 1031家',
      'firms 2016/2020 r2021 +20% :annualised',
      ['firms 2015 r2021 360家'],
      'conflict',
      'compound-conflict',
    ],
    [
      'real',
      'gdp 2020 r2021 268亿元',
      'gdp 2016/2020 r2021 +8.1% :annualised',
      ['gdp 2015 r2020 160亿元'],
      'comparable-price',
      'compound-real',
    ],
    [
      'restated',
      'revenue 2020 r2021 3475亿元',
      'revenue 2016/2020 r2021 +15.7% :annualised',
      ['revenue 2015 r2020 2000亿元?'],
      'restated',
      'compound-estimate',
    ],
    [
      'no base',
      'revenue 2020 r2021 3475亿元',
      'revenue 2016/2020 r2021 +15.7% :annualised',
      ['revenue 2016 r2020 2000亿元'],
      'unknown',
      'no-previous',
    ],
  ])('%s', (_, level, growth, before, verdict, code) => {
    const found = growthArithmetic(reading(level), reading(growth), known(level.split(' ')[0]!, before));
    expect([found?.kind, found?.verdict, found?.why.reason]).toEqual(['compound', verdict, code]);
  });

  it('is restated where a break lies between', () => {
    const found = growthArithmetic(
      reading('revenue 2020 r2021 3475亿元'),
      reading('revenue 2016/2020 r2021 +15.7% :annualised'),
      known('revenue', ['revenue 2015 r2020 2000亿元'], ['revenue 2018']),
    );
    expect([found?.verdict, found?.why.reason]).toEqual(['restated', 'compound-restated']);
  });

  it('is not guessed where only its last year is given', () => {
    const found = growthArithmetic(
      reading('firms 2020 r2021 1031家'),
      reading('firms 2020 r2021 +23.4% :annualised'),
      known('firms', ['firms 2015 r2021 360家']),
    );
    expect(found).toBeNull();
  });
});

describe('part ÷ whole', () => {
  it.each([
    // 19 ÷ 268 = 7.09 %
    ['珠海 R&D 19 of 268 is 7 %', '7%', '19亿元', '268亿元', 'consistent', 7.09],
    // 29.96 ÷ 80.6 % = 37.17
    ['珠海 livelihood 29.96 of 37.2 is 80.6 %', '80.6%', '29.96亿元', '37.2亿元', 'consistent', 80.54],
    ['not with 8 %', '8%', '19亿元', '268亿元', 'conflict', 7.09],
    ['not at a finer print', '7.00%', '19.00亿元', '268.0亿元', 'conflict', 7.09],
    ['an open whole allows less', '7%', '19亿元', '超268亿元', 'consistent', 7.09],
    ['but no more', '6%', '21亿元', '不足268亿元', 'conflict', 7.84],
  ])('%s', (_, share, part, whole, verdict, quotient) => {
    const found = shareArithmetic(
      reading(`intensity 2020 r2021 ${share} :share`),
      reading(`rd 2020 r2021 ${part}`),
      reading(`gdp 2020 r2021 ${whole}`),
    );
    expect([found.verdict, found.why.params.quotient]).toEqual([verdict, quotient]);
  });
});
