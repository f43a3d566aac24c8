/** Counts of judgements, and the ratios of a scorecard made of them. */
import { Measure } from '#lib/model/figure.ts';
import { FIELDS, type Field, type Judgement } from './judge.ts';

/** Of `right` out of `of`; 1 where there was nothing to do. */
export const ratio = (right: number, of: number): number => (of === 0 ? 1 : right / of);
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Facts labelled, emitted and right. */
export interface Tally {
  labelled: number;
  emitted: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
}

function tally(labelled: number, emitted: number, right: number): Tally {
  const [precision, recall] = [ratio(right, emitted), ratio(right, labelled)];
  return { labelled, emitted, right, precision, recall, f1: f1(precision, recall) };
}

export interface Score {
  pages: number;
  pagesWithoutFigures: number;
  /** Figures found at all: a figure overlaps a label. */
  detection: Tally;
  /** Value, indicator, measure, period and status all right. */
  facts: Tally;
  /** The facts whose indicator the catalogue knows, by the label or by what was emitted. */
  known: Tally;
  /** Facts by measure: recall over the labels of a measure, precision over what was emitted as it. */
  measures: Record<Measure, Tally>;
  /** Of the figures found: how often each field is right. */
  fields: Record<Field, number>;
  /** Figures emitted on pages without any, and on marked traps by kind. */
  onEmptyPages: number;
  traps: { kind: string; marked: number; taken: number }[];
}

/** `kinds`: the kind of every marked trap. */
export function score(judgements: readonly Judgement[], kinds: readonly string[]): Score {
  const found = judgements.flatMap((judgement) => judgement.found);
  const missed = judgements.flatMap((judgement) => judgement.missed);
  const spurious = judgements.flatMap((judgement) => judgement.spurious);
  const right = found.filter((one) => one.right);
  const labels = [...found.map(({ label }) => label), ...missed];
  const emitted = [...found, ...spurious].map(({ fact }) => fact);
  // An accepted measure counts as the label's own, so that 新增 said as a level is no riddle in the table.
  const measured = [
    ...found.map(({ label, fact, wrong }) => (wrong.includes('measure') ? fact : label).measure),
    ...spurious.map(({ fact }) => fact.measure),
  ];
  const empty = judgements.filter((one) => one.found.length + one.missed.length === 0);
  return {
    pages: judgements.length,
    pagesWithoutFigures: empty.length,
    detection: tally(labels.length, emitted.length, found.length),
    facts: tally(labels.length, emitted.length, right.length),
    known: tally(
      labels.filter(({ id }) => id !== undefined).length,
      found.filter(({ label, fact, wrong }) =>
        label.id === undefined ? wrong.includes('indicator') && fact.indicatorId !== undefined : true,
      ).length + spurious.filter(({ fact }) => fact.indicatorId !== undefined).length,
      right.filter(({ label }) => label.id !== undefined).length,
    ),
    measures: byMeasure((measure) =>
      tally(
        labels.filter((label) => label.measure === measure).length,
        measured.filter((one) => one === measure).length,
        right.filter(({ label }) => label.measure === measure).length,
      ),
    ),
    fields: Object.fromEntries(
      FIELDS.map((field) => [
        field,
        ratio(found.filter(({ wrong }) => !wrong.includes(field)).length, found.length),
      ]),
    ) as Record<Field, number>,
    onEmptyPages: empty.reduce((sum, { spurious: all }) => sum + all.length, 0),
    traps: [...new Set(kinds)].sort().map((kind) => ({
      kind,
      marked: kinds.filter((one) => one === kind).length,
      taken: spurious.filter(({ trap }) => trap === kind).length,
    })),
  };
}

const byMeasure = (of: (measure: Measure) => Tally): Record<Measure, Tally> =>
  Object.fromEntries(Measure.options.map((measure) => [measure, of(measure)])) as Record<Measure, Tally>;
