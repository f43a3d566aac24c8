/** The name before the number: 固定资产投资276亿元, 省市重点项目完成投资204亿元. */
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { type Chunk, chunksOf, isJoin, roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { has } from '../sentence.ts';
import { lookUp, subject, subjectOf, textOf } from '../subject.ts';
import { preferRight, rightChunk, rightSubject } from './after.ts';
import { sizeOf } from './area.ts';
import { speaksOfChange } from './change.ts';
import type { Context } from './context.ts';
import { isCued, reached } from './cue.ts';
import { elided } from './elided.ts';
import { carryNew } from './fresh.ts';
import { named, partOf, underHead } from './head.ts';
import { jointOf } from './joint.ts';
import { misfit, outlay } from './misfit.ts';
import { ownOf } from './own.ts';
import { anotherPlace, EVALUATION, rankedZones, regional, risen } from './ranked.ts';
import { endsInShare, isPlan, planOf, shareOf } from './share.ts';
import { spentOn } from './spent.ts';
import { fits } from './unit.ts';
import { deedOf } from './verb.ts';

export function decide(
  context: Context,
  d: Draft,
  next: Draft | null,
  since: number,
  last: Subject | null,
): Subject | null {
  const { mentions, block, vocabulary } = context;
  const kind = d.amount.unitKind;
  if (kind === 'rank' && last !== null && (anotherPlace(mentions, d) || risen(mentions, d)))
    return { ...last, rule: 'indicator-elided' };
  const change = speaksOfChange(mentions, d);
  const chunks = chunksOf(mentions, d.left, d.at);
  let own = ownOf(context, d, since, chunks);
  const right = change || kind === 'rank' ? null : rightChunk(context, d, next);
  // what follows the number before (50家高新技术企业、) is that number's noun
  if (d.left === since && own.length > 0 && right) own = own.filter((c) => !endsList(mentions, c, d.at));
  const left = change
    ? withoutAdverb(context, itemAt(own, own.length - 1) ?? null)
    : (itemAt(own, own.length - 1) ?? null);

  const whole = chunks.find((c) => c.whole) ?? null;
  // also 占GDP比重提高3个百分点
  const rated = (kind === 'percent' && !change) || (kind === 'point' && left !== null && whole !== null);
  // 工业投资增长12%，其中七成来自新开工项目: where so much of it comes from
  if (kind === 'percent' && right && comesFrom(context, right)) {
    const of = left ? subjectOf(block, vocabulary, left) : last;
    if (of) return subject(null, `${of.name}占比`, false, 'indicator-share');
  }
  const task = kind === 'percent' && !change ? taskBefore(mentions, d.lead) : -1;
  if (task >= 0 && !left) {
    const done = planOf(context, d, last);
    if (done !== last) return done;
  }
  const spent = kind === 'percent' && !change ? spentOn(context, d, left) : null;
  if (spent) return spent;
  if (rated && has(mentions, d.lead.left, d.lead.at, 'share')) {
    // 占全市2.2%的土地面积 names its part after the number
    const after = left || roleOf(mentions[d.at + 1]) !== 'of' ? null : right;
    const partChunk = left ?? after;
    const part = partChunk ? subjectOf(block, vocabulary, partChunk) : last;
    const share = shareOf(context, part, d, whole, last);
    // 税收占比91.2%: of a whole that it does not name
    if (
      left &&
      !whole &&
      share?.rule === 'indicator-share' &&
      share.indicator === part?.indicator &&
      endsInShare(mentions, d)
    ) {
      return subject(null, `${part!.name}占比`, false, 'indicator-share');
    }
    return share;
  }
  if (task >= 0 && !left) return planOf(context, d, last);
  // 固定资产投资完成年度目标的98%
  if (left && left.to <= task) return planOf(context, d, subjectOf(block, vocabulary, left));
  if (left) {
    const whose = partOf(context, d, carryNew(context, d, named(context, own, left, d, last), last), last);
    const cued = isCued(context, d, left, whose) ? whose : { ...whose, indicator: null };
    const s = jointOf(context, d, cued, chunks);
    if (kind === 'rank' && EVALUATION.test(s.name))
      return rankedZones(context, d) ?? (regional(context, d, s) ? { ...s, indicator: null } : s);
    if (kind === 'rank' || change) return underHead(context, d, s, last);
    if (right && preferRight(context, d, left, s, right)) return rightSubject(context, d, right);
    if (kind === 'count' && left.from === d.left && d.left === since && since > context.from) {
      const deed = deedOf(context, d, s);
      if (deed) return deed;
    }
    if (s.indicator && !fits(s.indicator, kind)) return misfit(context, d, own, left, s);
    if (!s.indicator && kind === 'money') return outlay(context, d, left, s);
    if (!s.indicator && kind === 'area') return sizeOf(context, s);
    // 其中: new ones among the new ones
    if (kind === 'count' && last?.fresh && has(mentions, d.left, d.at, 'among')) {
      const known =
        s.indicator || has(mentions, d.left, d.at, 'new') ? null : lookUp(vocabulary, `新增${s.name}`);
      return { ...s, indicator: known ?? s.indicator, fresh: true };
    }
    return reached(mentions, left.from - 1, s);
  }
  if (right) return reached(mentions, d.at - 1, rightSubject(context, d, right));
  const s = elided(context, d, since, last, change);
  // 改造老旧小区31个、惠及1.1万户
  return s === null ? null : reached(mentions, d.at - 1, s);
}

const comesFrom = ({ mentions, block }: Context, { from }: Chunk): boolean => {
  const first = mentions[from]!;
  return (
    first.kind === 'gap' && COMES_FROM.test(textOf(block, first.start, Math.min(first.end, first.start + 2)))
  );
};
const COMES_FROM = /^(?:来自|源于)/;

/** Where the plan or the task stands that a share is told of, −1 without one. */
function taskBefore(mentions: readonly Mention[], d: Draft): number {
  for (let i = d.at - 1; i >= d.left; i--) if (isPlan(mentions, i)) return i;
  return -1;
}

/** 固定资产投资强劲增长, 现价增长: what stands between a name and 增长 says how; 规上企业研发费用增长 is of another thing. */
function withoutAdverb({ mentions, block }: Context, c: Chunk | null): Chunk | null {
  if (c === null || c.name < 0 || c.to !== c.name + 2 || roleOf(mentions[c.to]) !== 'growth') return c;
  const how = mentions[c.to - 1]!;
  return how.kind === 'gap' && ADVERB.test(textOf(block, how.start, how.end)) ? { ...c, to: c.name + 1 } : c;
}
const ADVERB =
  /^(?!强度)(?:强劲?|高位|稳步|平稳|稳定|快速|较快|高速|迅速|迅猛|持续|继续|小幅|大幅|逆势|恢复性|现价|不变价|可比价?|名义|实际|明显|显著|全面|同步|有所|略有|总体|整体|仍|也|又|还|再|将|正|地|度|呈|稳健|强势|爆发式|井喷式|跨越式|进一步|分别|同期|当月)+$/;

/** Is this chunk the end of the number before, with a 、 between it and the number at `to`? */
function endsList(mentions: readonly Mention[], c: Chunk, to: number): boolean {
  for (let i = c.to; i < to; i++) if (isJoin(mentions[i]!)) return true;
  return false;
}
