/** zonelens dataset stats [--pretty]: coverage, and how many targets have an outcome. */
import { checkSeeds } from '#lib/seeds/build.ts';
import { seedsFolder } from '#lib/seeds/packaged.ts';
import { type Stats, statsOf } from '#lib/seeds/stats.ts';
import { CommandError } from '../command.ts';
import { prettyOption, readOptions } from '../options.ts';

export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(args, 'dataset stats [--pretty]', prettyOption);
  const { seeds, problems } = checkSeeds(seedsFolder);
  if (problems.length > 0) {
    throw new CommandError(`seeds/ has ${problems.length} problems; see 'zonelens dataset check'`);
  }
  const stats = statsOf(seeds);
  process.stdout.write(values.pretty ? table(stats) : `${JSON.stringify(stats)}\n`);
  return 0;
}

function table(stats: Stats): string {
  const lines = [
    ...stats.zones.map(({ type, zones, withData }) => `${type}: ${zones} zones, ${withData} with data`),
    `${stats.observations} observations of ${stats.indicatorsUsed} of ${stats.indicators} indicators`,
    `${stats.series} series of two periods or more`,
    `${stats.targets} targets, ${stats.pairs} with an outcome`,
    `${stats.sources} sources, ${stats.officialSources} official, ${stats.readOnCopy} read on a copy`,
    ...stats.richest.map(
      ({ zone, observations, targets, pairs }) =>
        `  ${zone}: ${observations}, ${targets} targets, ${pairs} with an outcome`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
