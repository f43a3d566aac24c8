import { describe, expect, it } from 'vitest';
import { progressOf } from '#lib/context/progress.ts';
import { type Reading, readingOf } from '#lib/context/reading.ts';
import { catalogue, observation, shardOf } from './support/world.ts';

const reading = (line: string): Reading => {
  const o = observation(line);
  return readingOf(o, catalogue.indicator(o.indicator)!.kind, undefined);
};
const progress = (goal: string, lines: readonly string[], breaks: readonly string[] = []) => {
  const [id] = goal.split(' ') as [string];
  return progressOf(
    reading(goal),
    lines.map(reading),
    shardOf([], breaks).breaks,
    catalogue.indicator(id)!.direction,
  );
};

describe('progress towards a long-range target', () => {
  it('of 珠海: 268 → 306.2, goal 540 in 2025', () => {
    // required (540 ÷ 306.2)^(1/4) − 1 = 15.24 %; observed 306.2 ÷ 268 − 1 = 14.25 %; ratio 0.935
    expect(
      progress('gdp 2025 r2022 540亿元!', ['gdp 2020 r2021 268亿元', 'gdp 2021 r2022 306.2亿元']),
    ).toMatchObject({
      fromPeriod: '2021',
      requiredCagr: 0.152384,
      observedCagr: 0.142537,
      observedFrom: '2020',
      ratio: 0.9354,
      status: 'progressing',
      // 306.2 × 1.1425^n ≥ 540 after 4.26 years: the year 2026
      arrival: 2026,
    });
  });

  it.each<[what: string, goal: string, lines: string[], status: string, arrival: number | null]>([
    [
      'reached before its time',
      'firms 2025 r2022 超1000家!',
      ['firms 2020 r2021 535家', 'firms 2021 r2022 1100家'],
      'reached',
      2021,
    ],
    [
      'on track: 10 % a year, 10 % needed',
      'revenue 2025 r2022 146.4亿元!',
      ['revenue 2020 r2021 90.9亿元', 'revenue 2021 r2022 100亿元'],
      'on-track',
      2025,
    ],
    [
      'insufficient: 2 % a year, 10 % needed',
      'revenue 2025 r2022 146.4亿元!',
      ['revenue 2020 r2021 98亿元', 'revenue 2021 r2022 100亿元'],
      'insufficient',
      2040,
    ],
    [
      'moving away',
      'revenue 2025 r2022 146.4亿元!',
      ['revenue 2020 r2021 110亿元', 'revenue 2021 r2022 100亿元'],
      'moving-away',
      null,
    ],
    [
      'too slow for a year of arrival',
      'revenue 2025 r2022 200亿元!',
      ['revenue 2020 r2021 99.9亿元', 'revenue 2021 r2022 100亿元'],
      'insufficient',
      null,
    ],
    [
      'a ceiling on track',
      'deaths 2025 r2022 不超过60人!',
      ['deaths 2020 r2021 115人', 'deaths 2021 r2022 100人'],
      'on-track',
      2025,
    ],
    [
      'a ceiling moving away',
      'deaths 2025 r2022 不超过60人!',
      ['deaths 2020 r2021 90人', 'deaths 2021 r2022 100人'],
      'moving-away',
      null,
    ],
    ['one point has no pace', 'gdp 2025 r2022 540亿元!', ['gdp 2021 r2022 306.2亿元'], 'unknown', null],
    [
      '超 at the very number still has to move',
      'firms 2025 r2022 超535家!',
      ['firms 2019 r2020 500家', 'firms 2020 r2021 535家'],
      'unknown',
      null,
    ],
  ])('%s', (_, goal, lines, status, arrival) => {
    const found = progress(goal, lines);
    expect([found?.status, found?.arrival]).toEqual([status, arrival]);
  });

  it('takes its pace only from after the last break', () => {
    const lines = [
      'revenue 2019 r2020 2000亿元',
      'revenue 2020 r2021 3475亿元',
      'revenue 2021 r2022 3450亿元',
      'revenue 2022 r2023 3700亿元',
    ];
    expect(progress('revenue 2025 r2022 5000亿元!', lines, ['revenue 2021'])).toMatchObject({
      observedFrom: '2021',
      observedCagr: 0.072464,
    });
    expect(progress('revenue 2025 r2022 5000亿元!', lines.slice(0, 3), ['revenue 2021'])).toMatchObject({
      observedCagr: null,
      status: 'unknown',
    });
  });

  it.each<[string, string, string[]]>([
    ['nothing recorded', 'gdp 2025 r2022 540亿元!', []],
    ['only another scope', 'gdp 2025 r2022 540亿元!', ['gdp 2021 r2022 306.2亿元 @city']],
    ['only another unit', 'fdi 2025 r2022 1亿美元!', ['fdi 2021 r2022 5亿元']],
    ['its period is over', 'gdp 2021 r2021 300亿元!', ['gdp 2021 r2022 306.2亿元']],
  ])('is not reckoned: %s', (_, goal, lines) => {
    expect(progress(goal, lines)).toBeNull();
  });
});
