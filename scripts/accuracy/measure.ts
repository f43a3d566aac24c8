/** Runs the extractor over the golden pages: the same stages, lexicon and page reading as the command line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import { readCompiledDataset } from '#lib/seeds/packaged.ts';
import { Floors } from './floors.ts';
import { type GoldenPage, readGoldenPages } from './golden.ts';
import { type Judgement, judge } from './judge.ts';
import { type Score, score } from './score.ts';

export const FLOORS = join(import.meta.dirname, '../../test/pages/floors.json');
export const ACCURACY = join(import.meta.dirname, '../../docs/accuracy.md');

export const readFloors = (): Floors => Floors.parse(JSON.parse(readFileSync(FLOORS, 'utf8')));

/** Judges what `extract` finds on each page. */
export function judgeAll(
  pages: readonly GoldenPage[],
  extract: (page: GoldenPage) => readonly Fact[],
): { judgements: Judgement[]; score: Score } {
  const judgements = pages.map((page) => judge(page, extract(page)));
  const kinds = pages.flatMap(({ traps }) => traps.map(({ kind }) => kind));
  return { judgements, score: score(judgements, kinds) };
}

/** The score of the extractor as it stands, with the vocabulary of `seeds/`. */
export async function measure(): Promise<{ judgements: Judgement[]; score: Score }> {
  const dataset = await readCompiledDataset();
  const vocabulary = compileVocabulary(await dataset.lexicon());
  return judgeAll(readGoldenPages(), ({ page, about }) => extract(page, vocabulary, about));
}
