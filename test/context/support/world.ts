/** A small world for tables: one zone, a few indicators, observations written in a line each. */
import { type Catalogue, catalogueOf, type Reader } from '#lib/context/reader.ts';
import type { IndicatorShard, ZoneShard } from '#lib/model/dataset.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Comparator, Measure, Status } from '#lib/model/figure.ts';
import { Indicator } from '#lib/model/indicator.ts';
import { Lexicon } from '#lib/model/lexicon.ts';
import { Observation, SeriesBreak } from '#lib/model/observation.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import { Source } from '#lib/model/source.ts';
import { parseDecimal, scale, toNumber } from '#lib/quantity/decimal.ts';
import { unitScale } from '#lib/quantity/units.ts';

const indicator = (id: string, unit: string, more: Partial<Indicator> = {}): Indicator =>
  Indicator.parse({
    id,
    zh: more.zh ?? id,
    en: id,
    aliases: [],
    dimension: 'count',
    unit,
    acceptableUnits: [unit],
    direction: 'higher-better',
    kind: 'flow',
    priceBasis: 'nominal',
    group: 'economy',
    definition: 'x',
    definitionSource: 'x',
    ...more,
  });

const indicators: Indicator[] = [
  indicator('gdp', '亿元', { zh: '地区生产总值', dimension: 'money-cny', priceBasis: 'comparable-price' }),
  indicator('revenue', '亿元', { zh: '营业总收入', dimension: 'money-cny' }),
  indicator('fdi', '亿美元', { zh: '实际利用外资', dimension: 'money-usd' }),
  indicator('firms', '家', { zh: '高新技术企业数', kind: 'stock', priceBasis: 'none' }),
  indicator('new-firms', '家', { zh: '新增高新技术企业', priceBasis: 'none' }),
  indicator('projects', '个', { zh: '新引进项目数', priceBasis: 'none' }),
  indicator('funds', '亿元', { zh: '基金投资额', dimension: 'money-cny' }),
  indicator('jobless', '%', {
    zh: '失业率',
    dimension: 'rate',
    kind: 'rate',
    direction: 'lower-better',
    priceBasis: 'none',
  }),
  indicator('deaths', '人', { zh: '亡人数', direction: 'lower-better', priceBasis: 'none' }),
  indicator('energy', '吨', { zh: '能耗', direction: 'lower-better', priceBasis: 'none' }),
  indicator('rank', '位', {
    zh: '综合排名',
    dimension: 'rank',
    kind: 'rate',
    direction: 'lower-better',
    priceBasis: 'none',
  }),
  indicator('rd', '亿元', { zh: '研发投入', dimension: 'money-cny' }),
  indicator('intensity', '%', {
    zh: '研发强度',
    dimension: 'share',
    kind: 'rate',
    priceBasis: 'none',
    ratioOf: { part: 'rd', whole: 'gdp' },
  }),
  indicator('patents', '件', { zh: '有效发明专利', kind: 'stock', priceBasis: 'none' }),
  indicator('resident-population', '万人', {
    zh: '常住人口',
    kind: 'stock',
    direction: 'neutral',
    priceBasis: 'none',
  }),
];

const zoneIds = ['here', 'there', 'a', 'b', 'c', 'd', 'e', 'f'];
export const lexicon: Lexicon = Lexicon.parse({
  format: 1,
  version: 'test',
  zones: [
    ...zoneIds.map((id) => ({
      id,
      name: id,
      short: id,
      aliases: [],
      type: 'htz',
      level: 'national',
      province: 'x',
      city: 'x',
      hosts: [],
    })),
    {
      id: 'new',
      name: 'new',
      short: 'new',
      aliases: [],
      type: 'new-area',
      level: 'national',
      province: 'x',
      city: 'x',
      hosts: [],
    },
  ],
  indicators,
  pinyin: {},
  observations: {},
});
export const catalogue: Catalogue = catalogueOf(lexicon);

const sources: Source[] = [
  ['r2020', '2020-02-01', true],
  ['r2021', '2021-02-05', true],
  ['mid2021', '2021-08-01', true],
  ['r2022', '2022-02-10', true],
  ['i2022', '2022-01', true],
  ['news2022', '2022-06-01', false],
  ['r2023', '2023-02-01', true],
].map(([id, date, official]) =>
  Source.parse({ id, title: `title of ${id}`, publisher: 'x', date, type: 'work-report', official }),
);

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  约: '~',
  超: '>',
  不少于: '>=',
  不足: '<',
  不超过: '<=',
};
const WORDS: Readonly<Record<string, [string, Comparator]>> = { 正增长: ['0', '>'], 持平: ['0', '='] };

/** '约306.2亿元', '+9.7%' (a growth), '2～3所', '正增长'. */
export function quantity(text: string) {
  const words = WORDS[text];
  if (words)
    return {
      value: words[0],
      unit: '%',
      comparator: words[1],
      words: text,
      measure: 'growth' as const,
      upper: undefined,
    };
  const m = /^(约|超|不少于|不足|不超过)?(\+)?(-?[\d.]+)(?:～([\d.]+))?(.+)$/.exec(text);
  if (!m) throw new Error(`not a quantity: ${text}`);
  const [, before, plus, value, upper, unit] = m;
  return {
    value: value as string,
    upper,
    unit: unit as string,
    comparator: before ? (COMPARATORS[before] as Comparator) : ('=' as const),
    words: undefined,
    measure: plus ? ('growth' as const) : ('level' as const),
  };
}

let count = 0;
/** 'fdi 2021 r2022 0.68亿美元', with ! target, ? estimate; then options such as @multi-park, #part, :share, :annualised. */
export function observation(line: string, zone = 'here'): Observation {
  const [id, period, source, text, ...flags] = line.split(' ') as [
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const status: Status = text.endsWith('!') ? 'target' : text.endsWith('?') ? 'preliminary' : 'actual';
  const { upper, words, ...q } = quantity(text.replace(/[!?]$/, ''));
  const flag = (mark: string) => flags.find((f) => f.startsWith(mark))?.slice(1);
  const type = flags.find((f) => f === ':annualised' || f === ':cumulative')?.slice(1);
  const measure = flags.find((f) => f.startsWith(':') && f.slice(1) !== type)?.slice(1);
  return Observation.parse({
    id: `o${++count}`,
    zone,
    scope: flag('@') ?? 'main-park',
    indicator: id,
    ...(flag('#') !== undefined && { part: flag('#') }),
    period,
    source,
    status,
    ...q,
    ...(measure !== undefined && { measure }),
    ...(type !== undefined && { growthType: type }),
    ...(upper !== undefined && { upper }),
    ...(words !== undefined && { words }),
  });
}

export const shardOf = (lines: readonly string[], breaks: readonly string[] = []): ZoneShard => ({
  format: 1,
  zone: 'here',
  observations: lines.map((line) => observation(line)),
  sources,
  breaks: breaks.map((line) => {
    const [id, from, scope = 'main-park'] = line.split(' ');
    return SeriesBreak.parse({
      zone: 'here',
      scope,
      indicator: id,
      from,
      reason: 'coverage',
      source: 'r2022',
    });
  }),
});

export const peersShard = (id: string, lines: readonly string[]): IndicatorShard => ({
  format: 1,
  indicator: id,
  observations: lines.map((line) => {
    const [zone, ...rest] = line.split(' ');
    return observation([id, ...rest].join(' '), zone);
  }),
});

/** 'gdp 2021 306.2亿元' as a figure of the page, with the same marks as `observation`. */
export function factOf(line: string, more: Partial<Fact> = {}): Fact {
  const [id, period, text, ...flags] = line.split(' ') as [string, string, string, ...string[]];
  const status: Status = text.endsWith('!') ? 'target' : text.endsWith('?') ? 'preliminary' : 'actual';
  const q = quantity(text.replace(/[!?]$/, ''));
  const { unit, power } = unitScale(q.unit);
  const { digits, exponent } = scale(parseDecimal(q.value), power);
  const type = flags.find((f) => f === ':annualised')?.slice(1);
  const measure = flags.find((f) => f.startsWith(':') && f.slice(1) !== type)?.slice(1) as
    | Measure
    | undefined;
  const scope = flags.find((f) => f.startsWith('@'))?.slice(1) as ScopeId | undefined;
  return {
    start: 0,
    end: 1,
    surface: `${q.value}${q.unit}`,
    value: toNumber({ digits, exponent }),
    digits,
    exponent,
    unit,
    comparator: q.comparator,
    indicator: id,
    indicatorId: id,
    measure: measure ?? q.measure,
    ...(type === 'annualised' && { growthType: 'annualised' as const }),
    period: period === '-' ? null : period,
    status,
    zone: 'here',
    scope: scope ?? 'main-park',
    scopeStated: true,
    ...more,
  };
}

/** A reader of one zone, `here`; every indicator has the same peers. */
export const readerOf = (
  lines: readonly string[],
  breaks: readonly string[] = [],
  peers: readonly string[] = [],
): Reader => ({
  lexicon: () => Promise.resolve(lexicon),
  zones: (ids) => Promise.resolve(new Map(ids.includes('here') ? [['here', shardOf(lines, breaks)]] : [])),
  indicators: (ids) =>
    Promise.resolve(new Map(peers.length > 0 ? ids.map((id) => [id, peersShard(id, peers)]) : [])),
});
