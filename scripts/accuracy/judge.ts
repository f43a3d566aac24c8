/** Holds what was extracted from a golden page against its labels, one figure at a time. */
import type { Fact } from '#lib/model/fact.ts';
import { spanOf } from '#lib/period/period.ts';
import type { GoldenPage, Label } from './golden.ts';
import type { Span } from './squeezed.ts';

/** Fields that are judged; the first five make the fact. */
export const FIELDS = [
  'value',
  'indicator',
  'measure',
  'period',
  'status',
  'comparator',
  'scope',
  'zone',
] as const;
export type Field = (typeof FIELDS)[number];
const OF_THE_FACT: readonly Field[] = FIELDS.slice(0, 5);

/** A labelled figure with the fact that was found in its place, and the fields in which they differ. */
export interface Found {
  label: Label & Span;
  fact: Fact;
  wrong: Field[];
  /** Value, indicator, measure, period and status are right. */
  right: boolean;
}

export interface Judgement {
  slug: string;
  found: Found[];
  missed: (Label & Span)[];
  /** Emitted where no figure is; `trap`: kind of the marked trap. Hits on soft numbers are left out. */
  spurious: { fact: Fact; trap?: string }[];
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** A fact is used for one label at most: the one it overlaps most. */
export function judge(golden: GoldenPage, facts: readonly Fact[]): Judgement {
  const left = new Set(facts);
  const found: Found[] = [];
  const missed: (Label & Span)[] = [];
  for (const label of golden.figures) {
    let best: Fact | undefined;
    for (const fact of left) {
      if (overlap(fact, label) > 0 && (!best || overlap(fact, label) > overlap(best, label))) best = fact;
    }
    if (!best) {
      missed.push(label);
      continue;
    }
    left.delete(best);
    const fact = best;
    const wrong = FIELDS.filter((field) => !isRight[field](fact, label, golden));
    found.push({ label, fact, wrong, right: !OF_THE_FACT.some((field) => wrong.includes(field)) });
  }
  const spurious = [...left]
    .filter((fact) => !golden.soft.some((soft) => overlap(fact, soft) > 0))
    .map((fact) => {
      const trap = golden.traps.find((one) => overlap(fact, one) > 0);
      return trap ? { fact, trap: trap.kind } : { fact };
    });
  return { slug: golden.slug, found, missed, spurious };
}

const among = <T>(value: T, label: T, also: readonly T[] | undefined): boolean =>
  value === label || (also?.includes(value) ?? false);

const isRight: Record<Field, (fact: Fact, label: Label, golden: GoldenPage) => boolean> = {
  value: (fact, label) =>
    [label.value, ...(label.alt.value ?? [])].some((value) => near(fact.value, value)) &&
    among(fact.unit, label.unit, label.alt.unit),
  indicator: sameIndicator,
  measure: (fact, label) =>
    among(fact.measure, label.measure, label.alt.measure) ||
    // 城镇新增就业, 新增学位: where the indicator itself is what is new, its level is that.
    (label.measure === 'new' && fact.measure === 'level' && isNew(fact)),
  period: (fact, label) =>
    label.period === null ||
    [label.period, ...(label.alt.period ?? [])].some((period) => samePeriod(fact, period)),
  status: (fact, label) => among(fact.status, label.status, label.alt.status),
  comparator: (fact, label) => among(fact.comparator, label.comparator, label.alt.comparator),
  scope: (fact, label) => among(fact.scope, label.scope, label.alt.scope),
  zone: (fact, label, golden) =>
    label.zone !== undefined
      ? fact.zone === label.zone
      : ['city', 'province', 'nation', 'other'].includes(label.scope) || fact.zone === golden.zone,
};

/** A third is printed as 33.3333: equal to six digits. */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

/**
 * A known indicator must be bound to it. One that the catalogue does not know must be bound to none, which would
 * mislead, and its phrase must share a word (two characters) with the label's.
 */
function sameIndicator(fact: Fact, label: Label): boolean {
  const accepted = [label.id ?? label.indicator, ...(label.alt.indicator ?? [])];
  if (fact.indicatorId !== undefined) return accepted.includes(fact.indicatorId);
  const words = pairs(fact.indicator);
  return accepted.some((name) => !isId(name) && pairs(name).some((word) => words.includes(word)));
}

const isNew = (fact: Fact): boolean =>
  fact.indicatorId !== undefined && /^(?:当年)?新|新增/.test(fact.indicator);

const isId = (name: string): boolean => /^[a-z0-9-]+$/.test(name);
const pairs = (text: string): string[] => {
  const plain = text.replace(/[\s“”"（）()]/g, '');
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2));
};

/**
 * A count at the end of March and one for January to March are one thing to a reader; a flow of money is not.
 */
function samePeriod(fact: Fact, period: string | null): boolean {
  if (period === null || fact.period === null) return period === fact.period;
  const [a, b] = [spanOf(fact.period), spanOf(period)];
  if (a.from === b.from && a.to === b.to) return true;
  const money = ['CNY', 'USD', 'HKD', '%', 'pp'].includes(fact.unit);
  return !money && a.to === b.to && sameYear(a) && sameYear(b) && (a.from === a.to || b.from === b.to);
}

const sameYear = ({ from, to }: { from: number; to: number }): boolean =>
  Math.floor(from / 12) === Math.floor(to / 12);
