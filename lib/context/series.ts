/** Series: the outcomes that may be laid beside a figure, one a period. */
import type { HistoryPoint } from '#lib/model/context.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';
import { spanOf } from '#lib/period/period.ts';
import { overlap } from '#lib/quantity/interval.ts';
import { stretchKey } from './comparable.ts';
import { alike, breakBetween, type Like } from './line.ts';
import { believable, type Reading } from './reading.ts';

export interface Series {
  /** The most believable reading of each period, oldest first. */
  readonly outcomes: readonly Reading[];
  /** The same for the reader, with every source that agrees and the breaks. */
  readonly points: HistoryPoint[];
}

/** Outcomes alike to `like`, in the same stretch of the year (a stock: at any moment). 正增长 is no number. */
export function seriesOf(
  readings: readonly Reading[],
  like: Like,
  kind: Indicator['kind'],
  breaks: readonly SeriesBreak[],
): Series {
  const stretch = stretchKey(like.period, kind);
  const anyMoment = kind === 'stock' && like.lane === 'level';
  const line = readings
    .filter((r) => r.status !== 'target' && r.words === undefined && alike(r, like))
    .filter((r) => anyMoment || stretchKey(r.period, kind) === stretch)
    .sort((a, b) => spanOf(a.period).to - spanOf(b.period).to || believable(a, b));
  const periods = [...Map.groupBy(line, (r) => r.key).values()];
  const outcomes = periods.map((group) => group[0] as Reading);
  const points = periods.map((group, i) => {
    const reading = outcomes[i] as Reading;
    const before = outcomes[i - 1];
    const agreeing = group.filter((r) => overlap(r.range, reading.range)).map((r) => r.source);
    return {
      ...reading.amount,
      period: reading.period,
      status: reading.status,
      sources: [...new Set(agreeing)],
      ...(before && breakBetween(breaks, before.period, reading.period) && { break: true as const }),
    };
  });
  return { outcomes, points };
}
