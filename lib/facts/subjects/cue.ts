/** What must stand beside a name, or must not: 完成投资 has its projects, 惠及 reaches only some. */
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { type Chunk, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { subject, textOf } from '../subject.ts';
import type { Context } from './context.ts';

/** Deeds done to some of a stock: the number is theirs. */
const REACHED: ReadonlySet<string> = new Set('惠及 服务 帮助 组织 走访 帮扶 辅导'.split(' '));

/** 惠及市场主体5000户, 组织60家高新技术企业参展: so many were reached, not all that there are. */
export function reached(mentions: readonly Mention[], at: number, s: Subject): Subject {
  if (s.indicator?.dimension !== 'count') return s;
  const deed = itemAt(mentions, at);
  const verb = roleOf(deed) === 'verb' ? deed!.word!.text : '';
  if (!REACHED.has(verb)) return s;
  return subject(null, verb + s.name, s.fresh, 'indicator-phrase');
}

const INVESTED = /投资(?:总?额)?$/;

/** How far before a number its project may be named. */
const NEAR = 60;

/** 完成投资23亿元 is that of projects only where some are named; a zone as a whole 完成投资 too. */
export function isCued({ block, mentions, from, projects }: Context, d: Draft, left: Chunk, s: Subject) {
  const name = left.name < 0 ? null : mentions[left.name]!.word!;
  if (!name?.weak || s.indicator !== name.indicator || !INVESTED.test(name.text)) return true;
  const start = Math.max(mentions[from]!.start, d.mention.start - NEAR);
  // 完成项目投资 is that of funds only where one is named
  if (name.indicator!.zh.includes('基金')) return textOf(block, start, d.mention.start).includes('基金');
  return projects || textOf(block, start, d.mention.start).includes('项目');
}
