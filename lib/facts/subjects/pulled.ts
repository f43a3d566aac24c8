/** 工业拉动GDP增长2.1个百分点: what one thing adds to the growth of another is the growth of neither. */
import { roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { subject, textOf } from '../subject.ts';
import type { Context } from './context.ts';

const PULLS: ReadonlySet<string> = new Set(['拉动', '带动']);
/** Amounts by which an industry grows. */
const AMOUNT = /(?:增加值|总?产值)$/;

/** Only of points; null where nothing pulls. `s` is of a list that is dealt out, or what stands before the number. */
export function pulledBy(
  { mentions, block }: Context,
  { lead }: Draft,
  s: Subject,
  dealt: boolean,
): Subject | null {
  for (let i = lead.left; i < lead.at; i++) {
    const m = mentions[i]!;
    if (m.role !== 'verb' || !PULLS.has(m.word!.text)) continue;
    let to = i + 1;
    while (to < lead.at && roleOf(mentions[to]) !== 'growth') to++;
    if (to === lead.at) return null;
    const who = dealt ? s.name.replace(AMOUNT, '') : '';
    const own = !dealt && i > lead.left && mentions[i - 1]!.kind === 'gap' ? mentions[i - 1]! : m;
    return subject(null, who + textOf(block, own.start, mentions[to]!.end), false, 'indicator-phrase');
  }
  return null;
}
