/** Named states of the popup, one list to be read side by side. */
import type { TargetVerdict } from '#lib/model/context.ts';
import type { SeriesOverview, ZoneHit, ZoneOverview } from '#lib/model/overview.ts';
import type { PageState } from './ThisPage.tsx';

const host = 'www.zhuhai-hitech.gov.cn';
const zhuhai = { id: 'zhuhai-htz', label: '珠海高新技术产业开发区' };
const summary = {
  figures: 47,
  matched: 35,
  ambiguous: 0,
  withHistory: 31,
  withTarget: 14,
  reached: 9,
  missed: 3,
  zone: 'zhuhai-htz',
  candidates: [],
};

export const pages = {
  read: { kind: 'read', host, summary, zones: [zhuhai] },
  ambiguous: {
    kind: 'read',
    host: 'www.example.gov.cn',
    summary: { ...summary, zone: null, matched: 0, withHistory: 0, withTarget: 0, reached: 0, missed: 0 },
    zones: [zhuhai, { id: 'lanzhou-htz', label: '兰州高新技术产业开发区' }],
  },
  nothing: { kind: 'read', host, summary: { ...summary, figures: 0 }, zones: [zhuhai] },
  off: { kind: 'off', host },
  uncovered: { kind: 'uncovered', host: 'mp.weixin.qq.com' },
  refused: { kind: 'uncovered', host: 'mp.weixin.qq.com', refused: true },
  closed: { kind: 'closed' },
  loading: { kind: 'loading' },
} satisfies Record<string, PageState>;

const hit = (part: Partial<ZoneHit>): ZoneHit => ({
  id: 'zhuhai-htz',
  name: '珠海高新技术产业开发区',
  short: '珠海高新区',
  en: 'Zhuhai High-tech Zone',
  province: '广东省',
  city: '珠海市',
  type: 'htz',
  approved: 1992,
  matched: 'initials',
  matchedText: '珠海高新区',
  observations: 219,
  ...part,
});

export const hits: ZoneHit[] = [
  hit({}),
  hit({
    id: 'zhuhai-etdz',
    short: '珠海经开区',
    en: 'Zhuhai Economic Development Zone',
    type: 'etdz',
    matchedText: '珠海经济技术开发区',
    observations: 0,
  }),
  hit({
    id: 'chongqing-liangjiang',
    short: '两江新区',
    en: 'Liangjiang New Area',
    name: '重庆两江新区',
    province: '重庆市',
    city: '重庆市',
    type: 'new-area',
    matchedText: '两江新区',
    observations: 12,
  }),
];

const amount = (printed: string, printedUnit: string, scale = 1) => ({
  value: Number(printed) * scale,
  unit: printedUnit,
  comparator: '=' as const,
  printed,
  printedUnit,
});

const goal = (
  period: string,
  printed: string,
  printedUnit: string,
  verdict: TargetVerdict['verdict'],
  part: Partial<TargetVerdict> = {},
): TargetVerdict => ({
  ...amount(printed, printedUnit),
  period,
  measure: 'level',
  source: 'work-report-2021',
  setOn: '2021-02-05',
  outcome: null,
  verdict,
  margin: null,
  marginUnit: null,
  marginPct: null,
  why: { reason: 'target-above', params: {} },
  ...part,
});

const series = (
  id: string,
  zh: string,
  en: string,
  unit: string,
  values: readonly (readonly [period: string, printed: string])[],
  targets: TargetVerdict[],
  part: Partial<SeriesOverview> = {},
): SeriesOverview => ({
  indicator: { id, zh, en, unit, direction: 'higher-better' },
  scope: 'main-park',
  measure: 'level',
  points: values.map(([period, printed]) => ({
    ...amount(printed, unit),
    period,
    status: 'actual',
    sources: ['work-report-2022'],
  })),
  targets,
  ...part,
});

export const overview: ZoneOverview = {
  zone: {
    id: 'zhuhai-htz',
    name: '珠海高新技术产业开发区',
    short: '珠海高新区',
    en: 'Zhuhai High-tech Zone',
    aliases: [],
    type: 'htz',
    level: 'national',
    province: '广东省',
    city: '珠海市',
    approved: 1992,
    hosts: [host],
  },
  observations: 219,
  groups: [
    {
      group: 'economy',
      series: [
        series(
          'gdp',
          '地区生产总值',
          'Gross regional product',
          '亿元',
          [
            ['2020', '268'],
            ['2021', '306.2'],
          ],
          [goal('2022', '335', '亿元', 'pending'), goal('2025', '540', '亿元', 'pending')],
        ),
        series(
          'gdp',
          '地区生产总值',
          'Gross regional product',
          '%',
          [['2021', '9.7']],
          [goal('2021', '8', '%', 'exceeded', { measure: 'growth' })],
          { measure: 'growth' },
        ),
        series(
          'total-operating-revenue',
          '营业总收入',
          'Total operating revenue',
          '亿元',
          [
            ['2020', '3475'],
            ['2021', '3450'],
          ],
          [goal('2021', '3700', '亿元', 'missed')],
          { scope: 'multi-park' },
        ),
      ],
    },
    {
      group: 'enterprise',
      series: [
        series(
          'high-tech-enterprises',
          '高新技术企业数',
          'High-tech enterprises',
          '家',
          [
            ['2019', '489'],
            ['2020', '520'],
            ['2021', '580'],
          ],
          [
            goal('2021', '550', '家', 'exceeded'),
            goal('2021', '540', '家', 'exceeded', { replacedBy: 'work-report-2021' }),
            goal('2022', '620', '家', 'pending'),
          ],
        ),
        series('listed', '上市企业数', 'Listed companies', '家', [['2021', '28']], []),
      ],
    },
    {
      group: 'open-economy',
      series: [
        series(
          'actual-fdi',
          '实际利用外资',
          'Foreign capital in actual use',
          '亿美元',
          [
            ['2020', '1.71'],
            ['2021', '1.95'],
          ],
          [goal('2021', '0', '%', 'exceeded', { measure: 'growth', words: '正增长' })],
        ),
      ],
    },
  ],
  sources: {
    'work-report-2021': {
      id: 'work-report-2021',
      title: '2021年珠海高新区工作报告',
      publisher: '珠海高新区管委会',
      date: '2021-02-05',
      type: 'work-report',
      official: true,
    },
    'work-report-2022': {
      id: 'work-report-2022',
      title: '2021年工作回顾与2022年重点工作安排',
      publisher: '珠海高新区管委会',
      date: '2022-02-10',
      type: 'work-report',
      official: true,
    },
  },
  dataset: '2026.11.22',
};

export const emptyOverview: ZoneOverview = {
  zone: {
    id: 'zhangye-etdz',
    name: '张掖经济技术开发区',
    short: '张掖经开区',
    aliases: ['张掖经济开发区'],
    type: 'etdz',
    level: 'national',
    province: '甘肃省',
    city: '张掖市',
    approved: 2013,
    hosts: [],
  },
  observations: 0,
  groups: [],
  sources: {},
  dataset: '2026.11.22',
};
