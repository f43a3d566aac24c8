/** Time words without digits: 今年, 去年, 上半年, 前三季度, “十四五”末, 五年来, 截至目前. */
import { firstYearOfPlan } from '#lib/period/period.ts';
import { NO_PERIOD, type PeriodWords, SPOKEN_PLAN } from '../mention.ts';

export const RULE = 'time';

const of = (fields: Partial<PeriodWords>): PeriodWords => ({ ...NO_PERIOD, ...fields });

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 12 → 十二, 30 → 三十. */
const numeral = (n: number): string =>
  n < 10 ? DIGITS[n]! : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${DIGITS[n % 10]}`;

/** Years are spoken of by twos as 两: 近两年. */
const ofYears = (n: number): string => (n === 2 ? '两' : numeral(n));

/** Stretches of years that pages look back on; 建区30年来 in digits is the date parser's. */
const LOOK_BACK = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 15, 18, 20, 25, 30, 35, 40];

/** “十四五”前三年, “十三五”后两年: years of a plan. */
function partsOfPlan(name: string, first: number): [PeriodWords, string][] {
  const parts: [PeriodWords, string][] = [];
  for (let n = 2; n <= 4; n++) {
    const words = (side: string) =>
      ['', '的', '期间'].map((joint) => `${name}${joint}${side}${ofYears(n)}年`).join(' ');
    parts.push([of({ year: first, lastYear: first + n - 1 }), `${words('前')} ${name}开局${ofYears(n)}年`]);
    parts.push([of({ year: first + 5 - n, lastYear: first + 4 }), words('后')]);
  }
  return parts;
}

function rows(): [PeriodWords, string][] {
  const list: [PeriodWords, string][] = [
    [of({ shift: 0 }), '今年 本年 本年度 本年内 今年内 今年年底 今年底 今年末 今年全年 我们今年 新的一年'],
    [
      of({ shift: 0, anchor: 'topic' }),
      '全年 全年度 年内 当年 年底 年末 本年末 一年来 过去一年 过去的一年 这一年 一年间 年度',
    ],
    [of({ shift: -1 }), '去年 去年底 去年末 去年年底 去年全年'],
    [of({ shift: -1, anchor: 'topic' }), '上年 上年度 上年末 上年底'],
    [of({ shift: -2 }), '前年'],
    [of({ shift: -2, anchor: 'topic' }), '两年前 2年前'],
    [of({ shift: -3, anchor: 'topic' }), '三年前 3年前'],
    [of({ shift: -4, anchor: 'topic' }), '四年前 4年前'],
    [of({ shift: -5, anchor: 'topic' }), '五年前 5年前'],
    [of({ shift: -10, anchor: 'topic' }), '十年前 10年前'],
    [of({ shift: 1 }), '明年 下一年 来年'],
    [of({ shift: 2 }), '后年'],
    [
      of({ toDate: true, since: true }),
      '今年以来 年初以来 今年年初以来 开年以来 年初至今 今年至今 年初到现在 今年来 开年至今',
    ],
    [of({ toDate: true }), '截至目前 截止目前 截至当前 截至现在'],
    [of({ since: true }), '以来'],
    [
      of({ founding: true }),
      '建区之初 成立之初 建园之初 设立之初 组建之初 挂牌之初 创建之初 创立之初 创办之初 起步之初 建设之初 获批之初 建区初期 成立初期 建园初期 建设初期 起步初期 起步时 成立时 建区时 设立时 成立当年 设立当年',
    ],
    [
      of({ founding: true, since: true }),
      '成立以来 建区以来 建园以来 设立以来 挂牌以来 创建以来 组建以来 获批以来 创立以来 开发建设以来',
    ],
    [of({ fromMonth: 1, toMonth: 6 }), '上半年 1至6月 一至六月 首6个月 首六个月 一、二季度 一二季度'],
    [of({ fromMonth: 7, toMonth: 12 }), '下半年 三、四季度 三四季度'],
    [of({ fromMonth: 1, toMonth: 3 }), '一季度 第一季度 首季 1季度 首季度 Q1'],
    [of({ fromMonth: 4, toMonth: 6 }), '二季度 第二季度 2季度'],
    [of({ fromMonth: 7, toMonth: 9 }), '三季度 第三季度 3季度'],
    [of({ fromMonth: 10, toMonth: 12 }), '四季度 第四季度 4季度'],
    [of({ fromMonth: 3, toMonth: 3, moment: true }), '一季度末 第一季度末 一季度底 1季度末'],
    [of({ fromMonth: 6, toMonth: 6, moment: true }), '二季度末 第二季度末 上半年末 上半年底 2季度末'],
    [of({ fromMonth: 9, toMonth: 9, moment: true }), '三季度末 第三季度末 前三季度末 3季度末'],
    [of({ fromMonth: 1, toMonth: 9 }), '前三季度 前3季度 一至三季度 1-3季度 前三个季度'],
    // holidays, by the month that each of them always falls in
    [of({ fromMonth: 1, toMonth: 1 }), '元旦假期 元旦小长假 元旦期间'],
    [of({ fromMonth: 4, toMonth: 4 }), '清明假期 清明小长假 清明期间'],
    [of({ fromMonth: 5, toMonth: 5 }), '五一假期 五一小长假 五一黄金周 五一期间'],
    [
      of({ fromMonth: 10, toMonth: 10 }),
      '国庆假期 国庆长假 国庆黄金周 国庆节假期 国庆期间 国庆节期间 国庆中秋假期 中秋国庆假期 中秋、国庆假期 国庆、中秋假期 十一黄金周 十一假期',
    ],
    [of({ years: -5 }), '未来五年 今后五年 未来5年 今后5年 五年内 5年内'],
    [of({ years: -3 }), '未来三年 今后三年 未来3年 今后3年 三年内 3年内'],
    [of({ years: -2 }), '未来两年 今后两年 2年内 两年内 未来2年 1-2年内 1-2年'],
  ];
  for (const [year, congress] of [
    [2012, '十八'],
    [2017, '十九'],
    [2022, '二十'],
  ] as const)
    list.push([of({ year, lastYear: year, since: true }), `${congress}大以来`]);
  list.push([of({ plan: SPOKEN_PLAN, moment: true }), '规划期末 规划末期 规划期终']);
  for (let month = 2; month <= 11; month++) {
    const said = month === 2 ? '二 两' : numeral(month);
    const words = [String(month), ...said.split(' ')].flatMap((n) => [
      `前${n}个月`,
      `前${n}月`,
      `首${n}个月`,
    ]);
    list.push([of({ fromMonth: 1, toMonth: month }), words.join(' ')]);
  }
  for (const years of LOOK_BACK) {
    const n = ofYears(years);
    const words = [`${n}年来 ${n}年间 ${n}年中 ${n}年累计`];
    for (const said of [n, String(years)])
      words.push(`近${said}年 近${said}年来 这${said}年 过去${said}年 过去的${said}年`);
    list.push([of({ years }), words.join(' ')]);
  }
  for (let plan = 7; plan <= 16; plan++) {
    const name = `${numeral(plan)}五`;
    list.push([of({ plan, bare: true }), `${name} 第${numeral(plan)}个五年规划`]);
    list.push([of({ plan }), `${name}时期 ${name}期间`]);
    list.push([of({ plan, since: true }), `${name}以来 ${name}时期以来`]);
    list.push([of({ plan, moment: true }), `${name}末 ${name}期末 ${name}末期`]);
    list.push(...partsOfPlan(name, firstYearOfPlan(plan)));
  }
  return list;
}

export const TIMES: readonly [PeriodWords, string][] = rows();
