import type { Context, ZoneName } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Zone } from '#lib/model/zone.ts';
import { scopeNames } from './scope-names.ts';

export const nameOf = ({ id, short, en }: Zone): ZoneName => ({ id, short, ...(en !== undefined && { en }) });

/** A context in which nothing is known yet. */
export function emptyContext(fact: Fact, dataset: string, zone?: Zone, indicator?: Indicator): Context {
  return {
    state: 'no-data',
    ...(indicator && {
      indicator: {
        id: indicator.id,
        zh: indicator.zh,
        en: indicator.en,
        unit: indicator.unit,
        direction: indicator.direction,
      },
    }),
    ...(zone && { zone: nameOf(zone) }),
    scope: { id: fact.scope, stated: fact.scopeStated, ...scopeNames(fact.scope, zone) },
    history: [],
    previous: null,
    trend: null,
    companion: null,
    agreement: [],
    arithmetic: null,
    targets: [],
    outlook: [],
    progress: [],
    ask: null,
    record: null,
    peers: null,
    per: [],
    notComparable: [],
    sources: {},
    dataset,
  };
}
