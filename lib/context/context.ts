/**
 * Context of one fact: what the dataset knows about it, or why it knows nothing. Pure: the zone's shard is passed in.
 * One room because it is the list of the parts in the order of design; each part has its own file.
 */
import type { Context, Reason } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { spanOf } from '#lib/period/period.ts';
import { overlap } from '#lib/quantity/interval.ts';
import { agreementOf } from './agreement.ts';
import { askOf } from './ask.ts';

import { emptyContext } from './empty.ts';
import { companionOf, comparedWith, placed } from './figure.ts';
import type { Known } from './found.ts';
import { historyOf, trendOf } from './history.ts';
import { alike, byPeriod, lineOf } from './line.ts';
import { type PeerReading, peersOf } from './peers.ts';
import { perOf } from './per.ts';
import { progressOf } from './progress.ts';
import type { Catalogue } from './reader.ts';
import { type Reading, readingOfFact } from './reading.ts';
import { reasonOf } from './reasons.ts';
import { sourcesOf } from './sources.ts';
import { arithmeticOf } from './sums.ts';
import { recordOf, standing, verdictsOn } from './targets.ts';
import type { ZoneIndex } from './zone-index.ts';

/** What is at hand for one fact. */
export interface Given {
  readonly catalogue: Catalogue;
  readonly index: ZoneIndex | undefined;
  /** The same indicator in other zones; undefined where none is recorded. */
  readonly peers: readonly PeerReading[] | undefined;
  /** What the page says of the same indicator, scope and zone, this fact included (`pageReadings`). */
  readonly page: readonly Reading[];
  /** Zones the page could be about, where that is not known. */
  readonly candidates: readonly string[];
}

/** Each number once, at its place among what is recorded: a page of 500 figures may say the same thing often. */
export function pageReadings(
  facts: readonly Fact[],
  recorded: readonly Reading[],
  kind: Indicator['kind'],
): Reading[] {
  const distinct = new Map<string, Reading>();
  for (const fact of facts) {
    if (!hasPeriod(fact)) continue;
    const { measure, period, value, unit, comparator, status } = fact;
    const key = [measure, period, value, unit, comparator, status].join('|');
    if (!distinct.has(key)) distinct.set(key, placed(readingOfFact(fact, kind), recorded));
  }
  return [...distinct.values()];
}

type PeriodFact = Fact & { period: string };
const hasPeriod = (fact: Fact): fact is PeriodFact => fact.period !== null;

export function contextOf(fact: Fact, given: Given): Context {
  const { catalogue, index } = given;
  const indicator = fact.indicatorId === undefined ? undefined : catalogue.indicator(fact.indicatorId);
  const zone = fact.zone === null ? undefined : catalogue.zone(fact.zone);
  const empty = emptyContext(fact, catalogue.version, zone, indicator);
  const because = (reason: Reason): Context => ({ ...empty, notComparable: [reason] });

  if (!indicator) return because(reasonOf('indicator-unknown', { words: fact.indicator }));
  if (!zone) {
    const known = given.candidates.filter((id) => catalogue.zone(id));
    if (known.length > 0) return { ...empty, state: 'ambiguous', candidates: known };
    return because(reasonOf('zone-unknown', {}));
  }
  if (!index) return because(reasonOf('zone-empty', { zone: zone.id }));
  if (!hasPeriod(fact)) return because(reasonOf('period-unknown', {}));

  const recorded = index.readings(indicator.id);
  const figure = placed(readingOfFact(fact, indicator.kind), recorded);
  const breaks = index.breaks(indicator.id, fact.scope);
  const known: Known = {
    kind: indicator.kind,
    priceBasis: indicator.priceBasis,
    readings: [...recorded, ...given.page],
    breaks,
  };

  const line = lineOf(recorded, figure, indicator.kind);
  const history = historyOf(line, breaks);
  const goals = recorded.filter(
    (r) => r.status === 'target' && r.scope === figure.scope && r.part === figure.part,
  );
  const targets = verdictsOn(targetsHere(figure, goals), known, indicator.direction);
  const outlook = goals.filter((g) => spanOf(g.period).to > spanOf(figure.period).to);
  const agreement = agreementOf(figure, recorded);
  const matched = history.length + targets.length + outlook.length + agreement.length > 0;
  if (!matched) {
    const { notComparable } = comparedWith(figure, line, known);
    return {
      ...empty,
      notComparable: [reasonOf('not-recorded', { indicator: indicator.id }), ...notComparable],
    };
  }

  const outcomes = byPeriod(line).flatMap((group) => group[0] ?? []);
  const isTarget = figure.status === 'target';
  const { previous, notComparable } = comparedWith(figure, line, known);
  const peers = given.peers && !isTarget ? peersOf(figure, zone, given.peers, indicator, catalogue) : null;
  const companion = companionOf(figure, known);
  const context: Context = {
    ...empty,
    state: 'matched',
    history,
    previous,
    trend: isTarget ? null : trendOf(figure, line, breaks),
    companion: companion
      ? {
          ...companion.amount,
          measure: companion.measure,
          source: companion.source,
          priceBasis: indicator.priceBasis,
        }
      : null,
    agreement,
    arithmetic: arithmeticOf(figure, companion, known, indicator, index),
    targets,
    outlook: outlook.map((g) => ({
      ...g.amount,
      period: g.period,
      measure: g.measure,
      source: g.source,
      setOn: g.date,
    })),
    progress: standing(goals)
      .filter((g) => g.lane === figure.lane && g.lane !== 'growth')
      .flatMap((g) => progressOf(g, outcomes, breaks, indicator.direction) ?? []),
    ask: isTarget ? askOf(figure, goals, outcomes) : null,
    record: isTarget ? recordBefore(figure, goals, known, indicator) : null,
    peers: peers && !('reason' in peers) ? peers : null,
    per: perOf(figure, index, (id) => catalogue.indicator(id)?.kind),
    notComparable: peers && 'reason' in peers ? [...notComparable, peers] : notComparable,
  };
  return { ...context, sources: sourcesOf(context, index) };
}

/** Goals for the figure's own period; a figure that is itself an unrecorded goal is one of them. */
function targetsHere(figure: Reading, goals: readonly Reading[]): readonly Reading[] {
  const key = figure.key;
  const here = goals.filter((g) => g.key === key && speaksOf(g, figure));
  const recorded = here.some((g) => alike(g, figure) && overlap(g.range, figure.range));
  return figure.status === 'target' && !recorded ? [...here, figure] : here;
}

/** A goal for the level or the growth speaks of both; any other only of its own measure. */
const speaksOf = (goal: Reading, figure: Reading): boolean => {
  const both = (r: Reading) => r.lane === 'level' || r.lane === 'growth';
  return goal.lane === figure.lane || (both(goal) && both(figure));
};

function recordBefore(figure: Reading, goals: readonly Reading[], known: Known, { direction }: Indicator) {
  const earlier = goals.filter((g) => spanOf(g.period).to < spanOf(figure.period).to);
  return recordOf(verdictsOn(earlier, known, direction));
}
