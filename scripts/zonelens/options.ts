import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './command.ts';

/** `parseArgs` with words after the options allowed; an unknown option is bad input, not an exception. */
export function readOptions<const O extends ParseArgsOptionsConfig>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
