/**
 * Reading of numbers: decimals with separators, and Chinese numerals. No mention yet: figure.ts gives them meaning. One
 * room: both kinds are read into the same three numbers, and share their magnitudes.
 */
import { Class, classOf, code } from '../characters.ts';

/** A number read from the text: `digits` × 10^`exponent`, ending at `end`. */
export interface ReadNumber {
  digits: number;
  exponent: number;
  end: number;
}

const DOT = code('.');
const COMMA = code(',');
/** Beyond this a JS integer is no longer exact. */
const MAX_DIGITS = 15;

const isDigit = (c: number) => classOf[c] === Class.digit;

/** 1,234.5 → 12345 × 10^-1. Null where there are more digits than can be exact. */
export function readDecimal(codes: Uint16Array, at: number, limit: number, into: ReadNumber): boolean {
  let digits = 0;
  let count = 0;
  let i = at;
  let group = 0;
  for (; i < limit; i++) {
    const c = codes[i]!;
    if (isDigit(c)) {
      digits = digits * 10 + c - 48;
      count++;
      group++;
      continue;
    }
    // a thousands separator stands between groups of three: 12,345; in 2020,2021 and 36,500人 alike three digits follow
    const grouped =
      c === COMMA &&
      group <= 3 &&
      group > 0 &&
      i + 3 < limit + 1 &&
      isDigit(codes[i + 1]!) &&
      isDigit(codes[i + 2]!) &&
      isDigit(codes[i + 3]!) &&
      !(i + 4 < limit && isDigit(codes[i + 4]!));
    if (!grouped) break;
    group = 0;
  }
  let exponent = 0;
  if (i < limit - 1 && codes[i] === DOT && isDigit(codes[i + 1]!)) {
    for (i++; i < limit && isDigit(codes[i]!); i++) {
      digits = digits * 10 + codes[i]! - 48;
      count++;
      exponent--;
    }
  }
  into.digits = digits;
  into.exponent = exponent;
  into.end = i;
  return count <= MAX_DIGITS;
}

const NUMERAL = new Int16Array(65536).fill(-1);
for (const [i, c] of [...'零一二三四五六七八九'].entries()) NUMERAL[code(c)] = i;
NUMERAL[code('〇')] = 0;
NUMERAL[code('两')] = 2;
const POWER = new Int8Array(65536);
for (const [c, p] of [
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
] as const)
  POWER[code(c)] = p;

const DIAN = code('点');

/** 三百二十 → 320, 十二点五 → 12.5, 百亿 → 10^10. False where the characters are no well-formed numeral. */
export function readNumeral(codes: Uint16Array, at: number, limit: number, into: ReadNumber): boolean {
  into.end = at;
  let total = 0;
  let section = 0;
  let digit = -1;
  let i = at;
  for (; i < limit; i++) {
    const c = codes[i]!;
    const value = NUMERAL[c]!;
    if (value >= 0) {
      // 二〇二一 and 七五 are read digit by digit elsewhere, or are names
      if (digit > 0) {
        while (i < limit && NUMERAL[codes[i]!]! >= 0) i++;
        into.end = i;
        return false;
      }
      digit = value;
      continue;
    }
    const power = POWER[c]!;
    if (power === 0) break;
    if (power < 4) {
      section += (digit < 0 ? 1 : digit) * 10 ** power;
    } else {
      const base = section + Math.max(digit, 0);
      if (base === 0 && total > 0) total *= 10 ** power;
      else total += (base === 0 ? 1 : base) * 10 ** power;
      section = 0;
    }
    digit = -1;
  }
  into.digits = total + section + Math.max(digit, 0);
  into.exponent = 0;
  if (i < limit - 1 && codes[i] === DIAN && NUMERAL[codes[i + 1]!]! >= 0) {
    for (i++; i < limit && NUMERAL[codes[i]!]! >= 0; i++) {
      into.digits = into.digits * 10 + NUMERAL[codes[i]!]!;
      into.exponent--;
    }
  }
  into.end = i;
  return Number.isSafeInteger(into.digits);
}

/** 五 → 5; −1 where the character is no digit. */
export const digitOf = (unit: number): number => NUMERAL[unit]!;

/** 二〇一七 → 2017: the digits of a year written out. 0 where it is none. */
export function readYearDigits(codes: Uint16Array, at: number, limit: number): number {
  let year = 0;
  for (let i = at; i < at + 4; i++) {
    const value = i < limit ? NUMERAL[codes[i]!]! : -1;
    if (value < 0) return 0;
    year = year * 10 + value;
  }
  return year >= 1900 && year <= 2100 ? year : 0;
}

const MAGNITUDES = new Int8Array(65536);
MAGNITUDES[code('十')] = 1;
MAGNITUDES[code('百')] = 2;
MAGNITUDES[code('千')] = 3;
MAGNITUDES[code('万')] = 4;
MAGNITUDES[code('亿')] = 8;

/** Power of ten written in characters after a decimal: 万 4, 亿 8, 万亿 12, 百万 6. Moves `into.end` and adds to its exponent. */
export function readMagnitude(
  codes: Uint16Array,
  limit: number,
  into: ReadNumber,
  startsUnit: (codes: Uint16Array, at: number, limit: number) => boolean,
): void {
  while (into.end < limit) {
    const power = MAGNITUDES[codes[into.end]!]!;
    if (power === 0 || startsUnit(codes, into.end, limit)) return;
    into.exponent += power;
    into.end++;
  }
}
