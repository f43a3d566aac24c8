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

function align(a: Exact, b: Exact): [bigint, bigint, number] {
  const e = Math.min(a.exponent, b.exponent);
  const up = (d: Exact) => BigInt(d.digits) * 10n ** BigInt(d.exponent - e);
  return [up(a), up(b), e];
}

export function add(a: Exact, b: Exact): Exact {
  const [x, y, e] = align(a, b);
  return exact(x + y, e);
}
export function subtract(a: Exact, b: Exact): Exact {
  const [x, y, e] = align(a, b);
  return exact(x - y, e);
}
export const multiply = (a: Exact, b: Exact): Exact =>
  exact(BigInt(a.digits) * BigInt(b.digits), a.exponent + b.exponent);
export const negate = <D extends Exact>(d: D): D => (d.digits === 0 ? d : ({ ...d, digits: -d.digits } as D));

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. Exact. */
export function compare(a: Exact, b: Exact): number {
  const [x, y] = align(a, b);
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
