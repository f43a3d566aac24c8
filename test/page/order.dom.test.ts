import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Finding } from '#lib/page/finding.ts';
import { merged } from '#lib/page/order.ts';

afterEach(() => document.body.replaceChildren());

/** Two findings in each of `count` paragraphs, some of them a level deeper, in page order. */
function findings(count: number): Finding[] {
  document.body.innerHTML = Array.from({ length: count }, (_, i) =>
    i % 3 === 0 ? '<div><p>1 2</p></div>' : '<p>1 2</p>',
  ).join('');
  return [...document.querySelectorAll('p')].flatMap((p) =>
    [0, 2].map((offset) => {
      const [startContainer, endContainer] = [p.firstChild!, p.firstChild!];
      const range = new StaticRange({
        startContainer,
        startOffset: offset,
        endContainer,
        endOffset: offset + 1,
      });
      return { range } as Finding;
    }),
  );
}

it('however a page’s figures are dealt into two lists, they come back in page order', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 24 }), (deal) => {
      const all = findings(Math.ceil(deal.length / 2)).slice(0, deal.length);
      const one = all.filter((_, i) => deal[i]);
      const two = all.filter((_, i) => !deal[i]);
      expect(merged(one, two)).toEqual(all);
    }),
    { numRuns: 200 },
  );
});

it.each([
  [[], []],
  [[0, 1], []],
  [[], [0, 1]],
])('%j and %j', (one, two) => {
  const all = findings(1);
  const pick = (indexes: number[]) => indexes.map((i) => all[i]!);
  expect(merged(pick(one), pick(two))).toEqual(pick([...one, ...two]));
});
