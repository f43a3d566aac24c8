/**
 * Numbers in digits with their units: 306.2亿元, 28万余人次, 2-3家, 1/3, 1.4:36.3:62.3. One room: all of them begin with a
 * digit, and only one may take it.
 */
import { Class, classOf, code } from '../characters.ts';
import { type Amount, figureMention, type Mention, refusalMention } from '../mention.ts';
import { startsUnit, UNITS, unitTrie } from '../units.ts';
import { type ReadNumber, readDecimal, readMagnitude } from './number.ts';

export const RULE = 'figure';
const first: ReadNumber = { digits: 0, exponent: 0, end: 0 };
const second: ReadNumber = { digits: 0, exponent: 0, end: 0 };

const DUO = code('多');
const YU = code('余');
const JI_LEVEL = code('级');
const MINUS = code('-');
const PLUS = code('+');
const SLASH = code('/');
const COLON = code(':');
const PERCENT = code('%');
const SPACE = code(' ');
const GE = code('个');
const YI = code('亿');
const YUAN = code('元');
const TAI = code('台');
const JIE = code('阶');
const DU = code('度');
const XIANG = code('项');
const MU = code('目');
/** ↑6.7%, ▼2.4%: how pages of figures print a change. */
const UP = new Set([...'↑▲△⬆'].map(code));
const DOWN = new Set([...'↓▼▽⬇'].map(code));
const FIRST_ARROW = code('↑');
const LAST_ARROW = code('⬇');
const TIMES = new Set([...'×xX*'].map(code));

const isDigit = (c: number) => classOf[c] === Class.digit;
const isLower = (c: number) => c >= 97 && c <= 122;
const isMore = (c: number) => c === DUO || c === YU;

/** A dash or 至/到 between the ends of a range. */
const rangeSigns = new Set([...'-—~至到'].map(code));
const fromSigns = new Set([...'从由'].map(code));
const toSigns = new Set([...'到至'].map(code));

export const amountOf = (
  digits: number,
  exponent: number,
  unit: string,
  kind: Amount['unitKind'],
): Amount => ({
  digits,
  exponent,
  unit,
  unitKind: kind,
  comparator: '=',
  weak: false,
  bare: false,
  growth: false,
  round: false,
  signed: false,
  masked: false,
  person: false,
});

/** End of 个亿 and 个多亿, as they are spoken (600个亿); 10个亿元项目 and 5个亿级园区 count. */
function spokenHundredMillion(codes: Uint16Array, at: number): number {
  if (codes[at] !== GE) return 0;
  const yi = isMore(codes[at + 1]!) ? at + 2 : at + 1;
  if (codes[yi] !== YI || codes[yi + 1] === YUAN || codes[yi + 1] === JI_LEVEL) return 0;
  return yi + 1;
}

/** Rest of a figure after its digits, in `number`: 多 万 余 家. Pushes a figure or a refusal; returns its end. */
export function finishFigure(
  codes: Uint16Array,
  start: number,
  limit: number,
  number: ReadNumber,
  negative: boolean,
  out: Mention[],
): number {
  let more = false;
  if (isMore(codes[number.end]!) && number.end < limit) {
    more = true;
    number.end++;
  }
  const spoken = spokenHundredMillion(codes, number.end);
  if (spoken > 0 && spoken <= limit) {
    const digits = negative ? -number.digits : number.digits;
    const amount = amountOf(digits, number.exponent + 8, 'CNY', 'money');
    if (more || spoken > number.end + 2) amount.comparator = '>';
    out.push(figureMention(RULE, start, spoken, amount));
    return spoken;
  }
  const before = number.exponent;
  readMagnitude(codes, limit, number, startsUnit);
  const magnitude = number.exponent !== before;
  if (isMore(codes[number.end]!) && number.end < limit) {
    more = true;
    number.end++;
  }
  const at = number.end;
  let index = at < limit ? unitTrie.longest(codes, at, limit) : -1;
  // 千亿台阶
  if (index >= 0 && codes[at] === TAI && codes[at + 1] === JIE) index = -1;
  // 6.42亿度 of electricity; 25度 is warm
  if (index >= 0 && codes[at] === DU && !magnitude) index = -1;
  // 百亿项目
  if (index >= 0 && codes[at] === XIANG && codes[at + 1] === MU) index = -1;
  const digits = negative ? -number.digits : number.digits;
  if (index < 0) {
    // 669.57亿: the magnitude, till the refiner has looked for a unit
    const last = codes[isMore(codes[at - 1]!) ? at - 2 : at - 1];
    const amount = amountOf(digits, number.exponent, magnitude ? (last === YI ? '亿' : '万') : '', 'none');
    amount.bare = true;
    amount.comparator = more ? '>' : '=';
    // 亿级, 千亿级: a size class inside a name
    if (codes[at] === JI_LEVEL && magnitude) return refuse(start, at + 1, out);
    out.push(figureMention(RULE, start, at, amount));
    return at;
  }
  const unit = UNITS[index]!;
  const end = unitTrie.end;
  if (codes[end] === JI_LEVEL && unit.kind === 'money') return refuse(start, end + 1, out);
  const amount = amountOf(digits, number.exponent + unit.power, unit.unit, unit.kind);
  if (more) amount.comparator = '>';
  amount.person = unit.kind === 'rank';
  out.push(figureMention(RULE, start, end, amount));
  return end;
}

function refuse(start: number, end: number, out: Mention[]): number {
  out.push(refusalMention(RULE, start, end));
  return end;
}

/** A range goes up: 2-1 and 2-2 are numbers of something. */
const descends = (a: Amount, b: Amount): boolean =>
  a.exponent === 0 && a.digits < 100 && a.digits >= b.digits && b.exponent === 0;

/** More parts than this are no composition. */
const MAX_PARTS = 6;

/** 0.04: 66.19: a space may follow. */
const afterColon = (codes: Uint16Array, colon: number) =>
  codes[colon + 1] === SPACE ? colon + 2 : colon + 1;

/** Shares that add up to a hundred: 三次产业结构为1.4:36.3:62.3. */
function readComposition(codes: Uint16Array, at: number, limit: number, out: Mention[]): number {
  const parts: [number, number, number, number][] = [];
  let sum = 0;
  let i = at;
  for (;;) {
    if (!isDigit(codes[i]!) || !readDecimal(codes, i, limit, second)) return 0;
    let end = second.end;
    if (codes[end] === PERCENT) end++;
    parts.push([i, end, second.digits, second.exponent]);
    sum += second.digits * 10 ** second.exponent;
    i = end;
    if (codes[i] !== COLON || i + 1 >= limit) break;
    if (parts.length === MAX_PARTS) return 0;
    i = afterColon(codes, i);
  }
  if (parts.length < 2 || Math.abs(sum - 100) > 0.25) return 0;
  for (const [start, end, digits, exponent] of parts)
    out.push(figureMention('composition', start, end, amountOf(digits, exponent, '%', 'percent')));
  return i;
}

/** 3--5项: a dash may be typed twice. */
const upperEnd = (codes: Uint16Array, sign: number) =>
  codes[sign + 1] === codes[sign]! ? sign + 2 : sign + 1;

/** Parser for a digit at `at`. Always claims the digits it sees; returns their end. */
export function parseFigure(codes: Uint16Array, at: number, limit: number, out: Mention[]): number {
  const exact = readDecimal(codes, at, limit, first);
  const previous = at > 0 ? codes[at - 1]! : 0;
  if (!exact) return refuse(at, first.end, out);
  // line-height:150%: a page's own code that leaked into its text
  if (previous === COLON && at > 1 && isLower(codes[at - 2]!)) return refuse(at, first.end, out);
  // 1024×768: a size; 220 436: the rest of a number in a page's counter
  const spaced = previous === SPACE && at > 1 && isDigit(codes[at - 2]!);
  if (spaced || (TIMES.has(previous) && at > 1 && isDigit(codes[at - 2]!))) return refuse(at, first.end, out);
  if (codes[first.end] === COLON && isDigit(codes[afterColon(codes, first.end)]!)) {
    const end = readComposition(codes, at, limit, out);
    if (end > 0) return end;
  }
  // 1/3 of a whole; not 24/7, not a date
  if (codes[first.end] === SLASH && isDigit(codes[first.end + 1]!)) {
    const from = first.digits;
    readDecimal(codes, first.end + 1, limit, second);
    const [end, whole] = [second.end, second.digits];
    if (from > 0 && from < whole && whole <= 10 && codes[end] !== SLASH && second.exponent === 0) {
      out.push(
        figureMention('fraction', at, end, amountOf(Math.round((from / whole) * 1e6), -4, '%', 'percent')),
      );
      return end;
    }
    return refuse(at, end, out);
  }
  const arrow = previous >= FIRST_ARROW && previous <= LAST_ARROW;
  const up = arrow && UP.has(previous);
  const down = arrow && DOWN.has(previous);
  const negative =
    previous === MINUS && !(at > 1 && (isDigit(codes[at - 2]!) || classOf[codes[at - 2]!] === Class.letter));
  const start = negative ? at - 1 : at;
  const length = out.length;
  const end = finishFigure(codes, start, limit, first, negative || down, out);
  const low = out[length]!;
  if (low.kind === 'figure' && (negative || up || down || previous === PLUS)) low.amount!.signed = true;
  // a range: the upper end is its value, both ends are one figure
  const upper = rangeSigns.has(codes[end]!) ? upperEnd(codes, end) : 0;
  if (low.kind === 'figure' && upper > 0 && isDigit(codes[upper]!)) {
    readDecimal(codes, upper, limit, second);
    const rangeEnd = finishFigure(codes, at, limit, second, false, out);
    const high = out.pop()!;
    // 提高2.3个百分点至86.5%, 由120家到2023年的300家: two numbers
    if (!low.amount!.bare && high.amount?.unit !== low.amount!.unit) return end;
    // 从1.2亿元到26.8亿元的跨越
    if (!low.amount!.bare && fromSigns.has(previous) && toSigns.has(codes[end]!)) return end;
    if (high.kind === 'refusal') {
      out.pop();
      return refuse(at, rangeEnd, out);
    }
    const [a, b] = [low.amount!, high.amount!];
    // 从0到1: a saying; 2-1 人口: the number of a table
    if ((a.digits === 0 && a.bare) || (a.bare && descends(a, b))) {
      out.pop();
      return refuse(at, rangeEnd, out);
    }
    if (!b.bare && (a.bare || a.unit === b.unit)) {
      out.pop();
      out.push(high);
      return rangeEnd;
    }
    // 1+1+9, 4-5-6: a formula, no range
    out.pop();
    return refuse(at, rangeEnd, out);
  }
  // letters before a number make a name (N95口罩, IPv6), unless they are a name of the lexicon (GDP268亿元)
  if (low.kind === 'figure' && classOf[previous] === Class.letter && out[length - 1]?.kind !== 'word') {
    out.pop();
    return refuse(at, end, out);
  }
  return end;
}
