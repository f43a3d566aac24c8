/** Whose 总投资 it is: of the projects that were brought in, or of the firms and works counted just before. */
import type { Chunk } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject, textOf } from '../subject.ts';
import type { Context } from './context.ts';

/** What projects are to cost in all, as the contracts say. */
export const TOTALS: ReadonlySet<string> = new Set(
  '总投资 总投资额 投资总额 计划总投资 计划总投资额 协议总投资 协议总投资额 协议投资额 合同投资额 合同总投资 签约总投资'.split(
    ' ',
  ),
);
/** Deeds by which projects come: 新签约项目, 引进产业项目. */
const BROUGHT_IN = ['引进项目', '签约项目', '项目落地'];
/** Counted things whose investment is another: 外资项目 sign in dollars, firms and works have invested already. */
const OTHERS = /企业$|公司$|外资|外商|台资|在建|续建|开工|重点/;

/** 新引进项目90个，总投资329亿元 is of those; 工业企业875家，投资总额637.5亿元 of the firms. */
export function totalOf(context: Context, d: Draft, s: Subject, last: Subject | null, left: Chunk): Subject {
  if (d.amount.unitKind !== 'money' || !TOTALS.has(s.name)) return s;
  const { vocabulary, from, order } = context;
  const known = lookUp(vocabulary, '引进项目总投资额');
  if (known && broughtIn(context, left)) return subject(known, known.zh, false, 'indicator-phrase');
  if (last === null || d.left <= from) return s;
  const brought = BROUGHT_IN.map((name) => lookUp(vocabulary, name));
  const came = ({ indicator }: Subject) => indicator !== null && brought.includes(indicator);
  // 新签约项目45个，其中10亿元以上项目8个，总投资520亿元
  const parts =
    last.indicator === null &&
    last.name.endsWith('项目') &&
    !OTHERS.test(last.name) &&
    // 签约亿元以上项目152个，总投资1120亿元
    (order.some(came) || COMING.test(last.name));
  if (came(last) || parts) return known ? subject(known, known.zh, false, 'indicator-phrase') : s;
  if (s.indicator !== null && s.indicator === known && OTHERS.test(last.name))
    return subject(null, last.name + s.name, false, 'indicator-phrase');
  return s;
}

/** 新引进项目90个，共投资329亿元: the bare verb, of what was brought in. */
export function broughtBy({ vocabulary }: Context, last: Subject, verb: string): Subject | null {
  if (!INVESTED.test(verb) || !BROUGHT_IN.some((name) => lookUp(vocabulary, name) === last.indicator))
    return null;
  const known = lookUp(vocabulary, '引进项目总投资额');
  return known && subject(known, known.zh, false, 'indicator-phrase');
}

const INVESTED = /^(?:累计|共|总计|合计)?投资$/;

/** How far back the deed may stand. */
const NEAR = 60;
const COMING = /签约|引进|招引|引入/;

/** 已签约落地甲科技等一批产业项目，协议总投资3000亿元: projects that nobody counted. */
function broughtIn({ block, mentions, from }: Context, left: Chunk): boolean {
  const end = mentions[left.from]!.start;
  const text = textOf(block, Math.max(mentions[from]!.start, end - NEAR), end);
  return /项目[，,、]?$/.test(text) && COMING.test(text) && !OTHERS.test(text);
}
