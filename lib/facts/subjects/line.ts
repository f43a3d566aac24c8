/** The line of business that the clause before speaks of: 装备制造业发展迅速，实现产值120亿元. */
import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import { chunksOf, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { isMark } from '../sentence.ts';
import { textOf } from '../subject.ts';
import { type Context, clauseStart } from './context.ts';

/** A line, and what is said of it; 产业发展 and 工业经济 are too wide to own an amount, 创业 and 就业 are none. */
const LINE_AND_DEED = /^(.{2,14}(?:产业链|产业集群|加工业|[^企工就创事作职]业))[^业链群]{2,10}$/;
const INDUSTRIES = /^(?:产业|行业)[^业链群]{2,10}$/;
/** What is done to a line is no word of it: 发展现代服务业提质增效. */
const DONE_TO =
  /^(?:加快|加速|大力|重点|聚焦|围绕|推动|推进|发展|培育|壮大|做强|做大|打造|布局|依托|强化|突出|坚持|各|主导|全|本)/;

/** Firms that nobody tells apart, of a line that was named before them. */
const FIRMS = /^(?:各类|各|相关|上下游|产业链|配套|骨干|龙头|重点)*企业$/;
const LINE = /(?:产业链|产业集群|领域|[^企工就创事作职]业)$/;

/** 智能家电产业集聚各类企业60家，产值增长12%: what heads the sentence owns the amount, not the firms counted in it. */
export function lineOfFirms({ block, mentions, from }: Context, d: Draft, last: Subject): string {
  if (!FIRMS.test(last.name)) return '';
  const chunk = chunksOf(mentions, from, d.left)[0];
  if (chunk === undefined || chunk.name >= 0) return '';
  const name = textOf(block, mentions[chunk.from]!.start, mentions[chunk.to - 1]!.end);
  return LINE.test(name) ? name : '';
}

/** 电子产业完成产值45亿元；食品产业集聚企业56家，实现产值23亿元: the line that opens the number's own part. */
export function lineOfPart({ block, mentions, from, owner }: Context, d: Draft): string {
  let start = d.left;
  while (start > from && start > d.left - LED_NEAR && !isMark(mentions[start - 1], Class.semicolon)) start--;
  const chunk = start === d.left ? undefined : chunksOf(mentions, start, d.left)[0];
  if (chunk === undefined || chunk.name >= 0) return '';
  const name = textOf(block, mentions[chunk.from]!.start, mentions[chunk.to - 1]!.end);
  // 软件企业120家，产值200亿元；芯片企业86家，产值150亿元
  const alike = owner.endsWith('企业') && name.endsWith('企业');
  return alike || LINE.test(name) ? name : '';
}

/** How far back a line may be led by somebody, or open its part. */
const LED_NEAR = 40;

/** 以甲科技、乙股份为龙头的装备制造产业集群，产能120亿元，营业收入增长15%: what follows in its part is of that line. */
export function ledLine({ block, mentions, from }: Context, d: Draft): string {
  for (let i = d.left - 1; i >= from && i >= d.left - LED_NEAR; i--) {
    const m = mentions[i]!;
    if (isMark(m, Class.semicolon)) return '';
    if (m.word?.text !== '为' || roleOf(mentions[i + 2]) !== 'of' || i + 3 >= d.left) continue;
    const line = mentions[i + 3]!;
    if (line.kind !== 'gap' || mentions[i + 4]!.kind !== 'mark') return '';
    const name = textOf(block, line.start, line.end).replace(/(?:产业)?集群$/, '产业');
    return LINE.test(name) ? name : '';
  }
  return '';
}

/** '' where the clause right before the number's own names none, or has a number of its own. */
export function lineBefore({ block, mentions, from }: Context, d: Draft): string {
  if (!isMark(itemAt(mentions, d.left - 1), Class.comma)) return '';
  const start = clauseStart(mentions, d.left - 1, from);
  for (let i = start; i < d.left - 1; i++) if (mentions[i]!.kind === 'figure') return '';
  // 甲、乙、丙等新兴产业取得突破: the last noun sums the list up
  const chunks = chunksOf(mentions, start, d.left - 1);
  const deed = itemAt(chunks, chunks.length - 1);
  // 装备制造业【稳步发展】: what it does may be two words
  const how = deed === undefined || chunks.length < 2 ? '' : roleOf(mentions[deed.from - 1]);
  const split = how === 'verb' || how === 'growth';
  const chunk = split ? chunks[chunks.length - 2]! : deed;
  if (chunk === undefined || chunk.name >= 0) return '';
  for (let i = chunk.to; i < (split ? deed!.from : d.left - 1); i++) {
    const role = roleOf(mentions[i]);
    if (role !== 'verb' && role !== 'growth') return '';
  }
  const before = chunk.from === start ? '' : roleOf(mentions[chunk.from - 1]);
  if (before !== '' && before !== 'etc' && before !== 'scope' && before !== 'zone') return '';
  const text = textOf(block, mentions[chunk.from]!.start, mentions[d.left - 1]!.start);
  // 食品、电力等产业稳步发展: the last of them stands for the list
  if (before === 'etc' && chunk.from > start + 1 && INDUSTRIES.test(text))
    return `${textOf(block, mentions[chunk.from - 2]!.start, mentions[chunk.from]!.start)}产业`;
  return DONE_TO.test(text) ? '' : (LINE_AND_DEED.exec(text)?.[1] ?? '');
}
