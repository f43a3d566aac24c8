/** Level, growth, share, points, rank or new; the sign; and the comparator: 'surface measure value unit comparator'. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

const measuresOf = (text: string) =>
  factsOf(text).map(({ surface, measure, value, unit }) => `${surface} ${measure} ${value} ${unit}`);
const comparatorsOf = (text: string) => factsOf(text).map(({ comparator }) => comparator);

describe('measure', () => {
  it.each<[string, string[]]>([
    ['地区生产总值306.2亿元、增长9.7%。', ['306.2亿元 level 30620000000 CNY', '9.7% growth 9.7 %']],
    ['一般公共预算收入同比下降3.2%。', ['3.2% growth -3.2 %']],
    ['一般公共预算收入增长-3.2%。', ['-3.2% growth -3.2 %']],
    ['固定资产投资：同比＋6.8%。', ['6.8% growth 6.8 %']],
    ['固定资产投资降幅收窄至6.0%。', ['6.0% growth -6 %']],
    ['固定资产投资增速回落到6.3%。', ['6.3% growth 6.3 %']],
    ['实际利用外资增长3.5倍。', ['3.5倍 growth 350 %']],
    ['实际利用外资翻一番。', ['翻一番 growth 100 %']],
    ['财政收入保持15%以上的增速。', ['15% growth 15 %']],
    ['高新技术企业占全市49%。', ['49% share 49 %']],
    ['固定资产投资完成年度计划的78%。', ['78% share 78 %']],
    ['地区生产总值增速高于全市2.1个百分点。', ['2.1个百分点 change-pp 2.1 pp']],
    ['国家高新区综合排名上升至第19位。', ['第19位 rank 19 rank']],
    ['新认定高新技术企业30家、瞪羚企业5家。', ['30家 new 30 家', '5家 new 5 家']],
    ['将新增高新技术企业30家。', ['30家 new 30 家']],
    ['将培育高新技术企业30家。', ['30家 level 30 家']],
    ['市场主体月均增加600户以上，达5万户。', ['600户 new 600 户', '5万户 level 50000 户']],
    ['市场主体增长到5万户。', ['5万户 level 50000 户']],
    ['净增市场主体4151户，总数达5万户。', ['4151户 new 4151 户', '5万户 level 50000 户']],
    ['外贸进出口总额242.6亿元，12.8%。', ['242.6亿元 level 24260000000 CNY', '12.8% growth 12.8 %']],
    ['规上工业增加值增长6%以上、力争7%。', ['6% growth 6 %', '7% growth 7 %']],
    ['高新技术企业占全省五成五。', ['五成五 share 55 %']],
    ['三次产业结构为1.4:36.3:62.3。', ['1.4 share 1.4 %', '36.3 share 36.3 %', '62.3 share 62.3 %']],
  ])('%s', (text, measures) => expect(measuresOf(text)).toEqual(measures));
});

describe('comparator', () => {
  it.each<[string, string[]]>([
    ['财政收入约30亿元。', ['~']],
    ['财政收入近30亿元。', ['~']],
    ['财政收入30亿元左右。', ['~']],
    ['财政收入首次突破30亿元大关。', ['>']],
    ['高新技术企业580余家。', ['>']],
    ['高新技术企业不少于580家。', ['>=']],
    ['财政收入增长8%以上。', ['>=']],
    ['失业率控制在3%以内。', ['<=']],
    ['高新技术企业不足580家。', ['<']],
    ['约占全省的三分之一。', ['~']],
    ['固定资产投资、财政收入分别突破800亿元和100亿元。', ['>', '>']],
    ['至少培育高新技术企业8家。', ['>=']],
    ['至少培育8家高新技术企业。', ['>=']],
    ['园区至少有8家高新技术企业。', ['>=']],
    // not the comparator of this number
    ['至少要做成一件事，财政收入达30亿元。', ['=']],
    ['至少对园区来说，高新技术企业8家。', ['=']],
    ['签约60宗。', ['=']],
    ['近年来财政收入达30亿元。', ['=']],
    ['发达地区财政收入30亿元。', ['=']],
    ['规模以上工业增加值121亿元。', ['=']],
  ])('%s', (text, comparators) => expect(comparatorsOf(text)).toEqual(comparators));
});
