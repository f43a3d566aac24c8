import { describe, expect, it } from 'vitest';
import { cardOf, whyEmpty } from '#lib/card/card.ts';
import type { Lang } from '#lib/card/lang.ts';
import type { CardView } from '#lib/card/view.ts';
import { contextsOf } from '#lib/context/contexts.ts';
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { factOf, readerOf } from '../context/support/world.ts';

const GDP = [
  'gdp 2020 r2021 268亿元',
  'gdp 2021 r2021 +8%!',
  'gdp 2021 r2022 306.2亿元',
  'gdp 2021 r2022 +9.7%',
  'gdp 2025 r2022 540亿元!',
];
const REVENUE = [
  'revenue 2020 r2021 3475亿元?',
  'revenue 2021 r2021 3700亿元!',
  'revenue 2021 r2022 3450亿元?',
  'revenue 2021 r2022 +8%',
];

async function card(
  line: string,
  lines: readonly string[],
  more: { lang?: Lang; breaks?: string[]; fact?: Partial<Fact> } = {},
): Promise<CardView> {
  const fact = factOf(line, more.fact);
  const [context] = await contextsOf([fact], readerOf(lines, more.breaks));
  return cardOf(fact, context as Context, more.lang ?? 'zh');
}
const text = (view: CardView, key: string) => view.lines.filter((l) => l.key === key).map((l) => l.text);

describe('a card', () => {
  it('says who, what, and how it ended', async () => {
    const view = await card('gdp 2021 306.2亿元', GDP);
    expect(view).toMatchObject({
      state: 'matched',
      title: '地区生产总值',
      who: ['here', '主园区', '2021年'],
      figure: { number: '306.2', unit: '亿元', note: '增长 9.7%（可比价）' },
      verdicts: [
        {
          tone: 'reached',
          mark: '✓',
          sentence: '超过目标：增速目标 8%，实际 9.7%，高 1.7个百分点',
          note: '目标提出于 2021-02-05 title of r2021',
        },
      ],
      dataset: '数据 test',
    });
    expect(text(view, 'previous')).toEqual(['2020年 268亿元 → +14.3%（现价）']);
    expect(text(view, 'progress')).toEqual(['2025年 540亿元：2021年之后每年需 +15.2%']);
    expect(view.sources.map((s) => s.id).sort()).toEqual(['r2021', 'r2022']);
  });

  it('names no prices where a rate is held against a rate', async () => {
    const view = await card('gdp 2021 +9.7%', [...GDP, 'gdp 2020 r2021 +6.7%']);
    expect(text(view, 'previous')).toEqual(['2020年 6.7% → +3个百分点']);
  });

  it('speaks English', async () => {
    const view = await card('gdp 2021 306.2亿元', GDP, { lang: 'en' });
    expect(view).toMatchObject({
      title: 'gdp',
      who: ['here', 'main park', '2021'],
      figure: { prefix: 'CNY ', number: '30.62', unit: 'bn', note: 'up 9.7% (real)' },
      verdicts: [
        { sentence: 'Above the target: growth target 8%, actual 9.7%, 1.7 percentage points above' },
      ],
    });
    expect(JSON.stringify([view.verdicts[0]?.sentence, view.lines, view.chart])).not.toMatch(
      /[\u4e00-\u9fff，。：]/,
    );
  });

  it('says every doubt in words: estimate, restated base, break', async () => {
    const view = await card('revenue 2021 3450亿元?', REVENUE, { breaks: ['revenue 2021'] });
    expect(view.who.at(-1)).toBe('预计数');
    expect(view.verdicts[0]).toMatchObject({
      tone: 'short',
      sentence: '低于目标：目标 3700亿元，预计 3450亿元，少 250亿元（−6.8%）',
      note: '目标提出于 2021-02-05 title of r2021 · 实际为预计数 · 目标按旧口径提出，2021年起口径有变',
    });
    expect(text(view, 'arithmetic')).toEqual([
      '2020年曾公布 3475亿元；按“增长 8%”倒推约 3194亿元。上年基数已调整，两年数字不可直接相减',
    ]);
    expect(text(view, 'break')).toEqual(['2021年起口径有变，与以前不可比（coverage）']);
    expect(text(view, 'previous')).toEqual([]);
    expect(view.chart?.points.map((p) => [p.period, p.kind, p.break ?? false])).toEqual([
      ['2020', 'preliminary', false],
      ['2021', 'preliminary', true],
      ['2021', 'target', false],
    ]);
  });

  it('says that the scope was implied', async () => {
    expect((await card('gdp 2021 306.2亿元', GDP, { fact: { scopeStated: false } })).who[1]).toBe(
      '主园区（页面未注明，按惯例）',
    );
  });

  it('shows both numbers where the page says another one than the record', async () => {
    const view = await card('revenue 2021 3600亿元', REVENUE);
    expect(text(view, 'agreement')).toEqual(['x 2022-02-10：3450亿元，相差 150亿元']);
    expect(view.verdicts[0]?.note).toContain('页面写的是 3600亿元，数据集记录为 3450亿元，判断以记录为准');
    expect(view.chart?.points.filter((p) => p.here)).toMatchObject([{ y: 3600 }]);
  });

  it('of a target says what it asks of which base', async () => {
    const view = await card('gdp 2025 540亿元!', GDP);
    expect(view.who.at(-1)).toBe('目标');
    expect(view.verdicts).toMatchObject([
      {
        tone: 'open',
        mark: '◇',
        sentence:
          '这是目标：在2021年 306.2亿元的基础上 +233.8亿元（+76.4%，年均 +15.2%）；尚无2025年的结果记录',
      },
    ]);
  });

  it('says by which target an earlier one was replaced, last', async () => {
    const view = await card('revenue 2021 3450亿元', [...REVENUE, 'revenue 2021 mid2021 3500亿元!']);
    expect(view.verdicts.map((v) => v.note)).toEqual([
      '目标提出于 2021-08-01 title of mid2021 · 实际为预计数',
      '目标提出于 2021-02-05 title of r2021 · 实际为预计数 · 后改为新目标（2021-08-01 title of mid2021）',
    ]);
  });

  it.each([
    [
      'a rank by places',
      'rank 2020 19位 :rank',
      ['rank 2015 r2021 31位 :rank'],
      ['2015年 31位 → 上升 12 位'],
    ],
    ['a rate by points', 'jobless 2021 2.1%', ['jobless 2020 r2021 2.29%'], ['2020年 2.29% → −0.19个百分点']],
    [
      'another moment of a stock without a change',
      'patents 2021 3671件',
      ['patents 2020-11 r2021 2840件'],
      ['2020年11月 2840件'],
    ],
  ])('compares %s', async (_, line, lines, expected) => {
    expect(text(await card(line, lines), 'previous')).toEqual(expected);
  });
});

it.each([
  ['zh', '2021年有数据的 5 个同类开发区中居第 2 位（领先其中 75%，中位数 300亿元）'],
  [
    'en',
    'no. 2 of 5 zones of the same type with this number for 2021 (ahead of 75% of them, median CNY 30 bn)',
  ],
] as const)('ranks among its peers: %s', async (lang, expected) => {
  const peers = [100, 200, 300, 400].map((value, i) => `${'abcd'[i]} 2021 r2022 ${value}亿元`);
  const fact = factOf('gdp 2021 306.2亿元');
  const [context] = await contextsOf([fact], readerOf(GDP, [], peers));
  expect(text(cardOf(fact, context as Context, lang), 'peers')).toEqual([expected]);
});

it.each([
  ['zh', '按常住人口人均 15.31万元'],
  ['en', 'CNY 153,100 per resident'],
] as const)('divides by residents: %s', async (lang, expected) => {
  const view = await card('gdp 2021 306.2亿元', [...GDP, 'resident-population 2021 r2022 20万人'], { lang });
  expect(text(view, 'per')).toEqual([expected]);
});

describe('nothing to show', () => {
  it.each([
    ['energy 2021 5吨', '数据集没有该区该口径下这一指标的记录'],
    ['gdp - 5亿元', '页面没有说明是哪一年的数字'],
  ])('%s', async (line, why) => {
    const fact = factOf(line);
    const [context] = await contextsOf([fact], readerOf(GDP));
    const view = cardOf(fact, context as Context, 'zh');
    expect([view.state, view.verdicts, view.chart, view.sources]).toEqual(['no-data', [], undefined, []]);
    expect(whyEmpty(context as Context, 'zh')).toBe(why);
  });

  it('offers the choice of zones by name', async () => {
    const fact = factOf('gdp 2021 306.2亿元', { zone: null });
    const [context] = await contextsOf([fact], readerOf(GDP), ['here', 'there']);
    expect(cardOf(fact, context as Context, 'zh').choices).toEqual([
      { zone: 'here', label: 'here' },
      { zone: 'there', label: 'there' },
    ]);
  });

  it('draws no chart of one point', async () => {
    expect((await card('firms 2021 580家', ['firms 2021 r2022 580家'])).chart).toBeUndefined();
  });
});
