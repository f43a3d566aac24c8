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
