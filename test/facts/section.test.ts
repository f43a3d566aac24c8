/** Which section is each figure in, and what does that make of it? Every row is a page; and what headings say alone. */
import { describe, expect, it } from 'vitest';
import { headingSays, type Says, titlesPlan } from '#lib/facts/heading.ts';
import { timesBelow, timesOf } from './reading.ts';

describe('what a heading says', () => {
  it.each<[Says, string]>([
    ['review', '2018年成绩'],
    ['review', '一、2021年工作回顾'],
    ['review', '实现新突破——“十三五”时期及2020年工作回顾'],
    ['review', '二、截至11月底的创新家底'],
    ['review', '上半年国民经济和社会发展计划执行情况'],
    ['review', '第一章　发展基础'],
    ['review', '一、现实基础与面临形势'],
    ['review', '过去五年，我们这样走过'],
    ['review', '一、开发区“十一五”时期发展建设的基础'],
    ['review', '高新区发展基础'],
    [null, '为高质量发展打下坚实的基础'],
    [null, '打牢园区发展的基础'],
    [null, '加强基础设施建设'],
    ['plan', '展望2019年'],
    ['plan', '二、2022年重点工作安排'],
    ['plan', '锚定新目标——“十四五”时期和2035年远景目标任务'],
    ['plan', '四、2025年，我们这样干'],
    ['plan', '（三）下一步打算'],
    ['plan', '三、下半年工作重点'],
    ['plan', '二、2023年预算（草案）'],
    ['plan', '2023年预算安排情况'],
    [null, '◎产业发展'],
    [null, '抓牢首要政治任务推动改革开放再出发'],
    [null, '（二）目标任务圆满完成'],
    [null, '超额完成年度目标'],
    [null, '夯实发展基础'],
    [null, '（一）基础设施建设'],
    [null, '（四）坚持目标导向'],
    [null, '2023年工作总结和2024年工作计划'],
    [null, '加强环境保护'],
    [null, '落实部署要求'],
  ])('%s: %s', (says, heading) => {
    expect(headingSays(heading)).toBe(says);
  });
});

describe('whether a title is of a plan', () => {
  it.each<[boolean, string]>([
    [true, '工业倍增行动计划（2025—2027年）'],
    [true, '国民经济和社会发展“十四五”规划纲要（摘要）'],
    [true, '关于印发《高新区2022年工作要点》的通知'],
    [true, '2023年高新区十件民生实事'],
    [true, '谋动2025年'],
    [true, '展望2026'],
    [false, '谋划2025年重点项目200个'],
    [false, '2025年开局良好'],
    [false, '高新区发布“十四五”规划'],
    [false, '高新区印发三年行动计划'],
    [false, '2021年计划执行情况与2022年计划草案的报告'],
    [false, '“十四五”规划中期评估报告'],
    [false, '2022年工作报告'],
  ])('%s: %s', (plan, title) => {
    expect(titlesPlan(title)).toBe(plan);
  });
});

type Page = readonly [
  name: string,
  date: string | undefined,
  lines: readonly string[],
  times: readonly string[],
];

describe('figures in their sections', () => {
  it.each<Page>([
    [
      'a plan in a document of its own, goals line by line',
      '2022-01-25',
      [
        '滨江新区十四五科技创新规划',
        '二、发展目标',
        '到2025年，实现以下目标：',
        '——高新技术企业达到800家。',
        '——研发投入强度达到5.5%。',
        '三、重点任务',
        '引进项目100个。',
      ],
      ['800家 2025 target', '5.5% 2025 target', '100个 2025 target'],
    ],
    [
      'the month of issue under who publishes',
      '2022-02',
      [
        '2021年滨江新区国民经济和社会发展统计公报',
        '滨江新区统计局',
        '2022年2月',
        '全年一般公共预算收入81亿元，增长7.6%。固定资产投资增长5.5%。',
      ],
      ['81亿元 2021 actual', '7.6% 2021 actual', '5.5% 2021 actual'],
    ],
    [
      'the month of issue in brackets, on a page without a date',
      undefined,
      ['2021年滨江新区统计公报', '（2022年3月）', '全年固定资产投资增长5.5%。'],
      ['5.5% 2021 actual'],
    ],
    [
      'the month of issue before the page appeared',
      '2022-03-04',
      ['滨江新区2021年工作总结', '2022年2月', '全年引进项目34个。'],
      ['34个 2021 actual'],
    ],
    [
      'months of a chronicle',
      '2022-02',
      ['滨江新区2021年大事记', '2021年5月', '固定资产投资61亿元。', '2021年8月', '引进项目34个。'],
      ['61亿元 2021-05 actual', '34个 2021-08 actual'],
    ],
    [
      'a heading with a month and more',
      '2022-03-04',
      ['滨江新区工作简报', '2022年2月固定资产投资', '完成固定资产投资61亿元。'],
      ['61亿元 2022-02 actual'],
    ],
    [
      'headings on the line of their paragraph',
      '2023-02-01',
      [
        '高新区工作报告',
        '一、2022年工作情况。地区生产总值512亿元，增长4.2%。',
        '（一）招商引资。引进项目64个。',
        '二、2023年工作安排。地区生产总值增长6%。',
        '（一）招商引资。引进项目80个。',
      ],
      ['512亿元 2022 actual', '4.2% 2022 actual', '64个 2022 actual', '6% 2023 target', '80个 2023 target'],
    ],
    [
      'budget report',
      '2023-01-12',
      [
        '高新区2022年预算执行情况和2023年预算草案的报告',
        '一、2022年预算执行情况',
        '一般公共预算收入36亿元，完成预算的102%，增长5%。',
        '二、2023年预算（草案）',
        '一般公共预算收入38亿元，增长6%。',
      ],
      ['36亿元 2022 actual', '102% 2022 actual', '5% 2022 actual', '38亿元 2023 target', '6% 2023 target'],
    ],
    [
      'press conference: goals that were listed end with the next question, which asks for both',
      '2024-01-30',
      [
        '高新区2023年情况新闻发布会实录',
        '2024年，主要预期目标是：地区生产总值增长10%。',
        '固定资产投资增长8%。',
        '兰州日报记者：科技创新目前进展如何？今年有什么打算？',
        '高新技术企业达到152家。今年计划新认定40家。',
        '某电视台记者：下一步有什么打算？',
        '引进项目60个。',
      ],
      ['10% 2024 target', '8% 2024 target', '152家 2023 actual', '40家 2024 target', '60个 2024 target'],
    ],
    [
      'what stands in the brackets of an announcement',
      '2024-03-08',
      ['2023年，现将主要情况公布如下（括号内为比上年增减）：', '地区生产总值306.2亿元（+5.7%）'],
      ['306.2亿元 2023 actual', '5.7% 2023 actual'],
    ],
    [
      'work of the half year, then of the second half',
      '2022-07-01',
      [
        '高新区2022年上半年工作总结和下半年工作计划',
        '一、上半年工作情况',
        '引进项目34个，固定资产投资61亿元，增长18%。',
        '二、下半年工作计划',
        '引进项目40个，确保全年固定资产投资增长15%。',
      ],
      [
        '34个 2022-01/2022-06 actual',
        '61亿元 2022-01/2022-06 actual',
        '18% 2022-01/2022-06 actual',
        '40个 2022-07/2022-12 target',
        '15% 2022 target',
      ],
    ],
    [
      'chapters and articles of a three-year plan',
      '2021-03-20',
      [
        '科技创新三年行动计划（2021—2023年）',
        '第一章 发展回顾',
        '截至2020年底，高新技术企业210家。',
        '第二章 总体目标',
        '到2023年，高新技术企业达到400家，营业总收入突破2000亿元。',
        '第三章 保障措施',
        '设立总规模20亿元的基金。',
      ],
      ['210家 2020 actual', '400家 2023 target', '2000亿元 2023 target', '20亿元 2023 target'],
    ],
    [
      'reached years in brackets and beside goals',
      '2024-05-10',
      ['到2026年，规上工业总产值突破1000亿元（2023年为513亿元），高新技术企业达到600家（2023年420家）。'],
      ['1000亿元 2026 target', '513亿元 2023 actual', '600家 2026 target', '420家 2023 actual'],
    ],
    [
      'last year, then the quarter that is just over',
      '2024-04-28',
      ['去年，全区规上工业总产值860亿元。一季度，产值再增9.5%。'],
      ['860亿元 2023 actual', '9.5% 2024-01/2024-03 actual'],
    ],
    [
      'what lies ahead of the page',
      '2021-10-20',
      [
        '前三季度，营业总收入1026亿元，增长15%。四季度，我区将紧盯全年营业总收入1320亿元的目标，新增规上企业15家。',
      ],
      [
        '1026亿元 2021-01/2021-09 actual',
        '15% 2021-01/2021-09 actual',
        '1320亿元 2021 target',
        '15家 2021 target',
      ],
    ],
    [
      'tasks of the year in a list of January',
      '2023-01-18',
      ['2023年十件民生实事', '新建学校5所，改造老旧小区12个。', '城镇新增就业1.2万人。'],
      ['5所 2023 target', '12个 2023 target', '1.2万人 2023 target'],
    ],
    [
      'the same list a year later, done',
      '2023-12-28',
      ['2023年十件民生实事完成情况', '新建学校5所，改造老旧小区12个。'],
      ['5所 2023 actual', '12个 2023 actual'],
    ],
    [
      'no heading at all, the year turns within the text',
      '2020-01-08',
      ['2019年，引进项目52个，固定资产投资增长14%。2020年，计划引进项目60个，固定资产投资增长12%。'],
      ['52个 2019 actual', '14% 2019 actual', '60个 2020 target', '12% 2020 target'],
    ],
    [
      'a chronicle of years',
      '2022-10-01',
      ['2012年，地区生产总值突破100亿元。2017年，突破300亿元。2021年，突破600亿元，是2012年的6倍。'],
      ['100亿元 2012 actual', '300亿元 2017 actual', '600亿元 2021 actual', '6倍 2021 actual'],
    ],
    [
      'what there is by now, in a section of goals',
      '2020-05-07',
      [
        '二、2020年重点工作',
        '早在春节期间，新增规上企业6家，引进项目12个。截至目前，上市企业18家。',
        '今年以来，引进项目9个。',
        '引进项目60个。力争开工项目30个。',
      ],
      [
        '6家 2020 actual',
        '12个 2020 actual',
        '18家 2020-05 actual',
        '9个 2020-01/2020-05 actual',
        '60个 2020 target',
        '30个 2020 target',
      ],
    ],
  ])('%s', (_name, date, lines, times) => {
    expect(timesOf(lines.join('\n'), date)).toEqual(times);
  });
});

describe('a paragraph below the title', () => {
  it.each<[time: string, line: string]>([
    ['2024-01/2024-06', '2024年1—6月主要经济指标'],
    ['2024-01/2024-09', '2024年前三季度运行情况'],
    ['2023', '2023年成绩单'],
    ['2024', '2023年那场大雨'],
    ['2024', '2023年主要经济指标说明了什么'],
    ['2024', '2023年以来一年之中全区上下齐心协力克服重重困难全面完成主要经济指标'],
  ])('%s: %s', (time, line) => {
    expect(timesBelow(line, '规上工业总产值120亿元。', '2024-10-20')).toEqual([`120亿元 ${time} actual`]);
  });
});
