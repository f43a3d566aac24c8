/** Floors of the scorecard: what the extractor once reached on the golden pages and must not fall below. */
import { z } from 'zod';
import { Measure } from '#lib/model/figure.ts';
import { FIELDS } from './judge.ts';
import type { Score, Tally } from './score.ts';

const Ratio = z.number().min(0).max(1);
const Pair = z.strictObject({ precision: Ratio, recall: Ratio });

export const Floors = z.strictObject({
  detection: Pair,
  facts: Pair,
  known: Pair,
  measures: z.record(Measure, Pair),
  fields: z.record(z.enum(FIELDS), Ratio),
  /** Ceilings: figures taken on marked traps, and on pages without any figure. */
  onTraps: z.int().min(0),
  onEmptyPages: z.int().min(0),
});
export type Floors = z.infer<typeof Floors>;

/** What a score reaches, in the shape of the floors, each ratio rounded down to a tenth of a percent. */
export function reached(score: Score): Floors {
  const down = (value: number) => Math.floor(value * 1000 + 1e-9) / 1000;
  const pair = ({ precision, recall }: Tally) => ({ precision: down(precision), recall: down(recall) });
  return {
    detection: pair(score.detection),
    facts: pair(score.facts),
    known: pair(score.known),
    measures: Object.fromEntries(
      Measure.options.map((measure) => [measure, pair(score.measures[measure])]),
    ) as Floors['measures'],
    fields: Object.fromEntries(FIELDS.map((field) => [field, down(score.fields[field])])) as Floors['fields'],
    onTraps: score.traps.reduce((sum, { taken }) => sum + taken, 0),
    onEmptyPages: score.onEmptyPages,
  };
}

/** Where a score falls short, one line each: 'measures.share.recall 0.812 < 0.84'. Empty when it holds. */
export function shortfalls(score: Score, floors: Floors): string[] {
  const got = leaves(reached(score));
  return [...leaves(floors)].flatMap(([path, floor]) => {
    const value = got.get(path) ?? 0;
    const ceiling = path.startsWith('on');
    return (ceiling ? value > floor : value < floor)
      ? [`${path} ${value} ${ceiling ? '>' : '<'} ${floor}`]
      : [];
  });
}

function leaves(node: object, path = ''): Map<string, number> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'number'
        ? [[path + key, value] as const]
        : [...leaves(value as object, `${path}${key}.`)],
    ),
  );
}
