/** Masked numbers (X亿元, 增长××%): no figure, but what comes after still goes on from their subject. */
import { code } from '../characters.ts';
import { figureMention, type Mention } from '../mention.ts';
import { MASKS } from '../signs.ts';
import { UNITS, unitTrie } from '../units.ts';
import { amountOf } from './figure.ts';
import { type ReadNumber, readMagnitude } from './number.ts';

const RULE = 'masked';
const signs = new Set(MASKS);
/** A longer run is a line of a form, or rubble. */
const MAX_SIGNS = 8;
const read: ReadNumber = { digits: 0, exponent: 0, end: 0 };

/** Parser for a sign that stands for digits; 0 where no unit follows. */
export function parseMasked(codes: Uint16Array, at: number, limit: number, out: Mention[]): number {
  let i = at;
  while (i < limit && i - at < MAX_SIGNS && (signs.has(codes[i]!) || (i > at && codes[i] === code('.')))) i++;
  read.digits = 0;
  read.exponent = 0;
  read.end = i;
  readMagnitude(codes, limit, read, () => false);
  const unit = unitTrie.longest(codes, read.end, limit);
  if (unit < 0) return 0;
  const amount = amountOf(0, read.exponent, UNITS[unit]!.unit, UNITS[unit]!.kind);
  amount.masked = true;
  out.push(figureMention(RULE, at, unitTrie.end, amount));
  return unitTrie.end;
}
