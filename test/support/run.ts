import { vi } from 'vitest';
import { CommandError } from '../../scripts/zonelens/command.ts';

export interface Ran {
  /** Exit code; 2 for bad input. */
  code: number;
  out: string;
  err: string;
}

/** Runs a command of `zonelens` in this process and catches what it prints. */
export async function ran(run: (args: string[]) => Promise<number>, ...args: string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const keep = (where: 'out' | 'err') => (text: string | Uint8Array) => {
    printed[where] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('err')),
  ];
  try {
    return { code: await run(args), ...printed };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: 2, out: printed.out, err: error.message };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
