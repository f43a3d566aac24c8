/**
 * Named states of the card, one list to be read side by side. Most numbers are those of the dataset; where a state
 * needs one that is not there, it is made up.
 */
import type { CardView } from '#lib/card/view.ts';

const report2021 = {
  id: 'zhuhai-htz/work-report-2021',
  title: '2021年工作报告',
  publisher: '珠海高新区管委会',
  date: '2021-02-05',
};
const report2022 = {
  id: 'zhuhai-htz/work-report-2022',
  title: '2022年工作报告',
  publisher: '珠海高新区管委会',
  date: '2022-02-10',
  url: 'https://www.zhuhai-hitech.gov.cn/',
};
const copy = { ...report2021, note: '据转载文本，未见原页' };
const dataset = '数据 2026.11.22';

const exceeded: CardView = {
  state: 'matched',
  title: '地区生产总值',
  who: ['珠海高新区', '主园区（页面未注明，按惯例）', '2021年'],
  figure: { number: '306.2', unit: '亿元', note: '增长 9.7%（可比价）' },
  verdicts: [
    {
      tone: 'reached',
      mark: '✓',
      sentence: '超过年度目标：增速目标 8%，实际 9.7%，高 1.7 个百分点',
      note: '目标提出于 2021-02-05 工作报告',
    },
  ],
  chart: {
    unit: '亿元',
    summary: '地区生产总值：2020年 268亿元，2021年 306.2亿元；目标 2022年 335亿元，2025年 540亿元。',
    points: [
      { period: '2020', x: 2021, y: 268, label: '268', kind: 'actual' },
      { period: '2021', x: 2022, y: 306.2, label: '306.2', kind: 'actual', here: true },
      { period: '2022', x: 2023, y: 335, label: '335', kind: 'target' },
      { period: '2025', x: 2026, y: 540, label: '540', kind: 'target' },
    ],
  },
  lines: [
    {
      key: 'previous',
      label: '上年',
      text: '268亿元 → +14.3%（现价）',
      note: '与“增长9.7%”不矛盾：增速按可比价计算',
    },
    { key: 'progress', label: '长期目标', text: '2025年 540亿元：此后每年需增 15.2%' },
  ],
  sources: [report2022, copy],
  method: 'targets',
  dataset,
};

const missed: CardView = {
  state: 'matched',
  title: '营业总收入',
  who: ['珠海高新区', '一区多园', '2021年', '预计数'],
  figure: { number: '3450', unit: '亿元', note: '增长 8%' },
  verdicts: [
    {
      tone: 'short',
      mark: '△',
      sentence: '低于年度目标：目标 3700亿元，少 250亿元（−6.8%）',
      note: '目标提出于 2021-02-05 工作报告 · 实际为预计数',
    },
  ],
  chart: {
    unit: '亿元',
    summary: '营业总收入：2020年 3475亿元；2021年预计 3450亿元，目标 3700亿元。两年口径不同。',
    points: [
      { period: '2020', x: 2021, y: 3475, label: '3475', kind: 'actual' },
      { period: '2021', x: 2022, y: 3450, label: '3450', kind: 'preliminary', here: true, break: true },
      { period: '2021', x: 2022, y: 3700, label: '3700', kind: 'target' },
    ],
  },
  lines: [
    {
      key: 'arithmetic',
      label: '口径提示',
      tone: 'short',
      text: '去年公布 3475亿元；按“增长8%”倒推上年约 3194亿元',
      note: '上年基数已被下调，两年数字不可直接相减',
    },
    { key: 'not-comparable', label: '不可比', text: '“一区多园”与“主园区”口径不同，不合并比较' },
  ],
  sources: [report2022, copy],
  method: 'targets',
  dataset,
};

const withinRounding: CardView = {
  state: 'matched',
  title: '规模以上工业增加值',
  who: ['珠海高新区', '主园区', '2021年'],
  figure: { prefix: '约', number: '121', unit: '亿元' },
  verdicts: [
    {
      tone: 'open',
      mark: '◇',
      sentence: '在四舍五入范围内达到目标：目标 121.3亿元，所印 121亿元可代表 120.5 至 121.5亿元',
      note: '目标提出于 2021-02-05 工作报告',
    },
  ],
  lines: [{ key: 'agreement', label: '其他来源', text: '两处来源四舍五入后一致（121.0亿元、121亿元）' }],
  sources: [report2022],
  method: 'targets',
  dataset,
};

const target: CardView = {
  state: 'matched',
  title: '高新技术企业数',
  who: ['珠海高新区', '主园区', '2022年', '目标'],
  figure: { prefix: '不少于', number: '620', unit: '家' },
  verdicts: [
    {
      tone: 'open',
      mark: '◇',
      sentence: '这是目标：比 2021年的 580家多 40家，需增 6.9%；结果尚无记录',
      note: '目标提出于 2022-02-10 工作报告',
    },
  ],
  chart: {
    unit: '家',
    summary: '高新技术企业：2019年 489家，2020年 520家，2021年 580家（目标 550家）；2022年目标 620家。',
    points: [
      { period: '2019', x: 2020, y: 489, label: '489', kind: 'actual' },
      { period: '2020', x: 2021, y: 520, label: '520', kind: 'actual' },
      { period: '2021', x: 2022, y: 580, label: '580', kind: 'actual' },
      { period: '2021', x: 2022, y: 550, label: '550', kind: 'target' },
      { period: '2022', x: 2023, y: 620, label: '620', kind: 'target', here: true },
    ],
  },
  lines: [{ key: 'record', label: '过往目标', text: '此前 1 个目标达到 1 个' }],
  sources: [report2022],
  method: 'targets',
  dataset,
};

const longRange: CardView = {
  state: 'matched',
  title: '地区生产总值',
  who: ['珠海高新区', '主园区', '2025年', '目标'],
  figure: { number: '540', unit: '亿元' },
  verdicts: [
    {
      tone: 'short',
      mark: '△',
      sentence: '按已有增速不足以实现：需年均增 15.2%，2020—2021年为 14.3%',
      note: '照此增速，2026年可达 540亿元',
    },
  ],
  chart: exceeded.chart
    ? {
        ...exceeded.chart,
        points: exceeded.chart.points.map(({ here: _, ...point }) =>
          point.period === '2025' ? { ...point, here: true as const } : point,
        ),
      }
    : missed.chart!,
  lines: [
    {
      key: 'progress',
      label: '进度',
      text: '2021年为目标的 56.7%',
      note: '实际增速 ÷ 所需增速 = 0.94（进展中）',
    },
  ],
  sources: [copy, report2022],
  method: 'targets',
  dataset,
};

const historyOnly: CardView = {
  state: 'matched',
  title: '一般公共预算收入',
  who: ['仲恺高新区', '全区', '2018年'],
  figure: { number: '35.45', unit: '亿元', note: '增长 1.4%' },
  verdicts: [],
  chart: {
    unit: '亿元',
    summary: '一般公共预算收入，2011年至2018年，由 12.6亿元增至 35.45亿元。',
    points: [12.6, 15.1, 18.9, 22.4, 26.72, 30.66, 34.96, 35.45].map((y, index) => ({
      period: String(2011 + index),
      x: 2012 + index,
      y,
      label: String(y),
      kind: 'actual' as const,
      ...(index === 7 ? { here: true as const } : {}),
    })),
  },
  lines: [
    { key: 'previous', label: '上年', text: '34.96亿元 → +1.4%' },
    { key: 'trend', label: '趋势', text: '2011年以来年均增 15.9%；为有记录以来最高' },
    { key: 'peers', label: '同类园区', text: '可比园区不足 5 个，不排名' },
  ],
  sources: [{ ...report2022, id: 'zhongkai', title: '2019年政府工作报告', publisher: '仲恺高新区管委会' }],
  method: 'targets',
  dataset,
};

const conflicting: CardView = {
  state: 'matched',
  title: '新引进项目数',
  who: ['珠海高新区', '全区', '2021年'],
  figure: { number: '70', unit: '个' },
  verdicts: [],
  lines: [
    {
      key: 'agreement',
      label: '来源不一',
      tone: 'short',
      text: '较新的工作报告为 82个，多 12个',
      note: '本页 2021-11-18 访谈早于 2022-02-10 工作报告，以较新的正式来源为准',
    },
  ],
  sources: [report2022, { ...report2021, id: 'interview', title: '在线访谈', date: '2021-11-18' }],
  method: 'targets',
  dataset,
};

const ambiguous: CardView = {
  state: 'ambiguous',
  title: '规模以上工业总产值',
  who: ['高新区（未指明）', '2021年'],
  figure: { number: '1002.6', unit: '亿元' },
  verdicts: [],
  lines: [],
  choices: [
    { zone: 'lanzhou-htz', label: '兰州高新技术产业开发区（甘肃兰州）' },
    { zone: 'zhuhai-htz', label: '珠海高新技术产业开发区（广东珠海）' },
  ],
  sources: [],
  method: 'targets',
  dataset,
};

const noData: CardView = {
  state: 'no-data',
  title: '专利授权量',
  who: ['张掖经开区', '2023年'],
  figure: { prefix: '超', number: '1200', unit: '件' },
  verdicts: [],
  lines: [],
  sources: [],
  method: 'targets',
  dataset,
};

const longNames: CardView = {
  ...exceeded,
  title: '规模以上战略性新兴产业和高技术制造业增加值占规模以上工业增加值比重',
  who: ['惠州仲恺国家级高新技术产业开发区', '一区多园（含东江科技园、惠南科技园）', '2021年1—9月', '预计数'],
  figure: { prefix: '不低于', number: '12,345.67', unit: '万元/平方公里', note: '比上年提高 2.6 个百分点' },
  verdicts: [
    ...exceeded.verdicts,
    {
      tone: 'quiet',
      mark: '–',
      sentence: '不可与 2020年比较：自 2021年起统计口径改为一区多园，两者所含园区不同',
    },
  ],
};

const dense: CardView = {
  ...historyOnly,
  title: '营业收入',
  who: ['仲恺高新区', '一区多园', '2021年'],
  figure: { number: '2890', unit: '亿元' },
  lines: [{ key: 'break', label: '口径变化', text: '自 2017年起改为一区多园，与此前不可比' }],
  chart: {
    unit: '亿元',
    summary: '营业收入，2010年至2024年；2017年口径变化。',
    points: [
      ...[820, 910, 1005, 1130, 1290, 1420, 1388, 2105, 2240, 2475, 2610, 2890, 3015, 3200, 3390].map(
        (y, index) => ({
          period: String(2010 + index),
          x: 2011 + index,
          y,
          label: String(y),
          kind: index === 14 ? ('preliminary' as const) : ('actual' as const),
          ...(index === 11 ? { here: true as const } : {}),
          ...(index === 7 ? { break: true as const } : {}),
        }),
      ),
      { period: '2021', x: 2022, y: 2800, label: '2800', kind: 'target' },
      { period: '2025', x: 2026, y: 4200, label: '4200', kind: 'target' },
    ],
  },
};

const english: CardView = {
  state: 'matched',
  title: 'Gross domestic product',
  who: ['Zhuhai Hi-tech Zone', 'main park (not named on the page; the usual reading)', '2021'],
  figure: { number: '30.62', unit: 'bn CNY', note: '+9.7% (comparable prices)' },
  verdicts: [
    {
      tone: 'reached',
      mark: '✓',
      sentence: 'Above the year’s target: growth of 8% was promised, 9.7% reached, 1.7 points more',
      note: 'Target set on 2021-02-05, work report',
    },
  ],
  chart: {
    unit: 'bn CNY',
    summary: 'GDP: 26.8 bn in 2020, 30.62 bn in 2021; targets 33.5 bn for 2022, 54 bn for 2025.',
    points: [
      { period: '2015', x: 2016, y: 14.6, label: '14.6', kind: 'actual' },
      { period: '2019', x: 2020, y: 26.1, label: '26.1', kind: 'preliminary' },
      { period: '2020', x: 2021, y: 26.8, label: '26.8', kind: 'actual' },
      { period: '2021', x: 2022, y: 30.62, label: '30.62', kind: 'actual', here: true },
      { period: '2022', x: 2023, y: 33.5, label: '33.5', kind: 'target' },
      { period: '2025', x: 2026, y: 54, label: '54', kind: 'target' },
    ],
  },
  lines: [
    {
      key: 'previous',
      label: 'Year before',
      text: '26.8 bn CNY → +14.3% (current prices)',
      note: 'No contradiction to “9.7%”: growth rates are at comparable prices',
    },
    { key: 'progress', label: 'Long range', text: '54 bn CNY by 2025: 15.2% a year from here' },
  ],
  sources: [report2022, { ...copy, note: 'read on a copy' }],
  method: 'targets',
  dataset: 'Data 2026.11.22',
};

const englishMissed: CardView = {
  state: 'matched',
  title: 'Total operating revenue',
  who: ['Zhuhai Hi-tech Zone', 'all parks', '2021', 'estimate'],
  figure: { prefix: 'CNY', number: '345', unit: 'bn', note: '+8%' },
  verdicts: [
    {
      tone: 'short',
      mark: '△',
      sentence: 'Below the year’s target: CNY 370 bn was promised, CNY 25 bn less was reached (−6.8%)',
      note: 'Target set on 2021-02-05, work report · the outcome is an estimate',
    },
  ],
  lines: [
    {
      key: 'arithmetic',
      label: 'Base',
      tone: 'short',
      text: 'CNY 347.5 bn was published for 2020; “+8%” leads back to about CNY 319.4 bn',
      note: 'The earlier base has been lowered: the two years cannot be subtracted',
    },
    {
      key: 'not-comparable',
      label: 'Scope',
      text: 'All parks and the main park are not compared with each other',
    },
  ],
  sources: [report2022, { ...copy, note: 'read on a copy' }],
  method: 'targets',
  dataset: 'Data 2026.11.22',
};

const englishAmbiguous: CardView = {
  state: 'ambiguous',
  title: 'Industrial output above designated size',
  who: ['a high-tech zone (not named)', '2021'],
  figure: { prefix: 'CNY', number: '100.26', unit: 'bn' },
  verdicts: [],
  choices: [
    { zone: 'lanzhou-htz', label: 'Lanzhou High-tech Zone (Lanzhou, Gansu)' },
    { zone: 'zhuhai-htz', label: 'Zhuhai High-tech Zone (Zhuhai, Guangdong)' },
  ],
  lines: [],
  sources: [],
  method: 'targets',
  dataset: 'Data 2026.11.22',
};

export const cards = {
  exceeded,
  missed,
  'within-rounding': withinRounding,
  target,
  'long-range': longRange,
  'history-only': historyOnly,
  conflicting,
  ambiguous,
  'no-data': noData,
  'long-names': longNames,
  dense,
  english,
  'english-missed': englishMissed,
  'english-ambiguous': englishAmbiguous,
} satisfies Record<string, CardView>;
