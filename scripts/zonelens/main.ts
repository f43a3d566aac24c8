/**
 * The `zonelens` command: `npm run -s zonelens -- COMMAND …`. One file a command; a command takes the words after
 * its name and returns the exit code. Bad input is one line on standard error and exit 2, never a stack trace.
 */
import { CommandError, HelpAsked } from './command.ts';

type Command = (args: string[]) => Promise<number>;

const commands: Record<string, { does: string; load: () => Promise<{ run: Command }> }> = {
  extract: { does: 'figures of texts and pages, one fact a line', load: () => import('./extract.ts') },
  annotate: { does: 'the same with what is known beside each figure', load: () => import('./annotate.ts') },
  verdicts: { does: 'every goal of a zone, and how it ended', load: () => import('./verdicts.ts') },
  lookup: { does: 'zones by name, pinyin, initials or place', load: () => import('./lookup.ts') },
  dataset: { does: 'check, build, compare and publish the dataset', load: () => import('./dataset.ts') },
};
const HELP = new Set(['help', '--help', '-h']);

// `| head` closes the pipe before everything is written: that is an end, not an error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name, ...args] = process.argv.slice(2);
const command = name === undefined ? undefined : commands[name];
if (name !== undefined && HELP.has(name)) {
  const lines = Object.entries(commands).map(([word, { does }]) => `  ${word.padEnd(10)}${does}\n`);
  process.stdout.write(`npm run -s zonelens -- COMMAND …  (COMMAND --help tells more)\n\n${lines.join('')}`);
} else if (!command) {
  process.stderr.write(
    `zonelens: ${name ? `no command '${name}'` : 'which command?'} (${Object.keys(commands).join(', ')})\n`,
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await (await command.load()).run(args);
  } catch (error) {
    if (error instanceof HelpAsked) process.stdout.write(error.message);
    else if (error instanceof CommandError) {
      process.stderr.write(`zonelens ${name}: ${error.message}\n`);
      process.exitCode = 2;
    } else throw error;
  }
}
