/** Time words without digits: 今年, 去年, 上半年, 前三季度, “十四五”末, 五年来, 截至目前. */
import { NO_PERIOD, type PeriodWords } from '../mention.ts';

export const RULE = 'time';

const of = (fields: Partial<PeriodWords>): PeriodWords => ({ ...NO_PERIOD, ...fields });

const NUMERALS = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
];

function rows(): [PeriodWords, string][] {
  const list: [PeriodWords, string][] = [
    [of({ shift: 0 }), '今年 本年 本年度 本年内 今年内 今年年底 今年底 今年末 今年全年 我们今年'],
    [
      of({ shift: 0, anchor: 'topic' }),
      '全年 全年度 年内 当年 年底 年末 本年末 一年来 过去一年 过去的一年 这一年 一年间 年度',
    ],
    [of({ shift: -1 }), '去年 去年底 去年末 去年年底 去年全年'],
    [of({ shift: -1, anchor: 'topic' }), '上年 上年度 上年末 上年底'],
    [of({ shift: -2 }), '前年'],
    [of({ shift: 1 }), '明年 下一年 来年'],
    [of({ toDate: true }), '今年以来 年初以来 截至目前 截止目前 今年年初以来 开年以来'],
    [of({ since: true }), '以来'],
    [of({ fromMonth: 1, toMonth: 6 }), '上半年 1至6月 一至六月 前6个月 前六个月'],
    [of({ fromMonth: 7, toMonth: 12 }), '下半年'],
    [of({ fromMonth: 1, toMonth: 3 }), '一季度 第一季度 首季 1季度 首季度 前三个月 前3个月 Q1'],
    [of({ fromMonth: 4, toMonth: 6 }), '二季度 第二季度 2季度'],
    [of({ fromMonth: 7, toMonth: 9 }), '三季度 第三季度 3季度'],
    [of({ fromMonth: 10, toMonth: 12 }), '四季度 第四季度 4季度'],
    [of({ fromMonth: 1, toMonth: 9 }), '前三季度 前3季度 前九个月 前9个月 一至三季度 1-3季度 前三个季度'],
    [
      of({ years: 5 }),
      '五年来 过去五年 这五年 近五年 五年间 过去的五年 五年累计 5年来 过去5年 近5年 5年间 五年中',
    ],
    [of({ years: 3 }), '三年来 过去三年 这三年 近三年 3年来 过去3年 近3年'],
    [of({ years: 4 }), '四年来 过去四年'],
    [of({ years: 10 }), '十年来 过去十年 这十年 近十年 十年累计'],
    [of({ years: 6 }), '六年来'],
    [of({ years: -5 }), '未来五年 今后五年 未来5年 今后5年'],
    [of({ years: -3 }), '未来三年 今后三年 未来3年 今后3年'],
    [of({ years: -2 }), '未来两年 今后两年 2年内 两年内 未来2年 1-2年内 1-2年'],
  ];
  for (const [m] of [1, 2, 3, 4, 5, 7, 8, 10, 11].entries()) {
    const month = [1, 2, 3, 4, 5, 7, 8, 10, 11][m]!;
    if (month > 3 || month === 2)
      list.push([of({ fromMonth: 1, toMonth: month }), `前${month}个月 前${NUMERALS[month - 1]}个月`]);
    if (month === 2) list.push([of({ fromMonth: 1, toMonth: 2 }), '前两个月 首两个月']);
  }
  for (let plan = 7; plan <= 16; plan++) {
    const name = `${NUMERALS[plan > 10 ? 9 : plan - 1]}${plan > 10 ? NUMERALS[plan - 11] : ''}五`;
    list.push([of({ plan, bare: true }), name]);
    list.push([of({ plan }), `${name}时期 ${name}期间`]);
    list.push([of({ plan, since: true }), `${name}以来 ${name}时期以来`]);
    list.push([of({ plan, moment: true }), `${name}末 ${name}期末 ${name}末期`]);
  }
  return list;
}

export const TIMES: readonly [PeriodWords, string][] = rows();
