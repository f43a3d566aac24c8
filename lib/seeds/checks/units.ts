import { unitScale } from '#lib/quantity/units.ts';
import type { Check } from '../check.ts';

const GROWTH = new Set(['%', 'x']);

export const units: Check = {
  name: 'units',
  description: 'A number is in a unit that its indicator and its measure can have.',
  run({ indicators, zones }, report) {
    const bases = new Map(
      indicators.map(({ id, acceptableUnits }) => [
        id,
        new Set(acceptableUnits.map((u) => unitScale(u).unit)),
      ]),
    );
    for (const { indicator, measure, unit, origin } of zones.flatMap((zone) => zone.observations)) {
      const base = unitScale(unit).unit;
      const known = bases.get(indicator);
      const fits =
        measure === 'growth'
          ? GROWTH.has(base)
          : measure === 'share'
            ? base === '%'
            : measure === 'change-pp'
              ? base === 'pp'
              : measure === 'rank'
                ? base === 'rank'
                : (known?.has(base) ?? true);
      if (!fits) report(origin, `${unit} is no unit for ${measure} of ${indicator}`);
    }
  },
};
