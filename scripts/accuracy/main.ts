/**
 * `npm run accuracy`: scores the extractor on the golden pages and writes `docs/accuracy.md`.
 * `--errors` lists every disagreement; `--record` makes what is reached the new floors.
 */
import { writeFileSync } from 'node:fs';
import { describeErrors } from './errors.ts';
import { readFirstSights } from './first-sight.ts';
import { reached, shortfalls } from './floors.ts';
import { ACCURACY, FLOORS, measure, readFloors } from './measure.ts';
import { scorecard } from './scorecard.ts';

const { judgements, score } = await measure();
writeFileSync(ACCURACY, scorecard(score, judgements, readFirstSights()));
if (process.argv.includes('--errors')) process.stdout.write(describeErrors(judgements));
if (process.argv.includes('--record')) {
  writeFileSync(FLOORS, `${JSON.stringify(reached(score), null, 2)}\n`);
}
const short = shortfalls(score, readFloors());
for (const line of short) process.stderr.write(`below its floor: ${line}\n`);
process.stdout.write(
  `${score.pages} pages, ${score.detection.labelled} figures: whole facts F1 ${(100 * score.facts.f1).toFixed(1)} %\n`,
);
process.exitCode = short.length > 0 ? 1 : 0;
