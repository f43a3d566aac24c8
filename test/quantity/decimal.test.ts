import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  formatDecimal,
  multiply,
  parseDecimal,
  scale,
  subtract,
  toNumber,
} from '#lib/quantity/decimal.ts';
import { unitScale } from '#lib/quantity/units.ts';

const decimal = fc.record({
  digits: fc.integer({ min: -1e9, max: 1e9 }),
  exponent: fc.integer({ min: -6, max: 6 }),
});

describe('exact decimals', () => {
  it.each([
    ['306.2', 3062, -1, 306.2],
    ['0', 0, 0, 0],
    ['-3.20', -320, -2, -3.2],
    ['12345678901', 12345678901, 0, 12345678901],
  ])('reads %s', (text, digits, exponent, value) => {
    expect(parseDecimal(text)).toEqual({ digits, exponent });
    expect(toNumber(parseDecimal(text))).toBe(value);
    expect(formatDecimal(parseDecimal(text))).toBe(text);
  });

  it.each(['', '1,000', '1e5', '.5', '5.', '１２', '--1', '9'.repeat(17), 'NaN'])('refuses %j', (text) => {
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });

  it('has no floating noise', () => {
    expect(toNumber(scale(parseDecimal('306.2'), 8))).toBe(30620000000);
    expect(formatDecimal(add(parseDecimal('0.1'), parseDecimal('0.2')))).toBe('0.3');
  });

  it('adds, multiplies and compares exactly', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        expect(compare(multiply(a, b), multiply(b, a))).toBe(0);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(compare(parseDecimal(formatDecimal(a)), a)).toBe(0);
      }),
    );
  });
});

describe('beyond safe integers', () => {
  const big = multiply(parseDecimal('9007199254740991'), parseDecimal('9007199254740991'));

  it('keeps every digit', () => {
    expect(formatDecimal(big)).toBe('81129638414606663681390495662081');
    expect(formatDecimal(scale(big, -31))).toBe('8.1129638414606663681390495662081');
    expect(toNumber(big)).toBe(Number('81129638414606663681390495662081'));
    expect(toNumber(scale(big, -31))).toBe(Number('8.1129638414606663681390495662081'));
  });

  it('returns to plain numbers when the result is small again', () => {
    expect(subtract(big, big)).toEqual({ digits: 0, exponent: 0 });
    expect(compare(big, scale(big, 1))).toBeLessThan(0);
  });
});

describe('units', () => {
  it.each([
    ['亿元', 'CNY', 8],
    ['万亿元', 'CNY', 12],
    ['元', 'CNY', 0],
    ['亿美元', 'USD', 8],
    ['万平方米', 'm2', 4],
    ['平方公里', 'm2', 6],
    ['%', '%', 0],
    ['个百分点', 'pp', 0],
    ['位', 'rank', 0],
    ['万人', '人', 4],
    ['家', '家', 0],
    ['倍', 'x', 0],
    ['亩', '亩', 0],
    ['工作日', '工作日', 0],
    ['constructor', 'constructor', 0],
    ['万__proto__', '__proto__', 4],
  ])('%s is %s × 10^%i', (printed, unit, power) => {
    expect(unitScale(printed)).toEqual({ unit, power });
  });
});
