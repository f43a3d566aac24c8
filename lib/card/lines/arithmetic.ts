import { sentenceOf } from '../sentences/sentences.ts';
import { type Lines, line } from './line.ts';

/** A real rate beside a nominal change is explained where that change stands; here only where there is none. */
export const arithmeticLine: Lines = (_, { arithmetic, previous }, lang) => {
  if (!arithmetic || arithmetic.verdict === 'unknown') return [];
  if (arithmetic.verdict === 'comparable-price' && previous) return [];
  const doubtful = arithmetic.verdict === 'restated' || arithmetic.verdict === 'conflict';
  return [line('arithmetic', lang, sentenceOf(arithmetic.why, lang), doubtful ? { tone: 'short' } : {})];
};
