/**
 * Exact decimals: `digits` × 10^`exponent`. No floating noise: 306.2亿 is 3062 × 10^7, exactly 30620000000.
 * `digits` is a safe integer; arithmetic goes through BigInt, so no result is ever rounded silently.
 */
export interface Decimal {
  readonly digits: number;
  readonly exponent: number;
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
export function toNumber({ digits, exponent }: Decimal): number {
  if (exponent === 0) return digits;
  if (exponent > 0) {
    const product = digits * 10 ** exponent;
    return Number.isSafeInteger(product) ? product : Number(`${digits}e${exponent}`);
  }
  // both operands exact, so the division is correctly rounded (10^22 is the largest exact power of ten)
  return exponent >= -22 ? digits / 10 ** -exponent : Number(`${digits}e${exponent}`);
}

export const scale = (d: Decimal, power: number): Decimal => ({
  digits: d.digits,
  exponent: d.exponent + power,
});
export const negate = (d: Decimal): Decimal =>
  d.digits === 0 ? d : { digits: -d.digits, exponent: d.exponent };

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const e = Math.min(a.exponent, b.exponent);
  const up = (d: Decimal) => BigInt(d.digits) * 10n ** BigInt(d.exponent - e);
  return [up(a), up(b), e];
}

function from(big: bigint, exponent: number): Decimal {
  let [n, e] = [big, exponent];
  while (n % 10n === 0n && n !== 0n && !Number.isSafeInteger(Number(n))) [n, e] = [n / 10n, e + 1];
  const digits = Number(n);
  if (!Number.isSafeInteger(digits)) throw new RangeError('decimal out of range');
  return { digits, exponent: e };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, e] = align(a, b);
  return from(x + y, e);
}
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));
export const multiply = (a: Decimal, b: Decimal): Decimal =>
  from(BigInt(a.digits) * BigInt(b.digits), a.exponent + b.exponent);

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. Exact. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Plain notation with every kept digit: 3062 × 10^-1 → '306.2'; 3062 × 10^7 → '30620000000'. */
export function formatDecimal({ digits, exponent }: Decimal): string {
  if (exponent >= 0) return `${digits}${digits === 0 ? '' : '0'.repeat(exponent)}`;
  const sign = digits < 0 ? '-' : '';
  const text = String(Math.abs(digits)).padStart(1 - exponent, '0');
  return `${sign}${text.slice(0, exponent)}.${text.slice(exponent)}`;
}
