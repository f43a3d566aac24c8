/**
 * Numbers in Chinese characters: 三百二十亿元, 两千余家, 三成, 百分之十二点五, 三分之一, 两位数, 翻一番, and ordinals (第一,
 * 第19位). One room: three parsers over the same numerals.
 */

import type { Comparator } from '#lib/model/figure.ts';
import { Class, classOf, code } from '../characters.ts';
import {
  type Amount,
  figureMention,
  type Mention,
  NO_PERIOD,
  periodMention,
  refusalMention,
} from '../mention.ts';
import { UNITS, unitTrie } from '../units.ts';
import { amountOf, finishFigure } from './figure.ts';
import { digitOf, type ReadNumber, readDecimal, readNumeral, readYearDigits } from './number.ts';

const RULE = 'numeral';
const read: ReadNumber = { digits: 0, exponent: 0, end: 0 };
const other: ReadNumber = { digits: 0, exponent: 0, end: 0 };

const matches = (codes: Uint16Array, at: number, words: string) => {
  for (let i = 0; i < words.length; i++) if (codes[at + i] !== words.charCodeAt(i)) return false;
  return true;
};

const isNumeral = (c: number) => classOf[c] === Class.numeral;
/** After these a Chinese numeral is a time, an ordinal of a meeting or part of a fixed phrase. */
const refusedAfter = new Set([...'年月日天岁载届周号期季旬夜秒代世环流体方面大强位级线心手把轮'].map(code));

const EACH = code('每');

const spans = new Set([...'年月日天周季旬夜秒'].map(code));

/** Parser for a Chinese numeral at `at`; 0 where it is none. */
export function parseNumeral(codes: Uint16Array, at: number, limit: number, out: Mention[]): number {
  // 每千人拥有市场主体186户: per what
  if (at > 0 && codes[at - 1] === EACH && !isNumeral(codes[at + 1]!)) return 0;
  if (
    matches(codes, at, '百分之') &&
    (isNumeral(codes[at + 3]!) || classOf[codes[at + 3]!] === Class.digit)
  ) {
    const ok = isNumeral(codes[at + 3]!)
      ? readNumeral(codes, at + 3, limit, read)
      : readDecimal(codes, at + 3, limit, read);
    if (ok) {
      out.push(figureMention(RULE, at, read.end, amountOf(read.digits, read.exponent, '%', 'percent')));
      return read.end;
    }
  }
  if (matches(codes, at, '两位数')) {
    const amount = amountOf(10, 0, '%', 'percent');
    amount.comparator = '>=';
    amount.growth = true;
    out.push(figureMention(RULE, at, at + 3, amount));
    return at + 3;
  }
  const year = readYearDigits(codes, at, limit);
  if (year > 0 && codes[at + 4] === code('年')) {
    out.push(periodMention('date', at, at + 5, { ...NO_PERIOD, year, lastYear: year }));
    return at + 5;
  }
  if (!readNumeral(codes, at, limit, read)) return refuse(at, read.end > at ? read.end : at + 1, out);
  const end = read.end;
  if (end === at) return 0;
  if (
    matches(codes, end, '分之') &&
    isNumeral(codes[end + 2]!) &&
    readNumeral(codes, end + 2, limit, other)
  ) {
    const share = other.digits / read.digits;
    if (share > 0 && share < 1) {
      out.push(
        figureMention('fraction', at, other.end, amountOf(Math.round(share * 1e6), -4, '%', 'percent')),
      );
      return other.end;
    }
  }
  const months = readMonths(codes, end, limit);
  if (months > 0) {
    const span = { ...NO_PERIOD, fromMonth: read.digits, toMonth: other.digits };
    out.push(periodMention('date', at, months, span));
    return months;
  }
  // 六届十二次全会, 市十三次党代会
  if (codes[end] === CI && ((at > 0 && codes[at - 1] === JIE) || codes[end + 1] === DANG))
    return refuse(at, end + 1, out);
  const large = read.digits >= 100;
  const withMore = codes[end] === code('多') || codes[end] === code('余');
  if (!withMore && !large && refusedAfter.has(codes[end]!)) {
    out.push(refusalMention(spans.has(codes[end]!) ? 'date' : RULE, at, end + 1));
    return end + 1;
  }
  // 百亿级项目: a size class
  if (codes[end] === code('级')) return refuse(at, end + 1, out);
  // X亿元, 亿元以上: a magnitude without its number
  if (codes[at] === code('万') || codes[at] === code('亿')) return refuse(at, end, out);
  const small = read.digits <= 10 && end === at + 1;
  const startsWithPower = codes[at] === code('百') || codes[at] === code('千') || codes[at] === code('十');
  const length = out.length;
  const done = finishFigure(codes, at, limit, read, false, out);
  const found = out[length]!;
  if (found.kind === 'refusal') return done;
  const amount = found.amount!;
  keepPrecision(amount, codes[end - 1]!);
  if (amount.bare) {
    // 百亿大关, 两千亿: a mark; everything else without a unit is a phrase (千军, 万众, 一体)
    if ((startsWithPower || codes[end - 1] === YI) && amount.digits * 10 ** amount.exponent >= 1e9) {
      amount.round = true;
      return done;
    }
    out.pop();
    return refuse(at, Math.max(end, done), out);
  }
  // 百元营业收入成本: per so many
  if (startsWithPower && end === at + 1 && amount.unitKind === 'money' && found.end - at === 2) {
    out.pop();
    return refuse(at, done, out);
  }
  if (startsWithPower && amount.unitKind === 'money') amount.round = true;
  // 三元电池; 一批, 一家
  if (
    (amount.unitKind === 'money' && amount.exponent < 2 && read.digits < 100) ||
    (small && read.digits === 1 && amount.unitKind === 'count')
  ) {
    out.pop();
    return refuse(at, done, out);
  }
  if (amount.unitKind === 'count' || amount.unitKind === 'rank' || amount.unitKind === 'duration') {
    if (amount.unitKind === 'duration' || (amount.unitKind === 'rank' && small)) {
      out.pop();
      // 连续六个月 is a time, and stands in no name
      if (amount.unitKind !== 'duration') return refuse(at, done, out);
      out.push(refusalMention('date', at, done));
      return done;
    }
    amount.weak = small || (startsWithPower && end === at + 1);
  }
  const tenth = codes[done] === code('半') ? 5 : digitOf(codes[done]!);
  if (amount.unitKind === 'percent' && codes[end] === code('成') && tenth > 0) {
    // 四成半 is 45 %, 五成五 55 %
    amount.digits = amount.digits * 10 + tenth;
    amount.exponent -= 1;
    found.end = done + 1;
    return done + 1;
  }
  if (amount.unitKind === 'percent' && small && codes[end] === code('成') && !isShareTail(codes, done)) {
    // 六成, 三成以上; not 一成不变
    if (codes[done] === code('不')) {
      out.pop();
      return refuse(at, done, out);
    }
  }
  return done;
}

/** End of the 至七月 of 一至七月 at `at`, its month in `other`; 0 where there is none. */
function readMonths(codes: Uint16Array, at: number, limit: number): number {
  const i = codes[at] === YUE ? at + 1 : at;
  if (!SPANS.has(codes[i]!) || !isNumeral(codes[i + 1]!)) return 0;
  if (!readNumeral(codes, i + 1, limit, other) || codes[other.end] !== YUE) return 0;
  return read.digits >= 1 && other.digits <= 12 && read.digits < other.digits ? other.end + 1 : 0;
}
const SPANS = new Set([...'至到-—~'].map(code));
const [JIE, CI, YUE, DANG, YI] = [code('届'), code('次'), code('月'), code('党'), code('亿')];

/** 三百二十亿元 is exact to a 亿, as 320亿元 is: the last magnitude said is the weight of the last digit. */
function keepPrecision(amount: Amount, last: number): void {
  const power = last === code('亿') ? 8 : last === code('万') ? 4 : 0;
  if (power === 0 || amount.digits % 10 ** power !== 0) return;
  amount.digits /= 10 ** power;
  amount.exponent += power;
}

const isShareTail = (codes: Uint16Array, at: number) => codes[at] === code('以') || codes[at] === code('左');

function refuse(start: number, end: number, out: Mention[]): number {
  out.push(refusalMention(RULE, start, end));
  return end;
}

const RANK_RULE = 'ordinal';
/** After 第一 these make a name or an order, not a place: 第一产业, 第三方, 第一批. */
const notPlace = new Set(
  [
    ...'产动方批个家书要责线届次季期轮阶任时步天年条章节款项医中小人梯课站现大代例股笔套部号张种类级组所副场版页集回讲课段层排座中医院小附期',
  ].map(code),
);

/** Parser for 第. 第19位 is a rank; 第一 alone a weak one, which needs a word such as 位居; the rest is refused. */
export function parseOrdinal(codes: Uint16Array, at: number, limit: number, out: Mention[]): number {
  const first = codes[at + 1]!;
  const digits = classOf[first] === Class.digit;
  if (!digits && !isNumeral(first)) return 0;
  const ok = digits ? readDecimal(codes, at + 1, limit, read) : readNumeral(codes, at + 1, limit, read);
  const end = read.end;
  if (!ok || read.exponent < 0) return refuse(at, Math.max(end, at + 2), out);
  const unit = unitTrie.longest(codes, end, limit);
  if (unit >= 0 && UNITS[unit]!.kind === 'rank') {
    out.push(figureMention(RANK_RULE, at, unitTrie.end, amountOf(read.digits, 0, 'rank', 'rank')));
    return unitTrie.end;
  }
  if (read.digits > (digits ? 500 : 20) || notPlace.has(codes[end]!)) return refuse(at, end, out);
  const amount = amountOf(read.digits, 0, 'rank', 'rank');
  amount.weak = true;
  out.push(figureMention(RANK_RULE, at, end, amount));
  return end;
}

const timeUnits = new Set([...'季年月天届期批周个'].map(code));

/** 翻一番 is a growth of 100 %, 翻两番 of 300 %. */
function pushFold(start: number, end: number, folds: number, comparator: Comparator, out: Mention[]): number {
  const amount = amountOf(2 ** folds * 100 - 100, 0, '%', 'percent');
  amount.growth = true;
  amount.comparator = comparator;
  out.push(figureMention('worded', start, end, amount));
  return end;
}
const FOLDS = [...' 一两三四'].map(code);
const ABOUT_FOLD = new Map<number, Comparator>([
  [code('近'), '~'],
  [code('约'), '~'],
  [code('超'), '>'],
  [code('逾'), '>'],
]);

/** 首位, 榜首, 前十, 前3位, 翻番, 翻两番, 持平: amounts said by words alone. */
export function parseWorded(codes: Uint16Array, at: number, limit: number, out: Mention[]): number {
  if (matches(codes, at, '首位') || matches(codes, at, '榜首') || matches(codes, at, '之首')) {
    const amount = amountOf(1, 0, 'rank', 'rank');
    amount.weak = true;
    out.push(figureMention('ordinal', at, at + 2, amount));
    return at + 2;
  }
  if (codes[at] === code('前')) {
    const digits = classOf[codes[at + 1]!] === Class.digit;
    if (!digits && !isNumeral(codes[at + 1]!)) return 0;
    const ok = digits ? readDecimal(codes, at + 1, limit, read) : readNumeral(codes, at + 1, limit, read);
    if (!ok || read.exponent < 0) return 0;
    const unit = codes[read.end];
    const ranked = unit === code('位') || unit === code('名') || unit === code('强');
    // 前三季度, 前10个月, 前两年 are times
    if (!ranked && (digits || timeUnits.has(unit ?? 0))) return 0;
    const amount = amountOf(read.digits, 0, 'rank', 'rank');
    amount.comparator = '<=';
    amount.weak = true;
    const end = ranked ? read.end + 1 : read.end;
    out.push(figureMention('ordinal', at + 1, end, amount));
    return end;
  }
  if (codes[at] === code('翻')) {
    let i = at + 1;
    if (codes[i] === code('番') || codes[i] === code('倍')) return pushFold(at, i + 1, 1, '=', out);
    if (codes[i] === code('了')) i++;
    // 翻了近一番
    const comparator = i < limit ? ABOUT_FOLD.get(codes[i]!) : undefined;
    if (comparator !== undefined) i++;
    const folds = FOLDS.indexOf(codes[i]!);
    if (folds > 0 && codes[i + 1] === code('番') && i + 1 < limit)
      return pushFold(at, i + 2, folds, comparator ?? '=', out);
    return 0;
  }
  if (matches(codes, at, '持平')) {
    const amount = amountOf(0, 0, '%', 'percent');
    amount.growth = true;
    out.push(figureMention('worded', at, at + 2, amount));
    return at + 2;
  }
  return 0;
}
