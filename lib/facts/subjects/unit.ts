/** Which units can state which indicators. */
import type { UnitKind } from '#lib/mentions/mention.ts';
import type { Indicator } from '#lib/model/indicator.ts';

/** Can this unit state the level of such an indicator? */
export function fits(indicator: Indicator, kind: UnitKind): boolean {
  switch (indicator.dimension) {
    case 'money-cny':
    case 'money-usd':
      return kind === 'money' || kind === 'none';
    case 'count':
      return kind === 'count' || kind === 'none';
    case 'area':
      return kind === 'area' || kind === 'count';
    case 'length':
      return kind === 'length';
    case 'rate':
    case 'share':
      return kind === 'percent' || kind === 'point';
    case 'ratio':
      return true;
    case 'rank':
      return kind === 'rank';
    case 'duration':
      return kind === 'duration' || kind === 'count';
  }
}
