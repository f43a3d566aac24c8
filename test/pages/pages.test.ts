import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFirstSights } from '../../scripts/accuracy/first-sight.ts';
import { shortfalls } from '../../scripts/accuracy/floors.ts';
import { readGoldenPages } from '../../scripts/accuracy/golden.ts';
import type { Judgement } from '../../scripts/accuracy/judge.ts';
import { ACCURACY, judgeAll, measure, readFloors } from '../../scripts/accuracy/measure.ts';
import type { Score } from '../../scripts/accuracy/score.ts';
import { scorecard } from '../../scripts/accuracy/scorecard.ts';

describe('the extractor on golden pages', () => {
  let judgements: Judgement[];
  let score: Score;
  beforeAll(async () => {
    ({ judgements, score } = await measure());
  }, 60_000);

  it('holds its floors', () => expect(shortfalls(score, readFloors())).toEqual([]));

  it('is as docs/accuracy.md says; if not, run npm run accuracy', () =>
    expect(readFileSync(ACCURACY, 'utf8')).toBe(scorecard(score, judgements, readFirstSights())));

  it('would be caught: reading nothing falls below the floors', () =>
    expect(shortfalls(judgeAll(readGoldenPages(), () => []).score, readFloors())).not.toEqual([]));
});
