/** Question: whose figure is it? The nearest scope word of the sentence, carried on until another; firms and other zones are `other`. */

import { Class } from '#lib/mentions/characters.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import type { Zone } from '#lib/model/zone.ts';
import type { Draft } from './draft.ts';
import { isMark } from './sentence.ts';

export interface ScopeMemory {
  zone: Zone | null;
  /** Scope carried on from the sentence before, where it named one. */
  current: ScopeId | null;
}

const role = (m: Mention | undefined) => (m?.kind === 'word' ? m.word!.role : '');
/** After these a scope is what is compared with or the whole of a share: 占全市, 位居全省, 高于全国. */
const NOT_OWN = new Set(['share', 'rank', 'base', 'gap-to', 'comparator', 'growth']);

export function bindScopes(
  mentions: readonly Mention[],
  from: number,
  drafts: readonly Draft[],
  memory: ScopeMemory,
): void {
  let k = 0;
  let stated: ScopeId | null = memory.current;
  const last = drafts[drafts.length - 1]!.at;
  for (let i = from; i <= last; i++) {
    const m = mentions[i]!;
    if (k < drafts.length && drafts[k]!.at === i) {
      const d = drafts[k++]!;
      d.scopeStated = stated !== null;
      d.scope = stated ?? implied(memory.zone, d);
      d.zone = memory.zone?.id ?? null;
      continue;
    }
    if (m.kind !== 'word' || m.word!.role !== 'scope' || m.word!.scope === null) continue;
    const scope = m.word!.scope;
    const wide = scope === 'city' || scope === 'province' || scope === 'nation';
    if (wide) {
      const previous = role(mentions[i - 1]);
      const next = role(mentions[i + 1]);
      const opens =
        i === from ||
        isMark(mentions[i - 1], Class.comma) ||
        isMark(mentions[i - 1], Class.semicolon) ||
        mentions[i - 1]?.kind === 'period';
      if (NOT_OWN.has(previous) || !opens || next === 'rank' || next === 'growth') continue;
      if (memory.zone === null && scope === 'nation') continue;
      stated = scope;
    } else if (scope === 'zone') {
      if (stated !== null && stated !== 'main-park' && stated !== 'multi-park') stated = null;
    } else {
      stated = scope;
    }
  }
  memory.current = stated === 'main-park' || stated === 'multi-park' ? stated : null;
}

function implied(zone: Zone | null, d: Draft): ScopeId {
  const table = zone?.defaultScope;
  if (!table) return 'zone';
  return (d.subject?.indicator && table[d.subject.indicator.id]) ?? table['*'] ?? 'zone';
}
