/**
 * Question: is it a level, a growth, a share, a change in points, a rank, or a count of new ones? And which sign? One room:
 * each answer rules the next out.
 */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { roleOf as role } from './chunks.ts';
import type { Draft, Subject } from './draft.ts';
import { has, isMark } from './sentence.ts';
import { namesAim } from './status/aim.ts';
import { growthAfter, growthBefore } from './subjects/change.ts';

export function bindMeasure(mentions: readonly Mention[], d: Draft, previous: Draft | null = null): void {
  const kind = d.amount.unitKind;
  const growth = growthBefore(mentions, d) ?? growthAfter(mentions, d);
  let share = false;
  let fresh = false;
  let yearly = false;
  let total = false;
  let base = false;
  let net = false;
  /** 引进…5家, but for what has been brought in altogether (累计). */
  let brought = false;
  let altogether = false;
  let from = d.lead.left;
  if (kind === 'count' && role(mentions[from]) === 'comparator-after' && limits(mentions, previous, from))
    from = previous!.left;
  for (let i = from; i < d.lead.at; i++) {
    const m = mentions[i]!;
    switch (role(m)) {
      case 'share':
        share = true;
        break;
      case 'task':
        share ||= !namesAim(mentions, i);
        break;
      case 'status':
        // 将新增50家, 计划新签约60个: the goal and the new ones in one word
        fresh ||= m.word!.text.includes('新');
        break;
      case 'verb':
        brought ||= kind === 'count' && BROUGHT.has(m.word!.text);
        break;
      case 'new':
        fresh = true;
        net ||= /^(?:净增|新增)/.test(m.word!.text);
        break;
      case 'yearly':
        yearly = true;
        break;
      case 'growth':
        // 平均增速: over the years spoken of
        yearly ||= m.word!.text[0] === '平';
        break;
      case 'total':
        total = true;
        altogether ||= m.word!.text[0] === '累';
        break;
      case 'measure-noun':
        // 新增建设用地规模1万亩: of the new ones
        total ||= !fresh || m.word!.text[0] === '总';
        break;
      case 'base':
        base = true;
        break;
    }
  }
  const after = mentions[d.at + 1];
  // 568家通过认定
  if (role(after) === 'new') fresh = true;
  if (d.amount.growth) {
    d.measure = 'growth';
  } else if (kind === 'point') {
    d.measure = 'change-pp';
  } else if (kind === 'rank') {
    d.measure = 'rank';
  } else if (kind === 'times') {
    d.measure = 'growth';
    if (growth) timesAsPercent(d);
  } else if (kind === 'percent') {
    // 同比+3.1%; 6%以上、力争7%; not 每年覆盖率不低于95%
    const each = yearly && !isRate(d.subject);
    // 利润率由-5%回升至4%: a rate below nought
    const signed = d.amount.signed && !isRate(d.subject);
    const change = growth !== null || each || fresh || signed || compared(mentions, d);
    const grows =
      !share &&
      (change ||
        (d.lead !== d && d.lead.measure === 'growth') ||
        goesOn(mentions, d, previous) ||
        arrives(mentions, d, previous) ||
        ranked(mentions, d, previous));
    d.measure = grows ? 'growth' : 'share';
    if (d.subject?.indicator && d.measure === 'share' && !share) {
      const dimension = d.subject.indicator.dimension;
      if (dimension !== 'rate' && dimension !== 'share' && dimension !== 'ratio' && base)
        d.measure = 'growth';
    }
  } else if (fresh && (kind !== 'money' || net) && !total) {
    d.measure = 'new';
  } else if ((kind === 'count' || kind === 'area') && d.subject?.fresh && !total) {
    d.measure = 'new';
  } else if (brought && !altogether) {
    d.measure = 'new';
  } else if (growth !== null && kind === 'count' && (base || adds(mentions, d, growth))) {
    // 比上年末增加0.92万人, 月均增加600户
    d.measure = 'new';
  }
  if (
    (d.measure === 'growth' ||
      d.measure === 'change-pp' ||
      (d.measure === 'new' && (base || compares(growth)))) &&
    growth !== null &&
    growth.word!.value === '-' &&
    (FALLS.has(growth.word!.text) || falls(mentions, d) || !reaches(mentions, d)) &&
    d.amount.digits > 0
  ) {
    d.negative = true;
  }
  // 降幅收窄2个百分点 is a rise, 降幅扩大2个百分点 a fall
  if (kind === 'point' && growth !== null && !FALLS.has(growth.word!.text) && falls(mentions, d))
    d.negative = growth.word!.value !== '-';
  if (d.measure === 'growth') d.growthType = yearly ? 'annualised' : 'yoy';
}

/** 引进【1000万美元】以上外资项目18个: the deed stands before the limit, which is no figure. */
const limits = (mentions: readonly Mention[], previous: Draft | null, left: number): boolean =>
  previous !== null &&
  previous.at === left - 1 &&
  previous.amount.unitKind === 'money' &&
  !isMark(mentions[left + 1], Class.pause);

const BROUGHT: ReadonlySet<string> = new Set(['引进', '引进了', '招引', '引入']);

const RATE = /(?:率|占比|比重|比例)$/;
const isRate = (s: Subject | null) => RATE.test(s?.indicator?.zh ?? s?.name ?? '');

/** A change right before its number, but for 超 and 近. */
function adds(mentions: readonly Mention[], d: Draft, growth: Mention): boolean {
  let i = d.at - 1;
  while (i > d.left && role(mentions[i]) === 'comparator') i--;
  return mentions[i] === growth;
}

/** 同比减少11个 says in one word what it is compared with. */
const compares = (growth: Mention | null) => growth !== null && /^[同环]比/.test(growth.word!.text);

/** Nouns that are negative wherever they lead: 降幅收窄至6.0% is −6.0 %. */
const FALLS = new Set(['降幅', '跌幅', '减幅', '负增长']);
const falls = (mentions: readonly Mention[], d: Draft) =>
  own(mentions, d.lead, (m) => FALLS.has(m.word?.text ?? ''));

/** 回落到6.3%: what is said is where it came to, not by how much. */
const reaches = (mentions: readonly Mention[], d: Draft) => has(mentions, d.lead.left, d.lead.at, 'to');

/** 同比3.1%: a comparison right before the number. */
const compared = (mentions: readonly Mention[], d: Draft) =>
  d.at > d.left && role(itemAt(mentions, d.at - 1)) === 'base' && d.amount.unitKind === 'percent';

/** A 、 joins it to a growth, and nothing of its own is named; after a level, 242.6亿元，12.8% says nothing else. */
const goesOn = (mentions: readonly Mention[], d: Draft, previous: Draft | null) =>
  previous !== null &&
  d.subject?.rule === 'indicator-elided' &&
  d.subject.name === previous.subject?.name &&
  ((previous.measure === 'growth' &&
    (joined(mentions, d) ||
      exactly(mentions, d, previous) ||
      strives(mentions, d) ||
      (reaches(mentions, d) && !isRate(d.subject)))) ||
    (previous.measure === 'level' && d.left === d.at));

/** 固定资产投资增速居全市第一，达12%: what was ranked is how it grew. */
const ranked = (mentions: readonly Mention[], d: Draft, previous: Draft | null) =>
  previous?.measure === 'rank' &&
  d.subject?.rule !== 'indicator-share' &&
  !isRate(d.subject) &&
  d.lead.left > previous.at + 1 &&
  has(mentions, previous.left, previous.at, 'growth') &&
  !has(mentions, d.lead.left, d.lead.at, 'indicator');

/** 增长超过一倍，达到121.4%: the growth once more, and exactly; 开工率增长5%，达到94% is the rate. */
function exactly(mentions: readonly Mention[], d: Draft, previous: Draft): boolean {
  const { digits, exponent, growth } = previous.amount;
  return (growth || (digits === 1 && exponent === 2)) && own(mentions, d, (m) => m.word?.text[0] === '达');
}

/** 增长6.5%，力争7%: nothing but how much more is aimed at. */
function strives(mentions: readonly Mention[], d: Draft): boolean {
  for (let i = d.left; i < d.at; i++) {
    const r = role(mentions[i]);
    if (r !== 'status' && r !== 'comparator') return false;
  }
  return d.at > d.left && role(mentions[d.left]) === 'status';
}

/** 增速由3%提高至5%: where it came to is what it came from. */
const arrives = (mentions: readonly Mention[], d: Draft, previous: Draft | null) =>
  previous?.measure === 'growth' &&
  has(mentions, previous.left, previous.at, 'from') &&
  has(mentions, d.left, d.at, 'to');

const joined = (mentions: readonly Mention[], d: Draft) => own(mentions, d, (m) => isMark(m, Class.pause));

/** Is there such a word among the figure's own? */
function own(mentions: readonly Mention[], d: Draft, asked: (m: Mention) => boolean): boolean {
  for (let i = d.left; i < d.at; i++) if (asked(mentions[i]!)) return true;
  return false;
}

/** 增长3.5倍 is a growth of 350 %. */
function timesAsPercent(d: Draft): void {
  d.amount.exponent += 2;
  d.amount.unit = '%';
  d.amount.unitKind = 'percent';
}
