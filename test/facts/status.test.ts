/** Outcome, estimate or goal? Every row is a sentence or a short page; a figure after `|` is what is expected of it. */
import { describe, expect, it } from 'vitest';
import { timesOf } from './reading.ts';

type Row = readonly [text: string, ...statuses: string[]];

/** Surface and status alone: periods have their own tests. */
const statusesOf = (text: string, date: string) =>
  timesOf(text, date).map((line) => {
    const [surface, , status] = line.split(' ');
    return `${surface} ${status}`;
  });

const pages = (date: string, rows: readonly Row[]) =>
  it.each(rows.map(([text, ...statuses]) => [text, statuses] as const))('%s', (text, statuses) => {
    expect(statusesOf(text, date)).toEqual(statuses);
  });

describe('goals', () => {
  pages('2022-06-15', [
    ['力争全年地区生产总值增长8%，一般公共预算收入增长5%。', '8% target', '5% target'],
    ['到2025年，高新技术企业达到1000家。上市企业突破30家。', '1000家 target', '30家 target'],
    ['今年计划引进项目60个，总投资200亿元。', '60个 target', '200亿元 target'],
    ['会议要求，要引进项目60个，确保固定资产投资增长12%。', '60个 target', '12% target'],
    ['要大力培育创新主体，高新技术企业突破500家。', '500家 target'],
    ['下半年，高新区将新引进项目30个。', '30个 target'],
    ['预期目标：地区生产总值增长7%左右；研发投入强度达到6%。', '7% target', '6% target'],
    ['三年内新引进项目50个，五年内产值达100亿元。', '50个 target', '100亿元 target'],
    ['高新区定下“工业产值突破900亿元，增长12%”的任务。', '900亿元 target', '12% target'],
    [
      '今年计划引进项目60个，目前已引进42个，开工21个，力争年底高企达300家。',
      '60个 target',
      '42个 actual',
      '21个 actual',
      '300家 target',
    ],
    ['力争目前在建的30个项目年内竣工，引进项目60个。', '30个 target', '60个 target'],
    // programmes by their names, and what there is today
    ['入选国家“千人计划”专家21人。', '21人 actual'],
    ['承担国家863计划12项、火炬计划56项。', '12项 actual', '56项 actual'],
    ['今年计划60个项目开工。', '60个 target'],
    ['现在全区共有规上企业379家。', '379家 actual'],
    ['“十四五”末，营业总收入突破5000亿元。', '5000亿元 target'],
    ['未来三年，累计引进项目300个。', '300个 target'],
    ['园区拟投资15亿元建设创新中心。', '15亿元 target'],
    ['明年高新技术企业有600家以上。', '600家 target'],
    ['2021年，高新技术企业420家，2022年力争突破500家。', '420家 actual', '500家 target'],
    ['营业总收入由2020年的2100亿元增加到2025年的4000亿元。', '2100亿元 actual', '4000亿元 target'],
    ['年内还将开工项目12个。', '12个 target'],
    ['全年计划引进项目50个，完成率86%。', '50个 target', '86% actual'],
    ['全区锚定新目标——工业产值增长8%，税收增长6%。', '8% target', '6% target'],
    ['围绕打造千亿级产业目标，工业产值增长8%。', '8% actual'],
    // goals that only the end of their sentence names
    [
      '2022年，实现工业产值500亿元，增长10%，引进项目30个，招商取得突破的目标任务。',
      '500亿元 target',
      '10% target',
      '30个 target',
    ],
    ['完成固定资产投资80亿元、工业投资30亿元的目标。', '80亿元 target', '30亿元 target'],
    ['全区实现了固定资产投资80亿元的目标。', '80亿元 actual'],
    ['完成工业产值500亿元，增长10%，实现首季开门红的目标。', '500亿元 actual', '10% actual'],
    ['实现工业产值500亿元，超额完成市里下达的目标任务。', '500亿元 actual'],
    ['工业产值500亿元，围绕争先进位的目标。', '500亿元 actual'],
    // what stands today, within goals
    ['主要目标：上市企业达到30家。目前，高新技术企业420家。', '30家 target', '420家 actual'],
    ['主要目标：上市企业达到30家。截至2025年底，高新技术企业达到900家。', '30家 target', '900家 target'],
    ['确保上市企业年内达到20家。', '20家 target'],
    ['重点项目总投资514亿元，年度投资计划64亿元。', '514亿元 actual', '64亿元 target'],
    ['项目年度计划投资14亿元，已完成投资9亿元。', '14亿元 target', '9亿元 actual'],
  ]);
});

describe('an estimate of one growth after another', () => {
  pages('2025-01-08', [
    ['2024年固定资产投资预计增长50%，进出口总额增长45%。', '50% preliminary', '45% preliminary'],
    [
      '固定资产投资预计增长50%，进出口总额增长45%；上市企业20家。',
      '50% preliminary',
      '45% preliminary',
      '20家 actual',
    ],
    // a level, a mean of years, or what is told of another part
    ['固定资产投资预计增长50%，进出口总额45亿元。', '50% preliminary', '45亿元 actual'],
    ['固定资产投资预计增长50%，进出口总额年均增长45%。', '50% preliminary', '45% actual'],
    ['固定资产投资预计增长50%；进出口总额增长45%。', '50% preliminary', '45% actual'],
  ]);
});

describe('estimates', () => {
  pages('2021-12-20', [
    [
      '预计全年地区生产总值520亿元，增长9%；一般公共预算收入36亿元。',
      '520亿元 preliminary',
      '9% preliminary',
      '36亿元 preliminary',
    ],
    [
      '全年营业总收入预计达3450亿元、增长8%，高新技术企业达1031家。',
      '3450亿元 preliminary',
      '8% preliminary',
      '1031家 actual',
    ],
    ['高新技术企业有望突破1000家。', '1000家 preliminary'],
    [
      '项目总投资50亿元，达产后年产值80亿元，带动就业2000人。',
      '50亿元 actual',
      '80亿元 preliminary',
      '2000人 preliminary',
    ],
    ['该项目总投资20亿元，建成后可实现年产值35亿元。', '20亿元 actual', '35亿元 preliminary'],
    ['项目投产后预计年税收2亿元。目前，园区上市企业21家。', '2亿元 preliminary', '21家 actual'],
    ['项目占地200亩，全部投用后可新增就业岗位3000个。', '200亩 actual', '3000个 preliminary'],
  ]);
});

describe('estimates behind an outcome', () => {
  pages('2022-12-20', [
    [
      '6家企业上榜，指标稳步提升，预计全年固定资产投资200亿元，增长12%，一般公共预算收入增长5%。',
      '6家 actual',
      '200亿元 preliminary',
      '12% preliminary',
      '5% preliminary',
    ],
    [
      '引进项目34个，预计全年地区生产总值增长8%；上市企业12家。',
      '34个 actual',
      '8% preliminary',
      '12家 actual',
    ],
    // said of its own subject, or ended by what is done
    [
      '引进项目34个，营业总收入预计达50亿元，上市企业12家。',
      '34个 actual',
      '50亿元 preliminary',
      '12家 actual',
    ],
    ['引进项目34个，预计总投资20亿元，上市企业12家。', '34个 actual', '20亿元 preliminary', '12家 actual'],
    ['引进项目34个，预计全年增长8%，已开工项目12个。', '34个 actual', '8% preliminary', '12个 actual'],
  ]);
});

describe('outcomes, whatever words stand by', () => {
  pages('2022-02-10', [
    ['2021年，全区超额完成目标任务，地区生产总值增长9%。', '9% actual'],
    ['完成年度计划的104%，超年初目标2个百分点。', '104% actual', '2个百分点 actual'],
    ['初步核算，地区生产总值306亿元，增长9.7%。', '306亿元 actual', '9.7% actual'],
    ['“十四五”规划纲要印发实施，出台配套政策12项。', '12项 actual'],
    ['实施“雏鹰计划”，培育高新技术企业212家。', '212家 actual'],
    ['主要经济指标稳中向好，地区生产总值增长9%。', '9% actual'],
    ['需要引进的人才，已落户3000人。', '3000人 actual'],
    ['园区规划面积120平方公里，规划建设用地45平方公里。', '120平方公里 actual', '45平方公里 actual'],
    ['成功争取中央资金3亿元，争取专项债券8亿元。', '3亿元 actual', '8亿元 actual'],
    ['将42个事项纳入清单，逐项公开。', '42个 actual'],
    ['围绕打造千亿级产业目标，引进项目70个。', '70个 actual'],
    ['为实现全年目标打下基础，一季度完成固定资产投资30亿元。', '30亿元 actual'],
    ['高标准规划建设科学城，引进项目18个。', '18个 actual'],
    ['累计投资86亿元，为年度计划投资的118%。', '86亿元 actual', '118% actual'],
    [
      '一般公共预算收入36亿元，完成预算的102%，比预期目标高2个百分点。',
      '36亿元 actual',
      '102% actual',
      '2个百分点 actual',
    ],
    [
      '计划开工项目255个，实际已开工206个，完成年度计划开工的80.8%。',
      '255个 target',
      '206个 actual',
      '80.8% actual',
    ],
    ['目标考核中，综合排名上升到第19位。', '第19位 actual'],
    ['拟上市企业达12家，其中已报会3家。', '12家 actual', '3家 actual'],
    ['将军路改造完成，惠及居民4800人。', '4800人 actual'],
    ['原计划三年完成的任务一年完成，引进项目30个。', '30个 actual'],
  ]);
});
