/**
 * Question: an outcome, an estimate or a goal? A status word that opens its sentence reaches to the end of it
 * (预计地区生产总值…；规上工业增加值…); after a subject it reaches over what is said of that subject
 * (营业总收入预计达3450亿元、增长8%；…), and from one growth to the next (产量预计增长50%，产值增长45%). 目标 paragraphs and plan sections reach over all in them, but for what has
 * plainly happened. One room, since the reaches of one sentence end one another.
 */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Status } from '#lib/model/figure.ts';
import { roleOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import { isMark } from './sentence.ts';
import { endsInAim, namesAim } from './status/aim.ts';

export interface StatusMemory {
  /** A plan section or a paragraph of goals makes targets. */
  section: Status;
  /** Is the section named a review? 确保 alone sets no goal in it. */
  review: boolean;
}

/** After these a section of goals begins: 主要预期目标是：. */
const GOALS = /目标|指标|任务/;

export function bindStatus(
  mentions: readonly Mention[],
  from: number,
  drafts: readonly Draft[],
  memory: StatusMemory,
): void {
  let sentence: Status = memory.section;
  /** Said of this subject only. */
  let ofSubject: { status: Status; name: string | null } | null = null;
  /** Said up to the next comma. */
  let clause: Status | null = null;
  let own = false;
  let said = false;
  /** Status of the sentence before a goal was set in its middle. */
  let before: Status | null = null;
  let opened = false;
  let k = 0;
  if (sentence === 'actual' && endsInAim(mentions, from)) {
    sentence = 'target';
    own = true;
    said = true;
  }
  const last = drafts[drafts.length - 1]!.at;
  for (let i = from; i <= last; i++) {
    const m = mentions[i]!;
    if (m.amount !== null) {
      if (k < drafts.length && drafts[k]!.at === i) {
        const d = drafts[k++]!;
        const name = d.subject?.name ?? '';
        if (ofSubject && ofSubject.name === null) ofSubject.name = name;
        if (
          ofSubject &&
          ofSubject.name !== name &&
          d.subject?.rule !== 'indicator-elided' &&
          !(d.growthType === 'yoy' && itemAt(drafts, k - 2)?.growthType === 'yoy')
        )
          ofSubject = null;
        d.status = clause ?? ofSubject?.status ?? sentence;
        d.goal = d.status === 'target' && own;
        if (said || clause !== null || ofSubject !== null) d.statusRule = 'status-said';
        // 为五年目标25亿美元的27.6%: what has come of it
        if (
          d.status === 'target' &&
          roleOf(itemAt(mentions, i - 1)) === 'of' &&
          itemAt(mentions, i - 2)?.kind === 'figure'
        )
          d.status = before ?? memory.section;
        if (d.status === 'target' && clause === null && ofTask(mentions, d)) d.status = memory.section;
        if (d.status === 'target' && !own && clause === null && past(mentions, d)) d.status = 'actual';
        // 已开工21个，开工率84%
        if (d.status === 'target' && itemAt(drafts, k - 2)?.status === 'actual' && ofDeed(d))
          d.status = 'actual';
      }
      opened = true;
      continue;
    }
    if (m.kind === 'period') {
      // 预计全年…；1—11月完成…: a stretch that is over is known
      if (sentence === 'preliminary' && isOver(mentions, i)) sentence = 'actual';
      // 截至目前，…; 今年以来，…: in a section of goals, and none said yet
      else if (sentence === 'target' && k === 0 && !own && m.period!.toDate) sentence = 'actual';
      continue;
    }
    if (m.mark > 0) {
      if (m.mark === Class.semicolon) {
        ofSubject = null;
        clause = null;
        // …、力争2025年达500亿元；: said in the middle, it ends with its part
        if (before !== null) sentence = before;
        before = null;
      } else if (m.mark === Class.comma || m.mark === Class.stop) clause = null;
      // 先看经济大盘：预计2024年…: what leads in is no subject
      if (k === 0 && (m.mark === Class.colon || m.mark === Class.comma)) opened = false;
      continue;
    }
    const role = m.role;
    // 年度投资计划647.4亿元, not 完成年度投资计划的97.2%
    if (role === 'task') {
      if (namesAim(mentions, i)) {
        if (k > 0) before ??= sentence;
        sentence = 'target';
        own = true;
        said = true;
        if (colonNear(mentions, i)) memory.section = 'target';
      } else if (isAmount(mentions[i + 1]) || sets(mentions, i)) clause = 'target';
    }
    if (role !== 'status') {
      if (m.kind === 'gap' || role === 'indicator') opened = true;
      continue;
    }
    said = true;
    const { text, value } = m.word!;
    switch (value) {
      case 'target':
        // 为年度计划投资的118%, 比预期目标高2个百分点: what something is measured by
        if (isMeasure(mentions, i)) {
          if (k > 0) sentence = before ?? memory.section;
          break;
        }
        // 确保安全生产，全年整治隐患2300处
        if (memory.review && SOLEMN.test(text) && !reachesFigure(mentions, i)) break;
        // 围绕年初确定的目标，完成投资9亿元
        if (text[2] === '的' && !reachesFigure(mentions, i)) break;
        // 争取到专项债券8亿元 is done, 争取到2025年 is not
        if (text === '争取到' && memory.section === 'actual' && mentions[i + 1]?.kind !== 'period') break;
        // 围绕目标 is none, 目标是 and 目标仍是8% are
        if (text === '目标' && !saysWhat(mentions, i)) break;
        // 预计…将达到…: still an estimate
        if (text[0] === '将' && (ofSubject ? ofSubject.status : sentence) === 'preliminary') break;
        // 年度计划投资6.5亿元，完成投资15万元: the name of one amount
        if (text.endsWith('计划投资')) {
          clause = 'target';
          break;
        }
        if (k > 0) before ??= sentence;
        sentence = 'target';
        ofSubject = null;
        own = true;
        if (GOALS.test(text) && colonNear(mentions, i)) memory.section = 'target';
        break;
      case 'intent':
        if (!takesVerb(mentions, i)) break;
        // 建成后将引进企业100家: still an estimate
        if (text === '将' && (ofSubject ? ofSubject.status : sentence) === 'preliminary') break;
        // 将创新作为动力 takes an object, 将引进 does not
        if (
          text[0] === '即' ||
          (text === '将' && !isVerb(mentions[i + 1]) && !isSubject(itemAt(mentions, i - 1)))
        )
          clause = 'target';
        else if (!/规划/.test(text) || (reachesFigure(mentions, i) && !sized(drafts[k]))) {
          if (k > 0) before ??= sentence;
          sentence = 'target';
        }
        break;
      case 'next':
        // 下一步，…, not 为下一步发展; 规划提出：…, not 提出建议30条
        if (k === 0 && (isMark(mentions[i + 1], Class.comma) || isMark(mentions[i + 1], Class.colon))) {
          sentence = 'target';
          own = true;
        }
        break;
      case 'this-year':
        if (sentence === 'target') own = true;
        break;
      case 'prospect':
        sentence = 'preliminary';
        break;
      case 'preliminary':
        if (memory.section === 'target') break;
        // …，预计全年…: at the head of its clause, with a time of its own, it opens a part
        if (k > 0 && isMark(itemAt(mentions, i - 1), Class.comma) && mentions[i + 1]?.kind === 'period') {
          before ??= sentence;
          sentence = 'preliminary';
        } else if (opened) ofSubject = { status: 'preliminary', name: null };
        else {
          // 全市预计…；: said of a region, it ends with what is said of that region
          if (ownerBefore(mentions, i)) before ??= sentence;
          sentence = 'preliminary';
        }
        break;
      default:
        // 由目前的74公里增至110公里: where it starts from
        if (roleOf(itemAt(mentions, i - 1)) === 'from') break;
        // 计划开工36个，截至3月25日，已开工29个，开工率80.6%
        if (text[0] === '截' && (!own || isMark(itemAt(mentions, i - 1), Class.comma)))
          sentence = sentence === 'target' && k === 0 ? sentence : 'actual';
        // 目前，…: in a section of goals, and none said yet; 截至2025年底 is told by its time
        if (
          k === 0 &&
          sentence === memory.section &&
          (text[0] === '截' || text === '目前' || text === '早在')
        )
          sentence = 'actual';
        // 计划新建20万平方米，目前已完工12万平方米，入驻企业16家
        if (text === '目前' && k > 0 && isMark(itemAt(mentions, i - 1), Class.comma)) {
          sentence = 'actual';
          before = null;
        }
        // 年内将引进30个，目前已有12个; not 力争目前在建的30个竣工
        if (
          text.startsWith('已') ||
          ((!own || isMark(itemAt(mentions, i - 1), Class.comma)) &&
            (text.startsWith('截') || text === '目前'))
        )
          clause = 'actual';
    }
  }
  for (let i = 0; i + 1 < drafts.length; i++) startedFrom(mentions, drafts[i]!, drafts[i + 1]!);
}

/** Does this sentence open a list of goals: 主要预期目标是：? */
export function announcesGoals(mentions: readonly Mention[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { role } = mentions[i]!;
    if (role === 'task' && namesAim(mentions, i) && colonNear(mentions, i)) return true;
    if (role !== 'status') continue;
    const { value, text } = mentions[i]!.word!;
    if (value === 'target' && GOALS.test(text) && colonNear(mentions, i)) return true;
  }
  return false;
}

/** 规划面积 and 规划建设10平方公里 describe; they set no goal. */
const sized = (d: Draft | undefined) => d?.amount.unitKind === 'area' || d?.amount.unitKind === 'length';

const ownerBefore = (mentions: readonly Mention[], i: number) => {
  const role = roleOf(itemAt(mentions, i - 1));
  return role === 'scope' || role === 'zone';
};

const saysWhat = (mentions: readonly Mention[], i: number) => {
  const next = mentions[i + 1];
  if (next?.kind === 'figure' || isMark(next, Class.colon) || roleOf(next) === 'comparator') return true;
  // 锚定新目标——
  if (isMark(next, Class.punctuation)) return true;
  return roleOf(next) === 'verb' && /[是为仍达]/.test(next!.word!.text);
};

/** Is this goal or plan only what something is measured by: …的118%, 比…高2个百分点? */
function isMeasure(mentions: readonly Mention[], i: number): boolean {
  const next = mentions[i + 1];
  if (roleOf(next) === 'of' || (next?.kind === 'figure' && next.amount!.unitKind === 'point')) return true;
  return roleOf(itemAt(mentions, i - 1)) === 'base' || roleOf(itemAt(mentions, i - 1)) === 'gap-to';
}
const isAmount = (m: Mention | undefined) =>
  m?.kind === 'figure' && m.amount!.unitKind !== 'percent' && m.amount!.unitKind !== 'point';
/** 全年计划招引项目50个 sets a goal, 完成全年计划的86% tells of one. */
function sets(mentions: readonly Mention[], i: number): boolean {
  const before = itemAt(mentions, i - 1);
  if (!mentions[i]!.word!.text.endsWith('计划') || roleOf(mentions[i + 1]) === 'of') return false;
  if (before !== undefined && before.kind !== 'mark' && !isSubject(before)) return false;
  for (let k = i + 1; k < mentions.length && mentions[k]!.kind !== 'mark'; k++)
    if (mentions[k]!.kind === 'figure') return isAmount(mentions[k]);
  return false;
}
const SOLEMN = /^(?:确保|力促|冲刺)$/;

function reachesFigure(mentions: readonly Mention[], i: number): boolean {
  for (let k = i + 1; k < mentions.length && mentions[k]!.kind !== 'mark'; k++)
    if (mentions[k]!.kind === 'figure') return true;
  return false;
}

/** 将 and 计划 are verbs only before one: 将达, 计划引进; not 支持计划；. */
function takesVerb(mentions: readonly Mention[], i: number): boolean {
  const next = mentions[i + 1];
  if (next === undefined || next.kind === 'mark') return false;
  const { text } = mentions[i]!.word!;
  // 将42个事项纳入清单 takes an object
  if (text === '将' && next.kind === 'figure') return false;
  // 国家863计划12项, 火炬计划56项: programmes
  if (text === '计划' && isCount(next) && named(mentions, i)) return false;
  if (next.kind === 'figure' || next.kind === 'period') return true;
  const role = roleOf(next);
  // “十三五”规划确定的18项指标: its name
  if (/[规计]划$/.test(text) && itemAt(mentions, i - 1)?.period?.bare === true) return false;
  // 争取新增债券8亿元 is done, 争取完成 is not
  if (text === '争取' && role !== 'verb' && role !== 'comparator' && role !== 'growth') return false;
  const before = itemAt(mentions, i - 1);
  const joined = before?.kind === 'gap' && before.end === mentions[i]!.start;
  // 瞪羚计划支持企业42家 names a programme
  if (joined && text.endsWith('计划') && role === 'verb' && GIVES.test(next.word!.text)) return false;
  if (isVerb(next)) return true;
  // 共规划市级重点项目, not 天琴计划中心大楼, not 千人计划专家
  return !named(mentions, i);
}
const isVerb = (m: Mention | undefined) => VERBS.has(roleOf(m));
const VERBS = new Set<string>(['verb', 'new', 'comparator', 'to', 'growth']);
const isCount = (m: Mention) => m.amount?.unitKind === 'count';
/** Does the name of what is planned stand right before? */
const named = (mentions: readonly Mention[], i: number) => {
  const before = itemAt(mentions, i - 1);
  const own = before?.kind === 'gap' || before?.kind === 'figure' || before?.kind === 'refusal';
  return own && before.end === mentions[i]!.start;
};
/** 我区将紧盯…: whose plan it is stands right before. */
const isSubject = (m: Mention | undefined) => roleOf(m) === 'scope' || roleOf(m) === 'zone';
const GIVES = /支持|扶持|帮助|惠及|服务|覆盖|选派|入选|获|兑现|发放|资助/;

/** 完成年度计划开工的80.8% tells what has come of a plan. */
function ofTask(mentions: readonly Mention[], d: Draft): boolean {
  if (d.amount.unitKind !== 'percent') return false;
  for (let i = d.left; i < d.at; i++) if (mentions[i]!.role === 'task' && !namesAim(mentions, i)) return true;
  return false;
}

/** After a ；, the months from January on, or a single one. */
const isOver = (mentions: readonly Mention[], i: number) => {
  const { fromMonth, toMonth, moment } = mentions[i]!.period!;
  return (
    fromMonth !== null &&
    (fromMonth === 1 || moment || fromMonth === toMonth) &&
    isMark(itemAt(mentions, i - 1), Class.semicolon)
  );
};

const ofDeed = (d: Draft) => d.amount.unitKind === 'percent' && DEED_RATE.test(d.subject?.name ?? '');
const DEED_RATE = /(?:开工|竣工|投产|完成|到位|履约|落地|入库)率$/;
/** A rank, the rate of what is done, or a number said to be only so much, is no goal unless its own sentence says so. */
function past(mentions: readonly Mention[], d: Draft): boolean {
  if (d.measure === 'rank') return true;
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (m.kind === 'word' && ONLY.has(m.word!.text)) return true;
  }
  return false;
}

const ONLY = new Set(['只有', '仅有', '仅为', '现有', '相比']);

/** 由55.8亿元增加到2015年的128.7亿元: where it started is known, whatever the rest is. */
function startedFrom(mentions: readonly Mention[], d: Draft, next: Draft): void {
  let from = false;
  for (let i = d.left; i < d.at; i++) if (roleOf(mentions[i]) === 'from') from = true;
  if (!from) return;
  for (let i = next.left; i < next.at; i++) if (roleOf(mentions[i]) === 'to') d.status = 'actual';
}

function colonNear(mentions: readonly Mention[], at: number): boolean {
  for (let i = at + 1; i < mentions.length && i < at + 6; i++) {
    if (isMark(mentions[i], Class.colon)) return true;
    if (mentions[i]!.kind === 'figure') return false;
  }
  return false;
}
