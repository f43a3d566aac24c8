/**
 * From a chunk of words to a subject: the name of the catalogue that is the whole phrase, else the phrase itself. One room:
 * what may stand around a name without changing it is asked where the name is.
 */

import type { Folded } from '#lib/mentions/fold.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { type Chunk, roleOf } from './chunks.ts';
import type { Subject } from './draft.ts';

/** A sentence, or a block, as the questions see it: its mentions, and its words where they are wanted. */
export interface BlockText {
  readonly folded: Folded;
  /** What was folded: the page's text. */
  readonly source: string;
  readonly mentions: Mention[];
}

/** Longest stretch turned into a string in one call: arguments are limited. */
const STRETCH = 8192;

/** Folded text of [start, end) of the block: mostly just as it stands on the page, and then nothing is built. */
export function textOf({ folded: { codes, origin }, source }: BlockText, start: number, end: number): string {
  if (start >= end) return '';
  const first = origin[start]!;
  let same = 0;
  while (start + same < end && source.charCodeAt(first + same) === codes[start + same]) same++;
  if (start + same === end) return source.slice(first, first + same);
  let text = '';
  for (let i = start; i < end; i += STRETCH) {
    const piece = codes.subarray(i, Math.min(end, i + STRETCH));
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}

/** Longest phrase kept for an unknown indicator. */
const MAX_PHRASE = 40;

/** Words after a name that only say that it is counted: 高新技术企业数量, 固定资产投资额. */
const COUNT_TAIL =
  /^(?:总?数量?|总额|总值|总量|总?金额|额|值|家数|个数|人数|户数|件数|规模|总规模|累计数|水平|面积|情况|方面|指标|(?:最终)?(?:核实|核算)数?|在库|入库|保有|保有量|存量|整体|总体|中|上|后|外|内)[达为超]?$/;
/** 公布综合发展水平考核评价结果，甲区位列第38位: what came of the ranking. */
const RESULT_TAIL = /^(?:评价|考评|评估|考核)?(?:排名)?(?:结果|情况|通报|名单|榜单)中?$/;
/**
 * Words before a name that leave its meaning alone: of which part of the zone (直管区GDP), by whose count (商务部口径实际利用外资),
 * how many of them (三大主导产业), how they came to be counted (备案的高新技术企业).
 */
const NEUTRAL_HEAD =
  /^(?:[^轻重非净]|.{2,8}(?:综保区|综合保税区|保税港区|保税区|出口加工区)|.{0,4}[^社小地城山景校灾郊]区|.{0,6}口径|直管区|属地|全[县旗镇]|[一二两三四五六七八九十\d]{1,2}大|(?:备案|认定|入库|评定|登记|注册|在册|在统|纳统|入统|纳入统计)的?|最初|一批|招商引资(?:工作)?|各类|各项|各级|各季度|各月份?|当年|年度|实际|全部|区域内|辖区内|区内|累计|(?:内|外贸)?企业|全社会|年末|期末|国家级?|省级|市级|每|各地|有效|有效期内|境内外|在库|存量|现有|公共|外贸|入库|其中|重大|重点|主要|我们|目前|当前|本年|整体|总体|全口径|园区内|按|经|据)$/;

/** What names that speak of a 地区 have before them is which: 滨江地区生产总值, 滨江人均地区生产总值. */
const OF_REGION: ReadonlySet<string> = new Set(['地区生产总值', '人均地区生产总值']);
const LONGEST_PLACE = 6;
/** Parts of the zone that are named: 甲产业园签约项目, 乙新城的GDP. */
const PLACE_HEAD = /^.{2,8}(?:产业园|工业园|科技园)$|^.{0,4}(?:[^社小地山景校灾郊]区|新城)的$/;
const neutral = (head: string): boolean =>
  NEUTRAL_HEAD.test(head) || ((head.endsWith('园') || head.endsWith('的')) && PLACE_HEAD.test(head));

/** Names that leave out whose they are: 【省重点项目】完成投资, 【省重点项目】完成年度投资计划. */
const OF_PROJECTS = /完成投资$|年度投资计划|投资完成率$/;

/** Whose they are: of these the zone reports what is invested; 农业项目完成投资 is of some others. */
const KEY_PROJECTS = /(?:重点|重大|省级?|市级?|[在续]建|上述|该批|这些)[^，,、]{0,8}项目|^项目/;

export function subjectOf(block: BlockText, vocabulary: Vocabulary, chunk: Chunk): Subject {
  const { mentions } = block;
  const first = mentions[chunk.from]!;
  if (chunk.name === chunk.from && chunk.to === chunk.from + 1) {
    const word = first.word!;
    return subject(word.indicator!, word.text, chunk.fresh || word.fresh, 'indicator-name');
  }
  const start = first.start;
  const end = mentions[chunk.to - 1]!.end;
  const said = textOf(block, Math.max(start, end - MAX_PHRASE), end);
  const phrase = chunk.to === chunk.from + 1 ? said : withoutGloss(said);
  const exact =
    vocabulary.names.get(phrase) ??
    (phrase.includes('总规模') ? vocabulary.names.get(phrase.replace('总规模', '规模')) : undefined);
  if (exact) return subject(exact, phrase, chunk.fresh, 'indicator-phrase');
  if (chunk.name >= 0) {
    const name = mentions[chunk.name]!;
    const word = name.word!;
    const tail = textOf(block, name.end, end);
    const told = name.word!.indicator!.dimension === 'rank' && RESULT_TAIL.test(tail);
    if (tail === '' || told || COUNT_TAIL.test(tail)) {
      const head = textOf(block, start, name.start);
      // a firm before the name owns the figure and leaves the indicator what it is
      const owner = chunk.name > chunk.from && roleOf(itemAt(mentions, chunk.name - 1)) === 'firm';
      const { fresh, weak } = word;
      const indicator = word.indicator!;
      // what is ranked may be described at length; 完成投资 has its second cue in 省市重点项目 before it
      // 安联锐视、炬芯科技和新亚制程上市企业: names of firms before what they are; not so 城镇和农村居民人均可支配收入
      const counted = indicator.dimension === 'count';
      const cued = head.includes('项目') && (weak || OF_PROJECTS.test(word.text)) && KEY_PROJECTS.test(head);
      const ranked = indicator.dimension === 'rank' || cued;
      // 高新技术企业数、创新型企业数: a kind of firms
      const firms = counted && chunk.listed && !name.word!.text.startsWith('企业') && !OF_LINE.test(head);
      const place = head.length <= LONGEST_PLACE && OF_REGION.has(word.text);
      if (head === '' || owner || ranked || firms || place || neutral(head)) {
        return subject(indicator, word.text, chunk.fresh || fresh, 'indicator-name');
      }
    }
  }
  const known = suffixOf(vocabulary, phrase, chunk);
  if (known) return known;
  const noun = asNoun(phrase);
  const amount = noun === phrase ? undefined : vocabulary.names.get(noun);
  if (amount) return subject(amount, noun, chunk.fresh, 'indicator-phrase');
  return subject(null, noun, chunk.fresh, 'indicator-unknown');
}

/** 新能源与节能技术领域科技活动人员: those of a line, not of all. */
const OF_LINE = /(?:领域|行业|产业|制造业|服务业|板块)$/;

/** 研究与试验发展（R&D）经费 without what the bracket adds. */
export const withoutGloss = (phrase: string): string =>
  phrase.includes('(') || phrase.includes('[') ? phrase.replace(/[([][^)\]]{0,20}[)\]]/g, '') : phrase;

/** What 地方完成投资 amounts to is 地方投资. */
export const asNoun = (phrase: string): string =>
  phrase.includes('完成投资') ? phrase.replace(/(.{2})完成(?=投资额?$)/, '$1') : phrase;

/** A known name at the end of the phrase that a longer name hid: 全社会研发投入 + 强度, 国家级 + 专精特新小巨人企业. */
function suffixOf(vocabulary: Vocabulary, phrase: string, chunk: Chunk): Subject | null {
  if (chunk.name < 0) return null;
  const { names } = vocabulary;
  const bare = withoutCount(phrase);
  for (let i = 1; i < phrase.length - 2; i++) {
    const found = names.get(phrase.slice(i)) ?? (bare === phrase ? undefined : names.get(bare.slice(i)));
    if (found === undefined) continue;
    return neutral(phrase.slice(0, i))
      ? subject(found, phrase.slice(i), chunk.fresh, 'indicator-suffix')
      : null;
  }
  return null;
}

export const subject = (
  indicator: Indicator | null,
  name: string,
  fresh: boolean,
  rule: string,
): Subject => ({
  indicator,
  name,
  fresh,
  rule,
});

/** Tails and heads of phrases that the catalogue may carry or leave out. */
const withoutCount = (name: string) => name.replace(/(?:总?数量?|总额|总量|总?规模|总?金额|额)$/, '');

/** First of `names` that the catalogue knows; a count tail more or less does not matter. */
export function lookUp(vocabulary: Vocabulary, ...names: readonly string[]): Indicator | null {
  for (const name of names) {
    const found = vocabulary.names.get(name);
    if (found) return found;
    const bare = withoutCount(name);
    const other = bare === name ? undefined : vocabulary.names.get(bare);
    if (other) return other;
  }
  return null;
}
