/** Subject: all that the figures of one indicator, zone and scope on a page have in common, made once for all of them. */
import type { TargetVerdict } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Zone } from '#lib/model/zone.ts';
import { stretchKey } from './comparable.ts';
import { placed } from './figure.ts';
import type { Known } from './found.ts';
import { firstSaid } from './goals.ts';
import type { Peers } from './peers.ts';
import type { Catalogue } from './reader.ts';
import { type Reading, readingOfFact } from './reading.ts';
import { type Series, seriesOf } from './series.ts';
import { verdictOn } from './targets.ts';
import type { ZoneIndex } from './zone-index.ts';

export interface Subject {
  readonly catalogue: Catalogue;
  readonly zone: Zone;
  readonly indicator: Indicator;
  readonly index: ZoneIndex;
  /** The same indicator in other zones; undefined where none is recorded. */
  readonly peers: Peers | undefined;
  /** Everything recorded of the indicator in this zone, in all scopes. */
  readonly recorded: readonly Reading[];
  /** What is recorded, and what the page itself says. */
  readonly known: Known;
  /** The page's own readings by fact; facts that say the same share one, those without a period have none. */
  readonly figures: ReadonlyMap<Fact, Reading>;
  /** The series that a figure stands in; figures of one measure share it. */
  series(figure: Reading): Series;
  /** Goals for the figure's part, each once, whatever their period and measure. */
  goals(figure: Reading): readonly Reading[];
  /** The verdict on a goal; every figure that it speaks of shares it. */
  judged(goal: Reading): TargetVerdict;
}

export function subjectOf(
  facts: readonly Fact[],
  given: Pick<Subject, 'catalogue' | 'zone' | 'indicator' | 'index' | 'peers'>,
): Subject {
  const { indicator, index } = given;
  const recorded = index.readings(indicator.id);
  const figures = new Map<Fact, Reading>();
  // a page may say the same thing often
  const distinct: Fact[] = [];
  for (const fact of facts) {
    if (!hasPeriod(fact)) continue;
    const twin = distinct.find((other) => saysTheSame(other, fact));
    if (!twin) distinct.push(fact);
    figures.set(fact, (twin && figures.get(twin)) ?? placed(readingOfFact(fact, indicator.kind), recorded));
  }
  const known: Known = {
    kind: indicator.kind,
    priceBasis: indicator.priceBasis,
    readings: [...recorded, ...distinct.flatMap((fact) => figures.get(fact) ?? [])],
    breaks: index.breaks(indicator.id, (facts[0] as Fact).scope),
  };
  const series = new Map<string, Series>();
  const goals = new Map<string, readonly Reading[]>();
  const verdicts = new Map<Reading, TargetVerdict>();
  return {
    ...given,
    recorded,
    known,
    figures,
    series(figure) {
      const { part, lane, growthType, amount, period } = figure;
      const key = `${part} ${lane} ${growthType} ${amount.unit} ${stretchKey(period, indicator.kind)}`;
      const found = series.get(key) ?? seriesOf(recorded, figure, indicator.kind, known.breaks);
      series.set(key, found);
      return found;
    },
    goals({ scope, part }) {
      const found =
        goals.get(part) ??
        firstSaid(recorded.filter((r) => r.status === 'target' && r.scope === scope && r.part === part));
      goals.set(part, found);
      return found;
    },
    judged(goal) {
      const found = verdicts.get(goal) ?? verdictOn(goal, known, indicator.direction);
      verdicts.set(goal, found);
      return found;
    },
  };
}

/** Wherever on the page. */
const saysTheSame = (a: Fact, b: Fact): boolean =>
  a.value === b.value &&
  a.exponent === b.exponent &&
  a.period === b.period &&
  a.measure === b.measure &&
  a.growthType === b.growthType &&
  a.status === b.status &&
  a.comparator === b.comparator &&
  a.unit === b.unit &&
  a.scopeStated === b.scopeStated;

const hasPeriod = (fact: Fact): fact is Fact & { period: string } => fact.period !== null;
