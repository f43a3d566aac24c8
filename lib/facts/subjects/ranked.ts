/**
 * Whole zones, ranked and counted: 综合考评, 综合实力, and nothing else named, among the zones of the nation or of the
 * province. One room: what a place is of, and which words rank at all.
 */
import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { chunksOf, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { isMark } from '../sentence.ts';
import { lookUp, subject, textOf } from '../subject.ts';
import { type Context, clauseStart } from './context.ts';

/** Evaluations of whole zones; what the zones are may stand before the count: 全国217家国家级开发区综合考评中列第13位. */
export const EVALUATION =
  /^(?:年度)?(?:(?:综合|总体|整体)(?:发展)?(?:水平|实力|竞争力)?(?:考核|考评|评价|评估|排名|排位)*|(?:考核|考评|评价|评估)+)中?$/;

/** 在全国169家国家高新区中列第17位: a place among the zones of the nation, with nothing else named, is their general ranking. */
export function rankedZones(context: Context, d: Draft): Subject | null {
  const { mentions, vocabulary } = context;
  // 在全国高新区中的排名，由36名升至27名
  let start = rankSpokenOf(context, d) ? context.from : amongBefore(context, d);
  // 在全省96个开发区中列第5位、全国219家国家级经开区中列第62位: among whom, for each
  for (let i = start; i < d.at; i++)
    if (mentions[i]!.kind === 'figure' && mentions[i]!.amount!.unitKind === 'rank') start = i + 1;
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
    if (word.scope !== 'nation' || within(mentions, start, i)) continue;
    const known = lookUp(vocabulary, `${word.text}综合排名`, `${word.text}排名`, `${word.text}综合评价`);
    if (known) return subject(known, `${word.text}排名`, false, 'indicator-phrase');
  }
  return null;
}

/** Where the words of the place begin: its clause, or 在全国169家国家高新区中， before it. */
export function amongBefore({ mentions, from }: Context, d: Draft): number {
  const start = clauseStart(mentions, d.at, from);
  if (start < from + 2) return start;
  const before = clauseStart(mentions, start - 1, from);
  return mentions[before]!.word?.text === '在' ? before : start;
}

/** In an earlier clause the ranking itself is the subject: 在全国高新区中，排名大幅提升，较上年上升10个位次，居第66位. */
export function rankSpokenOf({ mentions, from }: Context, d: Draft): boolean {
  for (let i = d.left - 1; i >= from && i >= d.left - CLAUSES; i--) {
    const m = mentions[i]!;
    if (isMark(m, Class.semicolon)) return false;
    if (m.kind === 'figure' && m.amount!.unitKind !== 'rank' && m.amount!.unitKind !== 'count') return false;
    if (
      m.role === 'rank' &&
      PLACE.has(m.word!.text) &&
      mentions[i + 1]!.kind !== 'figure' &&
      roleOf(mentions[i + 1]) !== 'scope'
    )
      return true;
  }
  return false;
}
const PLACE = new Set(['排名', '位次', '名次', '排位']);
/** No further back than this many words. */
const CLAUSES = 16;

/** Lists that rank by themselves, right before the place: 列全国百强区第四名. */
export const RANKED_IN = /(?:[百十\d]强[区县]?|榜单?|名单)$/;

/** The same, and evaluations, earlier in the sentence. */
const LIST = /(?:榜单?|百强(?:榜单?|[区县市]|园区)?|评价|考[评核]|排名|名单|指数|竞争力|实力)中?$/;

/** Further back no list is looked for: cost must not grow with the sentence. */
const LOOK_BACK = 60;

/** 百强榜单发布，高新区位列第89位: the list that its sentence speaks of, after the number before. */
export function listBefore({ block, mentions, from }: Context, d: Draft, since: number): Subject | null {
  const start = Math.max(from, since, d.left - LOOK_BACK);
  for (const c of chunksOf(mentions, start, d.left).toReversed()) {
    const name = textOf(block, mentions[c.from]!.start, mentions[c.to - 1]!.end);
    if (LIST.test(name)) return subject(null, name.replace(/中$/, ''), false, 'indicator-phrase');
  }
  return null;
}

/** 国家高新区总数达173家: the zones themselves are counted. '' where they are not. */
export function zonesCounted(mentions: readonly Mention[], d: Draft): string {
  let zones = '';
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (m.role === 'scope')
      zones = m.word!.scope === 'nation' && m.word!.text.endsWith('区') ? m.word!.text : '';
    else if (zones !== '' && (m.role === 'total' || m.role === 'measure-noun')) return `${zones}数量`;
  }
  return '';
}

/** 全省19家国家级高新区中排名第5 is no place in the nation. */
function within(mentions: readonly Mention[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const scope = mentions[i]!.word?.scope;
    if (scope === 'province' || scope === 'city') return true;
  }
  return false;
}

/** A name of such a ranking that says nothing of among whom: in a province or a city it is none of the nation's. */
export function regional({ block, mentions, from }: Context, d: Draft, s: Subject): boolean {
  if (s.indicator === null) return false;
  const start = clauseStart(mentions, d.at, from);
  // 国家高新区综合排名居全省第三: whose ranking it is, and among whom
  for (let i = start; i < d.at; i++)
    if (mentions[i]!.word?.scope === 'nation') return within(mentions, start, i);
  if (within(mentions, start, d.at)) return true;
  return PROVINCE.test(textOf(block, mentions[start]!.start, d.mention.start));
}
/** 在河北省开发区中, 位列湖南省级园区. */
const PROVINCE = /[^国全]省(?!级以上)|自治区/;

/** By which measure, so that the place is of what was told before: 增速排名全省16个开发区第三位. */
export function byMeasure({ mentions, from }: Context, d: Draft): boolean {
  for (let i = clauseStart(mentions, d.at, from); i < d.at; i++)
    if (roleOf(mentions[i]) === 'growth' || roleOf(mentions[i]) === 'measure-noun') return true;
  return false;
}

/** 位列全国第四、西部第一: behind a rank and a 、 the same thing's place among others, of whom a region's name tells. */
export function anotherPlace(mentions: readonly Mention[], { left, at }: Draft): boolean {
  if (at !== left + 2 || !isMark(mentions[left], Class.pause)) return false;
  // 创新第一、产业第一 ranks nobody
  const told = roleOf(itemAt(mentions, left - 2));
  if (told !== 'rank' && told !== 'scope') return false;
  const region = mentions[left + 1]!;
  const after = mentions[at + 1];
  return (
    itemAt(mentions, left - 1)?.amount?.unitKind === 'rank' &&
    region.kind === 'gap' &&
    region.end - region.start <= LONGEST_REGION &&
    (after === undefined || after.kind === 'mark')
  );
}
/** 西部, 苏南, 长三角. */
const LONGEST_REGION = 3;

/** 由第9上升到第7: where a place came from tells that the next is one too, and of what. */
export function risen(mentions: readonly Mention[], { lead: { left, at } }: Draft): boolean {
  for (let i = left; i < at; i++)
    if (roleOf(mentions[i]) === 'to') return itemAt(mentions, left - 1)?.amount?.unitKind === 'rank';
  return false;
}
