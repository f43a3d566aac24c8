import type { Check } from '#lib/seeds/check.ts';
import { runChecks } from '#lib/seeds/check.ts';
import { readSeeds, type SeedFile, type Seeds } from '#lib/seeds/read.ts';

const INDICATORS = `
gdp:
  zh: 地区生产总值
  en: Gross regional product
  aliases: [GDP]
  dimension: money-cny
  unit: 亿元
  kind: flow
  direction: higher-better
  priceBasis: comparable-price
  definition: what was produced
  definitionSource: test
total-operating-revenue:
  zh: 营业总收入
  en: Operating revenue
  aliases: [总营收]
  dimension: money-cny
  unit: 亿元
  kind: flow
  direction: higher-better
  priceBasis: nominal
  definition: what was sold
  definitionSource: test
high-tech-enterprises:
  zh: 高新技术企业数
  en: High-tech firms
  aliases: [高企]
  weakAliases: [科技企业]
  cancels: [高企协会]
  dimension: count
  unit: 家
  kind: stock
  direction: higher-better
  definition: firms certified
  definitionSource: test
unemployment-rate:
  zh: 失业率
  en: Unemployment rate
  aliases: []
  dimension: rate
  unit: '%'
  kind: rate
  direction: lower-better
  definition: out of work
  definitionSource: test
national-rank:
  zh: 全国排名
  en: National rank
  aliases: []
  dimension: rank
  unit: 位
  kind: rate
  direction: lower-better
  definition: place among zones
  definitionSource: test
`;

const UNITS = `
money-cny: [亿元, 万元, 万亿元]
count: [家, 户, 万户]
rate: ['%']
rank: [位, 名]
`;

export const ZONE = `
name: 东港高新技术产业开发区
short: 东港高新区
type: htz
level: national
province: 广东省
city: 东港市
hosts: [gxq.donggang.gov.cn]
aliases: [东港国家高新区]
scopes:
  - {id: main-park, zh: 主园区, en: main park}
defaultScope: {'*': main-park}
sources:
  report: {title: 工作报告, publisher: 管委会, date: 2022-02-10, type: work-report, official: true}
`;

/** Seeds of one zone, `donggang-htz`, with these lines of facts; any file can be replaced or added. */
export const seedFiles = (facts: readonly string[], files: Record<string, string> = {}): SeedFile[] => {
  const all: Record<string, string> = {
    'indicators/economy.yml': INDICATORS,
    'release.yml': 'sequence: 3\nversion: 2026.11.22\n',
    'sources.yml': '{}\n',
    'units.yml': UNITS,
    'zones/donggang-htz.yml': `${ZONE}facts:${facts.length === 0 ? ' []' : ''}\n${facts.map((line) => `  - ${line}\n`).join('')}`,
    ...files,
  };
  return Object.entries(all).map(([path, text]) => ({ path, text }));
};

/** A fact line; what is not said is a GDP of 2021 from the report. */
export const fact = (over: Record<string, string | undefined> = {}): string => {
  const said = {
    indicator: 'gdp',
    scope: 'main-park',
    period: '2021',
    value: '306.2亿元',
    source: 'report',
    ...over,
  };
  const pairs = Object.entries(said).filter(([, value]) => value !== undefined);
  return `{${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
};

export function readOrThrow(files: readonly SeedFile[]): Seeds {
  const { seeds, problems } = readSeeds(files);
  if (problems.length > 0)
    throw new Error(problems.map((p) => `${p.file}:${p.line} ${p.message}`).join('\n'));
  return seeds;
}

/** What a check says, without places. */
export const said = (check: Check, files: readonly SeedFile[]): string[] =>
  runChecks([check], readOrThrow(files)).map((problem) => problem.message);
