import type { Check } from '../check.ts';
import { baseValue, seriesKey } from '../series.ts';

/** Preliminary and final numbers, and rounded retellings, differ by less; beyond it one of the two is another thing. */
const TOLERANCE = 1.25;

export const contradictions: Check = {
  name: 'contradictions',
  description:
    'Sources that differ by more than a quarter on one number say why (note), or one of them is left out.',
  run({ zones }, report) {
    for (const { observations } of zones) {
      const outcomes = observations.filter(
        (o) => o.status !== 'target' && (o.measure === 'level' || o.measure === 'new') && !o.upper,
      );
      const groups = Map.groupBy(outcomes, (o) => `${seriesKey(o)}|${o.period}`);
      for (const group of groups.values()) {
        const values = group.map(baseValue);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        if (high <= low * TOLERANCE || group.some((o) => o.note)) continue;
        const said = group.map((o) => `${o.value}${o.unit} (${o.source})`).join(', ');
        report(group.at(-1)!.origin, `${group[0]!.indicator} ${group[0]!.period}: ${said}`);
      }
    }
  },
};
