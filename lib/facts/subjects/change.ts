/** Does a number state a change of its subject, or its level? */
import type { Mention } from '#lib/mentions/mention.ts';
import type { Draft } from '../draft.ts';
import { has } from '../sentence.ts';

/** The word of change before a number, unless a rate of another kind stands between: 对经济增长的贡献率60%. */
export function growthBefore(mentions: readonly Mention[], d: Draft): Mention | null {
  let growth: Mention | null = null;
  for (let i = d.lead.left; i < d.lead.at; i++) {
    const m = mentions[i]!;
    if (m.role === 'growth') growth = m;
    else if (m.role === 'share' || m.role === 'task' || (m.kind === 'gap' && m.end - m.start >= 3))
      growth = null;
  }
  return growth;
}

/** 20%的增长, 15%以上的增速, 10%高速增长. */
export function growthAfter(mentions: readonly Mention[], d: Draft): Mention | null {
  for (let i = d.at + 1; i < d.right && i <= d.at + 3; i++) {
    const m = mentions[i]!;
    const role = m.role;
    if (role === 'growth') return m;
    if (role !== 'comparator-after' && role !== 'of' && !(m.kind === 'gap' && m.end - m.start <= 2))
      return null;
  }
  return null;
}

/** Do the words around it make this a change of its subject (增长8%, 高于全市2个百分点) and not its level? */
export function speaksOfChange(mentions: readonly Mention[], d: Draft): boolean {
  const kind = d.amount.unitKind;
  if (d.amount.growth || kind === 'times' || kind === 'point') return true;
  if (kind !== 'percent') return false;
  if (d.amount.signed) return true;
  if (growthBefore(mentions, d) !== null || has(mentions, d.lead.left, d.lead.at, 'yearly')) return true;
  return growthAfter(mentions, d) !== null;
}
