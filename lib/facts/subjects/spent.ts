/** 一般公共预算支出的70%用于民生, 80%以上的财力投向民生: what part of a budget goes where. */
import { type Chunk, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject, textOf } from '../subject.ts';
import type { Context } from './context.ts';

/** The budget may be named behind the number, before what it is spent on. */
const SPENT = /^的?(.{0,10}?)(?:用于|投向|投入到?)(.{0,12})/;
/** How far behind the number that is said. */
const NEAR = 24;

/** null where nothing is spent; only of a percentage with words right behind it. */
export function spentOn(context: Context, d: Draft, left: Chunk | null): Subject | null {
  const { mentions, block, vocabulary } = context;
  let i = d.at + 1;
  if (roleOf(mentions[i]) === 'comparator-after') i++;
  const of = roleOf(mentions[i]) === 'of';
  const m = mentions[of ? i + 1 : i];
  if (m?.kind !== 'gap' && roleOf(m) !== 'indicator') return null;
  let end = i;
  while (end < d.right && mentions[end]!.kind !== 'mark') end++;
  const from = mentions[i]!.start;
  const said = SPENT.exec(textOf(block, from, Math.min(from + NEAR, mentions[end - 1]!.end)));
  if (said === null || !said[2]!.includes('民生')) return null;
  const named = left === null ? '' : textOf(block, mentions[left.from]!.start, mentions[left.to - 1]!.end);
  const whole = said[1]! || named.replace(/的$/, '');
  const known = lookUp(vocabulary, `民生支出占${whole}比重`, '民生支出占比');
  return subject(known, known?.zh ?? `民生支出占${whole}比重`, false, 'indicator-share');
}
