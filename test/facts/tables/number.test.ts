import { describe, expect, it } from 'vitest';
import { printedIn } from '#lib/facts/tables/number.ts';

const read = (text: string) =>
  printedIn(
    text,
    [...text].map((_, i) => 100 + i),
  );

describe('numbers of cells', () => {
  it.each([
    ['306.2', '', 3062, -1, ''],
    ['-39.5', '', -395, -1, ''],
    ['+3', '', 3, 0, ''],
    ['1,213,450.50', '', 121345050, -2, ''],
    ['9.7%', '', 97, -1, '%'],
    ['268亿元', '', 268, 0, 'CNY'],
    ['≥95%', '>=', 95, 0, '%'],
    ['约300', '~', 300, 0, ''],
    ['8%左右', '~', 8, 0, '%'],
    ['1000家以上', '>=', 1000, 0, '家'],
    ['〔13.5〕', '', 135, -1, ''],
    ['36.5*', '', 365, -1, ''],
  ])('%s', (text, comparator, digits, exponent, unit) => {
    const found = read(text)!;
    expect([found.negative ? -found.digits : found.digits, found.exponent]).toEqual([digits, exponent]);
    expect([found.comparator, found.unit?.unit ?? '']).toEqual([comparator || '=', unit]);
  });

  it.each([
    ['≥95%', 1, 4],
    ['-39.5', 0, 5],
    ['〔20〕', 1, 3],
    ['1000家以上', 0, 5],
    ['36.5*', 0, 4],
  ])('of %s, the number with its sign and unit', (text, start, end) => {
    expect([read(text)!.start - 100, read(text)!.end - 100]).toEqual([start, end]);
  });

  it.each([
    '',
    '—',
    '2021年',
    '1-8月',
    '5-8',
    '10:30',
    '3629800转8',
    '12 34',
    'A4',
    '完成80%',
    '2021-03-05',
    '1,23',
    '1.2.3',
    '1234567890123456',
    '3元/吨',
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});
