/** What a figure's own words tell of its time. */

import { Class } from '#lib/mentions/characters.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Draft } from '../draft.ts';
import { has } from '../sentence.ts';
import type { PeriodMemory, Sentence } from './memory.ts';

export function says(mentions: readonly Mention[], d: Draft, start: string): boolean {
  for (let i = d.left; i < d.at; i++) if (mentions[i]!.word?.text.startsWith(start)) return true;
  return false;
}

/** 年度计划, 年计划投资, 全年目标: words that say the whole year. */
export const saysYear = (mentions: readonly Mention[], d: Draft): boolean =>
  says(mentions, d, '年度') || says(mentions, d, '年计划') || says(mentions, d, '全年');

const YEARS = ' 一两三四五';
/** Of how many years 两年平均 and 五年年均 are the mean; 0 without such a word. */
export function meanOf(mentions: readonly Mention[], d: Draft): number {
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (m.role === 'yearly' && m.word!.text[1] === '年' && m.word!.text.length === 4)
      return YEARS.indexOf(m.word!.text[0]!);
  }
  return 0;
}

/** 今年安排重点项目100个, published in January: nothing has come of the whole year yet, but for what is said to be done. */
export function hasHardlyBegun(
  mentions: readonly Mention[],
  d: Draft,
  s: Sentence,
  { pageYear, pageMonth }: PeriodMemory,
): boolean {
  if (pageMonth === null || pageMonth > 2 || s.list.length === 0 || d.period !== String(pageYear))
    return false;
  return d.measure !== 'rank' && !has(mentions, d.left, d.at, 'status') && !says(mentions, d, '累计');
}

/** Money that adds up over the months, and its growth: 截至10月底完成投资131.7亿元 is of January to October. */
export function flows(d: Draft): boolean {
  const indicator = d.subject?.indicator;
  if (indicator) return indicator.kind === 'flow' && indicator.dimension.startsWith('money');
  const amount = d.amount.unitKind === 'money' || d.measure === 'growth';
  return amount && /投资|收入|产值|支出|销售|税/.test(d.subject?.name ?? '');
}

/** 由2012年不足800亿元提高至2000亿元，达2131.61亿元: is a mark between them that the series comes to? */
export function leadsTo(mentions: readonly Mention[], d: Draft, next: Draft): boolean {
  for (let i = d.at + 1; i < next.at; i++) {
    const m = mentions[i]!;
    if (m.role === 'to') return true;
    // 从2021年的242.6亿元，跃升至527.6亿元
    if (m.mark === Class.comma && mentions[i + 1]!.role === 'to') return true;
    if (m.kind === 'mark' && m.mark !== Class.pause && m.mark !== Class.open && m.mark !== Class.close)
      return false;
  }
  return has(mentions, next.lead.left, next.lead.at, 'to');
}
