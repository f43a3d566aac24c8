/**
 * Dates, years, months, clock times and durations. Years and months become periods, the rest is refused. One room: which
 * of them a run of digits begins is decided once.
 */
import { Class, classOf, code } from '../characters.ts';
import { type Mention, NO_PERIOD, type PeriodWords, periodMention, refusalMention } from '../mention.ts';
import { type ReadNumber, readDecimal } from './number.ts';

const RULE = 'date';
const read: ReadNumber = { digits: 0, exponent: 0, end: 0 };
const isDigit = (c: number) => classOf[c] === Class.digit;
const [NIAN, YUE, RI, HAO, DU, SHI, FEN, DIAN, MO, DI, ZHOU, SUI, DAI, LAI, JIAN, LING] = [
  ...'年月日号度时分点末底周岁代来间零',
].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const dashes = new Set([...'-—~至到'].map(code));
const SPACE = 32;
const DE = code('的');
const [LEI, JI] = [code('累'), code('计')];
const FROM_TO = new Set([...'从由至到比较'].map(code));
const joins = new Set([...'-/.'].map(code));

/** Years that a page looks back on at most. */
const LONGEST = 60;
const isYear = (n: number) => n >= 1900 && n <= 2100;

const period = (fields: Partial<PeriodWords>): PeriodWords => ({ ...NO_PERIOD, ...fields });

/** 2021-02-05, 2021/2/5, 2021.02.05, with or without a time of day. */
function readNumericDate(codes: Uint16Array, at: number, limit: number): number {
  let i = at;
  let parts = 0;
  while (i < limit && isDigit(codes[i]!)) {
    let n = 0;
    const from = i;
    while (i < limit && isDigit(codes[i]!)) {
      n = n * 10 + codes[i]! - 48;
      i++;
    }
    if (parts === 0 ? !(i - from === 4 && isYear(n)) : i - from > 2 || n > 31) return 0;
    parts++;
    if (parts === 3) break;
    if (!joins.has(codes[i]!) && !(parts === 1 && codes[i] === 32)) return 0;
    i++;
  }
  if (parts < 3) return 0;
  return readClock(codes, i, limit);
}

/** Moves past ' 16:02', 'T09:46:08'. */
function readClock(codes: Uint16Array, at: number, limit: number): number {
  let i = at;
  while (i < limit && (codes[i] === 32 || codes[i] === code('T'))) i++;
  const from = i;
  while (i < limit && (isDigit(codes[i]!) || codes[i] === code(':'))) i++;
  return i > from + 3 ? i : at;
}

/** Do numbers parted by colons add up to a hundred? */
function sharesOut(codes: Uint16Array, at: number, limit: number): boolean {
  let sum = 0;
  let n = 0;
  for (let i = at; i < limit; i++) {
    if (isDigit(codes[i]!)) n = n * 10 + codes[i]! - 48;
    else {
      sum += n;
      n = 0;
    }
  }
  return sum + n === 100;
}

/** Parser for a digit at `at`; 0 where the digits are no date. */
export function parseDate(codes: Uint16Array, at: number, limit: number, out: Mention[]): number {
  readDecimal(codes, at, limit, read);
  const [n, end, length] = [read.digits, read.end, read.end - at];
  if (read.exponent !== 0) {
    // 7.15 with a quarter of decimals is left to the figure parser, 2021.02.05 is not
    const date = readNumericDate(codes, at, limit);
    if (date > 0) out.push(refusalMention(RULE, at, date));
    return date;
  }
  const next = codes[end]!;
  if (length === 4 && isYear(n)) {
    if (next === NIAN) return year(codes, at, n, null, end + 1, limit, out);
    if (dashes.has(next) && isDigit(codes[end + 1]!)) {
      readDecimal(codes, end + 1, limit, read);
      if (codes[read.end] === NIAN && isYear(read.digits))
        return year(codes, at, n, read.digits, read.end + 1, limit, out);
    }
    // 从1996的140万元
    if (next === DE && at > 0 && FROM_TO.has(codes[at - 1]!)) {
      out.push(periodMention(RULE, at, end, period({ year: n, lastYear: n })));
      return end;
    }
    const date = readNumericDate(codes, at, limit);
    if (date > 0) {
      out.push(refusalMention(RULE, at, date));
      return date;
    }
  }
  if (next === YUE && n >= 1 && n <= 12) return month(codes, at, n, n, end + 1, limit, out);
  // 1-11月, 1 - 11月
  const dash = next === SPACE ? end + 1 : end;
  const to = codes[dash + 1] === SPACE ? dash + 2 : dash + 1;
  if (dashes.has(codes[dash]!) && n >= 1 && n <= 12 && isDigit(codes[to]!)) {
    readDecimal(codes, to, limit, read);
    if (codes[read.end] === YUE && read.digits <= 12)
      return month(codes, at, n, read.digits, read.end + 1, limit, out);
    if (codes[read.end] === NIAN && length <= 2 && !isYear(read.digits)) return refuse(at, read.end + 1, out);
  }
  // 30年来, 5年间
  if (next === NIAN && n >= 2 && n <= LONGEST && (codes[end + 1] === LAI || codes[end + 1] === JIAN)) {
    out.push(periodMention(RULE, at, end + 2, period({ years: n })));
    return end + 2;
  }
  // 5年累计投入: the verb tells that it adds up
  if (next === NIAN && n >= 2 && n <= LONGEST && codes[end + 1] === LEI && codes[end + 2] === JI) {
    out.push(periodMention(RULE, at, end + 1, period({ years: n })));
    return end + 1;
  }
  if (next === NIAN)
    return refuse(at, codes[end + 1] === DAI || codes[end + 1] === DI ? end + 2 : end + 1, out);
  if (next === SHI && isDigit(codes[end + 1]!)) {
    readDecimal(codes, end + 1, limit, read);
    if (codes[read.end] === FEN) return refuse(at, read.end + 1, out);
  }
  if (next === RI || next === HAO || next === SHI || next === SUI || next === ZHOU)
    return refuse(at, end + 1, out);
  if (next === FEN && codes[end + 1] === code('钟')) return 0;
  if (next === DIAN && !isDigit(codes[end + 1]!) && n <= 24) return refuse(at, end + 1, out);
  if (next === code(':') && n <= 24 && isDigit(codes[end + 1]!) && isDigit(codes[end + 2]!) && length <= 2) {
    const clock = readClock(codes, at, limit);
    // 1.4:36.3:62.3 has decimals and never comes here; 10:30 does, and 2:55:43 adds up to a hundred
    if (clock > at && clock - at >= 4 && !sharesOut(codes, at, clock)) return refuse(at, clock, out);
  }
  return 0;
}

function refuse(start: number, end: number, out: Mention[]): number {
  out.push(refusalMention(RULE, start, end));
  return end;
}

/** After 2021年: 度, a month, a day, 末. */
function year(
  codes: Uint16Array,
  start: number,
  first: number,
  last: number | null,
  at: number,
  limit: number,
  out: Mention[],
): number {
  let i = at;
  if (codes[i] === DU) i++;
  if (last === null && isDigit(codes[i]!) && readDecimal(codes, i, limit, read) && read.exponent === 0) {
    const from = read.digits;
    if (codes[read.end] === YUE && from >= 1 && from <= 12) {
      return month(codes, start, from, from, read.end + 1, limit, out, first);
    }
    if (dashes.has(codes[read.end]!) && isDigit(codes[read.end + 1]!)) {
      readDecimal(codes, read.end + 1, limit, read);
      if (codes[read.end] === YUE && read.digits <= 12)
        return month(codes, start, from, read.digits, read.end + 1, limit, out, first);
    }
  }
  const moment = codes[i] === MO || codes[i] === DI;
  if (moment) i++;
  out.push(periodMention(RULE, start, i, period({ year: first, lastYear: last ?? first, moment })));
  return i;
}

/** After 11月: 底, 末, or a day, which makes it a date. */
function month(
  codes: Uint16Array,
  start: number,
  from: number,
  to: number,
  at: number,
  limit: number,
  out: Mention[],
  inYear: number | null = null,
): number {
  let i = at;
  // 1月—5月
  if (dashes.has(codes[i]!) && isDigit(codes[i + 1]!)) {
    readDecimal(codes, i + 1, limit, read);
    if (codes[read.end] === YUE && read.digits <= 12)
      return month(codes, start, from, read.digits, read.end + 1, limit, out, inYear);
  }
  if (codes[i] === code('份')) i++;
  const moment = codes[i] === MO || codes[i] === DI;
  if (moment) {
    i++;
  } else if (isDigit(codes[i]!)) {
    readDecimal(codes, i, limit, read);
    if (codes[read.end] === RI || codes[read.end] === HAO) {
      i = read.end + 1;
      // 2020年11月1日零时: the moment of a census
      if (codes[i] === LING && codes[i + 1] === SHI) {
        const at = { year: inYear, lastYear: inYear, fromMonth: from, toMonth: to, moment: true };
        out.push(periodMention(RULE, start, i + 2, period(at)));
        return i + 2;
      }
      // 截至6月30日: a moment; 2月5日召开: a date. The word before decides, in a refiner
      const end = readClock(codes, i, limit);
      out.push(
        periodMention(
          'day',
          start,
          end,
          period({ year: inYear, lastYear: inYear, fromMonth: from, toMonth: to, moment: true }),
        ),
      );
      return end;
    }
  }
  out.push(
    periodMention(
      RULE,
      start,
      i,
      period({ year: inYear, lastYear: inYear, fromMonth: from, toMonth: to, moment }),
    ),
  );
  return i;
}
