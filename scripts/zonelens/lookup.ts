/** zonelens lookup QUERY [--limit N] [--pretty] [--dataset DIR]: zones by name, alias, pinyin, initials or place. */
import { zoneSearch } from '#lib/data/lookup.ts';
import { CommandError } from './command.ts';
import { datasetOption, openDataset } from './open-dataset.ts';
import { prettyOption, readOptions } from './options.ts';

const options = {
  limit: { type: 'string', default: '20', takes: 'N', does: 'at most so many' },
  ...prettyOption,
  ...datasetOption,
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, 'lookup [OPTIONS] QUERY', options);
  const query = positionals.join(' ').trim();
  if (query === '') throw new CommandError('which zone? a name, pinyin or initials');
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new CommandError(`--limit ${values.limit} is no number`);
  const dataset = await openDataset(values.dataset);
  const hits = zoneSearch(await dataset.lexicon())(query, limit);
  for (const { matchedText: _, ...hit } of hits) {
    process.stdout.write(
      values.pretty
        ? `${hit.short}  ${hit.province}${hit.city}  ${hit.id}  ${hit.observations}\n`
        : `${JSON.stringify(hit)}\n`,
    );
  }
  return 0;
}
