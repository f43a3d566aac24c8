import { describe, expect, it } from 'vitest';
import { Squeezed } from '../../scripts/accuracy/squeezed.ts';

const text = '增长 9.7%，总数\n达1 846\u00a0家，增长9.7%。';
const slice = (before: string, surface: string, from?: number) => {
  const { start, end } = new Squeezed(text).find({ before, surface }, from);
  return [start, text.slice(start, end)];
};

describe('anchors', () => {
  it.each([
    ['the first place', '增长', '9.7%', undefined, [3, '9.7%']],
    ['the first from an offset on', '增长', '9.7%', 7, [22, '9.7%']],
    ['white space of any kind left out', '总数达', '1846家', undefined, [12, '1 846\u00a0家']],
    ['nothing before', '', '9.7%', undefined, [3, '9.7%']],
  ] as const)('%s', (_, before, surface, from, found) => expect(slice(before, surface, from)).toEqual(found));

  it.each([
    ['not there', '下降', '9.7%', 0],
    ['not there any more', '增长', '9.7%', 25],
    ['past the end', '', '家', 999],
  ])('%s', (_, before, surface, from) =>
    expect(() => slice(before, surface, from)).toThrow('not in the page'),
  );
});
