/** The number in a cell that holds nothing but a number: 1,234.5, ≥95, 10%左右, 〔20〕. */
import type { Comparator } from '#lib/model/figure.ts';
import { type TableUnit, unitOf } from './unit.ts';

/** A number as a cell prints it; the value is ±`digits` × 10^`exponent`, before any unit. */
export interface Printed {
  readonly digits: number;
  readonly exponent: number;
  readonly negative: boolean;
  readonly comparator: Comparator;
  /** The unit in the cell itself: 10%, 268亿元. */
  readonly unit: TableUnit | null;
  /** 〔20〕: plans print so what adds up over their years. */
  readonly total: boolean;
  /** Could be a year: 2021 in a head. */
  readonly year: boolean;
  /** Half-open offsets into the page's text. */
  readonly start: number;
  readonly end: number;
}

const NUMBER =
  /^(≥|≤|>=|<=|>|<|约|近|超过|超|突破|不低于|不少于|不超过)?([〔[]?)([-+]?)(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{1,8})?([〕\]]?)/;
const AFTER = /(左右|以上|以内|以下|\*)$/;

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '>=': '>=',
  不低于: '>=',
  不少于: '>=',
  以上: '>=',
  '≤': '<=',
  '<=': '<=',
  不超过: '<=',
  以内: '<=',
  以下: '<=',
  '>': '>',
  超过: '>',
  超: '>',
  突破: '>',
  '<': '<',
  约: '~',
  近: '~',
  左右: '~',
};

/** `text`: folded, without spaces; `origin`: where its characters stand on the page. Null where it says more. */
export function printedIn(text: string, origin: readonly number[]): Printed | null {
  const parts = NUMBER.exec(text);
  if (!parts) return null;
  const [whole, before = '', open, sign, integer, decimals = '', close] = parts;
  let rest = text.slice(whole.length);
  const after = AFTER.exec(rest)?.[1] ?? '';
  rest = rest.slice(0, rest.length - after.length);
  const unit = rest === '' ? null : unitOf(rest);
  if (rest !== '' && !unit) return null;
  const digits = integer!.replaceAll(',', '') + decimals.slice(1);
  if (digits.length > 15) return null;
  const from = before.length + open!.length;
  const to = rest === '' ? whole.length - close!.length : whole.length + rest.length;
  return {
    digits: Number(digits),
    exponent: 1 - Math.max(1, decimals.length),
    negative: sign === '-',
    comparator: COMPARATORS[before] ?? COMPARATORS[after] ?? '=',
    unit,
    total: open !== '',
    year: /^(?:19|20)\d\d$/.test(text),
    start: origin[from]!,
    end: origin[to - 1]! + 1,
  };
}
