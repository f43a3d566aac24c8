import { emptyContext } from '#lib/context/empty.ts';
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { PageFigure, PageFigures } from '#lib/model/page.ts';

/** A page of six figures, one of each kind that the panel tells apart. */
const text =
  '2021年，主园区地区生产总值306.2亿元，增长9.7%；营业总收入预计3450亿元；2025年达540亿元；新引进项目70个；某高新区专利1200件。';

const gdp = {
  id: 'gdp',
  zh: '地区生产总值',
  en: 'Gross regional product',
  unit: '亿元',
  direction: 'higher-better',
};
const revenue = {
  id: 'total-operating-revenue',
  zh: '营业总收入',
  en: 'Total operating revenue',
  unit: '亿元',
  direction: 'higher-better',
};
const projects = {
  id: 'projects-introduced',
  zh: '新引进项目数',
  en: 'Projects brought in',
  unit: '个',
  direction: 'higher-better',
};

interface Part {
  surface: string;
  value: number;
  unit: string;
  indicator: Context['indicator'] | string;
  mark: PageFigure['mark'];
  fact?: Partial<Fact>;
  context?: Partial<Context>;
}

const figureOf = (part: Part, index: number): PageFigure => {
  const { surface, value, unit, indicator, mark } = part;
  const start = text.indexOf(surface);
  const end = start + surface.length;
  const fact: Fact = {
    start,
    end,
    surface,
    value,
    digits: value,
    exponent: 0,
    unit,
    comparator: '=',
    indicator: typeof indicator === 'string' ? indicator : (indicator?.zh ?? ''),
    ...(typeof indicator === 'object' && { indicatorId: indicator.id }),
    measure: 'level',
    period: '2021',
    status: 'actual',
    zone: 'zhuhai-htz',
    scope: 'main-park',
    scopeStated: true,
    ...part.fact,
  };
  return {
    index,
    quote: {
      prefix: text.slice(Math.max(0, start - 12), start),
      exact: surface,
      suffix: text.slice(end, end + 12),
    },
    position: { start, end },
    fact,
    context: {
      ...emptyContext(fact, '2026.11.22'),
      state: 'matched',
      ...(typeof indicator === 'object' && { indicator }),
      zone: { id: 'zhuhai-htz', short: '珠海高新区', en: 'Zhuhai High-tech Zone' },
      ...part.context,
    },
    mark,
  };
};

const parts: readonly Part[] = [
  { surface: '306.2亿元', value: 30_620_000_000, unit: 'CNY', indicator: gdp, mark: 'reached' },
  { surface: '9.7%', value: 9.7, unit: '%', indicator: gdp, mark: 'reached', fact: { measure: 'growth' } },
  {
    surface: '3450亿元',
    value: 345_000_000_000,
    unit: 'CNY',
    indicator: revenue,
    mark: 'missed',
    fact: { status: 'preliminary', scope: 'multi-park' },
  },
  {
    surface: '540亿元',
    value: 54_000_000_000,
    unit: 'CNY',
    indicator: gdp,
    mark: 'target',
    fact: { status: 'target', period: '2025' },
  },
  { surface: '70个', value: 70, unit: '个', indicator: projects, mark: 'differs' },
  {
    surface: '1200件',
    value: 1200,
    unit: '件',
    indicator: '专利',
    mark: 'ambiguous',
    fact: { zone: null },
    context: {
      state: 'ambiguous',
      candidates: [
        { id: 'zhuhai-htz', short: '珠海高新区' },
        { id: 'lanzhou-htz', short: '兰州高新区' },
      ],
    },
  },
];

export const page: PageFigures = {
  url: 'https://www.zhuhai-hitech.gov.cn/zwgk/t1.html',
  title: '2021年经济运行情况',
  zone: 'zhuhai-htz',
  summary: {
    figures: 6,
    matched: 5,
    ambiguous: 1,
    withHistory: 4,
    withTarget: 4,
    reached: 2,
    missed: 1,
    zone: 'zhuhai-htz',
    candidates: ['zhuhai-htz'],
  },
  figures: parts.map(figureOf),
};

export const passage = text;
