/** 去年同期 is a time where a number of its own follows (去年同期为2.5亿美元), and only what is compared with where none does. */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { endYear, shiftYears } from '#lib/period/period.ts';
import { roleOf } from '../chunks.ts';
import type { Draft } from '../draft.ts';
import { isMark } from '../sentence.ts';
import type { Sentence } from './memory.ts';
import { isYear, ofYears } from './shape.ts';

/** Words that may stand between 去年同期 and its number. */
const REACHES = new Set<string>(['verb', 'comparator', 'status', 'scope', 'zone']);
const COMPARES = /^[比较与]/;

export function hearBase(
  mentions: readonly Mention[],
  i: number,
  next: Draft | undefined,
  s: Sentence,
): void {
  const { text } = mentions[i]!.word!;
  if (next === undefined || s.now === null || ofYears(s.now) || !LAST_YEAR.test(text)) return;
  // 去年同期，进出口额增长6.2%
  if (isMark(mentions[i + 1], Class.comma) && text.endsWith('同期') && !COMPARES.test(text)) {
    s.before ??= s.now;
    s.now = shiftYears(s.now, -1);
    return;
  }
  const { unitKind, growth } = next.amount;
  if (growth || unitKind === 'point' || unitKind === 'times') return;
  let at = i + 1;
  const of = roleOf(mentions[at]) === 'of';
  if (of) at++;
  // 比上年同期增长12% has no number of that time, 比上年同期的365亿元增长12% has one
  if (COMPARES.test(text) && !of && (at !== next.at || unitKind === 'percent')) return;
  if (!text.endsWith('同期') && !of) return;
  while (at < next.at && REACHES.has(roleOf(mentions[at]))) at++;
  if (at === next.at) s.only = shiftYears(s.now, -1);
}
const LAST_YEAR = /[上去]年(?:同期)?$/;

/** 2023年同期, after 2022年前三季度: the same months of that year. */
export function sameMonths(time: string, next: Mention | undefined, { now }: Sentence): string {
  if (next?.word?.text !== '同期' || now === null || !isYear(time) || isYear(now) || ofYears(now))
    return time;
  return shiftYears(now, Number(time) - endYear(now));
}
