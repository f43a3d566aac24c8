/**
 * Tables as the statistics of zones print them, on a page of Zhuhai's zone of February 2022. A line is a figure: what
 * is usual (actual, the zone's own) is left out of it.
 */
import { describe, expect, it } from 'vitest';
import { factsOf, linesOf } from './written.ts';

describe('figures in tables', () => {
  it.each<[string, string, string[]]>([
    [
      'the unit above, a rate in its own column, a decline, a number in words',
      `2021年主要经济指标
       单位：亿元
       指标 | 绝对值 | 同比增长（±%）
       地区生产总值 | 306.2 | 9.7
       规模以上工业增加值 | 150 | 持平
       固定资产投资 | 276 | -3.2`,
      [
        '306.2 = 306.2亿 CNY · gdp · 2021',
        '9.7 = 9.7 % · gdp growth · 2021',
        '150 = 150亿 CNY · above-scale-industrial-value-added · 2021',
        '持平 = 0 % · above-scale-industrial-value-added growth · 2021',
        '276 = 276亿 CNY · fixed-asset-investment · 2021',
        '-3.2 = -3.2 % · fixed-asset-investment growth · 2021',
      ],
    ],
    [
      'a column of units, two rows of heads, this month and since January, a growth between two times',
      `# 2021年1-11月经济运行情况
       指标 | 单位 | 本月 | < | 本年累计 | < | 上年同期
       ^ | ^ | 总量 | 同比（%） | 总量 | 同比（%） | ^
       规上工业总产值 | 亿元 | 100 | 5 | 1100 | 8 | 1018
       期末从业人员 | 万人 | 2.5 | | | |`,
      [
        '100 = 100亿 CNY · above-scale-gross-industrial-output · 2021-11',
        '5 = 5 % · above-scale-gross-industrial-output growth · 2021-11',
        '1100 = 1100亿 CNY · above-scale-gross-industrial-output · 2021-01/2021-11',
        '8 = 8 % · above-scale-gross-industrial-output growth · 2021-01/2021-11',
        '1018 = 1018亿 CNY · above-scale-gross-industrial-output · 2020-01/2020-11',
        '2.5 = 25000 人 · year-end-employees · 2021-11',
      ],
    ],
    [
      'several units above, which name nothing; goals and what came of them; new ones by their verb',
      `单位：万元、个
       指标 | 年度目标 | 实际完成
       一般公共预算收入（万元） | 350000 | 362000
       新签约项目（个） | 60 | 72`,
      [
        '350000 = 35亿 CNY · general-public-budget-revenue · 2021 target',
        '362000 = 36.2亿 CNY · general-public-budget-revenue · 2021',
        '60 = 60 个 · 新签约项目 new · 2021 target',
        '72 = 72 个 · 新签约项目 new · 2021',
      ],
    ],
    [
      'one growth beside this month and since January is that since January; 本月 names nothing',
      `# 2021年8月主要指标
       指标 | 计量单位 | 本月 | 本年累计 | 同比±%
       规模以上工业总产值 | 亿元 | 100 | 800 | 5
       口岸吞吐 | 吨 | 30 | 200 | -4`,
      [
        '100 = 100亿 CNY · above-scale-gross-industrial-output · 2021-08',
        '800 = 800亿 CNY · above-scale-gross-industrial-output · 2021-01/2021-08',
        '5 = 5 % · above-scale-gross-industrial-output growth · 2021-01/2021-08',
        '30 = 30 吨 · 口岸吞吐 · 2021-08',
        '200 = 200 吨 · 口岸吞吐 · 2021-01/2021-08',
        '-4 = -4 % · 口岸吞吐 growth · 2021-01/2021-08',
      ],
    ],
    [
      'a yearbook in two languages, with its unit in a row of the table',
      `年鉴 | < | < | <
       Statistical Yearbook | < | < | <
       计量单位：亿元 | | (100 million yuan) | <
       指　标 | Item | 2019 | 2020
       地区生产总值 | Gross Domestic Product | 250 | 268
       空气中臭氧（微克/立方米） | Ozone | 31 | 28
       高新技术企业（家） | High-tech Enterprises (unit) | 700 | 800`,
      [
        '250 = 250亿 CNY · gdp · 2019',
        '268 = 268亿 CNY · gdp · 2020',
        '31 = 31 微克/立方米 · 空气中臭氧 · 2019',
        '28 = 28 微克/立方米 · 空气中臭氧 · 2020',
        '700 = 700 家 · high-tech-enterprises · 2019',
        '800 = 800 家 · high-tech-enterprises · 2020',
      ],
    ],
    [
      'two runs side by side: what goes on with a row goes on with that of its own run',
      `# 2021年11月主要指标
       指标名称 | 本年累计 | 指标名称 | 本年累计
       规模以上工业总产值（亿元） | 268 | 工业用电量（万千瓦时） | 51 268
       　比上年同期增长（%） | 3.6 | 　比上年同期增长（%） | -5.8
       11月末市场主体（户） | 9871 | 固定资产投资增速（%） | 6.1`,
      [
        '268 = 268亿 CNY · above-scale-gross-industrial-output · 2021-01/2021-11',
        '51 268 = 5.1268亿 千瓦时 · 工业用电量 · 2021-01/2021-11',
        '3.6 = 3.6 % · above-scale-gross-industrial-output growth · 2021-01/2021-11',
        '-5.8 = -5.8 % · 工业用电量 growth · 2021-01/2021-11',
        '9871 = 9871 户 · market-entities · 2021-11',
        '6.1 = 6.1 % · fixed-asset-investment growth · 2021-01/2021-11',
      ],
    ],
    [
      'projects, each by its name and not by its kind, and their sum',
      `# 2021年重点项目进展
       序号 | 项目名称 | 建设单位 | 建设性质 | 总投资（万元） | 年度计划投资（万元） | 进度%
       合计（8个） | < | < | < | 9000 | 3000 | 73.5
       1 | 铜箔五期项目 | 某某科技股份有限公司 | 续建 | 5000 | 1000 | 84`,
      [
        '9000 = 90000000 CNY · 总投资 · 2021',
        '3000 = 30000000 CNY · 年度计划投资 · 2021 target',
        '73.5 = 73.5 % · 年度计划投资 share · 2021',
        '5000 = 50000000 CNY · 总投资 · 2021 · of another',
        '1000 = 10000000 CNY · 年度计划投资 · 2021 target · of another',
        '84 = 84 % · 年度计划投资 share · 2021 · of another',
      ],
    ],
    [
      'a place among others, an index, parts counted as their whole is',
      `2-1　人口与排名
       考核指标 | 2020年 | 2021年 | 2021年为上年% | 全市排名
       亩均税收（万元/亩） | 12 | 13 | 108.3 | 3
       年末从业人员（人） | 9000 | 9100 | 101.1 | 5
       　#男性 | 5000 | 5050 | 101.0 | —`,
      [
        '12 = 120000 元/亩 · 亩均税收 · 2020',
        '13 = 130000 元/亩 · 亩均税收 · 2021',
        '3 = 3 rank · 亩均税收 rank · 2021',
        '9000 = 9000 人 · year-end-employees · 2020',
        '9100 = 9100 人 · year-end-employees · 2021',
        '5 = 5 rank · year-end-employees rank · 2021',
        '5000 = 5000 人 · 男性从业人员 · 2020',
        '5050 = 5050 人 · 男性从业人员 · 2021',
      ],
    ],
    [
      'years in rows, indicators in heads',
      `年份 | 地区生产总值（亿元） | 增速（%） | 高新技术企业（家）
       2020 | 268 | 4.0 | 800
       2021 | 306.2 | 9.7 | 900`,
      [
        '268 = 268亿 CNY · gdp · 2020',
        '4.0 = 4 % · gdp growth · 2020',
        '800 = 800 家 · high-tech-enterprises · 2020',
        '306.2 = 306.2亿 CNY · gdp · 2021',
        '9.7 = 9.7 % · gdp growth · 2021',
        '900 = 900 家 · high-tech-enterprises · 2021',
      ],
    ],
    [
      'parts of a whole, marked or set in, with its head noun; industries of the gross product',
      `单位：亿元
       指标 | 2021年
       规模以上工业总产值 | 900
       　#电 子 信 息 | 300
       　　医药健康 | 200
       外贸进出口总额 | 500
       其中：出口 | 300
       地区生产总值 | 306.2
       建筑业 | 12.5`,
      [
        '900 = 900亿 CNY · above-scale-gross-industrial-output · 2021',
        '300 = 300亿 CNY · 电子信息工业总产值 · 2021',
        '200 = 200亿 CNY · 医药健康工业总产值 · 2021',
        '500 = 500亿 CNY · foreign-trade-total · 2021',
        '300 = 300亿 CNY · exports · 2021',
        '306.2 = 306.2亿 CNY · gdp · 2021',
        '12.5 = 12.5亿 CNY · 建筑业增加值 · 2021',
      ],
    ],
    [
      'a plan: years to come, yearly growth between them, totals in brackets, a decline by its label',
      `类别 | 指标 | 2020年 | 2025年 | 年均增长（%） | 属性
       经济发展 | 地区生产总值（亿元） | 268 | 500 | ＞10 | 预期性
       民生福祉 | 城镇新增就业（万人） | — | 〔5〕 | — | 预期性
       ^ | 单位GDP能耗降低（%） | — | 〔13.5〕 | - | 约束性`,
      [
        '268 = 268亿 CNY · gdp · 2020',
        '500 = 500亿 CNY · gdp · 2025 target',
        '10 = >10 % · gdp growth · 2021/2025 target',
        '5 = 50000 人 · new-urban-employment new · 2021/2025 target',
        '13.5 = -13.5 % · energy-intensity growth · 2021/2025 target',
      ],
    ],
    [
      'a plan half-way: totals up to the year above them, the growth that the plan sets itself',
      `# “十四五”规划主要指标进展（2021—2025年）
       指标 | 2020年 | 2023年 | 2025年目标 | 年均增长（%）
       地区生产总值（亿元） | 268 | 390 | 540 | 15
       城镇新增就业（人） | 〔9000〕 | 〔6000〕 | 〔10000〕 | —`,
      [
        '268 = 268亿 CNY · gdp · 2020',
        '390 = 390亿 CNY · gdp · 2023 target',
        '540 = 540亿 CNY · gdp · 2025 target',
        '15 = 15 % · gdp growth · 2021/2025 target',
        '9000 = 9000 人 · new-urban-employment new · 2016/2020',
        '6000 = 6000 人 · new-urban-employment new · 2021/2023 target',
        '10000 = 10000 人 · new-urban-employment new · 2021/2025 target',
      ],
    ],
    [
      'yearly growth beside its plan',
      `指标 | 2015年 | 规划目标 | < | 2020年完成 | <
       ^ | ^ | 2020年 | 年均增长 | 绝对值 | 年均增长
       地区生产总值（亿元） | 167.2 | 300 | 12.5% | 268 | 9.9%`,
      [
        '167.2 = 167.2亿 CNY · gdp · 2015',
        '300 = 300亿 CNY · gdp · 2020 target',
        '12.5% = 12.5 % · gdp growth · 2016/2020 target',
        '268 = 268亿 CNY · gdp · 2020',
        '9.9% = 9.9 % · gdp growth · 2016/2020',
      ],
    ],
    [
      'goals with words around the number',
      `# 二、2022年主要目标
       指标 | 目标
       地区生产总值增长 | 10%左右
       一般公共预算收入增长 | ≥8%
       高新技术企业 | 1000家以上`,
      [
        '10% = ~10 % · gdp growth · 2022 target',
        '8% = >=8 % · general-public-budget-revenue growth · 2022 target',
        '1000家 = >=1000 家 · high-tech-enterprises · 2022 target',
      ],
    ],
    [
      'a budget: planned and done, the part done, thousands, numbering',
      `2021年收支情况表
       单位：万元
       项目 | 年初预算 | 决算数 | 完成预算（%） | 增减率（%）
       一、一般公共预算收入 | 300,000 | 335,000 | 111.7 | -12.0
       （一）税收收入 | 250,000 | 280,000 | 112.0 | 7.7`,
      [
        '300,000 = 30亿 CNY · general-public-budget-revenue · 2021 target',
        '335,000 = 33.5亿 CNY · general-public-budget-revenue · 2021',
        '111.7 = 111.7 % · general-public-budget-revenue share · 2021',
        '-12.0 = -12 % · general-public-budget-revenue growth · 2021',
        '250,000 = 25亿 CNY · total-tax-revenue · 2021 target',
        '280,000 = 28亿 CNY · total-tax-revenue · 2021',
        '112.0 = 112 % · total-tax-revenue share · 2021',
        '7.7 = 7.7 % · total-tax-revenue growth · 2021',
      ],
    ],
    [
      'rows of zones and towns, with ranks',
      `园区 | 地区生产总值（亿元） | 增长（%） | 排名
       珠海高新区 | 306.2 | 9.7 | 1
       苏州工业园区 | 3330 | 10.0 | 2
       唐家湾镇 | 100.1 | 8 | 3`,
      [
        '306.2 = 306.2亿 CNY · gdp · 2021',
        '9.7 = 9.7 % · gdp growth · 2021',
        '1 = 1 rank · gdp rank · 2021',
        '3330 = 3330亿 CNY · gdp · 2021 · of suzhou-industrial-park',
        '10.0 = 10 % · gdp growth · 2021 · of suzhou-industrial-park',
        '2 = 2 rank · gdp rank · 2021 · of suzhou-industrial-park',
        '100.1 = 100.1亿 CNY · gdp · 2021 · of another',
        '8 = 8 % · gdp growth · 2021 · of another',
        '3 = 3 rank · gdp rank · 2021 · of another',
      ],
    ],
    [
      'kinds of firms by what their columns count, and its growth',
      `类别 | 企业数（家） | 营业收入（亿元） | 同比增长（%） | 从业人员（人）
       高新技术企业 | 900 | 1200.5 | 9.8 | 50000
       合计 | 1180 | 2090.7 | 4 | 92000`,
      [
        '900 = 900 家 · high-tech-enterprises · 2021',
        '1200.5 = 1200.5亿 CNY · 高新技术企业营业收入 · 2021',
        '9.8 = 9.8 % · 高新技术企业营业收入 growth · 2021',
        '50000 = 50000 人 · 高新技术企业从业人员 · 2021',
        '1180 = 1180 家 · enterprises-statistical · 2021',
        '2090.7 = 2090.7亿 CNY · operating-revenue · 2021',
        '4 = 4 % · operating-revenue growth · 2021',
        '92000 = 92000 人 · year-end-employees · 2021',
      ],
    ],
    [
      'parts under a line of their own',
      `指标 | 2021年 | 同比（%）
       期末存栏 | |
       猪（万头） | 12 | 3
       全年出栏 | |
       猪（万头） | 20 | 5`,
      [
        '12 = 120000 头 · 猪存栏 · 2021',
        '3 = 3 % · 猪存栏 growth · 2021',
        '20 = 200000 头 · 猪出栏 · 2021',
        '5 = 5 % · 猪出栏 growth · 2021',
      ],
    ],
    [
      'the growth of a region beside its amount',
      `指标 | 珠海高新区 | 增速 | 全市 | 增速
       GDP（亿元） | 306.2 | 9.7% | 3881 | 6.9%`,
      [
        '306.2 = 306.2亿 CNY · gdp · 2021',
        '9.7% = 9.7 % · gdp growth · 2021',
        '3881 = 3881亿 CNY · gdp · 2021 · city',
        '6.9% = 6.9 % · gdp growth · 2021 · city',
      ],
    ],
    [
      'columns of the city and the zone',
      `指标 | 全市 | < | 珠海高新区 | <
       ^ | 总量（亿元） | 增速（%） | 总量（亿元） | 增速（%）
       地区生产总值 | 3881 | 6.9 | 306.2 | 9.7`,
      [
        '3881 = 3881亿 CNY · gdp · 2021 · city',
        '6.9 = 6.9 % · gdp growth · 2021 · city',
        '306.2 = 306.2亿 CNY · gdp · 2021',
        '9.7 = 9.7 % · gdp growth · 2021',
      ],
    ],
    [
      'two tables side by side, units after the values',
      `指标名称 | 数值 | 单位 | 指标名称 | 数值 | 单位
       地区生产总值 | 306.2 | 亿元 | 高新技术企业 | 900 | 家`,
      ['306.2 = 306.2亿 CNY · gdp · 2021', '900 = 900 家 · high-tech-enterprises · 2021'],
    ],
    [
      'what indicators are parts of, named by their whole name',
      `指标 | 2021年 | 2020年
       三产占比 | 60.2% | 59.8%
       空气质量优良天数比例（%） | 95.2 | 94`,
      [
        '60.2% = 60.2 % · tertiary-industry-share share · 2021',
        '59.8% = 59.8 % · tertiary-industry-share share · 2020',
        '95.2 = 95.2 % · 空气质量优良天数比例 share · 2021',
        '94 = 94 % · 空气质量优良天数比例 share · 2020',
      ],
    ],
    [
      'sentences in cells as sentences',
      `序号 | 目标任务 | 完成情况
       1 | 固定资产投资增长8% | 完成固定资产投资276亿元，同比增长9.2%`,
      [
        '8% = 8 % · fixed-asset-investment growth · 2021',
        '276亿元 = 276亿 CNY · fixed-asset-investment · 2021',
        '9.2% = 9.2 % · fixed-asset-investment growth · 2021',
      ],
    ],
  ])('%s', (_, table, lines) => expect(linesOf(factsOf(table))).toEqual(lines));

  it('come in the order of the page, prose and cells', () => {
    const facts = factsOf(`高新技术企业700家。
      指标 | 2021年 | 说明
      上市公司（家） | 30 | 其中科创板上市公司10家，创业板上市公司8家
      固定资产投资增长9%。`);
    const starts = facts.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(facts.map(({ surface }) => surface)).toEqual(['700家', '30', '10家', '8家', '9%']);
  });

  it('say which rules said so', () => {
    const [fact] = factsOf('指标 | 2021年\n地区生产总值（亿元） | 306.2', {}, true);
    expect(fact!.trace?.map(({ rule, field }) => `${field}: ${rule}`)).toEqual(
      expect.arrayContaining(['value: table', 'indicator: indicator-table', 'period: period-said']),
    );
  });
});

describe('no figures in tables', () => {
  it.each<[string, string]>([
    ['of telephones', '部门 | 电话 | 房间\n经济发展局 | 3629800 | 612\n财政局 | 3629801 | 1105'],
    [
      'of buses',
      '线路 | 首班 | 末班 | 票价（元） | 间隔（分钟）\nK1路 | 6:00 | 22:00 | 2 | 10\nK3路 | 6:30 | 21:30 | 2 | 12',
    ],
    ['of a day', '时间 | 内容 | 地点\n9:00-10:30 | 开幕式 | 1号厅\n10:40-12:00 | 座谈会 | 2号厅'],
    ['of posts', '岗位 | 招聘人数 | 年龄 | 学历\n网格员 | 3 | 35 | 大专\n会计 | 1 | 40 | 本科'],
    [
      'of candidates',
      '姓名 | 准考证号 | 总成绩 | 排名\n张某 | 20210101 | 81.2 | 1\n李某 | 20210102 | 79.2 | 2',
    ],
    ['of points', '考核指标 | 权重（分） | 得分\n固定资产投资 | 10 | 9.5\n高新技术企业 | 10 | 8.8'],
    ['of rewards', '奖励类别 | 奖励标准（万元）\n首次认定高新技术企业 | 30\n独角兽企业 | 500'],
    ['of grants', '企业名称 | 补助金额（万元）\n某某电子有限公司 | 30\n某某生物有限公司 | 20'],
    [
      'of land',
      '地块编号 | 面积（平方米） | 起始价（万元）\n珠高2021-01 | 25000.5 | 12000\n珠高2021-02 | 18000 | 9800',
    ],
    [
      'of prices',
      '产品 | 规格 | 价格（元/公斤） | 涨跌（%）\n大米 | 一级 | 5.20 | 0.5\n猪肉 | 精瘦 | 32.00 | -3.2',
    ],
    [
      'of documents',
      '文号 | 标题 | 日期\n珠高〔2021〕5号 | 工作方案 | 2021-03-05\n珠高〔2021〕6号 | 通知 | 2021-03-08',
    ],
    ['without any unit', '项目 | 预算数\n一般公共预算拨款收入 | 1200.50\n政府性基金预算拨款收入 | 300'],
    ['with units alone', '指标 | 单位\n地区生产总值 | 亿元\n固定资产投资 | 亿元'],
    ['with dashes alone', '指标 | 单位 | 2021年\n地区生产总值 | 亿元 | —\n固定资产投资 | 亿元 | …'],
    ['by how many, not how fast', '指标 | 增减额（亿元） | 同比\n地区生产总值 | 12 | 15家'],
    ['hidden', '指标 | 2021年\n地区生产总值（亿元） | ×××\n固定资产投资（亿元） | XX'],
  ])('%s', (_, table) => expect(linesOf(factsOf(table))).toEqual([]));

  it('in heads and labels that hold numbers', () => {
    const facts = factsOf(`指标 | 2021年1-11月 | 500强企业
      10家重点企业产值（亿元） | 20 | 3家`);
    expect(facts.map(({ surface }) => surface)).toEqual(['20', '3家']);
  });
});
