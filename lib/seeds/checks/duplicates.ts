import type { Check } from '../check.ts';
import { baseValue, seriesKey } from '../series.ts';

export const duplicates: Check = {
  name: 'duplicates',
  description: 'One source states a number once: not twice the same, and not two different ones.',
  run({ zones }, report) {
    for (const { observations } of zones) {
      const seen = new Map<string, { value: number; line: number }>();
      for (const observation of observations) {
        const { source, period, status, comparator, origin } = observation;
        // a target may be set twice by one source: at least, and at best
        const key = [
          seriesKey(observation),
          period,
          status,
          source,
          status === 'target' ? comparator : '',
        ].join('|');
        const value = baseValue(observation);
        const before = seen.get(key);
        if (before) {
          const how = before.value === value ? 'the same' : 'another value';
          report(origin, `${observation.indicator} ${period}: its source says ${how} on line ${before.line}`);
        }
        seen.set(key, { value, line: origin.line });
      }
    }
  },
};
