/** A zone's page: every series recorded, with its targets and their verdicts. For popup, options and `zonelens verdicts`. */
import type { TargetVerdict } from '#lib/model/context.ts';
import type { ZoneShard } from '#lib/model/dataset.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { SeriesOverview, ZoneOverview } from '#lib/model/overview.ts';
import { comparePeriods } from '#lib/period/period.ts';
import { stretchKey } from './comparable.ts';
import type { Known } from './found.ts';
import type { Catalogue } from './reader.ts';
import type { Reading } from './reading.ts';
import { seriesOf } from './series.ts';
import { verdictOn, verdictsOn } from './targets.ts';
import { indexZone, type ZoneIndex } from './zone-index.ts';

/** Throws RangeError for a zone that the catalogue does not know. */
export function zoneOverview(shard: ZoneShard, catalogue: Catalogue): ZoneOverview {
  const zone = catalogue.zone(shard.zone);
  if (!zone) throw new RangeError(`no zone ${shard.zone} in the catalogue`);
  const index = indexZone(shard, catalogue);
  const groups = new Map<string, SeriesOverview[]>();
  for (const id of index.indicators().sort((a, b) => catalogue.place(a) - catalogue.place(b))) {
    const indicator = catalogue.indicator(id);
    if (!indicator) continue;
    const group = groups.get(indicator.group);
    const series = overviewsOf(indicator, index);
    if (group) group.push(...series);
    else groups.set(indicator.group, series);
  }
  return {
    zone,
    observations: shard.observations.length,
    groups: [...groups].map(([group, series]) => ({ group, series })),
    sources: Object.fromEntries(shard.sources.map((source) => [source.id, source])),
    dataset: catalogue.version,
  };
}

/** Series in the order recorded: one for each scope, part, lane, unit and stretch of the year. */
function overviewsOf(indicator: Indicator, index: ZoneIndex): SeriesOverview[] {
  const { id, zh, en, unit, direction, kind, priceBasis } = indicator;
  const readings = index.readings(id);
  const heads = Map.groupBy(
    readings.filter((r) => r.status !== 'target'),
    (r) => seriesKey(r, stretchOf(r, kind)),
  );
  const goals = Map.groupBy(
    readings.filter((r) => r.status === 'target'),
    (r) => seriesKey(r, stretchOf(r, kind)),
  );
  return [...new Set([...heads.keys(), ...goals.keys()])].map((key) => {
    const head = (heads.get(key)?.[0] ?? goals.get(key)?.[0]) as Reading;
    const breaks = index.breaks(id, head.scope);
    const known: Known = { kind, priceBasis, readings, breaks };
    return {
      indicator: { id, zh, en, unit, direction },
      scope: head.scope,
      ...(head.part !== '' && { part: head.part }),
      measure: head.measure,
      points: seriesOf(readings, head, kind, breaks).points,
      targets: verdictsOn(goals.get(key) ?? [], (goal) => verdictOn(goal, known, direction)).sort(byTime),
    };
  });
}

const byTime = (a: TargetVerdict, b: TargetVerdict) => comparePeriods(a.period, b.period);
const stretchOf = (r: Reading, kind: Indicator['kind']): string =>
  kind === 'stock' && r.lane === 'level' ? '' : stretchKey(r.period, kind);
const seriesKey = (r: Reading, stretch: string): string =>
  [r.scope, r.part, r.lane, r.growthType, r.amount.unit, stretch].join('|');
