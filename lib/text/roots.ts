/** Which parts of a page are read anew when something in it has changed. */
import { BLOCK } from './tags.ts';

/** A change inside of a line is read with its whole block, unless that holds more nodes than a paragraph does. */
const MOST_SIBLINGS = 60;
const WHOLE: ReadonlySet<string> = new Set(['html', 'body']);

export const isInline = (node: Node): boolean =>
  node.nodeType === 3 || (node.nodeType === 1 && !BLOCK.has((node as Element).localName));

/** The smallest thing around a changed node that makes sense alone: the node, its paragraph, its table. */
export function placeToRead(node: Node): Node | null {
  let place: Node = node;
  if (isInline(node)) {
    const block = blockAround(node);
    if (!block || WHOLE.has(block.localName) || block.childNodes.length > MOST_SIBLINGS) return node;
    place = block;
  }
  const parent = place.nodeType === 1 ? (place as Element) : place.parentElement;
  return parent?.closest('table') ?? place;
}

function blockAround(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !BLOCK.has(element.localName)) element = element.parentElement;
  return element;
}

/** Of these, those that stand in the page and inside of none other. */
export function outermost(nodes: ReadonlySet<Node>): Node[] {
  return [...nodes].filter((node) => {
    if (!node.isConnected) return false;
    for (let up = parentOf(node); up; up = parentOf(up)) if (nodes.has(up)) return false;
    return true;
  });
}

/** Parent across the border of a shadow root. */
export const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

export function inPageOrder(nodes: Node[]): Node[] {
  return nodes.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : a === b ? 0 : 1,
  );
}
