import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Names } from '#lib/mentions/names.ts';
import type { Indicator } from '#lib/model/indicator.ts';

const named = (zh: string): [string, Indicator] => [zh, { id: zh, zh } as Indicator];

describe('names', () => {
  const names = new Names(new Map(['地区生产总值', '高新技术企业', 'GDP', '税'].map(named)));

  it.each(['地区生产总值', '高新技术企业', 'GDP', '税'])('knows %s', (name) => {
    expect(names.get(name)?.zh).toBe(name);
  });

  it.each([
    ['', 'nothing'],
    ['地区生产值', 'the same ends, another length'],
    ['地区总产生值', 'the same ends and length'],
    ['高新技术产业', 'the same beginning'],
    ['工业总产值', 'the same end'],
    ['税收', 'more than a name'],
  ])('does not know %j: %s', (name) => {
    expect(names.get(name)).toBeUndefined();
  });

  it('answers as the map it was made of does, whatever is asked', () => {
    const word = fc.string({ unit: fc.constantFrom(...'工业总产值增加税Ａ1 \ud83d'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (known, asked) => {
        const map = new Map(known.map(named));
        const own = new Names(map);
        for (const name of [...known, ...asked]) expect(own.get(name)).toBe(map.get(name));
      }),
    );
  });
});
