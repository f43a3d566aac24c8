/** A name before a number whose unit is another: what of it is measured, its verb or the words after it tell. */
import { itemAt } from '#lib/mentions/item-at.ts';
import { type Chunk, isJoin } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { asNoun, lookUp, subject, subjectOf, textOf } from '../subject.ts';
import type { Context } from './context.ts';
import { regionOf, regionShare } from './share.ts';
import { fits } from './unit.ts';
import { verbBefore, withoutVerb } from './verb.ts';

/** 续建项目累计完成投资39.5亿元: the verb says which amount of them. */
export function outlay(context: Context, d: Draft, left: Chunk, s: Subject): Subject {
  const { mentions, vocabulary } = context;
  if (FUNDS.has(s.name)) return subject(null, purpose(context, left) + s.name, s.fresh, 'indicator-unknown');
  const verb = verbBefore(mentions, d);
  if (verb === '' || left.to === d.at || s.name.endsWith(verb)) return s;
  const bare = verb.replace(/^(?:累计|共)/, '');
  const known = lookUp(vocabulary, s.name + verb, s.name + bare, verb, bare);
  return subject(
    known && fits(known, 'money') ? known : null,
    asNoun(s.name + verb),
    s.fresh,
    'indicator-phrase',
  );
}

const SAME_AS: ReadonlySet<string> = new Set(['恢复到', '恢复至', '相当于']);

/** Money that is named by what it is for. */
const FUNDS: ReadonlySet<string> = new Set('资金 经费 费用 补贴 补助'.split(' '));

/** 投入【基础设施建设】资金25亿元: the noun and its verb right before. */
function purpose({ mentions, block }: Context, left: Chunk): string {
  const [verb, noun] = [itemAt(mentions, left.from - 1), itemAt(mentions, left.from - 2)];
  const whole = verb?.role === 'verb' && noun?.kind === 'gap' && noun.end === verb.start;
  return whole && verb.end === mentions[left.from]!.start ? textOf(block, noun.start, verb.end) : '';
}

/** Names are shorter, and so is what an unknown one is told by. */
const LONGEST = 60;

/** A name whose unit is another: 89个省市重点项目完成投资204亿元 speaks of the investment in them. */
export function misfit(context: Context, d: Draft, own: readonly Chunk[], left: Chunk, s: Subject): Subject {
  const { mentions, block, vocabulary } = context;
  const kind = d.amount.unitKind;
  // 固定资产投资连续5个月居全市第一: what goes on is told of it
  if (kind === 'duration' && itemAt(mentions, d.at - 1)?.word?.text === '连续') return s;
  // 全国GDP的4.8%、税收的4.2%: a region's
  if (kind === 'percent' && s.indicator) {
    const goesOn = left.from > 0 && isJoin(mentions[left.from - 1]!);
    context.region = regionOf(mentions, d) || (goesOn ? context.region : '');
    if (context.region !== '') return regionShare(context, s, context.region);
  }
  // 税收恢复到2019年的92%: of what it was then
  const verb = mentions[left.to]?.word?.text;
  if (kind === 'percent' && verb !== undefined && SAME_AS.has(verb)) return { ...s, rule: 'indicator-share' };
  const start = mentions[left.from]!.start;
  const text = textOf(block, start, Math.min(d.mention.start, start + LONGEST));
  for (let end = text.length; end > s.name.length; end--) {
    const found = vocabulary.names.get(text.slice(0, end));
    if (found && fits(found, kind)) return subject(found, text.slice(0, end), s.fresh, 'indicator-phrase');
  }
  // 建成孵化器40万平方米
  const size = kind === 'area' ? lookUp(vocabulary, `${s.name}面积`) : null;
  if (size && fits(size, 'area')) return subject(size, size.zh, s.fresh, 'indicator-phrase');
  const deed = verbBefore(mentions, d);
  const joint = deed === '' ? null : lookUp(vocabulary, s.name + deed, deed);
  if (joint && fits(joint, kind)) return subject(joint, s.name + deed, s.fresh, 'indicator-phrase');
  for (let i = own.length - 2; i >= 0; i--) {
    const earlier = subjectOf(block, vocabulary, own[i]!);
    if (earlier.indicator && fits(earlier.indicator, kind)) return earlier;
  }
  return subject(null, withoutVerb(text), s.fresh, 'indicator-unknown');
}
