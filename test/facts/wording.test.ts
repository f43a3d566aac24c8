/** Times as officials word them: 前8月, 去年同期, 建区之初, “十四五”前三年. Every row is a page; what looks alike stands beside it. */
import { describe, expect, it } from 'vitest';
import { timesOf } from './reading.ts';

const pages = (date: string, rows: readonly (readonly [text: string, ...times: string[]])[]) =>
  it.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(timesOf(text, date)).toEqual(times);
  });

describe('parts of a year', () => {
  pages('2023-09-20', [
    ['前8月，固定资产投资86亿元。', '86亿元 2023-01/2023-08 actual'],
    ['首8个月，固定资产投资86亿元。', '86亿元 2023-01/2023-08 actual'],
    ['上半年末，高新技术企业210家。', '210家 2023-06 actual'],
    ['今年以来，全区引进项目40个。', '40个 2023-01/2023-09 actual'],
    ['年初至今，全区引进项目40个。', '40个 2023-01/2023-09 actual'],
    ['今年上半年以来，全区引进项目40个。', '40个 2023-01/2023-09 actual'],
    ['截至目前，高新技术企业210家。', '210家 2023-09 actual'],
    // a place, a run of quarters: no times
    ['上半年，固定资产投资增速位居前8名。', '8名 2023-01/2023-06 actual'],
    [
      '上半年，固定资产投资增长9%，连续三季度保持两位数增长。',
      '9% 2023-01/2023-06 actual',
      '两位数 2023-01/2023-06 actual',
    ],
    [
      '2022年一季度，固定资产投资30亿元；二季度达41亿元。',
      '30亿元 2022-01/2022-03 actual',
      '41亿元 2022-04/2022-06 actual',
    ],
  ]);
});

describe('the same months a year ago', () => {
  pages('2023-07-25', [
    [
      '上半年，进出口总额3.2亿元，去年同期为2.5亿元。',
      '3.2亿元 2023-01/2023-06 actual',
      '2.5亿元 2022-01/2022-06 actual',
    ],
    [
      '上半年，进出口总额3.2亿元，比上年同期的2.5亿元增长28%。',
      '3.2亿元 2023-01/2023-06 actual',
      '2.5亿元 2022-01/2022-06 actual',
      '28% 2023-01/2023-06 actual',
    ],
    [
      '2022年前两个月进出口总额3.2亿元；2023年同期达到4.1亿元。',
      '3.2亿元 2022-01/2022-02 actual',
      '4.1亿元 2023-01/2023-02 actual',
    ],
    // compared with, and no number of that time
    [
      '上半年，进出口总额3.2亿元，比去年同期增长28%。',
      '3.2亿元 2023-01/2023-06 actual',
      '28% 2023-01/2023-06 actual',
    ],
    ['上半年，固定资产投资增速较上年同期提高2.1个百分点。', '2.1个百分点 2023-01/2023-06 actual'],
    ['上半年，进出口总额是去年同期的1.4倍。', '1.4倍 2023-01/2023-06 actual'],
  ]);
});

describe('stretches of years', () => {
  pages('2024-04-05', [
    ['近三年，全区累计引进项目200个。', '200个 2021/2023 actual'],
    ['30年来，累计引进项目1200个。', '1200个 1994/2023 actual'],
    ['“十四五”前三年，固定资产投资年均增长8%。', '8% 2021/2023 actual'],
    ['“十三五”后两年，累计引进项目90个。', '90个 2019/2020 actual'],
    ['园区自2010年成立以来，累计引进项目500个。', '500个 2010/2023 actual'],
    // a term of office, an age: no stretch that figures are counted over
    ['去年，对30年以上的老旧小区改造完成，上市企业8家。', '8家 2023 actual'],
    ['去年，三年行动计划收官，上市企业8家。', '8家 2023 actual'],
  ]);
});

describe('when the zone began', () => {
  pages('2021-09-12', [
    [
      '高新区1992年8月经批准设立，建区之初高新技术企业仅有8家。2020年，高新技术企业455家。',
      '8家 1992 actual',
      '455家 2020 actual',
    ],
    ['高新区1992年8月经批准设立。成立以来，累计引进项目800个。', '800个 1992/2021 actual'],
    ['建区之初，高新技术企业仅有8家。', '8家 - actual'],
    // 2020年's own, and what a word that only holds the cue says
    ['2020年，公开企业成立时间等信息，高新技术企业455家。', '455家 2020 actual'],
    [
      '近日，高新区召开2021年第1次全体会议。2020年，上市企业8家。全年引进项目30个。',
      '8家 2020 actual',
      '30个 2020 actual',
    ],
  ]);
});

describe('goals of a year that has begun', () => {
  pages('2023-03-15', [
    ['园区年内将引进项目30个，目前高新技术企业12家。', '30个 2023 target', '12家 2023 actual'],
    ['2022年，年内引进项目30个。', '30个 2022 actual'],
  ]);
});

describe('since a year compared with', () => {
  pages('2024-02-20', [
    [
      '2023年，地区生产总值1295亿元，是2012年的6.3倍，年均增长14%。',
      '1295亿元 2023 actual',
      '6.3倍 2023 actual',
      '14% 2013/2023 actual',
    ],
    ['2023年，固定资产投资比2019年增长45%，增速居前。', '45% 2023 actual'],
    ['2023年，固定资产投资比2022年增长9%，年均增长8%。', '9% 2023 actual', '8% 2023 actual'],
  ]);
});

describe('times that hold for a part of their sentence', () => {
  pages('2025-01-10', [
    // a part of a year that is not over
    [
      '2024年，引进项目66个；到2025年一季度，上市企业可达3家。签约项目40个。',
      '66个 2024 actual',
      '3家 2025-01/2025-03 target',
      '40个 2024 actual',
    ],
    ['2024年4月升格为国家级园区，配套逐步完善。全区高新技术企业875家。', '875家 2024 actual'],
    // said with a comma, a month is the time of what follows
    ['2024年10月，全区经济稳中向好。固定资产投资增长7%。', '7% 2024-10 actual'],
    [
      '地区生产总值增速从上半年4.8%、前三季度6.7%、全年7%，逐步回升。',
      '4.8% 2024-01/2024-06 actual',
      '6.7% 2024-01/2024-09 actual',
      '7% 2024 actual',
    ],
    ['地区生产总值增速从上半年4.8%提高到全年的7%。', '4.8% 2024-01/2024-06 actual', '7% 2024 actual'],
    // a first sentence that only tells when the zone began does not hold its paragraph
    [
      '高新区2013年获批。2023年地区生产总值1295亿元。上市企业20家。',
      '1295亿元 2023 actual',
      '20家 2023 actual',
    ],
  ]);
});

describe('goals that name their own year', () => {
  pages('2017-02-20', [
    [
      '2016年是起步之年，全区要实现的目标为：地区生产总值增长8%，固定资产投资增长15%。',
      '8% 2016 target',
      '15% 2016 target',
    ],
    ['2017年主要预期指标：地区生产总值增长8%。', '8% 2017 target'],
    // after an outcome of that year, a goal is of the next
    ['2016年，引进项目60个，力争达到80个。', '60个 2016 actual', '80个 2017 target'],
  ]);
});

describe('amounts of what was counted over years', () => {
  pages('2025-12-07', [
    ['五年累计引进项目633个，总投资1900亿元。', '633个 2021/2025 actual', '1900亿元 2021/2025 actual'],
    ['五年累计引进项目633个，常住人口30万人。', '633个 2021/2025 actual', '30万人 2025 actual'],
  ]);
});

describe('an estimate behind a lead-in', () => {
  pages('2025-01-01', [
    [
      '先看大盘：预计2024年地区生产总值增长13%，固定资产投资增长20%；进出口总额515亿元。',
      '13% 2024 preliminary',
      '20% 2024 preliminary',
      '515亿元 2024 preliminary',
    ],
    ['2024年，地区生产总值预计增长13%，上市企业20家。', '13% 2024 preliminary', '20家 2024 actual'],
  ]);
});
