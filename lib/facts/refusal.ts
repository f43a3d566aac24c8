/**
 * Question: is it a figure at all? Small Chinese numerals, bare 第一 and round marks are only where the words say so. One
 * room: each kind of amount is asked here, once.
 */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { roleOf as role } from './chunks.ts';
import type { Draft } from './draft.ts';
import { isMark } from './sentence.ts';
import { anotherPlace, risen } from './subjects/ranked.ts';
import { TOTALS } from './subjects/total.ts';

/** `next` and `third` are the figures after it in the sentence. */
export function refuse(
  mentions: readonly Mention[],
  d: Draft,
  next: Draft | null,
  third: Draft | null = null,
): boolean {
  const { amount } = d;
  // 510所等: a name in a list
  if (amount.masked || role(mentions[d.at + 1]) === 'etc') return true;
  // “5个100”项目: a name
  const after = mentions[d.at + 1];
  const joined = after?.rule === 'figure' && after.start === d.mention.end;
  if (amount.unit === '个' && joined && after.kind === 'refusal') return true;
  // 下一篇：全区项目60个: the colon parts them
  const from = isMark(itemAt(mentions, d.left - 1), Class.colon) ? d.left - 2 : d.left;
  for (let i = Math.max(0, from); i <= d.at + 1; i++)
    // 在线23人 counts readers, 天晴在线 is a firm
    if (role(mentions[i]) === 'furniture' && (i >= d.at - 1 || mentions[i]!.word!.text !== '在线'))
      return true;
  if (threshold(mentions, d, next) || chained(mentions, d, next, third)) return true;
  if (limit(mentions, d) || formula(mentions, d) || evenWithRegion(mentions, d)) return true;
  switch (amount.unitKind) {
    case 'none':
      return !counts(d);
    case 'duration':
      return (
        d.subject?.indicator?.dimension !== 'duration' &&
        !WORKDAY.test(amount.unit) &&
        !TIMED.test(d.subject?.name ?? '')
      );
    case 'rank':
      // 前进3位, 上升两位, 分别提升3位和5位: steps, no place
      if (amount.person && STEPS.has(itemAt(mentions, d.lead.at - 1)?.word?.text ?? '')) return true;
      return amount.weak && !ranked(mentions, d);
    case 'count':
      // 共1286条 首页 上一页
      if (amount.unit === '条' && turnsPages(mentions, d)) return true;
      // votes of a poll; 320万票 of parcels are not
      if (amount.unit === '票' && amount.exponent === 0) return true;
      // “三类500强”: kinds, whatever follows
      return amount.weak && (amount.unit === '类' || !counted(mentions, d));
    case 'money':
      // 1元创业空间: a price
      if (amount.unit === 'CNY' && amount.exponent <= 0 && amount.digits < 100) return true;
      return (amount.round && (sizes(mentions, d) || within(mentions, d))) || besideExact(mentions, d, next);
    case 'percent':
      // “三年翻两番”: a slogan, of nothing that is named
      return amount.growth && amount.digits >= 100 && slogan(mentions, d);
    default:
      return false;
  }
}

const slogan = (mentions: readonly Mention[], d: Draft): boolean =>
  d.subject?.indicator == null && itemAt(mentions, d.at - 1)?.kind === 'refusal';

/** Does the list of pages follow the number, before the next mark of a sentence? */
function turnsPages(mentions: readonly Mention[], d: Draft): boolean {
  for (let i = d.at + 1; i < mentions.length && mentions[i]!.kind !== 'mark'; i++)
    if (role(mentions[i]) === 'furniture') return true;
  return false;
}

/**
 * 税收500万元以上企业6家, 营业收入超30亿元的高新技术企业达8家: a limit inside the name of what is counted next. It stands right
 * before the noun, with a word of limit, and the count follows in the same clause.
 */
function threshold(mentions: readonly Mention[], d: Draft, next: Draft | null): boolean {
  const kind = d.amount.unitKind;
  if (kind !== 'money' && kind !== 'percent' && kind !== 'area') return false;
  if (next === null || next.amount.unitKind !== 'count' || next.left !== d.at + 1) return false;
  // 税收突破100亿元的“三个突破”
  if (next.amount.weak) return false;
  if (kind === 'money' && sizeClass(mentions, d, next)) return true;
  let i = d.at + 1;
  const after = role(mentions[i]) === 'comparator-after';
  if (after) i++;
  const limited = after || role(itemAt(mentions, d.at - 1)) === 'comparator';
  if (role(mentions[i]) === 'of') {
    i++;
    // 过50亿的1家, 过50亿的有1家: of the firms named before
    if (limited && (i === next.at || (i + 1 === next.at && role(mentions[i]) === 'verb'))) return true;
  } else if (!limited) return false;
  const noun = mentions[i];
  if (!limited || i >= next.at || !NOUNS.has(noun!.kind === 'gap' ? 'gap' : role(noun))) return false;
  for (; i < next.at; i++) if (mentions[i]!.kind === 'mark') return false;
  return true;
}

/** 过百亿园区5个: parks are counted as firms are. */
const NOUNS = new Set<string>(['gap', 'indicator', 'scope']);

/**
 * 东部收入30亿元以上、西部收入15亿元以上的企业1765家: limits in a row, of which the last one stands before what is counted;
 * 5亿元或3000万美元以上项目20个 is one limit in two currencies.
 */
function chained(mentions: readonly Mention[], d: Draft, next: Draft | null, third: Draft | null): boolean {
  const or = mentions[d.at + 1];
  const row = role(or) === 'comparator-after' && isMark(mentions[d.at + 2], Class.pause);
  if (!row && !(or?.kind === 'gap' && or.end - or.start === 1 && next?.at === d.at + 2)) return false;
  return next?.amount.unitKind === d.amount.unitKind && threshold(mentions, next, third);
}

/**
 * 投资10亿元以上的重点项目加快建设: whose number nobody tells; 投入10亿元以上的资金 is an amount. 10个投资超20亿元的重大项目: whose
 * number stands right before.
 */
function limit(mentions: readonly Mention[], d: Draft): boolean {
  if (d.amount.unitKind !== 'money') return false;
  const word = mentions[d.at + 1];
  const after = role(word) === 'comparator-after';
  const of = after ? d.at + 2 : d.at + 1;
  const isOf = role(mentions[of]) === 'of';
  // 新开工12个10亿元以上项目: which of them are counted
  if (itemAt(mentions, d.at - 1)?.amount?.unitKind === 'count' && isNoun(mentions[isOf ? of + 1 : of]))
    return after;
  if (!isOf) return false;
  const noun = mentions[of + 1];
  const limited = after || role(itemAt(mentions, d.at - 1)) === 'comparator';
  // 首个税收过百亿的开发区; 投资额超10亿元的占31%
  if (limited && ((d.amount.round && !after) || role(noun) === 'share')) return true;
  if (!isNoun(noun)) return false;
  // 年主营业务收入2000万元及以上的工业企业: so limits are defined
  if (after && word!.word!.text === '及以上') return true;
  if (behindCount(mentions, d)) return limited;
  const before = itemAt(mentions, d.at - 1);
  return after && (before?.kind === 'gap' || before?.word?.text === '投资');
}

/** Is a count right before, with but one word between: 10个【投资】超20亿元? 10个【总投资】超20亿元的 is what they cost. */
function behindCount(mentions: readonly Mention[], { at, left }: Draft): boolean {
  const word = role(itemAt(mentions, at - 1)) === 'comparator' ? at - 2 : at - 1;
  const text = word === left ? mentions[word]!.word?.text : undefined;
  if (text === undefined || TOTALS.has(text)) return false;
  return itemAt(mentions, left - 1)?.amount?.unitKind === 'count';
}

const isNoun = (m: Mention | undefined) => m?.kind === 'gap' || role(m) === 'indicator';

/** “1个千亿+4个百亿”: a formula, no count. */
function formula(mentions: readonly Mention[], d: Draft): boolean {
  if (d.amount.unit === '个') {
    const after = mentions[d.at + 1];
    const joined = after?.amount?.round === true && after.start === d.mention.end;
    return joined && plus(mentions, d.at - 1, d.at + 2);
  }
  if (!d.amount.round) return false;
  // “四个百亿”: so many things of that size
  const before = itemAt(mentions, d.at - 1);
  return before?.amount?.unit === '个' && before.end === d.mention.start;
}
const plus = (mentions: readonly Mention[], left: number, right: number) =>
  isMark(itemAt(mentions, left), Class.punctuation) || isMark(mentions[right], Class.punctuation);

/** 其中10亿元以上3个、5亿元4个: sizes, with nothing of their own before them and the count right behind. */
function sizeClass(mentions: readonly Mention[], d: Draft, next: Draft): boolean {
  // 50亿元项目1个，产值20亿元企业3家
  if (next.at === d.at + 2 && SIZED.test(next.subject?.name ?? '')) return true;
  for (let i = d.left; i < d.at; i++)
    if (role(mentions[i]) !== 'among' && !isMark(mentions[i], Class.pause)) return false;
  if (d.left === 0) return false;
  for (let i = d.at + 1; i < next.at; i++) {
    const r = role(mentions[i]);
    if (r !== 'comparator-after' && r !== 'of') return false;
  }
  return true;
}

const SIZED = /^(?:产业|工业|重大|重点)?(?:项目|企业)$/;

/** 增幅与全国平均水平持平 compares places, not years: nothing stands still. */
function evenWithRegion(mentions: readonly Mention[], d: Draft): boolean {
  if (!d.amount.growth || d.amount.digits !== 0) return false;
  for (let i = d.at - 1; i >= d.left; i--) {
    const r = role(mentions[i]);
    if (r === 'base' || mentions[i]!.kind === 'period') return false;
    if (r === 'scope') return true;
  }
  return false;
}

/** 人才总量64万: the indicator has the unit that the number lacks. */
function counts(d: Draft): boolean {
  const indicator = d.subject?.indicator;
  if (!indicator || d.subject?.rule === 'indicator-elided') return false;
  const money = indicator.dimension === 'money-cny';
  if (indicator.dimension !== 'count' && !money) return false;
  d.amount.unitKind = money ? 'money' : 'count';
  d.amount.unit = money ? 'CNY' : indicator.unit.replace(/^万/, '');
  return true;
}

/** Lengths of time that are results and not dates: 平均用时10个工作日, 优良天数238天. */
const WORKDAY = /工作日/;
const TIMED = /(?:天数|时限|用时|时长|耗时)达?$/;

/** 位居全市第一, 增速第三: a ranking word before it in its own words; 产业第一 is a slogan. */
function ranked(mentions: readonly Mention[], d: Draft): boolean {
  if (SPEEDS.has(itemAt(mentions, d.at - 1)?.word?.text ?? '')) return true;
  for (let i = d.lead.left; i < d.lead.at; i++) {
    const r = role(mentions[i]);
    if (r === 'rank' || r === 'scope') return true;
  }
  if (risen(mentions, d) || anotherPlace(mentions, d)) return true;
  const { subject } = d;
  return subject?.indicator?.dimension === 'rank' || RANKING.test(subject?.name ?? '');
}

const SPEEDS: ReadonlySet<string> = new Set([
  '增速',
  '增幅',
  '同比增速',
  '同比增幅',
  '增长率',
  '总量',
  '总额',
]);

const STEPS = new Set(
  '前进 前移 后移 上升 提升 后退 下降 下滑 跃升 晋升 攀升 上升了 提升了 前进了 前移了 后移了 跃升了 进位 晋位 跃进 跨越'.split(
    ' ',
  ),
);
const RANKING = /(?:排名|位次|名次)$/;

/** 十项民生实事, 新增两家企业; not 六个方面. */
function counted(mentions: readonly Mention[], d: Draft): boolean {
  if (role(mentions[d.at + 1]) === 'indicator') return true;
  for (let i = d.at - 1; i >= d.left; i--) {
    const m = mentions[i]!;
    if (isMark(m, Class.pause)) return false;
    if (m.role === 'new' || (m.kind === 'word' && m.word!.text === '成功举办')) return true;
  }
  return false;
}

/** 突破百亿大关，达128.8亿元; 跨过1600亿元台阶，达到1683.5亿元: the mark only announces the exact value. */
function besideExact(mentions: readonly Mention[], d: Draft, next: Draft | null): boolean {
  if (next === null || next.amount.unitKind !== d.amount.unitKind || next.amount.round) return false;
  if (next.subject?.name !== d.subject?.name || next.measure !== d.measure) return false;
  // 2017年突破160亿元；2020年达到256亿元 are two
  for (let i = d.at + 1; i < next.left; i++)
    if (mentions[i]!.kind === 'period' || isMark(mentions[i], Class.semicolon)) return false;
  // 2011年突破百亿元，2016年突破500亿元
  for (let i = next.left; i < next.at; i++) if (mentions[i]!.period?.year) return false;
  if (d.amount.round) return true;
  let reached = false;
  for (let i = next.left; i < next.at; i++) {
    const m = mentions[i]!;
    // 年内超335亿元、力争2025年达540亿元 are two
    if (m.kind === 'period' || m.role === 'status' || m.role === 'to') return false;
    if (m.kind === 'word' && m.word!.text.startsWith('达')) reached = true;
  }
  return reached && next.subject?.rule === 'indicator-elided' && passes(itemAt(mentions, d.at - 1));
}
/** 首破30亿元大关, 登上30亿元台阶. */
const passes = (m: Mention | undefined): boolean =>
  m?.word != null && ((m.role === 'comparator' && m.word.value === '>') || MARKS.has(m.word.text));
const MARKS = new Set('突破 首次突破 登上 越过 迈过 跨过 跨越'.split(' '));

/** “三年翻番、五年千亿”: a slogan of how many years. */
const within = (mentions: readonly Mention[], d: Draft): boolean => {
  const before = itemAt(mentions, d.at - 1);
  return before?.end === d.mention.start && (before.kind === 'period' || before.kind === 'refusal');
};

/** 千亿规模, 百亿级 …: said of a size, not of an amount. */
const sizes = (mentions: readonly Mention[], d: Draft) => {
  const next = mentions[d.at + 1];
  return next?.kind === 'gap' || role(next) === 'total' || role(next) === 'measure-noun';
};
