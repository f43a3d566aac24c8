/** New ones: of what 新增 brings, the catalogue may know an indicator beside that of all there are. */
import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { has, isMark } from '../sentence.ts';
import { lookUp, subject } from '../subject.ts';
import type { Context } from './context.ts';
import { fits } from './unit.ts';
import { newWordOf } from './verb.ts';

/** Words that make new ones of a stock; what was brought in (新引进) or built (新建) was there before, elsewhere or not at all. */
const ADDED = /^新(?:增加?|登记|设立?|注册)$/;

/** 全年新增经营主体8000户, 新登记市场主体60家: counts of new ones, where 净增 is a change of the stock. */
export function asNew(context: Context, d: Draft, s: Subject, word: string, apart: boolean): Subject {
  const { vocabulary } = context;
  const at = word.indexOf('新');
  if (at < 0 || (d.amount.unitKind !== 'count' && d.amount.unitKind !== 'area')) return s;
  const added = word.slice(at);
  // right before its name 新增 is part of it already; 全年新增 is not, nor one with the number between
  const known = apart || at > 0 ? lookUp(vocabulary, added + s.name) : null;
  if (known && fits(known, d.amount.unitKind))
    return subject(known, added + s.name, true, 'indicator-phrase');
  if (s.indicator === null || !ADDED.test(added)) return s;
  const fresh = vocabulary.newOf.get(s.indicator.id);
  // 新晋瞪羚企业 are fewer than all that a year counts anew
  const same = fresh !== undefined && [fresh.zh, ...fresh.aliases].some((name) => name.startsWith('新增'));
  return same ? subject(fresh, fresh.zh, true, 'indicator-phrase') : s;
}

/** 新认定高新技术企业30家、瞪羚企业5家: both are new. */
export function carryNew(context: Context, d: Draft, s: Subject, last: Subject | null): Subject {
  const { mentions, vocabulary } = context;
  // 高新技术企业219家通过认定
  if (mentions[d.at + 1]?.word?.text === '通过认定' && s.indicator) {
    const recognised = vocabulary.newOf.get(s.indicator.id);
    if (recognised) return subject(recognised, recognised.zh, true, 'indicator-phrase');
  }
  const word = newWordOf(mentions, d);
  if (word !== null) {
    context.newWord = word;
    return asNew(context, d, s, word, false);
  }
  const kind = d.amount.unitKind;
  if (s.fresh || (kind !== 'count' && kind !== 'area')) return s;
  if (alike(context, d)) return { ...asNew(context, d, s, context.newWord || '新增', false), fresh: true };
  if (!last?.fresh || !(listed(mentions, d.left) || bareAfter(mentions, d, s))) return s;
  if (has(mentions, d.left, d.at, 'verb') || has(mentions, d.left, d.at, 'total')) return s;
  return { ...asNew(context, d, s, context.newWord, false), fresh: true };
}

/** 新增平台200家以上、孵化器50家以上 */
const listed = (mentions: readonly Mention[], left: number): boolean =>
  isMark(mentions[roleOf(mentions[left]) === 'comparator-after' ? left + 1 : left], Class.pause);

/** What is given or set up anew; 招聘教师520人 and 优化线路23条 hide a verb. */
const TITLED = /(?:企业|公司|机构|中心|平台|孵化器|实验室|工作站|主体|基地)$/;

/** 新增高新技术企业12家，孵化器1家，技术中心4家: names and numbers in a row, with nothing said between a comma and the next. */
function bareAfter(mentions: readonly Mention[], d: Draft, s: Subject): boolean {
  if (s.indicator === null && !TITLED.test(s.name)) return false;
  if (!isMark(itemAt(mentions, d.left - 1), Class.comma) || itemAt(mentions, d.left - 2)?.kind !== 'figure')
    return false;
  if (d.at + 1 < mentions.length && mentions[d.at + 1]!.kind !== 'mark') return false;
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (m.kind !== 'gap' && m.role !== 'indicator') return false;
  }
  return d.left < d.at;
}

/** 新增瞪羚企业7家、累计28家；专精特新企业8家、累计18家: in parts that are built alike the second is of new ones too. */
function alike({ mentions, from }: Context, d: Draft): boolean {
  if (!isMark(itemAt(mentions, d.left - 1), Class.semicolon) || !sumsUp(mentions, d.at)) return false;
  if (has(mentions, d.left, d.at, 'verb') || has(mentions, d.left, d.at, 'total')) return false;
  for (let i = d.left - 2; i >= from; i--)
    if (roleOf(mentions[i]) === 'new' || mentions[i]!.word?.fresh) return true;
  return false;
}

/** Is the next thing said after this number what the new ones add up to: 、累计28家? */
function sumsUp(mentions: readonly Mention[], at: number): boolean {
  const mark = mentions[at + 1];
  if (!isMark(mark, Class.pause) && !isMark(mark, Class.comma)) return false;
  const total = roleOf(mentions[at + 2]);
  return (total === 'total' || total === 'measure-noun') && mentions[at + 3]?.kind === 'figure';
}
