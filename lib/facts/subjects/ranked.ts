/** Ranks of whole zones: 综合考评, 综合实力, and nothing else named, among the zones of the nation or of the province. */
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject, textOf } from '../subject.ts';
import { type Context, clauseStart } from './context.ts';

/** Evaluations of whole zones; what the zones are may stand before the count: 全国217家国家级开发区综合考评中列第13位. */
export const EVALUATION =
  /^(?:年度)?(?:(?:综合|总体|整体)(?:发展)?(?:水平|实力|竞争力)?(?:考核|考评|评价|评估|排名|排位)*|(?:考核|考评|评价|评估)+)中?$/;

/** 在全国169家国家高新区中列第17位: a place among the zones of the nation, with nothing else named, is their general ranking. */
export function rankedZones(context: Context, d: Draft): Subject | null {
  const { mentions, vocabulary } = context;
  const start = clauseStart(mentions, d.at, context.from);
  for (let i = d.at - 1; i >= start; i--) {
    const word = mentions[i]!.word;
    if (word?.role !== 'scope') continue;
    // 全省126家省级以上开发区
    if (
      word.scope === 'province' &&
      textOf(context.block, mentions[i]!.end, d.mention.start).includes('开发区')
    ) {
      const known = lookUp(vocabulary, `${word.text}开发区综合排名`);
      if (known) return subject(known, known.zh, false, 'indicator-phrase');
    }
    if (word.scope !== 'nation') continue;
    const known = lookUp(vocabulary, `${word.text}综合排名`, `${word.text}排名`, `${word.text}综合评价`);
    if (known) return subject(known, `${word.text}排名`, false, 'indicator-phrase');
  }
  return null;
}
