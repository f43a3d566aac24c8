import type { Reason } from '#lib/model/context.ts';
import { sentenceOf } from '../sentences/sentences.ts';
import type { LineView } from '../view.ts';
import { type Lines, line } from './line.ts';

/** What a reader might expect here and must not compare, each with its reason. */
export const notComparableLine: Lines = (_, { notComparable }, lang) =>
  notComparable.map((reason) => line(keyOf(reason), lang, sentenceOf(reason, lang)));

const keyOf = ({ reason }: Reason): LineView['key'] => {
  if (reason === 'scope-differs') return 'scope';
  if (reason === 'break-between') return 'break';
  return reason === 'too-few-peers' ? 'peers' : 'not-comparable';
};
