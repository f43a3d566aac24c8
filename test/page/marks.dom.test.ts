import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '#lib/page/finding.ts';
import { boxesOf, Marks } from '#lib/page/marks.ts';

const marks = new Marks(document);
let figure: Finding;

beforeEach(() => {
  document.body.innerHTML = '<p style="font: 30px monospace; width: 600px">达2<b>6</b>8亿元，稳中有进</p>';
  const p = document.querySelector('p')!;
  const range = new StaticRange({
    startContainer: p.childNodes[0]!,
    startOffset: 1,
    endContainer: p.childNodes[2]!,
    endOffset: 3,
  });
  figure = { range, mark: 'reached' } as Finding;
  marks.paint([figure]);
});
afterEach(() => {
  marks.clear();
  document.body.replaceChildren();
});

const middle = (box: DOMRect): [number, number] => [box.left + box.width / 2, box.top + box.height / 2];

// Chrome before 140 and Safari know no `highlightsFromPoint`: there the caret position tells.
describe.each([
  ['highlightsFromPoint', true],
  ['the caret position', false],
])('hit testing by %s', (_, native) => {
  beforeEach(() => {
    if (!native)
      Object.defineProperty(CSS.highlights, 'highlightsFromPoint', { value: undefined, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(CSS.highlights, 'highlightsFromPoint');
  });

  it('finds the figure on each of its parts', () => {
    const boxes = boxesOf(figure);
    expect(boxes.length).toBeGreaterThan(2);
    for (const box of boxes) expect(marks.at(...middle(box))).toBe(figure);
  });

  it('finds nothing beside it, though the caret snaps to the nearest text', () => {
    const p = document.querySelector('p')!.getBoundingClientRect();
    const [first] = boxesOf(figure);
    expect(marks.at(p.right - 10, p.top + p.height / 2)).toBeNull();
    expect(marks.at(first!.left - 12, first!.top + 5)).toBeNull();
    expect(marks.at(p.left + 50, p.bottom + 40)).toBeNull();
  });

  it('finds nothing once the marks are gone', () => {
    const at = middle(boxesOf(figure)[0]!);
    marks.clear();
    expect(marks.at(...at)).toBeNull();
  });
});

it('keeps what other scripts have put into the registry', () => {
  CSS.highlights.set('theirs', new Highlight());
  marks.paint([figure]);
  marks.clear();
  expect([...CSS.highlights.keys()]).toEqual(['theirs']);
  CSS.highlights.delete('theirs');
});
