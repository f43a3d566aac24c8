/** zonelens dataset verify DIR: does a release folder hold what its manifest says, byte for byte? Exit 1 if not. */
import { verifyFolder } from '#lib/seeds/verify.ts';
import { CommandError, callerPath } from '../command.ts';
import { readOptions } from '../options.ts';

export async function run(args: string[]): Promise<number> {
  const { positionals } = readOptions(args, 'dataset verify DIR', {});
  const [folder] = positionals;
  if (!folder) throw new CommandError('dataset verify needs a release folder');
  const { manifest, faults } = await verifyFolder(callerPath(folder));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  if (faults.length > 0) return 1;
  process.stderr.write(
    `release ${manifest!.version}, sequence ${manifest!.sequence}: ${manifest!.shards.length} shards, all as the manifest says\n`,
  );
  return 0;
}
