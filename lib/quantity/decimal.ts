/**
 * Exact decimals: `digits` × 10^`exponent`. No floating noise: 306.2亿 is 3062 × 10^7, exactly 30620000000.
 * What is printed on a page has safe-integer digits (`Decimal`); a product may need more, so arithmetic takes and
 * returns `Exact`, which falls back to BigInt digits. No result is ever rounded, and none throws.
 */
export interface Exact {
  readonly digits: number | bigint;
  readonly exponent: number;
}
export interface Decimal extends Exact {
  readonly digits: number;
}

export const ZERO: Decimal = { digits: 0, exponent: 0 };

/** '306.2' → 3062 × 10^-1. Trailing zeros are kept: they are precision. Throws RangeError on anything else. */
export function parseDecimal(text: string): Decimal {
  const m = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!m) throw new RangeError(`not a decimal number: ${text.slice(0, 40)}`);
  const fraction = m[3] ?? '';
  const digits = Number(`${m[1]}${m[2]}${fraction}`);
  if (!Number.isSafeInteger(digits)) throw new RangeError(`too many digits: ${text.slice(0, 40)}`);
  return { digits: digits === 0 ? 0 : digits, exponent: fraction.length === 0 ? 0 : -fraction.length };
}

/** Nearest JS number, correctly rounded: 97 × 10^-1 is 9.7. */
export function toNumber({ digits, exponent }: Exact): number {
  if (exponent === 0) return Number(digits);
  if (typeof digits === 'bigint') return Number(`${digits}e${exponent}`);
  if (exponent > 0) {
    const product = digits * 10 ** exponent;
    return Number.isSafeInteger(product) ? product : Number(`${digits}e${exponent}`);
  }
  // both operands exact, so the division is correctly rounded (10^22 is the largest exact power of ten)
  return exponent >= -22 ? digits / 10 ** -exponent : Number(`${digits}e${exponent}`);
}

/** × 10^power. */
export const scale = <D extends Exact>(d: D, power: number): D => ({ ...d, exponent: d.exponent + power });

const exact = (n: bigint, exponent: number): Exact => {
  const digits = Number(n);
  return { digits: Number.isSafeInteger(digits) ? digits : n, exponent };
};

/** Digits of `d` at a smaller exponent: a number where it stays exact, as it nearly always does, else a BigInt. */
function digitsAt(d: Exact, exponent: number): number | bigint {
  if (d.exponent === exponent) return d.digits;
  if (typeof d.digits === 'number') {
    const up = d.digits * 10 ** (d.exponent - exponent);
    if (Number.isSafeInteger(up)) return up;
  }
  return BigInt(d.digits) * 10n ** BigInt(d.exponent - exponent);
}

function sum(a: Exact, b: Exact, sign: 1 | -1): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [digitsAt(a, exponent), digitsAt(b, exponent)];
  if (typeof x === 'number' && typeof y === 'number') {
    const digits = x + sign * y;
    if (Number.isSafeInteger(digits)) return { digits, exponent };
  }
  return exact(BigInt(x) + BigInt(sign) * BigInt(y), exponent);
}
export const add = (a: Exact, b: Exact): Exact => sum(a, b, 1);
export const subtract = (a: Exact, b: Exact): Exact => sum(a, b, -1);
export function multiply(a: Exact, b: Exact): Exact {
  const product = Number(a.digits) * Number(b.digits);
  if (Number.isSafeInteger(product))
    return { digits: product === 0 ? 0 : product, exponent: a.exponent + b.exponent };
  return exact(BigInt(a.digits) * BigInt(b.digits), a.exponent + b.exponent);
}
export const negate = <D extends Exact>(d: D): D => (d.digits === 0 ? d : ({ ...d, digits: -d.digits } as D));

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. Exact. */
export function compare(a: Exact, b: Exact): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [digitsAt(a, exponent), digitsAt(b, exponent)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Plain notation with every kept digit: 3062 × 10^-1 → '306.2'; 3062 × 10^7 → '30620000000'. */
export function formatDecimal({ digits, exponent }: Exact): string {
  if (exponent >= 0) return digits ? `${digits}${'0'.repeat(exponent)}` : '0';
  const sign = digits < 0 ? '-' : '';
  const text = String(digits)
    .slice(sign.length)
    .padStart(1 - exponent, '0');
  return `${sign}${text.slice(0, exponent)}.${text.slice(exponent)}`;
}
