/** zonelens dataset diff OLD NEW [--pretty]: what a newer release adds and removes, as NDJSON. */
import { diffReleases } from '#lib/seeds/diff.ts';
import { CommandError } from '../command.ts';
import { openDataset } from '../open-dataset.ts';
import { prettyOption, readOptions } from '../options.ts';

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, 'dataset diff OLD NEW [--pretty]', prettyOption);
  const [before, after] = positionals;
  if (!before || !after) throw new CommandError('dataset diff needs two release folders: OLD NEW');
  for (const change of await diffReleases(await openDataset(before), await openDataset(after))) {
    const { observation: o } = change;
    const sign = change.change === 'added' ? '+' : '-';
    const what = o
      ? `${o.zone} ${o.indicator} ${o.scope} ${o.period} ${o.measure} ${o.value}${o.unit}`
      : change.id;
    process.stdout.write(`${values.pretty ? `${sign} ${change.kind} ${what}` : JSON.stringify(change)}\n`);
  }
  return 0;
}
