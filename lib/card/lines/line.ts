import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Lang } from '../lang.ts';
import type { LineView, Tone } from '../view.ts';
import { labelOf } from '../words.ts';

/** One thing a careful reader would ask: no line, one, or several. */
export type Lines = (fact: Fact, context: Context, lang: Lang) => LineView[];

export const line = (
  key: LineView['key'],
  lang: Lang,
  text: string,
  more: { note?: string; tone?: Tone; label?: string } = {},
): LineView => ({ key, label: labelOf(key, lang), text, ...more });
