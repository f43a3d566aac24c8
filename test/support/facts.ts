/** Reads one sentence with a small lexicon, for the tests of the questions that make a fact. */
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Zone } from '#lib/model/zone.ts';
import { readPlain } from '#lib/text/plain.ts';

const indicator = (
  id: string,
  zh: string,
  dimension: Indicator['dimension'],
  kind: Indicator['kind'],
  aliases: string[] = [],
  weakAliases: string[] = [],
): Indicator => ({
  id,
  zh,
  en: id,
  aliases,
  weakAliases,
  dimension,
  unit: '',
  acceptableUnits: [],
  direction: 'higher-better',
  kind,
  priceBasis: 'none',
  group: 'test',
  definition: 'test',
  definitionSource: 'test',
});

const zone = (id: string, short: string, city: string): Zone => ({
  id,
  name: short.replace('高新区', '高新技术产业开发区'),
  short,
  aliases: [],
  type: 'htz',
  level: 'national',
  province: '广东省',
  city,
  hosts: [],
});

export const vocabulary = compileVocabulary({
  format: 1,
  version: 'test',
  zones: [zone('zhuhai-htz', '珠海高新区', '珠海市'), zone('foshan-htz', '佛山高新区', '佛山市')],
  indicators: [
    indicator('gdp', '地区生产总值', 'money-cny', 'flow', ['生产总值', 'GDP']),
    indicator('gdp-city-share', '地区生产总值占全市比重', 'share', 'rate', ['GDP占全市']),
    indicator('value-added', '规模以上工业增加值', 'money-cny', 'flow', ['规上工业增加值']),
    indicator('output', '规模以上工业总产值', 'money-cny', 'flow', [
      '规上工业总产值',
      '规上工业企业工业总产值',
    ]),
    indicator('investment', '固定资产投资', 'money-cny', 'flow', ['固投']),
    indicator('revenue', '一般公共预算收入', 'money-cny', 'flow'),
    indicator('fiscal', '财政总收入', 'money-cny', 'flow', ['财政收入']),
    indicator('operating', '营业收入', 'money-cny', 'flow', ['主营业务收入']),
    indicator('retail', '社会消费品零售总额', 'money-cny', 'flow'),
    indicator('trade', '外贸进出口总额', 'money-cny', 'flow', ['进出口总额']),
    indicator('exports', '出口总额', 'money-cny', 'flow', [], ['出口']),
    indicator('fdi', '实际利用外资', 'money-usd', 'flow', ['实际外资']),
    indicator('rd', '全社会研发投入', 'money-cny', 'flow', ['研发投入']),
    indicator('rd-intensity', '研发投入占地区生产总值比重', 'share', 'rate', [
      '研发投入占GDP比重',
      '研发投入强度',
    ]),
    indicator('high-tech', '高新技术企业数', 'count', 'stock', ['高新技术企业', '高企']),
    indicator('new-high-tech', '新增高新技术企业', 'count', 'flow', ['新增高企']),
    indicator('gazelle', '瞪羚企业', 'count', 'stock'),
    indicator('listed', '上市企业', 'count', 'stock', ['上市公司']),
    indicator('entities', '市场主体数量', 'count', 'stock', ['市场主体']),
    indicator('projects', '招商引资项目数', 'count', 'flow', ['招商引资项目', '引进项目']),
    indicator('signed', '签约项目数', 'count', 'flow', ['签约项目']),
    indicator(
      'started',
      '开工项目数',
      'count',
      'flow',
      ['开工项目', '开工建设项目'],
      ['开工建设', '项目开工'],
    ),
    indicator('completed', '竣工投产项目数', 'count', 'flow', ['竣工项目'], ['竣工', '项目竣工']),
    indicator('key-projects', '重点项目数', 'count', 'stock', ['重点项目', '省市重点项目']),
    indicator('key-investment', '重点项目完成投资', 'money-cny', 'flow', [], ['完成投资']),
    indicator('key-plan', '重点项目年度投资计划完成率', 'rate', 'rate', ['年度投资计划完成率']),
    indicator(
      'project-total',
      '引进项目总投资额',
      'money-cny',
      'flow',
      ['合同投资额', '计划总投资'],
      ['投资总额'],
    ),
    indicator('built-up', '建成区面积', 'area', 'stock', ['已开发面积']),
    indicator('planned', '规划面积', 'area', 'stock'),
    indicator('province-rank', '全省开发区综合排名', 'rank', 'rate'),
    indicator('unemployment', '城镇登记失业率', 'rate', 'rate'),
    indicator('setup-time', '开办企业时间', 'duration', 'rate'),
    indicator('population', '常住人口', 'count', 'stock'),
    indicator('htz-rank', '国家高新区综合评价排名', 'rank', 'rate', ['国家高新区综合排名'], ['综合排名']),
    indicator('park-area', '产业园面积', 'area', 'stock'),
  ],
  pinyin: {},
  observations: {},
});

/** Facts of a page of 珠海高新区 that appeared in February 2022; or of another zone, or of one that the text tells. */
export const factsOf = (text: string, trace = false, zone: string | null = 'zhuhai-htz'): Fact[] =>
  extract(readPlain(text), vocabulary, { ...(zone !== null && { zone }), date: '2022-02-10' }, { trace });
