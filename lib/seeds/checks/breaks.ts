import { comparePeriods } from '#lib/period/period.ts';
import type { Check } from '../check.ts';

export const breaks: Check = {
  name: 'breaks',
  description: 'A series break has facts of its series on both sides.',
  run({ zones }, report) {
    for (const { observations, breaks: list } of zones) {
      for (const { indicator, scope, from, origin } of list) {
        const series = observations.filter((o) => o.indicator === indicator && o.scope === scope);
        const after = series.some((o) => comparePeriods(o.period, from) >= 0);
        const before = series.some((o) => comparePeriods(o.period, from) < 0);
        if (!after || !before)
          report(origin, `no fact of ${indicator} ${before ? 'from' : 'before'} ${from}`);
      }
    }
  },
};
