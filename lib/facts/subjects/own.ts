/** Which of the chunks before a number are its own: not the whole of a share, not what it is compared with or ranked by. */
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { type Chunk, roleOf } from '../chunks.ts';
import type { Draft } from '../draft.ts';
import { textOf } from '../subject.ts';
import { type Context, has } from './context.ts';
import { RANKED_IN } from './ranked.ts';

/** `chunks` stand between the mark or the number before and the number; `since` is where the number before it ends. */
export function ownOf(context: Context, d: Draft, since: number, chunks: readonly Chunk[]): readonly Chunk[] {
  const { mentions, block, from } = context;
  const kind = d.amount.unitKind;
  const own = chunks.every(isOwn) ? chunks : chunks.filter(isOwn);
  const next = d.left === since && since > from;
  // 以2.5%的建设用地创造了13.4%的国内生产总值: the noun after 的 is that of the number before
  if (kind === 'percent' && next && roleOf(mentions[d.left]) === 'of')
    return own.filter((c) => c.from !== d.left + 1);
  const named = kind === 'count' || !zoneAmong(mentions, own) ? own : withoutZones(mentions, own, d);
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

/**
 * 乙经济开发区325亿元, 甲经济开发区营业收入, 临港经开区排名第26位: the name of a zone says whose and not of what. Where nothing
 * else is named it must stand right before its number: 特色产业园区建设投入52亿元 tells of the park.
 */
function withoutZones(mentions: readonly Mention[], own: readonly Chunk[], d: Draft): readonly Chunk[] {
  const rest = own.filter((c) => !namesZone(mentions, c, 0));
  if (rest.length > 0 || d.amount.unitKind === 'rank') return rest;
  return d.amount.unitKind === 'money' && namesZone(mentions, own[own.length - 1]!, d.at) ? rest : own;
}

function zoneAmong(mentions: readonly Mention[], own: readonly Chunk[]): boolean {
  for (let i = 0; i < own.length; i++) if (namesZone(mentions, own[i]!, 0)) return true;
  return false;
}

/** The first part of such a name; with no more than a comparator between it and `at`, if there is one. */
function namesZone(mentions: readonly Mention[], c: Chunk, at: number): boolean {
  const noun = mentions[c.to]!;
  if (c.name >= 0 || noun.role !== 'scope' || !ZONES.has(noun.word!.text)) return false;
  if (noun.start !== mentions[c.to - 1]!.end) return false;
  return at === 0 || c.to + 1 === at || roleOf(mentions[c.to + 1]) === 'comparator';
}
const ZONES: ReadonlySet<string> = new Set(
  '高新区 经开区 开发区 新区 园区 高新技术产业开发区 经济技术开发区'.split(' '),
);

const isOwn = (c: Chunk) => !c.whole && c.after !== 'base' && c.after !== 'gap-to';

/** Places among which something is ranked; not 综合考评中, which ranks. */
const AMONG = /(?:区|县|市|园|板块|园区|城市|地区|镇|街道|家)(?:中|里|内)?$/;

const MEASURE = new Set(['增量', '均值', '绝对值', '绝对量', '绝对额', '净增量', '增加量', '人均']);
