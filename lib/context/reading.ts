/** Reading: one number with what it stands for, whether it comes from the page or from the dataset. */
import type { Amount } from '#lib/model/context.ts';
import type { Fact, GrowthType } from '#lib/model/fact.ts';
import type { Comparator, Measure, Status } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import type { Source } from '#lib/model/source.ts';
import { type Exact, parseDecimal, scale, toNumber } from '#lib/quantity/decimal.ts';
import { type Interval, intervalOf } from '#lib/quantity/interval.ts';
import { unitScale } from '#lib/quantity/units.ts';
import { type Lane, laneOf, periodKey } from './comparable.ts';

/** Source id of what only the page itself says. */
export const PAGE_SOURCE = 'page';

export interface Reading {
  readonly scope: ScopeId;
  /** '' for the whole indicator. */
  readonly part: string;
  readonly lane: Lane;
  readonly measure: Measure;
  readonly growthType: GrowthType | undefined;
  readonly period: string;
  /** `periodKey`: equal keys are one period. */
  readonly key: string;
  readonly status: Status;
  /** 正增长, 持平: a goal in words. */
  readonly words: string | undefined;
  /** As printed, in the base unit; of a printed range the lower end. */
  readonly value: Exact;
  readonly upper: Exact | undefined;
  /** Everything the printed number can stand for. */
  readonly range: Interval;
  readonly amount: Amount;
  readonly source: string;
  readonly date: string | null;
  readonly official: boolean;
}

const growthTypeOf = (measure: Measure, type: GrowthType | undefined): GrowthType | undefined =>
  measure === 'growth' ? (type ?? 'yoy') : undefined;

/** A recorded number. Of a zone's many few are compared, so the interval is made when it is first asked for. */
class Recorded implements Reading {
  readonly scope: ScopeId;
  readonly part: string;
  readonly lane: Lane;
  readonly measure: Measure;
  readonly growthType: GrowthType | undefined;
  readonly period: string;
  readonly key: string;
  readonly status: Status;
  readonly words: string | undefined;
  readonly value: Exact;
  readonly upper: Exact | undefined;
  readonly amount: Amount;
  readonly source: string;
  readonly date: string | null;
  readonly official: boolean;
  #range: Interval | undefined;

  constructor(o: Observation, kind: Indicator['kind'], source: Source | undefined) {
    const { unit, power } = unitScale(o.unit);
    this.scope = o.scope;
    this.part = o.part ?? '';
    this.lane = laneOf(o.measure, kind);
    this.measure = o.measure;
    this.growthType = growthTypeOf(o.measure, o.growthType);
    this.period = o.period;
    this.key = periodKey(o.period, kind);
    this.status = o.status;
    this.words = o.words;
    this.value = scale(parseDecimal(o.value), power);
    this.upper = o.upper === undefined ? undefined : scale(parseDecimal(o.upper), power);
    this.amount = {
      value: toNumber(this.upper ?? this.value),
      unit,
      comparator: o.comparator,
      printed: o.upper === undefined ? o.value : `${o.value}～${o.upper}`,
      printedUnit: o.unit,
    };
    this.source = o.source;
    this.date = source?.date ?? null;
    this.official = source?.official ?? false;
  }

  get range(): Interval {
    this.#range ??= intervalOf(this.value, this.amount.comparator, this.upper);
    return this.#range;
  }
}

export const readingOf = (o: Observation, kind: Indicator['kind'], source: Source | undefined): Reading =>
  new Recorded(o, kind, source);

const PRINTED = /^[-−－+]?[\d０-９.,．，]+/u;

/** 下降超三成 is printed as 超 of a fall: the signed change lies below −30. */
const FALLING: Record<Comparator, Comparator> = {
  '=': '=',
  '~': '~',
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
};

/** A fact that says its period, as a reading of the page. */
export function readingOfFact(fact: Fact & { period: string }, kind: Indicator['kind']): Reading {
  const value = { digits: fact.digits, exponent: fact.exponent };
  const printed = PRINTED.exec(fact.surface)?.[0] ?? fact.surface;
  const comparator = fact.value < 0 ? FALLING[fact.comparator] : fact.comparator;
  return {
    scope: fact.scope,
    part: '',
    lane: laneOf(fact.measure, kind),
    measure: fact.measure,
    growthType: growthTypeOf(fact.measure, fact.growthType),
    period: fact.period,
    key: periodKey(fact.period, kind),
    status: fact.status,
    words: undefined,
    value,
    upper: undefined,
    range: intervalOf(value, comparator),
    amount: {
      value: fact.value,
      unit: fact.unit,
      comparator,
      printed,
      printedUnit: fact.surface.slice(printed.length).trim(),
    },
    source: PAGE_SOURCE,
    date: null,
    official: false,
  };
}

/** Newest official first: of two numbers for one thing, the first is the one to believe. */
export function believable(a: Reading, b: Reading): number {
  if (a.official !== b.official) return a.official ? -1 : 1;
  const [x, y] = [a.date ?? '', b.date ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return Number(a.status === 'preliminary') - Number(b.status === 'preliminary');
}
