import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import { CommandError, HelpAsked } from './command.ts';

/** An option, what it does in a few words, and what it takes where it is no switch. */
type Option = ParseArgsOptionDescriptor & { does: string; takes?: string };

export const prettyOption = {
  pretty: { type: 'boolean', default: false, does: 'for people to read, instead of NDJSON' },
} as const;

/**
 * `parseArgs` with words after the options allowed; an unknown option is bad input, not an exception. `usage` is what
 * follows `zonelens` on the command line; asked for help, it is printed with the options.
 */
export function readOptions<const O extends Record<string, Option>>(
  args: string[],
  usage: string,
  options: O,
) {
  if (args.includes('--help') || args.includes('-h')) throw new HelpAsked(helpOf(usage, options));
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

function helpOf(usage: string, options: Readonly<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([name, { takes, does, default: otherwise }]) => ({
    flag: `--${name}${takes === undefined ? '' : ` ${takes}`}`,
    does: typeof otherwise === 'string' ? `${does} (${otherwise})` : does,
  }));
  const width = Math.max(0, ...rows.map(({ flag }) => flag.length)) + 2;
  const lines = rows.map(({ flag, does }) => `  ${flag.padEnd(width)}${does}\n`);
  return `npm run -s zonelens -- ${usage}\n${lines.length > 0 ? '\n' : ''}${lines.join('')}`;
}
