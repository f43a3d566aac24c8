/** Reads made-up pages with a small lexicon: what the tests of period, section and status share. */
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { PageText } from '#lib/model/text.ts';
import { readPlain } from '#lib/text/plain.ts';

const indicator = (
  id: string,
  zh: string,
  dimension: string,
  kind: Indicator['kind'],
  ...aliases: string[]
) =>
  ({
    id,
    zh,
    aliases,
    dimension,
    kind,
    baseUnit: '',
    en: id,
    direction: 'higher-better',
  }) as unknown as Indicator;

const vocabulary = compileVocabulary({
  format: 1,
  version: 'test',
  zones: [],
  indicators: [
    indicator('gdp', '地区生产总值', 'money', 'flow', '生产总值', 'GDP'),
    indicator('output', '规上工业总产值', 'money', 'flow', '工业总产值'),
    indicator('value-added', '规上工业增加值', 'money', 'flow'),
    indicator('investment', '固定资产投资', 'money', 'flow'),
    indicator('revenue', '一般公共预算收入', 'money', 'flow'),
    indicator('income', '营业总收入', 'money', 'flow'),
    indicator('fdi', '实际利用外资', 'money', 'flow'),
    indicator('trade', '进出口总额', 'money', 'flow', '外贸进出口总额'),
    indicator('retail', '社会消费品零售总额', 'money', 'flow'),
    indicator('rd', '研发投入强度', 'ratio', 'rate'),
    indicator('htz-firms', '高新技术企业数', 'count', 'stock', '高新技术企业', '高企'),
    indicator('listed', '上市企业数', 'count', 'stock', '上市企业'),
    indicator('projects', '引进项目数', 'count', 'flow', '引进项目', '签约项目'),
    indicator('started', '开工项目数', 'count', 'flow', '开工项目'),
    indicator('jobs', '城镇新增就业', 'count', 'flow'),
    indicator('population', '常住人口', 'count', 'stock'),
    indicator('rank', '国家高新区综合排名', 'rank', 'rate', '综合排名'),
  ],
  pinyin: {},
  observations: {},
});

/** Every figure of a page: surface, period and status, as '306.2亿元 2021 actual'. */
export const timesOf = (text: string, date?: string): string[] => timesIn(readPlain(text), date);

/** The same of a page whose lines are paragraphs by their markup, all but its title. */
export function timesBelow(subtitle: string, text: string, date: string): string[] {
  const page = readPlain(['高新区答卷', subtitle, text].join('\n'));
  const [title, ...rest] = page.blocks;
  return timesIn(
    {
      ...page,
      blocks: [title!, ...rest.map(({ start, end }) => ({ role: 'paragraph' as const, start, end }))],
    },
    date,
  );
}

const timesIn = (page: PageText, date?: string): string[] =>
  extract(page, vocabulary, date === undefined ? {} : { date }).map(
    ({ surface, period, status }) => `${surface} ${period ?? '-'} ${status}`,
  );
