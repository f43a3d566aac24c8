/**
 * Context of one fact: what the dataset knows about it, or why it knows nothing. Pure: the zone's shard is passed in.
 * One room because it is the list of the parts in the order of design; each part has its own file.
 */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { spanOf } from '#lib/period/period.ts';
import { overlap } from '#lib/quantity/interval.ts';
import { agreementOf } from './agreement.ts';
import { askOf } from './ask.ts';
import { emptyContext } from './empty.ts';
import { companionOf, comparedWith } from './figure.ts';
import type { Known } from './found.ts';
import { firstSaid, standing } from './goals.ts';
import { trendOf } from './history.ts';
import { alike } from './line.ts';
import { peersOf } from './peers.ts';
import { perOf } from './per.ts';
import { progressOf } from './progress.ts';
import type { Reading } from './reading.ts';
import { reasonOf } from './reasons.ts';
import { sourcesOf } from './sources.ts';
import type { Subject } from './subject.ts';
import { arithmeticOf } from './sums.ts';
import { recordOf, verdictsOn } from './targets.ts';

export function contextOf(fact: Fact, subject: Subject): Context {
  const { catalogue, zone, indicator, index, recorded, known } = subject;
  const { breaks } = known;
  const figure = subject.figures.get(fact);
  if (!figure)
    return {
      ...emptyContext(fact, catalogue.version, zone, indicator),
      notComparable: [reasonOf('period-unknown', {})],
    };

  const { outcomes, points: history } = subject.series(figure);
  const goals = firstSaid(
    recorded.filter((r) => r.status === 'target' && r.scope === figure.scope && r.part === figure.part),
  );
  const targets = verdictsOn(targetsHere(figure, goals), known, indicator.direction);
  const outlook = goals.filter((g) => spanOf(g.period).to > spanOf(figure.period).to);
  const agreement = agreementOf(figure, recorded);
  const matched = history.length + targets.length + outlook.length + agreement.length > 0;
  if (!matched) {
    const { notComparable } = comparedWith(figure, outcomes, known);
    return {
      ...emptyContext(fact, catalogue.version, zone, indicator),
      notComparable: [reasonOf('not-recorded', { indicator: indicator.id }), ...notComparable],
    };
  }

  const isTarget = figure.status === 'target';
  const { previous, notComparable } = comparedWith(figure, outcomes, known);
  const peers =
    subject.peers && !isTarget ? peersOf(figure, zone, subject.peers, indicator, catalogue) : null;
  const companion = companionOf(figure, known);
  const context: Context = {
    ...emptyContext(fact, catalogue.version, zone, indicator),
    state: 'matched',
    history,
    previous,
    trend: isTarget ? null : trendOf(figure, outcomes, breaks),
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
  context.sources = sourcesOf(context, index);
  return context;
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
