import type { ReasonCode, ReasonParams } from '#lib/context/reasons.ts';
import type { Reason } from '#lib/model/context.ts';
import type { Lang } from '../lang.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** One sentence for every reason code: a code without one does not compile. */
export type Sentences = { readonly [C in ReasonCode]: (params: ReasonParams[C]) => string };

const languages: Record<Lang, Sentences> = { zh, en };

/** The sentence of a reason. A code that this version does not know (an older script, newer data) is shown as it is. */
export function sentenceOf({ reason, params }: Reason, lang: Lang): string {
  if (!isKnown(reason)) return reason;
  // code and parameters were made together by `reasonOf`
  const sentence = languages[lang][reason] as (params: Reason['params']) => string;
  return sentence(params);
}

const isKnown = (reason: string): reason is ReasonCode => Object.hasOwn(zh, reason);
