/**
 * The catalogue's names as statistics bureaux and zones print them, and what looks like them and is another thing. Made-up
 * sentences, read with the whole dataset; each row says what its figures are bound to, '?' where the catalogue has no
 * name for it. Long because it is one table.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary, type Vocabulary } from '#lib/mentions/vocabulary.ts';
import { readCompiledDataset } from '#lib/seeds/packaged.ts';
import { readPlain } from '#lib/text/plain.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = compileVocabulary(await (await readCompiledDataset()).lexicon());
});

const rows = (...table: readonly (readonly [text: string, ...ids: string[]])[]) =>
  it.each(table.map(([text, ...ids]) => [text, ids] as const))('%s', (text, ids) => {
    const facts = extract(readPlain(text), vocabulary, { date: '2023-01-20' });
    expect(facts.map(({ indicatorId }) => indicatorId ?? '?')).toEqual(ids);
  });

describe('industry and output', () => {
  rows(
    ['规模以上工业完成工业增加值120亿元。', 'above-scale-industrial-value-added'],
    ['规上工业企业完成现价工业总产值500亿元。', 'above-scale-gross-industrial-output'],
    ['实现工业现价总产值500亿元。', 'gross-industrial-output'],
    ['完成规上工业销售产值480亿元。', 'industrial-sales-output'],
    ['实现工业企业主营业务收入460亿元。', 'operating-revenue'],
    ['全区科工贸总收入达900亿元。', 'total-operating-revenue'],
    ['规上战略性新兴产业产值增长12%。', 'strategic-emerging-industry-output'],
    ['高技术制造业占规上工业比重达45%。', 'high-tech-manufacturing-value-added-share'],
    // one line of business, a part of the firms, a ratio
    ['规上制造业产值500亿元。', '?'],
    ['规上服务业营业收入50亿元。', '?'],
    ['高新技术企业营业收入300亿元。', '?'],
    ['每平方公里工业总产值80亿元。', '?'],
    ['战略性新兴产业产值占规上工业总产值比重40%。', '?'],
  );
});

describe('budget and taxes', () => {
  rows(
    ['完成地方级一般公共预算收入25亿元。', 'general-public-budget-revenue'],
    ['一般公共财政预算支出40亿元。', 'general-public-budget-expenditure'],
    ['实现全地域财政收入60亿元。', 'total-fiscal-revenue'],
    ['企业缴纳税金12亿元。', 'tax-paid'],
    ['累计减免各类税费3亿元。', 'tax-fee-reduction'],
    ['民生支出占财政支出比重达75%。', 'livelihood-expenditure-share'],
    ['一般性支出压减10%。', 'admin-expense-cut'],
    ['争取地方政府专项债12亿元。', 'special-bond-quota'],
    // other budgets, taxes and fiscal income taken together, what is not taken
    ['政府性基金预算收入20亿元。', '?'],
    ['实现利税30亿元。', '?'],
    ['工商税收入库7亿元。', '?'],
    ['税收减免3亿元。', '?'],
    ['亩均税收30万元。', '?'],
  );
});

describe('investment and trade', () => {
  rows(
    ['工业性投入80亿元，增长12%。', 'industrial-investment', 'industrial-investment'],
    ['工业企业技改投资30亿元。', 'technical-upgrade-investment'],
    ['货物贸易进出口总额50亿元。', 'foreign-trade-total'],
    ['实现进出口贸易50亿元。', 'foreign-trade-total'],
    ['自营出口30亿元。', 'exports'],
    ['直接利用外资合同额5亿美元，外资实际到资2亿美元。', 'contractual-fdi', 'actual-fdi'],
    ['新引进外资项目12个。', 'new-fdi-projects'],
    ['实际利用省外资金120亿元。', 'capital-in-place'],
    ['签约总投资300亿元。', 'projects-introduced-investment'],
    ['新签约招商引资项目30个。', 'projects-signed'],
    ['全区社会商品零售总额90亿元。', 'retail-sales'],
    // private, new, services, of the larger shops; the agreed sum of what nobody brought in; money in place for buildings
    ['民间固定资产投资增长8%。', '?'],
    ['新基建投资增长30%。', '?'],
    ['限额以上单位实现消费品零售额20亿元。', '?'],
    ['服务出口3亿美元。', '?'],
    ['与高校签订技术合作协议，协议投资额2亿元。', '?'],
    ['房地产开发企业本年到位资金60亿元。', '?'],
    ['拟签约项目12个。', '?'],
    ['世界500强项目60个。', '?'],
  );
});

describe('firms', () => {
  rows(
    ['有效期内国家高新技术企业达500家。', 'high-tech-enterprises'],
    ['60家企业通过高新技术企业认定。', 'new-high-tech-enterprises'],
    ['新培育高企60家。', 'new-high-tech-enterprises'],
    ['新纳统企业30家。', 'new-statistical-enterprises'],
    ['新升规工业企业30家。', 'new-above-scale-industrial'],
    ['拥有120家省级以上专精特新企业。', 'specialized-new-smes'],
    ['国家级制造业单项冠军示范企业3家。', 'single-champion-enterprises'],
    ['上市（挂牌）企业50家。', 'listed-and-neeq-companies'],
    ['高新技术企业培育成效明显，总数达500家。', 'high-tech-enterprises'],
    ['全省制造业单项冠军企业120家。', 'single-champion-enterprises'],
    // those that a province names, that may come to be, that belong to such
    ['省级高新技术企业20家。', '?'],
    ['省级专精特新“小巨人”企业20家。', '?'],
    ['省级制造业单项冠军企业3家。', '?'],
    ['拥有20家高新技术企业研发中心。', '?'],
    ['培育30家瞪羚培育企业。', '?'],
    ['高新技术企业培育入库300家。', '?'],
    ['引进8家上市公司总部。', '?'],
    ['国内外500强企业30家。', '?'],
    ['亿元企业60家。', '?'],
  );
});

describe('science and people', () => {
  rows(
    ['技术市场合同成交额20亿元。', 'technology-contract-value'],
    ['累计有效发明专利5000件。', 'valid-invention-patents'],
    ['每万人有效发明专利50件。', 'invention-patents-per-10k'],
    ['R&D经费支出与GDP之比为3.5%。', 'rd-intensity'],
    ['研发经费占GDP比率达3.5%。', 'rd-intensity'],
    ['拥有国家级孵化器和众创空间5家。', 'national-startup-service-agencies'],
    ['居民消费价格上涨2.1%。', 'consumer-price-index'],
    ['全体居民可支配收入5.2万元。', 'disposable-income'],
    ['国家级经开区综合评价排名第20位。', 'etdz-rank'],
    ['單位GDP綜合能耗下降3%。', 'energy-intensity'],
    ['拥有有效专利1.2万件，其中发明专利3860件。', '?', 'valid-invention-patents'],
    ['有效推动专利转化，专利申请1.2万件，其中发明专利3860件。', 'patent-applications', '?'],
    // all of them and not each ten thousand people's, a count and not its value, ratios of firms, other prices and ranks
    ['高价值发明专利拥有量1200件。', '?'],
    ['登记技术合同2000项。', '?'],
    ['规上工业企业研发投入占营业收入比重3.5%。', '?'],
    ['落实研发投入后补助2000万元。', '?'],
    ['工业生产者出厂价格下降2.1%。', '?'],
    ['农村居民人均可支配收入2.5万元。', '?'],
    ['全省高新区综合排名第2位。', '?'],
    ['万元GDP用水量下降3%。', '?'],
  );
});

describe('whose name it is behind', () => {
  rows(
    ['滨江地区生产总值突破800亿元。', 'gdp'],
    ['云台人均地区生产总值达12万元。', 'gdp-per-capita'],
    ['实有企业3.2万户，增长6%。', 'enterprises-statistical', 'enterprises-statistical'],
    ['吸收外资增长1.2倍。', 'actual-fdi'],
    ['到位市外项目资金80亿元。', 'capital-in-place'],
    ['新培育“四上”企业24户。', 'new-statistical-enterprises'],
    ['新增科技创新领军人才9人、高水平创新团队3支。', 'high-level-talents', 'innovation-teams'],
    ['已创成各类孵化载体28家。', 'incubators'],
    ['全年新增孵化面积4万平方米。', 'new-incubator-area'],
    ['孵化面积40万平方米。', 'incubator-area'],
    // kinds of firms in a list, what is no region's, what has not arrived
    ['高新技术企业数、创新型企业数分别达20家、30家。', 'high-tech-enterprises', '?'],
    ['绿色生产总值核算试点12家。', '?'],
    ['协议引进市外项目资金80亿元。', '?'],
    ['招收科技人员90人、创新班学员30人。', '?', '?'],
  );
});

describe('the same in another currency', () => {
  rows(
    ['人均地区生产总值达12万元（按年平均汇率折算为1.8万美元），增长5%。', ...Array(3).fill('gdp-per-capita')],
    ['人均生产总值12万元，按平均汇率计算折合1.8万美元。', 'gdp-per-capita', 'gdp-per-capita'],
    ['进出口总额15亿美元，折合人民币100亿元。', 'foreign-trade-total', 'foreign-trade-total'],
    ['进出口总额100亿元（约合15亿美元）。', 'foreign-trade-total', 'foreign-trade-total'],
    // another amount in the bracket
    ['进出口总额100亿元（出口15亿美元）。', 'foreign-trade-total', 'exports'],
    ['税收12亿元，实际利用外资1.8亿美元。', 'total-tax-revenue', 'actual-fdi'],
  );
});

describe('shares', () => {
  rows(
    [
      '高新技术企业数、科技型中小企业数分别占全市的22%、24%。',
      'high-tech-enterprise-city-share',
      'technology-sme-city-share',
    ],
    [
      '园区地区生产总值、高新技术企业数分别占全市的9%和12%。',
      'gdp-city-share',
      'high-tech-enterprise-city-share',
    ],
    ['光电、医药、食品三大主导产业营业收入占比达86%。', 'leading-industry-share'],
    ['光电、医药、食品三大主导产业产值占规上工业总产值比重达86%。', 'leading-industry-share'],
    // growth of each, a list of the region's own, a count that sums up no leading industry
    ['全市高新技术企业数、地区生产总值分别增长22%、24%。', 'high-tech-enterprises', 'gdp'],
    ['光电、医药、食品三大产业园区营业收入占比达86%。', '?'],
    ['主导产业营业收入增长12%。', '?'],
  );
});

describe('what one thing adds to another', () => {
  rows(
    ['第二、第三产业分别拉动GDP增长3.9和4.1个百分点。', '?', '?'],
    [
      '工业增加值增长8%，拉动GDP增长2.1个百分点，增速居全市第2位。',
      'industrial-value-added',
      '?',
      'industrial-value-added',
    ],
    ['拉动固定资产投资增长约5个百分点。', '?'],
    ['GDP增长5%，高于全市1.2个百分点。', 'gdp', 'gdp'],
    ['有力拉动消费，社会消费品零售总额增速提高2个百分点。', 'retail-sales'],
    ['拉动投资，地区生产总值增长5%。', 'gdp'],
  );
});

describe('output of a line', () => {
  rows(
    ['食品、电力、数字经济等产业稳步发展，实现规上工业产值16亿元。', '?'],
    ['装备制造产业加快发展，完成规上工业增加值30亿元。', '?'],
    ['主导产业加快发展，实现规上工业产值160亿元。', 'above-scale-gross-industrial-output'],
    ['工业经济稳步增长，实现规上工业产值160亿元。', 'above-scale-gross-industrial-output'],
    ['装备制造产业加快发展，全区实现规上工业产值160亿元。', 'above-scale-gross-industrial-output'],
    ['装备制造产业加快发展，2022年实现规上工业产值160亿元。', 'above-scale-gross-industrial-output'],
    ['装备制造产业产值30亿元，实现规上工业产值160亿元。', '?', 'above-scale-gross-industrial-output'],
  );
});

describe('where a place came from and went', () => {
  rows(
    [
      '综合实力在全国178个国家级高新区中的排名由2017年的第65位上升至2022年的第43位。',
      '?',
      'national-htz-rank',
      'national-htz-rank',
    ],
    [
      '国家高新区综合排名由第36位升至第27位，税收由全市第5位升至第3位。',
      'national-htz-rank',
      'national-htz-rank',
      'total-tax-revenue',
      'total-tax-revenue',
    ],
    ['获全省开发区考核优秀等次，2022年位列全国化工园区30强第16位。', '?'],
    // steps are no places
    ['国家高新区综合排名居第68位，较上年跃升15位，比2015年前进了30个位次。', 'national-htz-rank'],
    ['在全国229家国家级经开区中综合排名第68位。', '?', 'etdz-rank'],
    ['在全省28家国家级经开区中综合排名第3位。', '?', '?'],
    ['税收居全市第5位，国家高新区综合排名升至第27位。', 'total-tax-revenue', 'national-htz-rank'],
  );
});

describe('key projects behind their number', () => {
  rows(
    ['全年推进28个重点项目建设。', 'key-projects'],
    ['全力推动甲产业园、乙基地等28个重点项目建设。', 'key-projects'],
    // by their deed, and others
    ['28个重点项目开工建设，加快6个重点项目签约。', 'projects-started', 'projects-signed'],
    ['推进28个项目建设，实施10项民生实事。', '?', '?'],
  );
});

describe('areas of what was counted', () => {
  rows(
    ['建有科技企业孵化器3个，总面积26万平方米。', 'incubators', 'incubator-area'],
    ['建成学校12所，建筑面积26万平方米。', 'schools-built', '?'],
    ['引进高新技术企业12家，总面积26万平方米。', 'high-tech-enterprises', '?'],
    ['园区总面积26平方公里。', '?'],
  );
});

describe('what is no noun', () => {
  rows(
    ['实现工业总产值从1.2亿元到86亿元的跨越。', 'gross-industrial-output', 'gross-industrial-output'],
    ['工业总产值5亿元到10亿元。', 'gross-industrial-output'],
    ['此次高新区共有18个项目集中开工。', 'projects-started'],
    [
      '规上工业总产值可完成62亿元，固定资产投资可实现8亿元。',
      'above-scale-gross-industrial-output',
      'fixed-asset-investment',
    ],
    [
      '固定资产投资增长6%，在全市各县（市、区）中排名第2。',
      'fixed-asset-investment',
      'fixed-asset-investment',
    ],
    ['固定资产投资增长6%，在全市营商环境（年度）评价中排名第2。', 'fixed-asset-investment', '?'],
  );
});

describe('projects of one size', () => {
  rows(
    ['新开工12个10亿元以上项目。', '?'],
    ['签约8个亿元以上项目、3个10亿元以上的工业项目。', '?', '?'],
    ['引进8个以上项目。', 'projects-introduced'],
    ['引进8个项目，总投资10亿元以上。', 'projects-introduced', 'projects-introduced-investment'],
    [
      '推进90个省市重点项目，完成年度投资15亿元，占年度计划的52%。',
      'key-projects',
      'key-project-investment',
      'key-project-plan-completion',
    ],
    ['90个省市重点项目，概算投资15亿元。', 'key-projects', '?'],
  );
});

describe('what an outlay is for', () => {
  rows(
    ['今年将投资2.4亿元建设道路、排水等基础设施。', 'infrastructure-investment'],
    ['投资2.4亿元完善管网、停车场等基础设施。', 'infrastructure-investment'],
    ['投资2.4亿元建设道路、绿道等12处景观。', '?', '?'],
    ['计划投资2.4亿元，建设道路。', '?'],
    ['投资2.4亿元建设道路，基础设施不断完善。', '?'],
  );
});
