import { afterEach, expect, it } from 'vitest';
import { ShadowMarks } from '#lib/page/shadow-marks.ts';

afterEach(() => document.body.replaceChildren());

it('joins the style sheets of a root once, changes no node, and leaves them as they were', () => {
  const host = document.body.appendChild(document.createElement('x-a'));
  const root = host.attachShadow({ mode: 'open' });
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  root.innerHTML = '<p>甲</p>';
  const marks = new ShadowMarks('::highlight(x) { color: red }');
  marks.paintIn([root]);
  marks.paintIn([root]);
  expect(root.adoptedStyleSheets).toHaveLength(2);
  expect(root.adoptedStyleSheets[0]).toBe(own);
  expect(root.innerHTML).toBe('<p>甲</p>');
  marks.clear();
  expect([...root.adoptedStyleSheets]).toEqual([own]);
});
