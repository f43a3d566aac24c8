/** Mentions of a line of text, short enough to read in a table. */
import { findMentions } from '#lib/mentions/find.ts';
import { emptyFolded, fold } from '#lib/mentions/fold.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';

const indicator = (id: string, zh: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  zh,
  en: id,
  aliases: [],
  dimension: 'money-cny',
  unit: '亿元',
  acceptableUnits: ['亿元'],
  direction: 'higher-better',
  kind: 'flow',
  priceBasis: 'nominal',
  group: 'economy',
  definition: 'for tests',
  definitionSource: 'for tests',
  ...more,
});

export const smallLexicon: Lexicon = {
  format: 1,
  version: 'test',
  zones: [
    {
      id: 'zhuhai-htz',
      name: '珠海高新技术产业开发区',
      short: '珠海高新区',
      aliases: ['珠海国家高新区'],
      type: 'htz',
      level: 'national',
      province: '广东省',
      city: '珠海市',
      hosts: [],
    },
  ],
  indicators: [
    indicator('gdp', '地区生产总值', { aliases: ['GDP', '生产总值'], cancels: ['单位GDP'] }),
    indicator('fixed-asset-investment', '固定资产投资'),
    indicator('high-tech-enterprises', '高新技术企业数', {
      aliases: ['高新技术企业', '高企'],
      dimension: 'count',
      unit: '家',
      kind: 'stock',
    }),
    indicator('national-htz-rank', '国家高新区综合评价排名', {
      aliases: ['综合评价'],
      dimension: 'rank',
      unit: '位',
      kind: 'rate',
    }),
  ],
  pinyin: {},
  observations: {},
};

const vocabulary = compileVocabulary(smallLexicon);

export interface Found {
  rule: string;
  kind: Mention['kind'];
  /** The words on the page. */
  text: string;
  mention: Mention;
}

/** Every mention but marks and gaps, with the text it covers on the page. */
export function mentionsOf(text: string): Found[] {
  const folded = fold(text, 0, text.length, emptyFolded());
  return findMentions(folded, vocabulary)
    .filter(({ kind }) => kind !== 'mark' && kind !== 'gap')
    .map((mention) => ({
      rule: mention.rule,
      kind: mention.kind,
      text: text.slice(folded.origin[mention.start], folded.origin[mention.end - 1]! + 1),
      mention,
    }));
}

/** Figures as 'rule words = digits×10^exponent unit', with the comparator where it is not '='. */
export const figuresOf = (text: string): string[] =>
  mentionsOf(text)
    .filter(({ kind }) => kind === 'figure')
    .map(({ rule, text: words, mention }) => {
      const { digits, exponent, unit, comparator, masked } = mention.amount!;
      const number = exponent === 0 ? `${digits}` : `${digits}e${exponent}`;
      return `${rule} ${words} = ${masked ? 'masked' : `${comparator === '=' ? '' : comparator}${number}`} ${unit}`.trim();
    });
