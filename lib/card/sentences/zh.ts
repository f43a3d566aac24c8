import type { HeldParams } from '#lib/context/reasons.ts';
import { amountText, rate } from '../format.ts';
import { periodName } from '../period-names.ts';
import { comparatorWord, scopeWord } from '../words.ts';
import type { Sentences } from './sentences.ts';

const amount = (value: number, unit: string): string => amountText(value, unit, 'zh');
/** Of what was reckoned, no more digits than it is worth. */
const about = (value: number, unit: string): string => amount(Number(value.toPrecision(4)), unit);
const period = (text: string): string => periodName(text, 'zh');
const change = (value: number): string =>
  value === 0 ? '持平' : `${value > 0 ? '增长' : '下降'} ${rate(Math.abs(value))}`;
/** 下降超 2.8%: a bound is cut, never rounded past what is known. */
const bounded = (value: number, comparator: string): string => {
  if (comparator !== '<' && comparator !== '>') return change(value);
  const more = (comparator === '>') === value > 0;
  return `${value > 0 ? '增长' : '下降'}${more ? '超' : '不足'} ${rate(Math.trunc(Math.abs(value) * 10) / 10)}`;
};
const covered = (part: string): string => (part ? `“${part}”` : '全部');
const because = (reason: string): string => (reason ? `（${reason}）` : '');

/** 增速目标 8%，实际 9.7%，高 1.7个百分点 */
function held(p: HeldParams): string {
  const isGrowth = p.measure === 'growth';
  const goal = p.words ?? `${comparatorWord(p.comparator, 'zh')}${amount(p.target, p.unit)}`;
  const said = p.status === 'preliminary' ? '预计' : '实际';
  const how = { stated: said, computed: '按两年公布数推算', summed: '各年合计' }[p.how];
  const moved = isGrowth && (p.words !== undefined || p.how === 'computed');
  const outcome =
    p.outcomeWords !== undefined
      ? p.outcomeWords
      : moved
        ? bounded(p.outcome, p.outcomeComparator)
        : `${comparatorWord(p.outcomeComparator, 'zh')}${amount(p.outcome, p.unit)}`;
  const parts = [`${isGrowth ? '增速目标' : '目标'} ${goal}`, `${how} ${outcome}`];
  if (p.margin !== 0 && p.words === undefined) parts.push(difference(p));
  return parts.join('，');
}

function difference(p: HeldParams): string {
  const size = Math.abs(p.margin);
  if (p.marginUnit === 'rank') return `${p.margin < 0 ? '靠前' : '靠后'} ${size}位`;
  if (p.marginUnit === 'pp') return `${p.margin > 0 ? '高' : '低'} ${amount(Number(size.toFixed(2)), 'pp')}`;
  const relative =
    p.marginPct === undefined ? '' : `（${p.marginPct > 0 ? '+' : '−'}${rate(Math.abs(p.marginPct))}）`;
  return `${p.margin > 0 ? '多' : '少'} ${amount(size, p.marginUnit)}${relative}`;
}

export const zh: Sentences = {
  exceeded: (p) => `${p.side === 'ceiling' ? '优于目标' : '超过目标'}：${held(p)}`,
  met: (p) => `达到目标：${held(p)}`,
  missed: (p) =>
    `${p.side === 'floor' ? '低于目标' : p.marginUnit === 'rank' ? '未达目标' : '超出控制目标'}：${held(p)}`,
  'within-rounding': (p) =>
    `按公布数略差，四舍五入范围内可能达到：${held(p)}（所印数字可代表 ${amount(p.lo, p.unit)}至 ${amount(p.hi, p.unit)}）`,
  'no-outcome': (p) => `尚无${period(p.period)}的结果记录`,
  'open-outcome': (p) =>
    `结果只说“${comparatorWord(p.comparator, 'zh')}${amount(p.outcome, p.unit)}”，无法判断是否达到 ${amount(p.target, p.unit)}`,
  'price-basis': (p) => `目标增速按可比价计算，记录中只有现价数值（名义${change(p.nominal)}），不能直接比较`,
  'base-missing': (p) => `没有${period(p.period)}的数值，无法推算增速`,
  'far-off': (p) =>
    `页面数字 ${amount(p.outcome, p.unit)}与目标 ${amount(p.target, p.unit)}相差悬殊，可能不是同一项，不作判断`,
  'other-period': (p) =>
    `页面数字 ${amount(p.outcome, p.unit)}与${period(p.period)}的记录相同，可能说的是${period(p.period)}，不作判断`,
  'unrecorded-goal': (p) =>
    `数据集没有收录这一目标；${period(p.period)}的记录为 ${amount(p.outcome, p.unit)}，是否同一事项请核对`,
  'goal-itself': (p) => `页面数字与目标 ${amount(p.target, p.unit)}相同，可能就是目标本身，不作判断`,
  'base-restated': (p) => `目标按旧口径提出，${period(p.from)}起口径有变`,
  'page-differs': (p) =>
    `页面写的是 ${amount(p.page, p.unit)}，数据集记录为 ${amount(p.recorded, p.unit)}，判断以记录为准`,

  'growth-consistent': (p) => `与${period(p.from)}的 ${amount(p.previous, p.unit)}及“${change(p.rate)}”吻合`,
  'growth-real': (p) =>
    `与“${change(p.rate)}”不矛盾：增速按可比价计算，按现价比${period(p.from)}${change(p.nominal)}`,
  'growth-restated': (p) =>
    `${period(p.from)}曾公布 ${amount(p.recorded, p.unit)}；按“${change(p.rate)}”倒推约 ${about(p.implied, p.unit)}。上年基数已调整，两年数字不可直接相减`,
  'growth-estimate': (p) =>
    `${period(p.from)}当时预计 ${amount(p.recorded, p.unit)}；按“${change(p.rate)}”倒推约 ${about(p.implied, p.unit)}。预计数后来可能有调整，两年数字不宜直接相减`,
  'growth-conflict': (p) =>
    `与记录对不上：${period(p.from)}记录为 ${amount(p.recorded, p.unit)}，按“${change(p.rate)}”倒推约 ${about(p.implied, p.unit)}`,
  'compound-consistent': (p) =>
    `与${period(p.from)}的 ${amount(p.base, p.unit)}及 ${p.years} 年“年均${change(p.rate)}”吻合`,
  'compound-real': (p) =>
    `与“年均${change(p.rate)}”不矛盾：增速按可比价计算，按现价 ${p.years} 年年均${change(p.nominal)}`,
  'compound-restated': (p) =>
    `${period(p.from)}曾公布 ${amount(p.recorded, p.unit)}；按 ${p.years} 年“年均${change(p.rate)}”倒推约 ${about(p.implied, p.unit)}，基数已调整`,
  'compound-estimate': (p) =>
    `${period(p.from)}当时预计 ${amount(p.recorded, p.unit)}；按 ${p.years} 年“年均${change(p.rate)}”倒推约 ${about(p.implied, p.unit)}，预计数后来可能有调整`,
  'compound-conflict': (p) =>
    `与记录对不上：${period(p.from)}记录为 ${amount(p.recorded, p.unit)}，按 ${p.years} 年“年均${change(p.rate)}”倒推约 ${about(p.implied, p.unit)}`,
  'share-consistent': (p) =>
    `吻合：${amount(p.part, p.unit)} ÷ ${amount(p.whole, p.unit)} = ${rate(p.quotient, 2)}`,
  'share-conflict': (p) =>
    `对不上：${amount(p.part, p.unit)} ÷ ${amount(p.whole, p.unit)} = ${rate(p.quotient, 2)}，所印为 ${rate(p.share, 2)}`,
  'no-previous': (p) => `没有${period(p.from)}的记录可核对`,

  'scope-differs': (p) =>
    `${period(p.period)}另有“${scopeWord(p.scope, 'zh')}”口径 ${amount(p.value, p.unit)}，口径不同，不合并比较`,
  'part-differs': (p) => `这里指${covered(p.wanted)}，记录的是${covered(p.part)}，范围不同，不比较`,
  'part-year': (p) => `记录为${period(p.other)}，与${period(p.period)}所指时段不同，不直接比较`,
  'break-between': (p) => `${period(p.from)}起口径有变，与以前不可比${because(p.reason)}`,
  currency: (p) => `币种不同（${amountUnit(p.unit)}与${amountUnit(p.other)}），不换算比较`,
  unit: (p) => `计量单位不同（${amountUnit(p.unit)}与${amountUnit(p.other)}），不换算比较`,
  'too-few-peers': (p) => `同口径有数据的开发区不足 ${p.needed} 个，不排名`,

  'indicator-unknown': (p) => `数据集没有“${p.words}”这一指标`,
  'zone-unknown': () => '不知道这是哪个开发区的数字',
  'zone-empty': () => '数据集还没有该开发区的数据',
  'far-from-record': (p) =>
    `页面数字 ${amount(p.page, p.unit)}与记录的 ${amount(p.recorded, p.unit)}相差悬殊，可能不是同一项，不作比较`,
  'not-recorded': () => '数据集没有该区该口径下这一指标的记录',
  'period-unknown': () => '页面没有说明是哪一年的数字',
};

const UNITS: Readonly<Record<string, string>> = {
  CNY: '人民币',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  m2: '平方米',
  pp: '百分点',
  rank: '位次',
  x: '倍',
};
const amountUnit = (unit: string): string => UNITS[unit] ?? unit;
