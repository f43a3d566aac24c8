/** Shares: 占GDP比重7% is of a part and a whole, which the catalogue may know as one indicator. */
import type { Mention } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { type Chunk, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject, textOf } from '../subject.ts';
import type { Context } from './context.ts';

export const endsInShare = (mentions: readonly Mention[], d: Draft) => {
  for (let i = d.lead.left; i < d.lead.at; i++) {
    const m = mentions[i]!;
    if (m.role === 'scope' || (m.role === 'share' && m.word!.text === '占')) return false;
  }
  return true;
};

/** 全市, 全国的, 广东省: of a region a part is the same indicator still. */
const REGION = /^(?:全|.{0,6}[省市州县国]的?$)/;

/** 占高新区总量的54%, 占全部的8%: of all there is of the same. */
const TOTAL = /^(?:总量|总数|总额|总值|全部)的?$/;
const COUNTED = /(?:收入|支出|投资|产值|增加值|企业|人员|人口|项目|面积|资产)的?$/;
const OUTPUT = /(?:总?产值|增加值)$/;
const ALL_INDUSTRY = /^(?:全部|规模以上|规上)?工业(?:总?产值|增加值)的?$/;

/** 占GDP比重7%: the catalogue may know the share by the names of part and whole. */
export function shareOf(
  context: Context,
  part: Subject | null,
  d: Draft,
  whole: Chunk | null,
  last: Subject | null,
): Subject | null {
  if (!part) return null;
  const { block } = context;
  const { mentions } = block;
  const dimension = part.indicator?.dimension;
  if (dimension === 'share' || dimension === 'rate') return part;
  let wholeText = '';
  if (whole)
    wholeText = textOf(block, mentions[whole.from]!.start, mentions[whole.to - 1]!.end).replace(
      /的?比[重例]$/,
      '',
    );
  else
    for (let i = d.left; i < d.at; i++)
      if (roleOf(mentions[i]) === 'scope') wholeText = mentions[i]!.word!.text;
  const same = whole && whole.name >= 0 ? mentions[whole.name]!.word!.indicator : null;
  const wholes = wholeText === '' ? ONLY_SHARE : [wholeText, ...nicknames(same, wholeText)].flatMap(ofWhole);
  for (const w of wholes) {
    const found = ofPart(context.vocabulary, part, w);
    if (found) return found;
  }
  // 主导产业产值占工业总产值比重: of output and output the catalogue may know the share alone, 主导产业占比
  if (ALL_INDUSTRY.test(wholeText)) {
    for (const p of namesOf(part)) {
      if (!OUTPUT.test(p) && !p.endsWith('产业')) continue;
      const found = context.vocabulary.names.get(`${p.replace(OUTPUT, '')}占比`);
      // of output, where the catalogue knows that of value added: another share
      if (found && (p.endsWith('增加值') || !found.zh.includes('增加值')))
        return subject(found, found.zh, false, 'indicator-share');
    }
  }
  // 占同期全国第二产业增加值比重: of the same indicator elsewhere
  const elsewhere =
    whole !== null &&
    ((same !== null && same === part.indicator) || namesOf(part).some((p) => wholeText.endsWith(p)));
  // a part of another thing is a ratio, but where it was told before (产值30亿元，占工业的7%) and goes on; of a place (占烟台的28%) or of its same thing there it is what it was
  if (
    whole &&
    !elsewhere &&
    (!part.indicator || (part !== last && (whole.name >= 0 || COUNTED.test(wholeText)))) &&
    !TOTAL.test(wholeText) &&
    !REGION.test(wholeText) &&
    !part.name.includes(wholeText.replace(/的$/, ''))
  )
    return subject(null, `${part.name}占${wholeText}比重`, false, 'indicator-share');
  return { ...part, rule: 'indicator-share' };
}

/** 光电、医药、食品【三大主导产业营业收入】: a list that its count sums up, and by which amount they are measured. */
const LEADING =
  /^.*[两二三四五六七八九十\d]大主导产业(?:实现|完成)?(?:总?产值|(?:主营业务|营业)?收入|营收|增加值)?$/;

const ONLY_SHARE = ['占比'];

const namesOf = ({ name, indicator }: Subject): readonly string[] =>
  indicator === null ? [name.replace(LEADING, '主导产业')] : [name, indicator.zh, ...indicator.aliases];

/** The indicator of the catalogue that such a share of a part is: most wholes have none. */
function ofPart({ shares }: Vocabulary, part: Subject, of: string): Subject | null {
  const known = shares.get(of);
  if (known === undefined) return null;
  for (const name of namesOf(part)) {
    const found = known.get(name);
    if (found) return subject(found, name + of, false, 'indicator-share');
  }
  return null;
}

const ofWhole = (whole: string) => [`占${whole}比重`, `占${whole}`, `占${whole}的比重`, `占${whole}比例`];

/** 占地区生产总值比重 is also called 占GDP比重: a whole by its other common names. */
const nicknames = (whole: Indicator | null, name: string): string[] =>
  whole === null ? [] : [whole.zh, ...whole.aliases.slice(0, 2)].filter((other) => other !== name);

/** A region's share of an indicator: its own indicator where the catalogue has one, else a share of the same. */
export const regionShare = ({ vocabulary }: Context, part: Subject, region: string): Subject =>
  ofPart(vocabulary, part, `占${region}比重`) ??
  ofPart(vocabulary, part, `占${region}`) ?? { ...part, rule: 'indicator-share' };

/** 全市 in 贡献了全市20%的GDP: the last one, since 园区 before it is whose the part is. */
export function regionOf(mentions: readonly Mention[], d: Draft): string {
  for (let i = d.at - 1; i >= d.left; i--)
    if (roleOf(mentions[i]) === 'scope') return mentions[i]!.word!.text;
  return '';
}

/**
 * What is done of the year's plan: of 重点项目 and their 完成投资 that is an indicator; of other amounts a share of their own
 * (固定资产投资完成年度目标的98%).
 */
export function planOf({ vocabulary, mentions }: Context, d: Draft, s: Subject | null): Subject | null {
  const name = s?.indicator?.zh ?? s?.name;
  if (name === undefined || !PROJECTS.test(name) || !ofPlan(mentions, d)) return s;
  const known = lookUp(vocabulary, `${name.replace(PROJECTS, '$1')}年度投资计划完成率`);
  return known ? subject(known, known.zh, false, 'indicator-phrase') : s;
}
const PROJECTS = /(项目)(?:完成投资|年度计划投资|投资|数)?$/;

/** 完成年度计划, 完成全年任务, 达到年计划投资的65%; 完成工程总量 is of the works. */
const ofPlan = (mentions: readonly Mention[], d: Draft) => {
  for (let i = d.lead.left; i < d.lead.at; i++)
    if (isPlan(mentions, i) && PLAN.test(mentions[i]!.word!.text)) return true;
  return false;
};
const PLAN = /计划|任务|目标/;

/** A word of a task, or 计划投资 where a share of it is told. */
export const isPlan = (mentions: readonly Mention[], i: number): boolean =>
  roleOf(mentions[i]) === 'task' ||
  (roleOf(mentions[i]) === 'status' &&
    mentions[i]!.word!.text.endsWith('计划投资') &&
    roleOf(mentions[i + 1]) === 'of');
