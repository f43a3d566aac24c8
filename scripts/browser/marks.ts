/**
 * Marks as the page itself can see them: ranges registered in `CSS.highlights`. The function bodies run inside the
 * page of either browser.
 */
import type { View } from './view.ts';

export interface Mark {
  /** Name of the highlight: the kind of mark. */
  name: string;
  text: string;
}

export interface Point {
  x: number;
  y: number;
}

/** Every marked text, in page order: returns `Mark[]`. */
export const markedTexts = `
  const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return { name, range };
    }));
  marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return marks.map(({ name, range }) => ({ name, text: range.toString() }));
`;

/** Scrolls the first arguments[0] after the first arguments[1] into view: returns its middle, `Point | null`. */
export const placeOf = `
  const [wanted, after = ''] = arguments;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let all = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: all.length });
    all += node.data;
  }
  const from = all.indexOf(wanted, all.indexOf(after) + after.length);
  if (from < 0) return null;
  const at = (offset) => {
    const { node, start } = nodes.findLast((entry) => entry.start <= offset);
    return [node, offset - start];
  };
  const range = document.createRange();
  range.setStart(...at(from));
  range.setEnd(...at(from + wanted.length - 1));
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
`;

/** Runs a function body in a page, past the page's own content security policy. */
export function inPage<T>(view: View, body: string, ...words: unknown[]): Promise<T> {
  return view.evaluate<T>(call(body, words));
}

/** … in the page's first frame, of the same origin. */
export async function inFrame<T>(view: View, body: string, ...words: unknown[]): Promise<T> {
  const inside = `JSON.stringify(${call(body, words)})`;
  return JSON.parse(await view.evaluate<string>(`frames[0].eval(${JSON.stringify(inside)})`));
}

const call = (body: string, words: unknown[]): string =>
  `(function () {${body}}).apply(null, ${JSON.stringify(words)})`;
