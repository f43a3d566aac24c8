/**
 * Every verdict kind, with margins reckoned by hand in the third column. A goal ends in !, an estimate in ?.
 * Numbers marked 珠海 are those of its work reports of 2021 and 2022.
 */
import { describe, expect, it } from 'vitest';
import { zoneOverview } from '#lib/context/overview.ts';
import type { TargetVerdict } from '#lib/model/context.ts';
import { catalogue, shardOf } from './support/world.ts';

const verdicts = (lines: readonly string[], breaks: readonly string[] = []): TargetVerdict[] =>
  zoneOverview(shardOf(lines, breaks), catalogue).groups.flatMap(({ series }) =>
    series.flatMap((s) => s.targets),
  );

const only = (lines: readonly string[], breaks: readonly string[] = []): TargetVerdict => {
  const found = verdicts(lines, breaks);
  expect(found).toHaveLength(1);
  return found[0] as TargetVerdict;
};

type Decided = [
  what: string,
  lines: string[],
  verdict: string,
  margin: number | null,
  unit: string | null,
  pct?: number,
];

describe('decided', () => {
  it.each<Decided>([
    [
      '珠海 revenue 3700 → 3450',
      ['revenue 2021 r2021 3700亿元!', 'revenue 2021 r2022 3450亿元?'],
      'missed',
      -25e9,
      'CNY',
      -6.7568,
    ],
    ['珠海 GDP growth 8 → 9.7', ['gdp 2021 r2021 +8%!', 'gdp 2021 r2022 +9.7%'], 'exceeded', 1.7, 'pp'],
    [
      '珠海 firms 550 → 580',
      ['firms 2021 r2021 550家!', 'firms 2021 r2022 580家'],
      'exceeded',
      30,
      '家',
      5.4545,
    ],
    [
      '珠海 places 5220 → 5220',
      ['projects 2021 r2021 5220个!', 'projects 2021 r2022 5220个'],
      'met',
      0,
      '个',
      0,
    ],
    [
      '珠海 8 % 以上 → 20.9',
      ['revenue 2021 r2021 不少于+8%!', 'revenue 2021 r2022 +20.9%'],
      'exceeded',
      12.9,
      'pp',
    ],
    [
      '珠海 正增长, trade +34.1 %',
      ['revenue 2021 r2021 正增长!', 'revenue 2021 r2022 +34.1%'],
      'exceeded',
      34.1,
      'pp',
    ],
    [
      '珠海 正增长 from levels: 超7000万 → 0.68亿',
      ['fdi 2021 r2021 正增长!', 'fdi 2020 r2021 超7000万美元', 'fdi 2021 r2022 0.68亿美元'],
      'missed',
      -2.8571,
      'pp',
    ],
    [
      '珠海 超160亿 → 204亿',
      ['revenue 2021 r2021 超160亿元!', 'revenue 2021 r2022 204亿元'],
      'exceeded',
      4.4e9,
      'CNY',
      27.5,
    ],
    [
      '珠海 8万 → 超55万平方米',
      ['funds 2021 r2021 8亿元!', 'funds 2021 r2022 超55亿元'],
      'exceeded',
      4.7e9,
      'CNY',
      587.5,
    ],
    ['以上 met exactly', ['revenue 2021 r2021 不少于+8%!', 'revenue 2021 r2022 +8%'], 'met', 0, 'pp'],
    [
      '超 needs more: 超160 → 159',
      ['revenue 2021 r2021 超160亿元!', 'revenue 2021 r2022 159亿元'],
      'missed',
      -1e8,
      'CNY',
      -0.625,
    ],
    [
      '超 at the very number may be more within rounding',
      ['revenue 2021 r2021 超160亿元!', 'revenue 2021 r2022 160亿元'],
      'within-rounding',
      0,
      'CNY',
      0,
    ],
    [
      'short as printed, reachable: 7.5 → 7',
      ['revenue 2021 r2021 +7.5%!', 'revenue 2021 r2022 +7%'],
      'within-rounding',
      -0.5,
      'pp',
    ],
    [
      'short beyond rounding: 7.6 → 7',
      ['revenue 2021 r2021 +7.6%!', 'revenue 2021 r2022 +7%'],
      'missed',
      -0.6,
      'pp',
    ],
    [
      'finer print is not within rounding: 7.5 → 7.4',
      ['revenue 2021 r2021 +7.5%!', 'revenue 2021 r2022 +7.4%'],
      'missed',
      -0.1,
      'pp',
    ],
    [
      'a count is exact: 550 → 549',
      ['firms 2021 r2021 550家!', 'firms 2021 r2022 549家'],
      'missed',
      -1,
      '家',
      -0.1818,
    ],
    [
      '约 as an outcome widens: 100 → 约98',
      ['firms 2021 r2021 100家!', 'firms 2021 r2022 约98家'],
      'within-rounding',
      -2,
      '家',
      -2,
    ],
    [
      '约 as an outcome, too far: 100 → 约90',
      ['firms 2021 r2021 100家!', 'firms 2021 r2022 约90家'],
      'missed',
      -10,
      '家',
      -10,
    ],
    [
      '约 as a goal is met below it: 约100 → 96',
      ['firms 2021 r2021 约100家!', 'firms 2021 r2022 96家'],
      'met',
      -4,
      '家',
      -4,
    ],
    [
      '约 as a goal is exceeded only beyond it: 约100 → 104',
      ['firms 2021 r2021 约100家!', 'firms 2021 r2022 104家'],
      'met',
      4,
      '家',
      4,
    ],
    [
      '约 as a goal, beyond: 约100 → 120',
      ['firms 2021 r2021 约100家!', 'firms 2021 r2022 120家'],
      'exceeded',
      20,
      '家',
      20,
    ],
    [
      'range inside: 5～6 % → 5.5',
      ['revenue 2021 r2021 +5～6%!', 'revenue 2021 r2022 +5.5%'],
      'met',
      0.5,
      'pp',
    ],
    [
      'range above: 5～6 % → 6.3',
      ['revenue 2021 r2021 +5～6%!', 'revenue 2021 r2022 +6.3%'],
      'exceeded',
      1.3,
      'pp',
    ],
    [
      'range below: 5～6 % → 4.2',
      ['revenue 2021 r2021 +5～6%!', 'revenue 2021 r2022 +4.2%'],
      'missed',
      -0.8,
      'pp',
    ],
    [
      '超 as an outcome at the goal',
      ['revenue 2021 r2021 100亿元!', 'revenue 2021 r2022 超100亿元'],
      'exceeded',
      0,
      'CNY',
      0,
    ],
    [
      'not less than, at the goal',
      ['revenue 2021 r2021 100亿元!', 'revenue 2021 r2022 不少于100亿元'],
      'met',
      0,
      'CNY',
      0,
    ],
    [
      '不足 as an outcome, short',
      ['revenue 2021 r2021 100亿元!', 'revenue 2021 r2022 不足90亿元'],
      'missed',
      -1e9,
      'CNY',
      -10,
    ],
    [
      'lower is better: 2.5 % → 2.1 %',
      ['jobless 2021 r2021 2.5%!', 'jobless 2021 r2022 2.1%'],
      'exceeded',
      -0.4,
      'pp',
    ],
    [
      'a ceiling in words: 2.5 %以内 → 2.5 %',
      ['jobless 2021 r2021 不超过2.5%!', 'jobless 2021 r2022 2.5%'],
      'met',
      0,
      'pp',
    ],
    [
      'over the ceiling: 2.5 %以内 → 2.9 %',
      ['jobless 2021 r2021 不超过2.5%!', 'jobless 2021 r2022 2.9%'],
      'missed',
      0.4,
      'pp',
    ],
    [
      'over the ceiling within rounding: 2.5 → 3',
      ['jobless 2021 r2021 不超过2.5%!', 'jobless 2021 r2022 3%'],
      'within-rounding',
      0.5,
      'pp',
    ],
    [
      'below a ceiling that 不足 sets: 不足5 → 5',
      ['deaths 2021 r2021 不足50人!', 'deaths 2021 r2022 50人'],
      'within-rounding',
      0,
      '人',
      0,
    ],
    [
      'a fall asked of what should fall: −3 % → −5 %',
      ['deaths 2021 r2021 +-3%!', 'deaths 2021 r2022 +-5%'],
      'exceeded',
      -2,
      'pp',
    ],
    [
      'a fall not reached: −3 % → −1 %',
      ['deaths 2021 r2021 +-3%!', 'deaths 2021 r2022 +-1%'],
      'missed',
      2,
      'pp',
    ],
    ['rank: 20 → 19', ['rank 2021 r2021 20位! :rank', 'rank 2021 r2022 19位 :rank'], 'exceeded', -1, 'rank'],
    ['rank: 18 → 19', ['rank 2021 r2021 18位! :rank', 'rank 2021 r2022 19位 :rank'], 'missed', 1, 'rank'],
    [
      'share: 7.2 % → 8 %',
      ['intensity 2021 r2021 7.2%! :share', 'intensity 2021 r2022 8%? :share'],
      'exceeded',
      0.8,
      'pp',
    ],
    [
      'new of a stock',
      ['firms 2021 r2021 200家! :new', 'firms 2021 r2022 219家 :new', 'firms 2021 r2022 580家'],
      'exceeded',
      19,
      '家',
      9.5,
    ],
    [
      'new and level of a flow are one',
      ['projects 2021 r2021 70个!', 'projects 2021 r2022 82个 :new'],
      'exceeded',
      12,
      '个',
      17.1429,
    ],
    [
      '持平 against levels: equal',
      ['fdi 2021 r2021 持平!', 'fdi 2020 r2021 0.68亿美元', 'fdi 2021 r2022 0.68亿美元'],
      'met',
      0,
      'pp',
    ],
    [
      '持平 within rounding: 0.68 → 0.675',
      ['fdi 2021 r2021 持平!', 'fdi 2020 r2021 0.68亿美元', 'fdi 2021 r2022 0.675亿美元'],
      'within-rounding',
      -0.7353,
      'pp',
    ],
    [
      '持平 missed: 0.68 → 0.66',
      ['fdi 2021 r2021 持平!', 'fdi 2020 r2021 0.68亿美元', 'fdi 2021 r2022 0.66亿美元'],
      'missed',
      -2.9412,
      'pp',
    ],
    [
      'computed growth: 100 → 109 for 8 %',
      ['revenue 2021 r2021 +8%!', 'revenue 2020 r2021 100亿元', 'revenue 2021 r2022 109亿元'],
      'exceeded',
      1,
      'pp',
    ],
    [
      'computed growth that rounding can lift: 100 → 107.6 for 8 %',
      ['revenue 2021 r2021 +8%!', 'revenue 2020 r2021 100亿元', 'revenue 2021 r2022 107.6亿元'],
      'within-rounding',
      -0.4,
      'pp',
    ],
    [
      'a stated growth wins over the levels',
      [
        'revenue 2021 r2021 +8%!',
        'revenue 2020 r2021 100亿元',
        'revenue 2021 r2022 109亿元',
        'revenue 2021 r2022 +7%',
      ],
      'missed',
      -1,
      'pp',
    ],
    [
      'a part-year goal against the same part',
      ['revenue 2021-01/2021-03 r2021 18亿元!', 'revenue 2021-01/2021-03 mid2021 20亿元'],
      'exceeded',
      2e8,
      'CNY',
      11.1111,
    ],
    [
      'five years summed: 20+30+40+50+60 for 190',
      [
        'funds 2016/2020 r2020 190亿元!',
        'funds 2016 r2020 20亿元',
        'funds 2017 r2020 30亿元',
        'funds 2018 r2020 40亿元',
        'funds 2019 r2020 50亿元',
        'funds 2020 r2021 60亿元',
      ],
      'exceeded',
      1e9,
      'CNY',
      5.2632,
    ],
    [
      'a stock of the year and of its December',
      ['firms 2021 r2021 550家!', 'firms 2021-12 r2022 560家'],
      'exceeded',
      10,
      '家',
      1.8182,
    ],
    [
      '个 and 项 count alike',
      ['projects 2021 r2021 70个!', 'projects 2021 r2022 69项'],
      'missed',
      -1,
      '项',
      -1.4286,
    ],
  ])('%s', (_, lines, verdict, margin, unit, pct) => {
    const found = only(lines);
    expect({
      verdict: found.verdict,
      margin: found.margin,
      unit: found.marginUnit,
      pct: found.marginPct,
    }).toEqual({
      verdict,
      margin,
      unit,
      pct: pct ?? null,
    });
    expect(found.outcome).not.toBeNull();
  });
});

describe('not decided', () => {
  it.each<[string, string[], string, string, string[]?]>([
    ['nothing recorded', ['revenue 2022 r2022 3800亿元!'], 'pending', 'no-outcome'],
    [
      'another year is no outcome',
      ['revenue 2022 r2022 3800亿元!', 'revenue 2021 r2022 3450亿元'],
      'pending',
      'no-outcome',
    ],
    [
      'a growth alone does not decide a level',
      ['revenue 2021 r2021 3700亿元!', 'revenue 2021 r2022 +8%'],
      'pending',
      'no-outcome',
    ],
    [
      'a level does not decide what is new',
      ['firms 2021 r2021 200家! :new', 'firms 2021 r2022 580家'],
      'pending',
      'no-outcome',
    ],
    [
      'an annual average does not decide a year',
      ['revenue 2021 r2021 +8%!', 'revenue 2021 r2022 +9% :annualised'],
      'pending',
      'no-outcome',
    ],
    [
      'a plan with a year missing',
      ['funds 2016/2018 r2020 90亿元!', 'funds 2016 r2020 20亿元', 'funds 2018 r2020 40亿元'],
      'pending',
      'no-outcome',
    ],
    [
      'another scope',
      ['firms 2021 r2021 550家!', 'firms 2021 r2022 1100家 @multi-park'],
      'not-comparable',
      'scope-differs',
    ],
    [
      'a part of the goal',
      ['firms 2021 r2021 550家!', 'firms 2021 r2022 100家 #省级'],
      'not-comparable',
      'part-differs',
    ],
    [
      'the whole for a part',
      ['firms 2021 r2021 100家! #省级', 'firms 2021 r2022 580家'],
      'not-comparable',
      'part-differs',
    ],
    [
      'nine months for a year',
      ['revenue 2021 r2021 3700亿元!', 'revenue 2021-01/2021-09 mid2021 2900亿元'],
      'not-comparable',
      'part-year',
    ],
    [
      'the end of November for the end of the year',
      ['firms 2021 r2021 550家!', 'firms 2021-11 r2022 560家'],
      'not-comparable',
      'part-year',
    ],
    ['dollars for yuan', ['fdi 2021 r2021 1亿美元!', 'fdi 2021 r2022 7亿元'], 'not-comparable', 'currency'],
    [
      '亩 for square metres',
      ['energy 2021 r2021 100吨!', 'energy 2021 r2022 100亩'],
      'not-comparable',
      'unit',
    ],
    [
      'a real rate against levels',
      ['gdp 2021 r2021 +8%!', 'gdp 2020 r2021 268亿元', 'gdp 2021 r2022 306.2亿元'],
      'not-comparable',
      'price-basis',
    ],
    [
      'no base for a computed growth',
      ['revenue 2021 r2021 +8%!', 'revenue 2021 r2022 109亿元'],
      'not-comparable',
      'base-missing',
    ],
    [
      'a break between the levels',
      ['revenue 2021 r2021 +8%!', 'revenue 2020 r2021 100亿元', 'revenue 2021 r2022 109亿元'],
      'not-comparable',
      'break-between',
      ['revenue 2021'],
    ],
    [
      'growth over a change of currency',
      ['fdi 2021 r2021 +8%!', 'fdi 2020 r2021 7亿元', 'fdi 2021 r2022 1亿美元'],
      'not-comparable',
      'currency',
    ],
    [
      '超 short of the goal can lie on either side',
      ['revenue 2021 r2021 100亿元!', 'revenue 2021 r2022 超90亿元'],
      'not-comparable',
      'open-outcome',
    ],
    [
      '不足 above the goal can lie on either side',
      ['revenue 2021 r2021 100亿元!', 'revenue 2021 r2022 不足110亿元'],
      'not-comparable',
      'open-outcome',
    ],
    [
      'a rise from 超: 超7000 → 7100 can be a fall',
      ['fdi 2021 r2021 正增长!', 'fdi 2020 r2021 超7000万美元', 'fdi 2021 r2022 7100万美元'],
      'not-comparable',
      'open-outcome',
    ],
    [
      '不足 under a ceiling is decided, 超 is not',
      ['jobless 2021 r2021 不超过2.5%!', 'jobless 2021 r2022 超2%'],
      'not-comparable',
      'open-outcome',
    ],
    [
      'another scope of a growth',
      ['revenue 2021 r2021 +8%!', 'revenue 2021 r2022 +9% @city'],
      'not-comparable',
      'scope-differs',
    ],
  ])('%s', (_, lines, verdict, reason, breaks) => {
    const found = only(lines, breaks);
    expect({ verdict: found.verdict, reason: found.why.reason }).toEqual({ verdict, reason });
    expect(found.margin).toBeNull();
  });
});

describe('later targets', () => {
  const lines = [
    'revenue 2021 r2021 3700亿元!',
    'revenue 2021 mid2021 3500亿元!',
    'revenue 2021 r2022 3450亿元',
  ];

  it('take the place of earlier ones, and both are shown', () => {
    const found = verdicts(lines);
    expect(found.map((t) => [t.source, t.margin, t.replacedBy])).toEqual([
      ['mid2021', -5e9, undefined],
      ['r2021', -25e9, 'mid2021'],
    ]);
  });

  it.each([
    ['another year', ['revenue 2021 r2021 3700亿元!', 'revenue 2022 r2022 3800亿元!']],
    ['another measure', ['revenue 2021 r2021 3700亿元!', 'revenue 2021 mid2021 +8%!']],
    ['another scope', ['revenue 2021 r2021 3700亿元!', 'revenue 2021 mid2021 300亿元! @multi-park']],
    ['another part', ['revenue 2021 r2021 3700亿元!', 'revenue 2021 mid2021 300亿元! #软件']],
    ['the same number said again', ['revenue 2021 r2021 3700亿元!', 'revenue 2021 mid2021 3700亿元!']],
    ['the same report', ['revenue 2021 r2021 3700亿元!', 'revenue 2021 r2021 3800亿元!']],
  ])('do not replace those for %s', (_, two) => {
    expect(verdicts(two).map((t) => t.replacedBy)).toEqual([undefined, undefined]);
  });
});

describe('cautions', () => {
  it('says that the base was restated after the target was set, and keeps the verdict', () => {
    const found = only(['revenue 2021 r2021 3700亿元!', 'revenue 2021 r2022 3450亿元?'], ['revenue 2021']);
    expect([found.verdict, found.caution?.reason]).toEqual(['missed', 'base-restated']);
  });

  it.each([
    ['before the target was set', 'revenue 2019'],
    ['in another scope', 'revenue 2021 multi-park'],
    ['of another indicator', 'gdp 2021'],
  ])('is silent about a break %s', (_, line) => {
    expect(
      only(['revenue 2021 r2021 3700亿元!', 'revenue 2021 r2022 3450亿元'], [line]).caution,
    ).toBeUndefined();
  });
});

describe('the outcome believed', () => {
  it.each([
    ['the newest official', ['projects 2021 i2022 70个', 'projects 2021 r2022 82个'], 82],
    ['an official before newer news', ['projects 2021 r2022 82个', 'projects 2021 news2022 90个'], 82],
    [
      'an actual before an estimate of the same report',
      ['projects 2021 r2022 80个?', 'projects 2021 r2022 82个'],
      82,
    ],
  ])('%s', (_, lines, value) => {
    expect(only(['projects 2021 r2021 75个!', ...lines]).outcome?.value).toBe(value);
  });
});
