/** Units as tables print them: alone in a cell, in the brackets of a label (产值（亿元）), after 单位： above the table. */
import type { UnitKind } from '#lib/mentions/mention.ts';
import { readMagnitude } from '#lib/mentions/parsers/number.ts';
import { startsUnit, UNITS, unitTrie } from '#lib/mentions/units.ts';

/** A number in it is worth number × 10^power of `unit`. */
export interface TableUnit {
  readonly unit: string;
  readonly power: number;
  readonly kind: UnitKind;
}

export const PERCENT: TableUnit = { unit: '%', power: 0, kind: 'percent' };
export const RANK: TableUnit = { unit: 'rank', power: 0, kind: 'rank' };

export const isRate = ({ kind }: TableUnit): boolean => kind === 'percent' || kind === 'point';

/** Longest unit: 吨标准煤/万元. */
const LONGEST = 10;
/** ±%, +-% and +/-% are percentages that may be negative. */
const SIGNS = /^[±+\-/]+/;

const codes = new Uint16Array(LONGEST + 1);
const magnitude = { digits: 0, exponent: 0, end: 0 };

/** Unit that the whole of a folded text without spaces is, else null. */
export function unitOf(text: string): TableUnit | null {
  const plain = text.replace(SIGNS, '');
  const { length } = plain;
  if (length === 0 || length > LONGEST) return null;
  const power = powerOf(plain);
  const index = magnitude.end < length ? unitTrie.longest(codes, magnitude.end, length) : -1;
  if (index < 0 || unitTrie.end < length) return null;
  const { unit, power: own, kind } = UNITS[index]!;
  // people in a table are 名 too; the place in a ranking is 位
  if (plain === '名') return { unit: '人', power: 0, kind: 'count' };
  return { unit, power: power + own, kind };
}

/** The same where the column says that it holds units: 元/人 and 万千升 are units as written. */
export function statedUnit(text: string): TableUnit | null {
  const known = unitOf(text);
  if (known || text.length === 0 || text.length > LONGEST || /[\d()]/.test(text)) return known;
  const power = powerOf(text);
  const unit = text.slice(magnitude.end);
  return unit === '' ? null : { unit, power, kind: 'count' };
}

/** Units listed in one place: 亿元、%. Remarks beside them are left out: 现价、万元. */
export function unitsOf(text: string): TableUnit[] {
  const whole = unitOf(text);
  if (whole) return [whole];
  return text.split(/[、,;]/).flatMap((part) => unitOf(part) ?? []);
}

/** Power of ten of 万, 亿 … at the start; leaves `codes` filled and `magnitude.end` after it. */
function powerOf(text: string): number {
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  codes[text.length] = 0;
  magnitude.exponent = 0;
  magnitude.end = 0;
  readMagnitude(codes, text.length, magnitude, startsUnit);
  return magnitude.exponent;
}
