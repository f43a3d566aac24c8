/** Single words of a card in both languages: comparators, scopes, statuses, labels of lines. */
import type { Comparator } from '#lib/model/figure.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import type { Lang } from './lang.ts';
import type { LineView } from './view.ts';

type Both = Readonly<Record<Lang, string>>;

const COMPARATORS: Readonly<Record<Comparator, Both>> = {
  '=': { zh: '', en: '' },
  '~': { zh: '约', en: 'about ' },
  '>': { zh: '超', en: 'over ' },
  '>=': { zh: '不少于', en: 'at least ' },
  '<': { zh: '不足', en: 'under ' },
  '<=': { zh: '不超过', en: 'at most ' },
};
const SCOPES: Readonly<Record<ScopeId, Both>> = {
  'main-park': { zh: '主园区', en: 'main park' },
  'multi-park': { zh: '一区多园', en: 'all parks of the zone' },
  zone: { zh: '全区', en: 'whole zone' },
  city: { zh: '全市', en: 'city' },
  province: { zh: '全省', en: 'province' },
  nation: { zh: '全国', en: 'nation' },
  other: { zh: '其他', en: 'other' },
};
const LABELS: Readonly<Record<LineView['key'], Both>> = {
  previous: { zh: '上期', en: 'Previous' },
  trend: { zh: '走势', en: 'Trend' },
  agreement: { zh: '其他来源', en: 'Other sources' },
  arithmetic: { zh: '核算', en: 'Arithmetic' },
  progress: { zh: '后续目标', en: 'Ahead' },
  record: { zh: '过往目标', en: 'Past targets' },
  peers: { zh: '同类比较', en: 'Peers' },
  per: { zh: '折算', en: 'Per unit' },
  scope: { zh: '口径', en: 'Scope' },
  break: { zh: '口径变化', en: 'Break' },
  'not-comparable': { zh: '不可比', en: 'Not compared' },
};

const either = (table: Readonly<Record<string, Both>>, key: string, lang: Lang): string =>
  table[key]?.[lang] ?? key;

export const comparatorWord = (comparator: string, lang: Lang): string =>
  either(COMPARATORS, comparator, lang);
export const scopeWord = (scope: string, lang: Lang): string => either(SCOPES, scope, lang);
export const labelOf = (key: LineView['key'], lang: Lang): string => LABELS[key][lang];
