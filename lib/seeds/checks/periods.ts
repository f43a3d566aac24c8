import { endYear, spanOf } from '#lib/period/period.ts';
import type { Check } from '../check.ts';

/** The first year that any zone could report on: the first zones were founded in 1984. */
const FIRST_YEAR = 1984;

export const periods: Check = {
  name: 'periods',
  description:
    'A period ends after it begins, an outcome lies before its source and a target does not, a stock is counted at a moment.',
  run({ indicators, zones }, report) {
    const stocks = new Set(indicators.filter(({ kind }) => kind === 'stock').map(({ id }) => id));
    for (const { sources, observations } of zones) {
      const dates = new Map(sources.map((source) => [source.id, source.date]));
      for (const { indicator, measure, period, status, source, origin } of observations) {
        const span = spanOf(period);
        if (span.to < span.from) report(origin, `period ${period} ends before it begins`);
        if (Math.floor(span.from / 12) < FIRST_YEAR) report(origin, `period ${period} lies before any zone`);
        if (measure === 'level' && stocks.has(indicator) && /^\d{4}-\d\d\//.test(period)) {
          report(origin, `${indicator} is counted at a moment: ${period.slice(8)}, not ${period}`);
        }
        const date = dates.get(source);
        if (!date) continue;
        const published = spanOf(date.slice(0, 7));
        if (status === 'actual' && span.from > published.to) {
          report(origin, `an outcome of ${period} cannot stand in a source of ${date}`);
        }
        if (status === 'target' && endYear(period) < Math.floor(published.from / 12)) {
          report(origin, `a target for ${period} cannot be set by a source of ${date}`);
        }
      }
    }
  },
};
