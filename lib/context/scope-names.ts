import type { ScopeId } from '#lib/model/scope.ts';
import type { Zone } from '#lib/model/zone.ts';

const NAMES: Readonly<Record<ScopeId, { zh: string; en: string }>> = {
  'main-park': { zh: '主园区', en: 'main park' },
  'multi-park': { zh: '一区多园', en: 'all parks' },
  zone: { zh: '全区', en: 'whole zone' },
  city: { zh: '全市', en: 'city' },
  province: { zh: '全省', en: 'province' },
  nation: { zh: '全国', en: 'nation' },
  other: { zh: '其他', en: 'other' },
};

/** The zone's own name for a part, else the usual one. */
export function scopeNames(id: ScopeId, zone: Zone | undefined): { zh: string; en: string } {
  const own = zone?.scopes?.find((scope) => scope.id === id);
  return own ? { zh: own.zh, en: own.en } : NAMES[id];
}
