import { unitScale } from '#lib/quantity/units.ts';
import type { Check } from '../check.ts';

/** Base units that a dimension can be measured in; counts take any classifier. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  'money-cny': ['CNY', 'USD'],
  'money-usd': ['USD', 'CNY'],
  area: ['m2', '亩'],
  share: ['%', 'pp'],
  rate: ['%', 'pp'],
  rank: ['rank'],
};

export const catalogue: Check = {
  name: 'catalogue',
  description: 'Unit, dimension, kind and price basis of an indicator agree with each other.',
  run({ indicators }, report) {
    for (const { id, dimension, unit, acceptableUnits, kind, priceBasis, origin } of indicators) {
      const say = (message: string) => report(origin, `${id}: ${message}`);
      const money = dimension.startsWith('money');
      if (!acceptableUnits.includes(unit)) say(`unit ${unit} is not among its acceptable units`);
      for (const printed of acceptableUnits) {
        const base = unitScale(printed).unit;
        if (BASES[dimension] && !BASES[dimension].includes(base))
          say(`${printed} does not measure ${dimension}`);
      }
      if (money !== (priceBasis !== 'none'))
        say(money ? 'money needs a priceBasis' : 'only money has a priceBasis');
      if (['share', 'rate', 'rank'].includes(dimension) && kind !== 'rate')
        say(`a ${dimension} is of kind rate`);
      if (money && kind === 'rate') say('money is a flow or a stock');
    }
  },
};
