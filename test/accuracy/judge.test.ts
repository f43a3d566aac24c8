import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/model/fact.ts';
import { reached, shortfalls } from '../../scripts/accuracy/floors.ts';
import { type GoldenPage, Label } from '../../scripts/accuracy/golden.ts';
import { judge } from '../../scripts/accuracy/judge.ts';
import { score } from '../../scripts/accuracy/score.ts';
import { scorecard } from '../../scripts/accuracy/scorecard.ts';

const known = {
  before: '',
  surface: '268亿元',
  value: 26_800_000_000,
  unit: 'CNY',
  indicator: '地区生产总值',
  id: 'gdp',
  measure: 'level',
  period: '2020',
  status: 'actual',
};
const unknown = {
  ...known,
  surface: '17家',
  value: 17,
  unit: '家',
  indicator: '缓缴社保费企业数',
  id: undefined,
  period: '2020-01/2020-06',
};

const fact = (over: Partial<Fact> = {}): Fact => ({
  start: 0,
  end: 5,
  surface: '268亿元',
  value: 26_800_000_000,
  digits: 268,
  exponent: 8,
  unit: 'CNY',
  comparator: '=',
  indicator: '地区生产总值',
  indicatorId: 'gdp',
  measure: 'level',
  period: '2020',
  status: 'actual',
  zone: 'zhuhai-htz',
  scope: 'zone',
  scopeStated: false,
  ...over,
});
const strange = (over: Partial<Fact> = {}): Fact => {
  const { indicatorId: _, ...rest } = fact({
    value: 17,
    unit: '家',
    indicator: '缓缴企业',
    period: '2020-06',
  });
  return { ...rest, ...over };
};

const page = (labels: object[], more: Partial<GoldenPage> = {}): GoldenPage => ({
  slug: 'made-up',
  zone: 'zhuhai-htz',
  date: null,
  page: { text: '268亿元17家十四五', blocks: [] },
  about: {},
  figures: labels.map((label, i) => ({ ...Label.parse(label), start: i * 5, end: i * 5 + 5 })),
  soft: [],
  traps: [],
  ...more,
});

describe('one label and the fact in its place', () => {
  it.each([
    ['all as labelled', known, fact(), []],
    ['another value', known, fact({ value: 2.68e9 }), ['value']],
    ['another unit', known, fact({ unit: 'USD' }), ['value']],
    ['a known indicator bound to another', known, fact({ indicatorId: 'gdp-per-capita' }), ['indicator']],
    [
      'a known indicator left unbound',
      known,
      strange({ value: 26.8e9, unit: 'CNY', period: '2020' }),
      ['indicator'],
    ],
    [
      'an unknown one bound to a known one',
      unknown,
      fact({ value: 17, unit: '家', period: '2020-06' }),
      ['indicator'],
    ],
    ['an unknown one in other words', unknown, strange(), []],
    ['an unknown one that shares no word', unknown, strange({ indicator: '就业' }), ['indicator']],
    ['what the label also accepts', { ...known, alt: { measure: ['new'] } }, fact({ measure: 'new' }), []],
    [
      'the level of an indicator that is itself new',
      { ...known, measure: 'new' },
      fact({ measure: 'level', indicator: '新增高新技术企业' }),
      [],
    ],
    ['the level for what is new', { ...known, measure: 'new' }, fact({ measure: 'level' }), ['measure']],
    ['the same year in months', known, fact({ period: '2020-01/2020-12' }), []],
    ['money of a month for money of half a year', known, fact({ period: '2020-12' }), ['period']],
    ['a count of a month for that of half a year', unknown, strange(), []],
    ['a period that the text does not tell', { ...known, period: null }, fact({ period: '1999' }), []],
    ['another status', known, fact({ status: 'target' }), ['status']],
    ['another comparator', known, fact({ comparator: '>' }), ['comparator']],
    ['another scope', known, fact({ scope: 'main-park' }), ['scope']],
    ['another zone', known, fact({ zone: 'hefei-htz' }), ['zone']],
    [
      "whose zone, where it is the city's",
      { ...known, scope: 'city' },
      fact({ scope: 'city', zone: null }),
      [],
    ],
  ])('%s', (_, label, found, wrong) => expect(judge(page([label]), [found]).found[0]?.wrong).toEqual(wrong));
});

describe('what was emitted and what not', () => {
  it('one fact answers one label, the one it overlaps most', () => {
    const twice = judge(page([known]), [fact({ start: 4, end: 9 }), fact()]);
    expect(twice.found.map((one) => one.fact.start)).toEqual([0]);
    expect(twice.spurious).toHaveLength(1);
  });
  it('a label without a fact is missed', () => expect(judge(page([known]), []).missed).toHaveLength(1));
  it('a soft number does not count', () =>
    expect(judge(page([], { soft: [{ start: 0, end: 2 }] }), [fact()]).spurious).toEqual([]));
  it('a marked trap is named', () =>
    expect(
      judge(page([], { traps: [{ start: 3, end: 9, kind: 'plan-name' }] }), [fact()]).spurious,
    ).toMatchObject([{ trap: 'plan-name' }]));
});

describe('the score', () => {
  const traps = [{ start: 10, end: 13, kind: 'plan-name' }];
  const judgements = [
    judge(page([known, unknown], { traps }), [
      fact(),
      fact({ start: 5, end: 8 }),
      fact({ start: 10, end: 13 }),
    ]),
    judge(page([]), []),
  ];
  const found = score(judgements, ['plan-name', 'plan-name']);

  it('counts precision and recall', () => {
    expect(found).toMatchObject({ pages: 2, pagesWithoutFigures: 1, onEmptyPages: 0 });
    expect(found.detection).toMatchObject({ labelled: 2, emitted: 3, right: 2, recall: 1 });
    expect(found.facts).toMatchObject({ labelled: 2, emitted: 3, right: 1, recall: 0.5 });
    expect(found.known).toMatchObject({ labelled: 1, emitted: 3, right: 1, recall: 1 });
    expect(found.measures.level).toMatchObject({ labelled: 2, emitted: 3, right: 1 });
    expect(found.measures.rank).toMatchObject({ labelled: 0, emitted: 0, precision: 1, recall: 1 });
    expect(found.fields).toMatchObject({ value: 0.5, indicator: 0.5, status: 1 });
    expect(found.traps).toEqual([{ kind: 'plan-name', marked: 2, taken: 1 }]);
  });

  it('stands at the floors it reached, and falls below them', () => {
    const floors = reached(found);
    expect(shortfalls(found, floors)).toEqual([]);
    const worse = score(
      [judge(page([known, unknown], { traps }), [fact({ start: 10, end: 13 })])],
      ['plan-name'],
    );
    expect(shortfalls(worse, floors)).toContain('detection.recall 0 < 1');
    expect(shortfalls(found, { ...floors, onTraps: 0 })).toEqual(['onTraps 1 > 0']);
  });

  it('says so in a page', () => {
    const sight = { on: '2026-01-31', pages: 1, labelled: 4, emitted: 4, found: 4, right: 3 };
    const text = scorecard(found, judgements, [sight]);
    expect(text).toContain('| 2026-01-31 | 1 | 4 | 4 | 100.0 % | 3 | 75.0 % |');
    expect(text).toContain('| whole facts | 2 | 3 | 1 | 33.3 % | 50.0 % | 40.0 % |');
    expect(text).toContain('| plan-name | 2 | 1 |');
  });
});
