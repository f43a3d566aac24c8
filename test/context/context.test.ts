/**
 * What the context of one figure says: history, agreement, peers, and what is not compared, with the reason. One room:
 * all of it is asked of the same few zones.
 */
import { describe, expect, it } from 'vitest';
import { contextsOf } from '#lib/context/contexts.ts';
import { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { factOf, readerOf } from './support/world.ts';

const ZHUHAI = [
  'gdp 2020 r2021 268亿元',
  'gdp 2020 r2021 +6.7%',
  'gdp 2021 r2021 +8%!',
  'gdp 2021 r2022 306.2亿元',
  'gdp 2021 r2022 +9.7%',
  'gdp 2022 r2022 +10%!',
  'gdp 2022 r2022 超335亿元!',
  'gdp 2025 r2022 540亿元!',
];

const contextOf = async (
  fact: Fact,
  lines: readonly string[],
  breaks: readonly string[] = [],
  peers: readonly string[] = [],
) => {
  const [context] = await contextsOf([fact], readerOf(lines, breaks, peers));
  return Context.parse(context);
};
const reasons = (context: Context) => context.notComparable.map(({ reason }) => reason);

describe('a known figure', () => {
  it('has all that a careful reader would look up', async () => {
    const context = await contextOf(factOf('gdp 2021 306.2亿元'), ZHUHAI);
    expect(context.state).toBe('matched');
    expect(context.history.map((p) => [p.period, p.value])).toEqual([
      ['2020', 268e8],
      ['2021', 306.2e8],
    ]);
    expect(context.previous).toMatchObject({
      period: '2020',
      value: 268e8,
      change: 38.2e8,
      changePct: 14.2537,
    });
    expect(context.companion).toMatchObject({
      value: 9.7,
      measure: 'growth',
      priceBasis: 'comparable-price',
    });
    expect(context.agreement).toMatchObject([{ source: 'r2022', verdict: 'equal' }]);
    expect(context.arithmetic).toMatchObject({ kind: 'growth', verdict: 'comparable-price' });
    expect(context.targets).toMatchObject([
      { measure: 'growth', verdict: 'exceeded', margin: 1.7, marginUnit: 'pp' },
    ]);
    expect(context.outlook.map((o) => [o.period, o.printed])).toEqual([
      ['2022', '10'],
      ['2022', '335'],
      ['2025', '540'],
    ]);
    expect(context.progress.map((p) => [p.period, p.requiredCagr])).toEqual([
      ['2022', 0.094056],
      ['2025', 0.152384],
    ]);
    expect(Object.keys(context.sources).sort()).toEqual(['r2021', 'r2022']);
    expect(context.dataset).toBe('test');
  });

  it('of growth is compared in points and held against the growth goal', async () => {
    const context = await contextOf(factOf('gdp 2021 +9.7%'), ZHUHAI);
    expect(context.previous).toMatchObject({ period: '2020', value: 6.7, change: 3, changePct: null });
    expect(context.companion).toMatchObject({ value: 306.2e8, measure: 'level' });
    expect(context.targets).toMatchObject([{ verdict: 'exceeded', margin: 1.7 }]);
  });

  it('that is a target says its base, how it ended and the record before it', async () => {
    const lines = [
      'firms 2019 r2020 500家!',
      'firms 2019 r2020 489家',
      'firms 2020 r2020 530家!',
      'firms 2020 r2021 535家',
      'firms 2021 r2021 550家!',
      'firms 2021 r2022 580家',
    ];
    const context = await contextOf(factOf('firms 2021 550家!'), lines);
    expect(context.previous).toMatchObject({ period: '2020', value: 535, change: 15, changePct: 2.8037 });
    expect(context.targets).toMatchObject([{ source: 'r2021', verdict: 'exceeded', margin: 30 }]);
    expect(context.record).toEqual({ met: 1, of: 2 });
    expect(context.trend).toBeNull();
  });

  it.each([
    ['the year before it was set', 'firms 2025 1000家!', '2021', 420, 0.14589],
    ['not what was only known later', 'patents 2025 9000件!', '2021', 5329, 0.251309],
  ])('that is a long-range target asks of %s', async (_, figure, period, change, perYear) => {
    const lines = [
      'firms 2025 r2022 1000家!',
      'firms 2021 r2022 580家',
      'firms 2022 r2023 700家',
      'patents 2025 r2022 9000件!',
      'patents 2021 r2022 3671件',
      'patents 2022-02 r2023 3800件',
    ];
    expect((await contextOf(factOf(figure), lines)).ask).toMatchObject({ period, change, perYear });
  });

  it('that is a target nobody recorded says what came of it, without a verdict', async () => {
    const context = await contextOf(factOf('firms 2021 560家!'), ['firms 2021 r2022 580家']);
    expect(context.targets).toMatchObject([
      {
        source: 'page',
        setOn: null,
        verdict: 'not-comparable',
        margin: null,
        outcome: { value: 580 },
        why: { reason: 'unrecorded-goal', params: { outcome: 580 } },
      },
    ]);
  });

  it('has a goal once, where it was first said', async () => {
    const lines = [
      'revenue 2021 r2021 3700亿元!',
      'revenue 2021 mid2021 3700亿元!',
      'revenue 2021 r2022 3450亿元',
    ];
    const { targets } = await contextOf(factOf('revenue 2021 3450亿元'), lines);
    expect(targets.map((t) => t.source)).toEqual(['r2021']);
  });

  it('whose number is not the recorded one shows both, and the verdict follows the record', async () => {
    const context = await contextOf(factOf('revenue 2021 3600亿元'), [
      'revenue 2021 r2021 3700亿元!',
      'revenue 2021 r2022 3450亿元?',
    ]);
    expect(context.agreement).toMatchObject([
      { verdict: 'differs', differsBy: -150e8, differsWithin: [149e8, 151e8] },
    ]);
    expect(context.targets).toMatchObject([
      {
        verdict: 'missed',
        margin: -250e8,
        outcome: { source: 'r2022' },
        caution: { reason: 'page-differs' },
      },
    ]);
  });

  it('may mean a part: it is one where it equals what is recorded of that part', async () => {
    const lines = [
      'funds 2020 r2021 22.68亿元 #产投',
      'funds 2020 r2021 3.32亿元 #天使',
      'funds 2021 r2022 4亿元 #天使',
    ];
    const context = await contextOf(factOf('funds 2020 3.32亿元'), lines);
    expect(context.history.map((p) => p.printed)).toEqual(['3.32', '4']);
    expect((await contextOf(factOf('funds 2020 5亿元'), lines)).state).toBe('no-data');
  });

  it('takes the growth that the page states beside it', async () => {
    const facts = [factOf('revenue 2021 108亿元'), factOf('revenue 2021 +8%')];
    const [level] = await contextsOf(
      facts,
      readerOf(['revenue 2020 r2021 100亿元', 'revenue 2021 r2021 +7%!']),
    );
    expect(level?.companion).toMatchObject({ value: 8, source: 'page' });
    expect(level?.arithmetic).toMatchObject({ verdict: 'consistent' });
    expect(level?.targets).toMatchObject([{ verdict: 'exceeded', margin: 1, outcome: { source: 'page' } }]);
  });
});

describe('words and falls', () => {
  it('正增长 is a verdict on a goal, but no number in a series', async () => {
    const lines = ['revenue 2020 r2021 正增长!', 'revenue 2020 r2021 正增长', 'revenue 2021 r2022 +34.1%'];
    const context = await contextOf(factOf('revenue 2021 +34.1%'), lines);
    expect([context.history.map((p) => p.period), context.previous]).toEqual([['2021'], null]);
    const [target] = (await contextOf(factOf('revenue 2020 +5%'), lines)).targets;
    expect(target).toMatchObject({ verdict: 'exceeded', outcome: { words: '正增长' } });
  });

  it('超 of a fall opens downward', async () => {
    const fall = factOf('deaths 2020 超+-30%');
    const { agreement } = await contextOf(fall, [
      'deaths 2020 r2021 不足+-30%',
      'deaths 2020 r2022 +-35%',
      'deaths 2020 i2022 +-20%',
    ]);
    expect(agreement.map((a) => [a.source, a.verdict])).toEqual([
      ['r2022', 'equal-rounded'],
      ['i2022', 'differs'],
      ['r2021', 'equal'],
    ]);
  });

  it('新增 of a stock is the indicator of the new ones, where there is one', async () => {
    const { indicator, agreement } = await contextOf(factOf('firms 2021 219家 :new'), [
      'new-firms 2021 r2022 219家',
    ]);
    expect([indicator?.id, agreement[0]?.verdict]).toEqual(['new-firms', 'equal']);
    expect(
      (await contextOf(factOf('patents 2021 5件 :new'), ['patents 2021 r2022 5件 :new'])).indicator?.id,
    ).toBe('patents');
  });
});

describe('agreement', () => {
  const LINES = ['projects 2021 i2022 70个', 'projects 2021 r2022 82个', 'projects 2021 news2022 约80个'];
  it.each<[string, string, [string, string, number][]]>([
    [
      'the newest official first, all listed',
      'projects 2021 70个',
      [
        ['r2022', 'differs', 12],
        ['i2022', 'equal', 0],
        ['news2022', 'differs', 10],
      ],
    ],
    [
      'equal after rounding',
      'projects 2021 约81个',
      [
        ['r2022', 'equal-rounded', 1],
        ['i2022', 'differs', -11],
        ['news2022', 'equal-rounded', -1],
      ],
    ],
  ])('%s', async (_, figure, expected) => {
    const { agreement } = await contextOf(factOf(figure), LINES);
    expect(agreement.map((a) => [a.source, a.verdict, a.differsBy])).toEqual(expected);
  });

  it('says the least and the most that lie between', async () => {
    const { agreement } = await contextOf(factOf('revenue 2021 超90亿元'), ['revenue 2021 r2022 85亿元']);
    expect(agreement[0]).toMatchObject({ verdict: 'differs', differsBy: -5e8, differsWithin: [4.5e8, null] });
  });

  it('of one source takes the number nearest the figure', async () => {
    const { agreement } = await contextOf(factOf('gdp 2020 268亿元'), [
      'gdp 2020 r2021 超260亿元',
      'gdp 2020 r2021 268亿元',
    ]);
    expect(agreement).toMatchObject([{ verdict: 'equal' }]);
  });
});

describe('history', () => {
  it('keeps part-years with their own kind', async () => {
    const lines = [
      'gdp 2020 r2021 268亿元',
      'gdp 2020-01/2020-09 r2021 190亿元',
      'gdp 2021-01/2021-09 mid2021 220亿元',
    ];
    const context = await contextOf(factOf('gdp 2021-01/2021-09 220亿元'), lines);
    expect(context.history.map((p) => p.period)).toEqual(['2020-01/2020-09', '2021-01/2021-09']);
    expect(context.previous?.period).toBe('2020-01/2020-09');
  });

  it('marks a break, and compares nothing across it', async () => {
    const context = await contextOf(
      factOf('revenue 2021 3450亿元?'),
      ['revenue 2020 r2021 3475亿元?', 'revenue 2021 r2022 3450亿元?'],
      ['revenue 2021'],
    );
    expect(context.history.map((p) => p.break)).toEqual([undefined, true]);
    expect([context.previous, context.trend]).toEqual([null, null]);
    expect(reasons(context)).toContain('break-between');
  });

  it('believes the newest official number of a period', async () => {
    const context = await contextOf(factOf('projects 2021 82个'), [
      'projects 2021 r2022 82个',
      'projects 2021 i2022 70个',
    ]);
    expect(context.history).toMatchObject([{ value: 82, sources: ['r2022'] }]);
  });

  it('says since when a figure is the highest, with two or more to compare', async () => {
    const lines = [
      'firms 2017 r2020 600家',
      'firms 2018 r2020 400家',
      'firms 2019 r2020 489家',
      'firms 2020 r2021 535家',
    ];
    expect((await contextOf(factOf('firms 2021 580家'), lines)).trend).toMatchObject({
      from: '2017',
      highestSince: '2018',
    });
    expect((await contextOf(factOf('firms 2021 380家'), lines)).trend).toMatchObject({ lowestSince: '2017' });
    expect((await contextOf(factOf('firms 2021 580家'), lines.slice(3))).trend?.highestSince).toBeUndefined();
  });

  it('compounds over the years since the last break: 489 → 580 in two years', async () => {
    const lines = ['firms 2015 r2020 100家', 'firms 2019 r2020 489家', 'firms 2020 r2021 535家'];
    const { trend } = await contextOf(factOf('firms 2021 580家'), lines, ['firms 2018']);
    expect(trend).toMatchObject({ from: '2019', to: '2021', cagr: 0.089079 });
  });
});

describe('not compared, with the reason', () => {
  it.each<[string, string, string[], string, string[]?]>([
    [
      'another scope',
      'firms 2020 535家',
      ['firms 2020 r2021 535家', 'firms 2020 r2021 1031家 @multi-park'],
      'scope-differs',
    ],
    [
      'another moment of a stock',
      'patents 2021 3671件',
      ['patents 2020-11 r2021 2840件', 'patents 2021 r2022 3671件'],
      'part-year',
    ],
    [
      'another stretch of a flow',
      'gdp 2021 306.2亿元',
      ['gdp 2021 r2022 306.2亿元', 'gdp 2020-01/2020-09 r2021 190亿元'],
      'part-year',
    ],
    [
      'another currency in the year before',
      'fdi 2021 0.68亿美元',
      ['fdi 2020 r2021 5亿元', 'fdi 2021 r2022 0.68亿美元'],
      'currency',
    ],
    [
      'another currency in the same year',
      'fdi 2021 0.68亿美元',
      ['fdi 2021 r2021 5亿元', 'fdi 2021 r2022 0.68亿美元'],
      'currency',
    ],
    [
      'across a break',
      'revenue 2021 3450亿元',
      ['revenue 2020 r2021 3475亿元', 'revenue 2021 r2022 3450亿元'],
      'break-between',
      ['revenue 2021'],
    ],
    ['too few peers', 'gdp 2021 306.2亿元', ['gdp 2021 r2022 306.2亿元'], 'too-few-peers'],
  ])('%s', async (_, figure, lines, reason, breaks) => {
    const context = await contextOf(factOf(figure), lines, breaks, ['a 2021 r2022 100亿元 @main-park']);
    expect(context.state).toBe('matched');
    expect(reasons(context)).toContain(reason);
  });
});

describe('nothing known', () => {
  it.each<[string, Fact, string]>([
    [
      'an indicator that the catalogue does not know',
      { ...factOf('gdp 2021 1亿元'), indicatorId: 'x' },
      'indicator-unknown',
    ],
    ['a phrase that is no indicator', unbound(factOf('gdp 2021 1亿元')), 'indicator-unknown'],
    ['a page about no zone', factOf('gdp 2021 1亿元', { zone: null }), 'zone-unknown'],
    ['a zone that does not exist', factOf('gdp 2021 1亿元', { zone: 'atlantis' }), 'zone-unknown'],
    ['a zone without data', factOf('gdp 2021 1亿元', { zone: 'there' }), 'zone-empty'],
    ['an indicator without data', factOf('energy 2021 1吨'), 'not-recorded'],
    ['a scope without data', factOf('gdp 2021 1亿元 @city'), 'not-recorded'],
    ['a measure without data', factOf('gdp 2021 5% :share'), 'not-recorded'],
    ['a unit that cannot be the same thing', factOf('gdp 2021 306.2万人'), 'not-recorded'],
    ['no period', factOf('gdp - 306.2亿元'), 'period-unknown'],
  ])('%s', async (_, fact, reason) => {
    const context = await contextOf(fact, ZHUHAI.slice(0, 2));
    expect([context.state, reasons(context)[0]]).toEqual(['no-data', reason]);
    expect([context.history, context.targets, context.progress, context.peers]).toEqual([[], [], [], null]);
  });

  it('is a choice where several zones are possible', async () => {
    const [context] = await contextsOf([factOf('gdp 2021 1亿元', { zone: null })], readerOf(ZHUHAI), [
      'here',
      'there',
      'atlantis',
    ]);
    expect(context).toMatchObject({ state: 'ambiguous', candidates: [{ id: 'here' }, { id: 'there' }] });
  });
});

it('is no choice where the page says that it is a firm’s', async () => {
  const firm = { ...factOf('gdp 2021 1亿元', { zone: null }), scope: 'other' as const };
  const [context] = await contextsOf([firm], readerOf(ZHUHAI), ['here', 'there']);
  expect([context?.state, context && reasons(context)]).toEqual(['no-data', ['zone-unknown']]);
});

describe('what only the page says is not judged where it may have been misread', () => {
  const LINES = ['gdp 2025 r2022 540亿元!', 'gdp 2021 r2022 306.2亿元'];
  it.each([
    ['the recorded number of another year', 'gdp 2025 306.2亿元', 'other-period'],
    ['the goal itself', 'gdp 2025 540亿元', 'goal-itself'],
    ['a number far from the goal', 'gdp 2025 3.2亿元', 'far-off'],
  ])('%s', async (_, figure, reason) => {
    const { targets } = await contextOf(factOf(figure), LINES);
    expect(targets).toMatchObject([{ verdict: 'not-comparable', margin: null, why: { reason } }]);
  });

  it.each([
    ['three times what is recorded', 'projects 2021 210个', 'matched', 'differs'],
    ['six times what is recorded', 'projects 2021 420个', 'no-data', undefined],
    ['a sixth of what is recorded', 'projects 2021 10个', 'no-data', undefined],
    ['ten times, where growth moves freely', 'rd 2021 +150%', 'matched', 'differs'],
  ])('a figure %s', async (_, figure, state, verdict) => {
    const lines = ['projects 2021 r2022 70个', 'projects 2021 r2021 65个!', 'rd 2021 r2022 +15%'];
    const context = await contextOf(factOf(figure), lines);
    expect([context.state, context.agreement[0]?.verdict]).toEqual([state, verdict]);
    expect(reasons(context).includes('far-from-record')).toBe(state === 'no-data');
  });

  it('but a plausible number is', async () => {
    const { targets } = await contextOf(factOf('gdp 2025 561亿元'), LINES);
    expect(targets).toMatchObject([{ verdict: 'exceeded', margin: 21e8, outcome: { source: 'page' } }]);
  });
});

describe('peers', () => {
  const FOUR = [
    'a 2021 r2022 100亿元',
    'b 2021 r2022 200亿元',
    'c 2021 r2022 300亿元',
    'd 2021 r2022 400亿元',
  ];
  it('ranks among five and more, and gives the median', async () => {
    const { peers } = await contextOf(factOf('gdp 2021 306.2亿元'), ZHUHAI, [], FOUR);
    expect(peers).toEqual({ rank: 2, of: 5, period: '2021', ahead: 0.75, median: 300e8 });
  });

  it('ranks the smaller number first where less is better', async () => {
    const rates = ['a 2021 r2022 2%', 'b 2021 r2022 2.2%', 'c 2021 r2022 3%', 'd 2021 r2022 3.1%'];
    const { peers } = await contextOf(factOf('jobless 2021 2.1%'), ['jobless 2021 r2022 2.1%'], [], rates);
    expect(peers).toMatchObject({ rank: 2, of: 5 });
  });

  it.each([
    ['another scope', 'e 2021 r2022 500亿元 @multi-park'],
    ['another year', 'e 2020 r2022 500亿元'],
    ['another type of zone', 'new 2021 r2022 500亿元'],
    ['a target', 'e 2021 r2022 500亿元!'],
    ['another unit', 'e 2021 r2022 500亿美元'],
    ['another measure', 'e 2021 r2022 +5%'],
    ['the zone itself', 'here 2021 r2022 500亿元'],
  ])('does not count %s', async (_, line) => {
    const { peers, notComparable } = await contextOf(
      factOf('gdp 2021 306.2亿元'),
      ZHUHAI,
      [],
      [...FOUR.slice(1), line],
    );
    expect(peers).toBeNull();
    expect(notComparable.at(-1)).toMatchObject({ reason: 'too-few-peers', params: { of: 4, needed: 5 } });
  });
});

describe('a level by head', () => {
  it('is given where population is recorded for the same period and scope', async () => {
    const { per } = await contextOf(factOf('gdp 2021 306.2亿元'), [
      ...ZHUHAI,
      'resident-population 2021 r2022 20万人',
    ]);
    expect(per).toEqual([
      {
        denominator: 'resident-population',
        value: 153100,
        unit: 'CNY',
        denominatorUnit: '人',
        source: 'r2022',
      },
    ]);
  });

  it.each(['resident-population 2020 r2022 20万人', 'resident-population 2021 r2022 200万人 @city'])(
    'is not from %s',
    async (line) => {
      expect((await contextOf(factOf('gdp 2021 306.2亿元'), [...ZHUHAI, line])).per).toEqual([]);
    },
  );
});

describe('a page', () => {
  it('is read in one batch whatever its length', async () => {
    let reads = 0;
    const counting = readerOf(ZHUHAI);
    const zones = (ids: readonly string[]) => {
      reads++;
      return counting.zones(ids);
    };
    const facts = Array.from({ length: 500 }, () => factOf('gdp 2021 306.2亿元'));
    const contexts = await contextsOf(facts, { ...counting, zones });
    expect([contexts.length, reads]).toEqual([500, 1]);
  });
});

function unbound(fact: Fact): Fact {
  const { indicatorId: _, ...rest } = fact;
  return rest;
}
