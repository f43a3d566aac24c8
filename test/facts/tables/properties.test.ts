/** What must hold of any table, however it is filled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../scripts/zonelens/html.ts';
import { factsOf, htmlOf } from './written.ts';

const cell = fc.constantFrom(
  ...[
    '指标',
    '单位',
    '亿元',
    '%',
    '2021年',
    '2025年目标',
    '1-8月',
    '累计',
    '同比（%）',
    '地区生产总值',
    '高新技术企业（家）',
  ],
  ...[
    '306.2',
    '-3.2',
    '2021',
    '1,234',
    '9.7%',
    '〔20〕',
    '持平',
    '—',
    '×××',
    '唐家湾镇',
    '合计',
    '电话',
    '<',
    '^',
    '',
    '<b>1</b>2',
  ],
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows) => rows.map((row) => row.join(' | ')).join('\n'));

describe('any table', () => {
  it('never throws, and every figure is what stands in its cell', () => {
    fc.assert(
      fc.property(table, (written) => {
        const { page } = readHtml(htmlOf(written));
        for (const { start, end, surface } of factsOf(written)) {
          expect(page.text.slice(start, end)).toBe(surface);
          expect(surface).toMatch(/\d|持平/);
          const block = page.blocks.find((b) => b.start <= start && end <= b.end);
          expect(block).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
