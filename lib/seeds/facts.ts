import { createHash } from 'node:crypto';
import type { Measure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { WrittenNumber } from '#lib/quantity/written.ts';
import type { FactSeed } from './shape.ts';

/** One line of a zone's file → its observations: the level, and the growth as an observation of its own. */
export function expandFact(zone: string, fact: FactSeed, indicator: Indicator | undefined): Observation[] {
  const make = (measure: Measure, written: WrittenNumber): Observation => {
    const observation = {
      zone,
      scope: fact.scope,
      indicator: fact.indicator,
      ...(fact.part === undefined ? {} : { part: fact.part }),
      measure,
      ...(measure === 'growth' ? { growthType: fact.growthType ?? 'yoy' } : {}),
      period: fact.period,
      value: written.value,
      ...(written.upper === undefined ? {} : { upper: written.upper }),
      unit: written.unit,
      comparator: written.comparator,
      status: fact.status,
      ...(written.words === undefined ? {} : { words: written.words }),
      source: fact.source,
      ...(fact.at === undefined ? {} : { locator: fact.at }),
      ...(fact.note === undefined ? {} : { note: fact.note }),
    };
    return { id: observationId(observation), ...observation };
  };
  return [
    ...(fact.value ? [make(fact.measure ?? usualMeasure(indicator), fact.value)] : []),
    ...(fact.growth ? [make('growth', fact.growth)] : []),
  ];
}

/** What a plain number of this indicator measures: a share for percentages, a rank for places, else a level. */
function usualMeasure(indicator: Indicator | undefined): Measure {
  if (indicator?.dimension === 'share' || indicator?.dimension === 'rate') return 'share';
  return indicator?.dimension === 'rank' ? 'rank' : 'level';
}

/** The same fact has the same id in every release: it is derived from what was stated and by whom. */
function observationId(o: Omit<Observation, 'id'>): string {
  const key = [o.zone, o.scope, o.indicator, o.part, o.measure, o.growthType, o.period, o.status, o.source];
  const said = [o.comparator, o.value, o.upper, o.unit];
  return createHash('sha256')
    .update(JSON.stringify([...key, ...said]))
    .digest('hex')
    .slice(0, 10);
}
