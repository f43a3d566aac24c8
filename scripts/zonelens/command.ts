import { resolve } from 'node:path';

/** Bad input: told in one line, exit 2. */
export class CommandError extends Error {}

/** Not what was done but how to ask for it: printed, exit 0. */
export class HelpAsked extends Error {}

/** `npm run` changes the working directory; paths are relative to where the caller stood. */
export const callerPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
