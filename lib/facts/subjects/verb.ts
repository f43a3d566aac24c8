/** Verbs around a number that say which amount it is: 投资, 开工, 新增. */
import { code } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { type Chunk, isJoin, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject } from '../subject.ts';
import type { Context } from './context.ts';
import { fits } from './unit.ts';

/** The last verb of the figure's own words that can name an amount: 投资, 完成投资, 投入. */
export function verbBefore(mentions: readonly Mention[], d: Draft): string {
  for (let i = d.at - 1; i >= d.left; i--) {
    const m = mentions[i]!;
    if (isJoin(m)) return '';
    const role = m.role;
    if (
      (role === 'verb' || role === 'status') &&
      m.word!.text.length >= 2 &&
      AMOUNT_VERB.test(m.word!.text)
    ) {
      const before = itemAt(mentions, i - 1);
      return roleOf(before) === 'total' && i > d.left ? before!.word!.text + m.word!.text : m.word!.text;
    }
  }
  return '';
}

export const AMOUNT_VERB =
  /投资|投入|出资|兑现|发放|拨付|减免|开工|竣工|入库|投产|签约|落地|落户|挂牌|上市|引进|生产|出口|销售|贷款|募集|资助|建设/;

export const withoutVerb = (text: string) =>
  text.replace(/(?:达到?|超过?|约|近|为|共|累计|实现|完成){1,4}$/, '').slice(0, 40);

/** Nouns that say what is counted but not which: their verb tells. */
export const BARE_NOUN: ReadonlySet<string> = new Set(
  '项目 企业 事项 任务 团队 基金 平台 机构 基地'.split(' '),
);

/** Projects of no particular kind: 重大项目, 产业项目. Which ones are counted, their verb tells too. */
const ANY_PROJECT = /^(?:各类|各项|重大|重点|优质|高质量|高能级|产业|招商|大|好){1,3}项目$/;

const TAILS = new Set([...'数量达中'].map(code));

/** The noun that a verb completes to a name: 引进【项目】, 引进【项目】 of 引进重大产业项目; '' if it names enough by itself. */
export function bareNoun(phrase: string): string {
  // 6个新开工项目中，3个…
  const name = TAILS.has(phrase.charCodeAt(phrase.length - 1))
    ? phrase.replace(/(?:总?数量?达?|中)$/, '')
    : phrase;
  if (BARE_NOUN.has(name)) return name;
  return name.endsWith('项目') && ANY_PROJECT.test(name) ? '项目' : '';
}

/** What a verb makes of a noun: 新引进 + 项目 are 引进项目, 开工 + 项目 are 项目开工. */
export function deed(vocabulary: Vocabulary, verb: string, noun: string): Indicator | null {
  // 开工建设 is said of what has been started
  const bare = verb.replace(/^(?:累计|成功|共|新|计划|将|拟|要|正在)+/, '').replace(/工建设$/, '工');
  return lookUp(vocabulary, verb + noun, noun + verb, bare + noun, noun + bare);
}

/** The 新增, 新引进 … before the number, if one stands there. */
export function newWordOf(mentions: readonly Mention[], d: Draft): string | null {
  for (let i = d.at - 1; i >= d.left; i--) if (roleOf(mentions[i]) === 'new') return mentions[i]!.word!.text;
  return null;
}

/** Does a 、 join this number to the one before? */
export const goesOn = (mentions: readonly Mention[], d: Draft) => d.at > 0 && isJoin(mentions[d.at - 1]!);

/** Deeds that the catalogue counts by their bare verb: 竣工, 开工建设. */
export const isDeed = (m: Mention): boolean =>
  m.role === 'indicator' && m.word!.weak && WORKS.test(m.word!.text) && !m.word!.text.endsWith('项目');
const WORKS = /开工|动工|竣工|投产/;

/** Verbs after the noun, then before the number: 18个项目【开工】, 【加快建设】44个项目. */
export function verbsAround(mentions: readonly Mention[], d: Draft, right: Chunk): string[] {
  const verbs: string[] = [];
  // 6个【新开工】项目
  if (right.from > d.at + 1 && roleOf(itemAt(mentions, right.from - 1)) !== 'of') {
    const word = mentions[right.from - 1]!.word;
    if (word?.role === 'verb' || word?.role === 'new') verbs.push(word.text);
  }
  for (let i = right.from + 1; i < d.right && mentions[i]!.kind !== 'mark'; i++) {
    const role = roleOf(mentions[i]);
    if (isDeed(mentions[i]!) || (i >= right.to && (role === 'verb' || role === 'new')))
      verbs.push(mentions[i]!.word!.text);
  }
  for (let i = d.at - 1; i >= d.left; i--) {
    const role = roleOf(mentions[i]);
    if (role === 'verb' || role === 'new') verbs.push(mentions[i]!.word!.text);
  }
  return verbs;
}

/** 86个重点项目开工61个: the noun is that of the number before, and the deed is this one's. */
export function deedOf({ mentions, vocabulary }: Context, d: Draft, s: Subject): Subject | null {
  const verb = s.name.endsWith('项目') || s.indicator?.zh.endsWith('项目数') ? verbBefore(mentions, d) : '';
  const known = verb === '' ? null : (lookUp(vocabulary, s.name + verb) ?? deed(vocabulary, verb, '项目'));
  return known && fits(known, 'count') ? subject(known, `${verb}项目`, false, 'indicator-phrase') : null;
}

/** 签约、开工、投产项目分别达到45个、38个、22个: one noun, a deed for each number. */
export function deedsOf(context: Context, from: number, to: number, size: number): Subject[] | null {
  const { mentions, vocabulary } = context;
  const verbs: string[] = [];
  for (let i = from; i < to; i++) {
    const text = deedAt(mentions[i]!);
    if (text === '') continue;
    if (verbs.length > 0 && !isJoin(mentions[i - 1]!)) break;
    if (verbs.length > 0 || isJoin(mentions[i + 1]!)) verbs.push(text);
  }
  if (verbs.length !== size) return null;
  for (let i = from; i < to; i++)
    // 新签约、新开工亿元以上项目: of one size only
    if (roleOf(mentions[i]) === 'comparator-after')
      return verbs.map((verb) => subject(null, `${verb}项目`, verb.startsWith('新'), 'indicator-list'));
  const known = verbs.map((verb) => deed(vocabulary, verb, '项目'));
  if (known.includes(null)) return null;
  return verbs.map((verb, k) => subject(known[k]!, `${verb}项目`, verb.startsWith('新'), 'indicator-list'));
}

/** 签约 in 签约、开工项目, and the 开工 of 开工项目. */
function deedAt(m: Mention): string {
  const role = m.role;
  if (role === 'verb' || role === 'new') return m.word!.text;
  return role === 'indicator' && m.word!.text.endsWith('项目') ? m.word!.text.slice(0, -2) : '';
}
