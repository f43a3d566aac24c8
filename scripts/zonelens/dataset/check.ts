/** zonelens dataset check [--list]: every problem of seeds/, with file and line; exit 1 where there is one. */
import { checkSeeds } from '#lib/seeds/build.ts';
import { checks } from '#lib/seeds/checks.ts';
import { seedsFolder } from '#lib/seeds/packaged.ts';
import { formatProblem } from '#lib/seeds/problem.ts';
import { readOptions } from '../options.ts';

export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(args, 'dataset check [--list]', {
    list: { type: 'boolean', default: false, does: 'what is checked, instead of checking' },
  });
  if (values.list) {
    for (const { name, description } of checks) process.stdout.write(`${name}: ${description}\n`);
    return 0;
  }
  const { problems } = checkSeeds(seedsFolder);
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  const count = problems.length === 0 ? 'no problem' : `${problems.length} problems`;
  process.stderr.write(`${checks.length} checks, ${count}\n`);
  return problems.length === 0 ? 0 : 1;
}
