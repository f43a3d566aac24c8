/**
 * Heads: nouns that name an amount and not of what (产值, 增加值), and whose amounts they are then. One room: who may own one
 * is asked in an order in which each answer rules the next out.
 */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention, UnitKind } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import { type Chunk, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { has, isMark } from '../sentence.ts';
import { lookUp, subject, subjectOf, withoutGloss } from '../subject.ts';
import type { Context } from './context.ts';
import { inFull } from './full.ts';
import { ofThree } from './industries.ts';
import { ledLine, lineBefore, lineOfFirms, lineOfPart } from './line.ts';
import { isPerUnit, sizeBefore, someOf } from './part.ts';
import { meant } from './refer.ts';
import { totalOf } from './total.ts';
import { fits } from './unit.ts';
import { bareNoun, deed } from './verb.ts';

/** Nouns that name an amount but not of what: 第一产业实现增加值, 电子信息产业完成产值. */
export const GENERIC: ReadonlySet<string> = new Set(
  '增加值 总产值 产值 工业产值 年产值 营收 总营收 营业收入 主营业务收入 净利润 销售收入 销售额 营业额 收入 总收入 利润 利润总额 税收 产量 总产量 投资 投资额 总投资 出口额 进口额 规模'.split(
    ' ',
  ),
);

export const GENERIC_TAIL = /(?:总产值|增加值|产值|营业收入|主营业务收入|销售收入|利润总额|利润|收入)$/;

/** Amounts of industry that are told together: 规上工业总产值52亿元、实现增加值11亿元. */
const TOGETHER: ReadonlySet<string> = new Set('增加值 总产值 产值 利润 利润总额'.split(' '));

/** Whose amounts they are then: industries, lines, kinds of firms. */
const INDUSTRY = /(?:业|产业|行业|领域|板块|集群|企业|经济|产品|主体|园)$/;

/** The last chunk, with the industry before it where it only says 产值 or 增加值, or the verb where it only says 项目. */
export function named(
  context: Context,
  own: readonly Chunk[],
  left: Chunk,
  d: Draft,
  last: Subject | null,
): Subject {
  const { block, vocabulary, mentions } = context;
  const s = subjectOf(block, vocabulary, left);
  if (s.indicator === null) {
    const other =
      meant(context, s, last) ?? (last && goesOn(mentions, d) ? underFirst(vocabulary, last.name, s) : null);
    if (other) return other;
  }
  const noun = s.indicator ? '' : bareNoun(s.name);
  // 新签约亿元以上项目: of one size only
  if ((noun === '项目' || noun === '企业') && roleOf(itemAt(mentions, left.from - 1)) === 'comparator-after')
    return subject(null, `${sizeBefore(context, left, d)}${s.name}`, s.fresh, 'indicator-phrase');
  if (noun !== '') {
    // 项目【签约】50宗
    for (let i = noun === '项目' ? d.at - 1 : -1; i >= left.to; i--) {
      if (roleOf(mentions[i]) !== 'verb') continue;
      const { text } = mentions[i]!.word!;
      const known = deed(vocabulary, text, noun);
      if (known && fits(known, d.amount.unitKind))
        return subject(known, s.name + text, s.fresh, 'indicator-phrase');
    }
    for (let i = left.from - 1; i >= d.left; i--) {
      const role = roleOf(mentions[i]);
      if (role !== 'verb' && role !== 'new' && role !== 'status') continue;
      const verb = mentions[i]!.word!.text;
      const known = deed(vocabulary, verb, noun);
      if (known === null && (role === 'status' || doneBefore(context, i, d.left, noun))) continue;
      return subject(known, verb + s.name, s.fresh || role === 'new', 'indicator-phrase');
    }
  }
  const total = totalOf(context, d, s, last, left);
  if (total !== s) return total;
  const before = itemAt(own, own.length - 2);
  // 每平方公里实现工业总产值144亿元: of one of them, not of all
  if (before && s.indicator && !left.listed && isPerUnit(context, before)) {
    const each = subjectOf(block, vocabulary, before).name;
    return subject(null, each + s.name, s.fresh, 'indicator-phrase');
  }
  // 每平方公里GDP 12亿元、税收1.9亿元; 亩均产值580万元、税收26万元: both of one of them
  if (!before && last !== null && goesOn(mentions, d) && d.amount.unitKind === 'money') {
    const each = PER_ONE.exec(last.name)?.[0];
    if (each !== undefined && !PER_ONE.test(s.name)) {
      const name = each + s.name;
      return subject(lookUp(vocabulary, name), name, s.fresh, 'indicator-list');
    }
  }
  if (!GENERIC.has(s.name)) {
    if (before) return left.listed ? s : ownedBy(context, before, left, s);
    return ofLine(context, d, s) ?? ofFirms(context, s);
  }
  const full = before ? null : inFull(context, d, s);
  if (full) return full;
  const line = before ? '' : lineBefore(context, d);
  let owner = line;
  if (before && !left.listed) owner = subjectOf(block, vocabulary, before).name;
  else if (line !== '') context.owner = line;
  else if (context.owner !== '') owner = ownerOf(context, d);
  else if (!before && last && context.order.length > 0) {
    // 新增规上企业60家，2023年实现税收28亿元: with a time of its own, an amount is not that of the firms just counted
    if (last.name.endsWith('企业') && mentions[d.left]!.kind === 'period') return s;
    owner = lineOfFirms(context, d, last) || last.name;
    if (owner === last.name) owner = ledLine(context, d) || owner;
    const together = TOGETHER.has(s.name) ? owner.replace(GENERIC_TAIL, s.name) : owner;
    const known = together === owner ? undefined : vocabulary.names.get(together);
    if (known) return subject(known, together, s.fresh, 'indicator-phrase');
  }
  if (!INDUSTRY.test(owner) && !FIRM.test(owner)) return s;
  context.owner = owner;
  if (FIRM.test(owner)) return subject(null, owner + s.name, s.fresh, 'indicator-phrase');
  const name = owner + s.name;
  // 钛产业的88家规上企业实现产值65亿元: of some of them
  const whose = before && !left.listed ? someOf(context, before) : '';
  const known = whose === '' ? lookUp(vocabulary, name) : null;
  if (whose !== '') return subject(null, whose + name, s.fresh, 'indicator-phrase');
  // 园区企业实现主营业务收入: of all of them
  if (known === null && s.indicator && owner === '企业') return s;
  return subject(known, name, s.fresh, 'indicator-phrase');
}

/** 已签约【入驻】项目: of two deeds side by side the catalogue may know the first. */
const doneBefore = ({ mentions, vocabulary }: Context, i: number, left: number, noun: string): boolean =>
  i > left &&
  mentions[i - 1]!.role === 'verb' &&
  deed(vocabulary, mentions[i - 1]!.word!.text, noun) !== null;

/** The owner goes on, unless its part names a line of its own, or the whole region: …；全区营业收入30亿元. */
function ownerOf(context: Context, d: Draft): string {
  const { mentions, owner } = context;
  if (has(mentions, d.left, d.at, 'scope') || has(mentions, d.left, d.at, 'zone')) return '';
  return lineOfPart(context, d) || owner;
}

/** 专利申请量、授权量: what goes on in a list may leave out what the first of it began with. */
export function underFirst({ names }: Vocabulary, first: string, s: Subject): Subject | null {
  for (let end = Math.min(first.length - 1, 8); end >= 2; end--) {
    const name = first.slice(0, end) + s.name;
    const known = names.get(name);
    if (known) return subject(known, name, s.fresh, 'indicator-list');
  }
  return null;
}

const PER_ONE = /^(?:每(?:平方公里|平方米|公顷|亩|[家户人])|[亩户地]均|单位面积)/;

/** Does a 、 stand between the number before and this one's words? */
const goesOn = (mentions: readonly Mention[], d: Draft) => isMark(mentions[d.left], Class.pause);

/** Lines of business, whose amounts are none of the zone's; not 企业, not 工业 itself. */
const LINE = /(?:[^企工]业|领域|板块|集群|产业链)$/;

/** Firms of one kind: 规上工业企业实现入库税收 is not all that the zone takes in. */
const SOME_FIRMS =
  /^(?:规模以上|规上|规模|限上|限额以上|外资|外商投资|民营|国有|高新技术|重点|上市|骨干|龙头)[^,、]{0,6}企业$/;

/**
 * 规模以上工业企业【全年完成】工业增加值120亿元: one name in two parts, if the catalogue has it whole. 医药制造业【实现】工业总产值 is
 * a part of what the catalogue knows, and so is none of it.
 */
function ownedBy(context: Context, before: Chunk, left: Chunk, s: Subject): Subject {
  const { block, mentions, vocabulary } = context;
  for (let i = before.to; i < left.from; i++)
    if (mentions[i]!.kind !== 'period' && !BETWEEN.has(roleOf(mentions[i]))) return s;
  const owner = subjectOf(block, vocabulary, before).name;
  // 工业总产值（现价）
  const whole = owner + withoutGloss(s.name);
  const known = vocabulary.names.get(whole);
  if (known) {
    if (ABOVE_SCALE.test(owner)) context.owner = owner;
    return subject(known, whole, s.fresh, 'indicator-phrase');
  }
  return s.indicator && (LINE.test(owner) || SOME_FIRMS.test(owner))
    ? subject(null, whole, s.fresh, 'indicator-phrase')
    : s;
}

/** 产业集群【预计】【实现】工业总产值350亿元, 产业集群【累计】… */
const BETWEEN: ReadonlySet<string> = new Set(['verb', 'status', 'total']);

/** 电子信息产业稳步发展，实现规上工业产值30亿元: what industry makes, told of one line of it. */
function ofLine(context: Context, d: Draft, s: Subject): Subject | null {
  const { mentions } = context;
  if (s.indicator === null || !s.name.startsWith('规') || !OF_INDUSTRY.test(s.name)) return null;
  if (has(mentions, d.left, d.at, 'scope') || has(mentions, d.left, d.at, 'zone')) return null;
  for (let i = d.left; i < d.at; i++) if (mentions[i]!.kind === 'period') return null;
  const line = lineBefore(context, d);
  return line === '' ? null : subject(null, line + s.name, false, 'indicator-phrase');
}
const OF_INDUSTRY = /^(?:规模以上|规上)工业(?:总?产值|增加值)$/;

/** 规模以上工业企业完成总产值…；完成工业增加值…: amounts of industry go on as those of its firms. */
function ofFirms({ owner, vocabulary }: Context, s: Subject): Subject {
  if (owner === '' || !s.name.startsWith('工业') || !ABOVE_SCALE.test(owner)) return s;
  const known = vocabulary.names.get(`规模以上${s.name}`);
  return known ? subject(known, `规模以上${s.name}`, s.fresh, 'indicator-phrase') : s;
}
const ABOVE_SCALE = /^(?:规模以上|规上)工业(?:企业)?$/;

/** How firms, and the lines they are named after, end where no 公司 or 集团 follows: 甲科技实现营业收入30亿元 is none of the zone's. */
const FIRM =
  /[^省级新]..?(?:科技|股份|集团|电子|时代|汽车|光电|生物|医药|药业|制药|能源|电气|电器|重工|钢铁|化工|石化|食品|通信|通讯|半导体|智能|精密|机械|控股|实业|电池|材料|新材|光伏|锂电|航空|家电|软件|重科|机床|轮胎|玻璃|显示)$/;

const PARTS = ['总产值', '增加值', '产值', '营业收入', '主营业务收入', '销售收入', '投资'];

/** 其中，生物医药产业增长1.3% after 总产值…: the parts of a whole go on with its head noun. */
export function underHead(context: Context, d: Draft, s: Subject, last: Subject | null): Subject {
  if (s.indicator || !INDUSTRY.test(s.name) || d.amount.unitKind !== 'percent') return s;
  for (const noun of last ? PARTS : []) {
    if (!last!.name.endsWith(noun)) continue;
    const name = s.name + noun;
    return subject(lookUp(context.vocabulary, name), name, false, 'indicator-phrase');
  }
  // an industry grows by its output
  const { vocabulary } = context;
  const output = lookUp(vocabulary, `${s.name}产值`, `${s.name}总产值`, `${s.name}增加值`);
  if (output) return subject(output, output.zh, false, 'indicator-phrase');
  return s;
}

/** What parts go on with: 商品房销售面积…，其中住宅443.4万平方米. */
const PART_NOUN: { [kind in UnitKind]?: RegExp } = {
  money: /(?:总产值|产值|增加值|营业收入|销售收入|销售额|零售额|投资|存款|贷款)$/,
  area: /(?:销售|施工|竣工|播种|种植)面积$/,
  // 专利授权量200件，其中发明专利30件
  count: /(?:授权|申请)量?$/,
};

/** 其中规上企业…, and 其中，规上企业… */
const opensPart = (mentions: readonly Mention[], { left, at }: Draft): boolean =>
  has(mentions, left, at, 'among') ||
  (left > 1 && isMark(mentions[left - 1], Class.comma) && roleOf(mentions[left - 2]) === 'among');

/** Firms told apart by their size alone. */
const BY_SCALE = /^(?:规模以上|规上)企业数?$/;

/** 其中 opens a part of what was just told; one that names no amount of its own is measured as its whole. */
export function partOf(context: Context, d: Draft, s: Subject, last: Subject | null): Subject {
  const third = ofThree(context, d, s, last);
  if (third) return third;
  // 工业企业963家，其中规模以上企业134家
  if (
    !s.indicator &&
    last?.name.endsWith('工业企业') &&
    BY_SCALE.test(s.name) &&
    opensPart(context.mentions, d)
  ) {
    const name = s.name.replace('企业', '工业企业');
    return subject(lookUp(context.vocabulary, name), name, s.fresh, 'indicator-part');
  }
  const kind = d.amount.unitKind;
  // 有效专利12万件，其中发明专利3860件: in force as well
  const inForce =
    kind === 'count' && !s.indicator && last?.name.startsWith('有效') && opensPart(context.mentions, d)
      ? lookUp(context.vocabulary, `有效${s.name}`)
      : null;
  if (inForce && fits(inForce, kind)) return subject(inForce, inForce.zh, s.fresh, 'indicator-part');
  const nouns = PART_NOUN[kind];
  if (nouns === undefined || last === null) return s;
  // 工业总产值100亿元。其中，规上工业企业完成80亿元: firms are counted, and this is no count
  if ((s.indicator && fits(s.indicator, kind)) || !opensPart(context.mentions, d)) return s;
  const noun = nouns.exec(last.name)?.[0];
  if (noun === undefined || s.name.endsWith(noun)) return s;
  const name = s.name + noun;
  const known = lookUp(context.vocabulary, name);
  return subject(known && fits(known, kind) ? known : null, name, s.fresh, 'indicator-part');
}
