/**
 * zonelens dataset check | build | stats | release | diff | verify: curating and publishing the dataset. One file a
 * subcommand in `dataset/`; each takes the words after its name and returns the exit code.
 */
import { CommandError, HelpAsked } from './command.ts';

type Subcommand = (args: string[]) => Promise<number>;

const subcommands: Record<string, () => Promise<{ run: Subcommand }>> = {
  check: () => import('./dataset/check.ts'),
  build: () => import('./dataset/build.ts'),
  stats: () => import('./dataset/stats.ts'),
  release: () => import('./dataset/release.ts'),
  diff: () => import('./dataset/diff.ts'),
  verify: () => import('./dataset/verify.ts'),
};

export async function run([name, ...args]: string[]): Promise<number> {
  const load = name === undefined ? undefined : subcommands[name];
  const list = `dataset ${Object.keys(subcommands).join(' | ')}`;
  if (name === '--help' || name === '-h') throw new HelpAsked(`npm run -s zonelens -- ${list}\n`);
  if (!load) throw new CommandError(list);
  return (await load()).run(args);
}
