import type { Lang } from '#lib/card/lang.ts';
import { CommandError } from './command.ts';

export type { Lang };
export const langOption = {
  lang: { type: 'string', default: 'zh', takes: 'LANG', does: 'language of the sentences, zh or en' },
} as const;

/** Throws CommandError for anything but zh and en. */
export function langOf(text: string): Lang {
  if (text === 'zh' || text === 'en') return text;
  throw new CommandError(`--lang takes zh or en, not '${text}'`);
}
