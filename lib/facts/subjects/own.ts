/** Which of the chunks before a number are its own: not the whole of a share, not what it is compared with or ranked by. */
import { code } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { type Chunk, roleOf } from '../chunks.ts';
import type { Draft } from '../draft.ts';
import { has } from '../sentence.ts';
import { textOf } from '../subject.ts';
import type { Context } from './context.ts';
import { isPerUnit } from './part.ts';
import { RANKED_IN } from './ranked.ts';
import { AMOUNT_VERB } from './verb.ts';

/** `chunks` stand between the mark or the number before and the number; `since` is where the number before it ends. */
export function ownOf(context: Context, d: Draft, since: number, chunks: readonly Chunk[]): readonly Chunk[] {
  const { mentions, block, from } = context;
  const kind = d.amount.unitKind;
  const own = chunks.every(isOwn) ? chunks : chunks.filter(isOwn);
  const next = d.left === since && since > from;
  // 以2.5%的建设用地创造了13.4%的国内生产总值: the noun after 的 is that of the number before
  if (kind === 'percent' && next && roleOf(mentions[d.left]) === 'of')
    return own.filter((c) => c.from !== d.left + 1);
  const named = placeAmong(context, own, d) ? withoutPlaces(context, own, d) : own;
  // 由286项精简到112项: what stands between two ends is what became of it
  if (next && kind !== 'rank' && named.length === 1 && becomes(mentions, d, named[0]!)) return [];
  if (kind === 'money' && named.length > 1 && perUnit(context, named[named.length - 1]!, d.at))
    return named.slice(0, -1);
  if (kind !== 'rank') return named;
  return named.filter(
    (c) =>
      // 综合指标在河北省开发区中排第二位: among whom
      !(named[0] !== c && itemAt(mentions, c.from - 1)?.word?.text === '在') &&
      (c.name >= 0 ||
        // 列全国百强区第四名: the list that ranks
        RANKED_IN.test(textOf(block, mentions[c.from]!.start, mentions[c.to - 1]!.end)) ||
        // 在10个板块中排名第四: the noun of the number before
        !(
          (next && c.from === d.left) ||
          // 居全市县区第三: among whom
          has(mentions, d.left, c.from, 'rank') ||
          // 在全市各区中居第三位
          (roleOf(itemAt(mentions, c.from - 1)) === 'scope' &&
            itemAt(mentions, c.from - 2)?.word?.text === '在' &&
            AMONG.test(textOf(block, mentions[c.from]!.start, mentions[c.to - 1]!.end))) ||
          // 总量、增量均居全市第一: by which measure, not of what
          MEASURE.has(textOf(block, mentions[c.from]!.start, mentions[c.to - 1]!.end))
        )),
  );
}

/** 投资强度达每亩386万元: per what, right before the number. */
const perUnit = (context: Context, c: Chunk, at: number): boolean =>
  c.to === at &&
  c.name < 0 &&
  context.mentions[c.to - 1]!.end - context.mentions[c.from]!.start <= 5 &&
  isPerUnit(context, c);

function becomes(mentions: readonly Mention[], d: Draft, c: Chunk): boolean {
  if (c.name >= 0 || c.from !== d.left || c.to !== c.from + 1 || roleOf(mentions[c.to]) !== 'to')
    return false;
  for (let i = d.left - 2; i >= 0 && i >= d.left - REACH && mentions[i]!.kind !== 'mark'; i--)
    if (roleOf(mentions[i]) === 'from') return true;
  return false;
}
const REACH = 6;

/** 乙产业园区5个, 占地, 园区道路 are counted and measured themselves. */
function placeAmong(context: Context, own: readonly Chunk[], d: Draft): boolean {
  const kind = d.amount.unitKind;
  if (kind !== 'money' && kind !== 'percent' && kind !== 'point' && kind !== 'rank') return false;
  for (let i = 0; i < own.length; i++) if (namesPlace(context, own[i]!, d)) return true;
  return false;
}

/**
 * 乙经济开发区325亿元, 甲经济开发区营业收入, 临港经开区排名第26位: the name of a zone or a place says whose and not of what.
 * Where nothing else is named, it must stand right before its number, or its growth, and something must have been told
 * before: 特色产业园区建设投入52亿元 tells of the park.
 */
function withoutPlaces(context: Context, own: readonly Chunk[], d: Draft): readonly Chunk[] {
  const rest = own.filter((c) => !namesPlace(context, c, d));
  if (rest.length > 0 || d.amount.unitKind === 'rank') return rest;
  if (context.order.length === 0) return own;
  let i = own[own.length - 1]!.to;
  if (roleOf(context.mentions[i]) === 'scope') i++;
  while (i < d.at && says(context.mentions[i]!)) i++;
  return i === d.at ? rest : own;
}
/** 乙区完成152亿元; 乙区投资152亿元 names another amount. */
const says = (m: Mention): boolean =>
  GOES.has(m.role) || (m.role === 'verb' && !AMOUNT_VERB.test(m.word!.text));
const GOES: ReadonlySet<string> = new Set(['comparator', 'growth', 'base', 'yearly', 'all']);

/** 乙经济【开发区】, 丙工业园, 东片区. */
function namesPlace({ mentions, block }: Context, c: Chunk, d: Draft): boolean {
  if (c.name >= 0) return false;
  const last = mentions[c.to - 1]!;
  const noun = mentions[c.to]!;
  if (noun.role === 'scope' && noun.start === last.end) return ZONES.has(noun.word!.text);
  // 列全国百强区第四名: a list
  return d.amount.unitKind !== 'rank' && PLACE_ENDS.has(block.folded.codes[last.end - 1]!);
}
const PLACE_ENDS: ReadonlySet<number> = new Set([...'园区镇乡县市'].map(code));
const ZONES: ReadonlySet<string> = new Set(
  '高新区 经开区 开发区 新区 园区 高新技术产业开发区 经济技术开发区'.split(' '),
);

const isOwn = (c: Chunk) => !c.whole && c.after !== 'base' && c.after !== 'gap-to';

/** Places among which something is ranked; not 综合考评中, which ranks. */
const AMONG = /(?:区|县|市|园|板块|园区|城市|地区|镇|街道|家)\)?(?:中|里|内)?$/;

const MEASURE = new Set(['增量', '均值', '绝对值', '绝对量', '绝对额', '净增量', '增加量', '人均']);
