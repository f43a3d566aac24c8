/** Plain text becomes blocks of the text as given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '#lib/text/plain.ts';

const blocksOf = (text: string) =>
  readPlain(text).blocks.map(
    ({ start, end, role, level }) => `${role}${level ?? ''} ${text.slice(start, end)}`,
  );

describe('readPlain', () => {
  it.each<[string, string[]]>([
    ['一、工作回顾\n全年实现增长。', ['heading2 一、工作回顾', 'paragraph 全年实现增长。']],
    ['（一）创新\n　　投入增加，成效明显。', ['heading3 （一）创新', 'paragraph 投入增加，成效明显。']],
    // paragraphs of one line, parted by spaces
    [
      '成效明显。  二、工作安排  今年，…',
      ['paragraph 成效明显。', 'heading2 二、工作安排', 'paragraph 今年，…'],
    ],
    // a number in columns stays with its name
    ['实现生产总值（GDP）  3104亿元，增长4.5%。', ['paragraph 实现生产总值（GDP）  3104亿元，增长4.5%。']],
    ['\r\n \n', []],
  ])('%j', (text, blocks) => expect(blocksOf(text)).toEqual(blocks));

  it('blocks are disjoint, in order, and hold every character but spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('一', '、', '。', ' ', '\n', '5', '年', '（') }),
        (text) => {
          let at = 0;
          for (const { start, end } of readPlain(text).blocks) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
