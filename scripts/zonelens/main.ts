/**
 * The `zonelens` command: `npm run -s zonelens -- COMMAND …`. One file a command; a command takes the words after
 * its name and returns the exit code. Bad input is one line on standard error and exit 2, never a stack trace.
 */
import { CommandError } from './command.ts';

type Command = (args: string[]) => Promise<number>;

const commands: Record<string, () => Promise<{ run: Command }>> = {
  extract: () => import('./extract.ts'),
  annotate: () => import('./annotate.ts'),
  verdicts: () => import('./verdicts.ts'),
  lookup: () => import('./lookup.ts'),
  dataset: () => import('./dataset.ts'),
};

// `| head` closes the pipe before everything is written: that is an end, not an error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? undefined : commands[name];
if (!load) {
  process.stderr.write(
    `zonelens: ${name ? `no command '${name}'` : 'which command?'} (${Object.keys(commands).join(', ')})\n`,
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await (await load()).run(args);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`zonelens ${name}: ${error.message}\n`);
    process.exitCode = 2;
  }
}
