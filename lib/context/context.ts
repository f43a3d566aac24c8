/**
 * Context of one fact: what the dataset knows about it, or why it knows nothing. Pure: the zone's shard is passed in.
 * One room because it is the list of the parts in the order of design; each part has its own file.
 */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { spanOf } from '#lib/period/period.ts';
import { overlap } from '#lib/quantity/interval.ts';
import { agreementOf } from './agreement.ts';
import { askOf } from './ask.ts';
import { misreadAs } from './doubts.ts';
import { emptyContext } from './empty.ts';
import { companionOf, comparedWith } from './figure.ts';
import { standing } from './goals.ts';
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

/** `figure`: the fact's reading among the subject's own; undefined for a fact without a period. */
export function contextOf(fact: Fact, figure: Reading | undefined, subject: Subject): Context {
  const { catalogue, zone, indicator, index, recorded, known } = subject;
  const { breaks } = known;
  const context = emptyContext(fact, catalogue.version, zone, indicator);
  if (!figure) {
    context.notComparable.push(reasonOf('period-unknown', {}));
    return context;
  }

  const misread = misreadAs(figure, recorded);
  if (misread) {
    context.notComparable.push(misread);
    return context;
  }

  const { outcomes, points } = subject.series(figure);
  const goals = subject.goals(figure);
  const outlook = goals.filter((g) => spanOf(g.period).to > spanOf(figure.period).to && speaksOf(g, figure));
  const { previous, notComparable } = comparedWith(figure, outcomes, known);
  context.history = points;
  context.targets = verdictsOn(targetsHere(figure, goals), subject.judged);
  context.agreement = agreementOf(figure, recorded);
  context.notComparable = notComparable;
  if (points.length + context.targets.length + outlook.length + context.agreement.length === 0) {
    notComparable.unshift(reasonOf('not-recorded', { indicator: indicator.id }));
    return context;
  }

  context.state = 'matched';
  context.previous = previous;
  context.outlook = outlook.map(({ amount, period, measure, source, date }) => ({
    ...amount,
    period,
    measure,
    source,
    setOn: date,
  }));
  context.progress = standing(goals)
    .filter((g) => g.lane === figure.lane && g.lane !== 'growth')
    .flatMap((g) => progressOf(g, outcomes, breaks, indicator.direction) ?? []);
  const companion = companionOf(figure, known);
  if (companion) {
    const { amount, measure, source } = companion;
    context.companion = { ...amount, measure, source, priceBasis: indicator.priceBasis };
  }
  context.arithmetic = arithmeticOf(figure, companion, known, indicator, index);
  if (figure.status === 'target') {
    context.ask = askOf(figure, goals, outcomes);
    context.record = recordBefore(figure, goals, subject);
  } else {
    context.trend = trendOf(figure, outcomes, breaks);
    context.per = perOf(figure, index, (id) => catalogue.indicator(id)?.kind);
    const peers = subject.peers && peersOf(figure, zone, subject.peers, indicator, catalogue);
    if (peers && 'reason' in peers) notComparable.push(peers);
    else context.peers = peers ?? null;
  }
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

function recordBefore(figure: Reading, goals: readonly Reading[], { judged }: Subject) {
  const earlier = goals.filter((g) => spanOf(g.period).to < spanOf(figure.period).to);
  return recordOf(verdictsOn(earlier, judged));
}
