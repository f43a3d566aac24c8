/** 生产总值50亿元，第一产业实现1亿元: the three industries are measured as the whole that they make up. */
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject } from '../subject.ts';
import { speaksOfChange } from './change.ts';
import type { Context } from './context.ts';

const INDUSTRY_OF_THREE = /^第?[一二三](?:次产业|产业|产)$/;
const OUTPUT = /(?:生产总值|增加值|GDP)(?:\([A-Z]{3}\))?$/;
const INVESTMENT = /投资$/;

/** What of a first, second or third industry is told; null where the whole is none of theirs. */
export function ofThree(context: Context, d: Draft, s: Subject, last: Subject | null): Subject | null {
  const kind = d.amount.unitKind;
  if (s.indicator || last === null || s.name.length > 5 || !INDUSTRY_OF_THREE.test(s.name)) return null;
  if (kind !== 'money' && (kind !== 'percent' || !speaksOfChange(context.mentions, d))) return null;
  const noun = OUTPUT.test(last.name) ? '增加值' : INVESTMENT.test(last.name) ? '投资' : '';
  if (noun === '') return null;
  const name = `第${s.name.replace(/^第/, '')[0]}产业${noun}`;
  return subject(lookUp(context.vocabulary, name), name, false, 'indicator-part');
}
