/** Several names and one number: 高新技术企业和科技型中小企业500家 are neither the one nor the other. */
import { type Chunk, isJoin } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { has } from '../sentence.ts';
import { subject, subjectOf, textOf } from '../subject.ts';
import type { Context } from './context.ts';
import { underFirst } from './head.ts';
import { fits } from './unit.ts';

/** What a count is of when its name closes a list of known names; `s` is the subject of the last of them. */
export function jointOf(context: Context, d: Draft, s: Subject, chunks: readonly Chunk[]): Subject {
  const { mentions, block, vocabulary } = context;
  if (d.amount.unitKind !== 'count' || s.indicator === null) return s;
  const last = chunks.length - 1;
  if (last < 1 || !chunks[last]!.listed || has(mentions, chunks[last]!.to, d.at, 'all')) return s;
  let first = last;
  while (first > 0 && chunks[first]!.listed && !chunks[first]!.open) first--;
  if (first === last || !isJoin(mentions[chunks[last]!.from - 1]!)) return s;
  const one = subjectOf(block, vocabulary, chunks[first]!);
  // 甲科技和乙制程上市企业: names of firms before what they are; 在建和新引进项目 are more than the new ones
  if (one.indicator === null ? !UNDER_WAY.test(one.name) : !fits(one.indicator, 'count')) return s;
  if (one.indicator === s.indicator) return s;
  const [start, end] = [mentions[chunks[first]!.from]!.start, mentions[chunks[last]!.to - 1]!.end];
  const whole = textOf(block, start, end);
  const known = vocabulary.names.get(whole) ?? underFirst(vocabulary, one.name, s)?.indicator;
  if (known !== undefined && known !== null && known !== s.indicator)
    return known === one.indicator
      ? { ...one, fresh: s.fresh }
      : subject(known, whole, s.fresh, 'indicator-phrase');
  return subject(null, whole, s.fresh, 'indicator-phrase');
}

const UNDER_WAY = /^(?:在建|续建|储备)$/;
