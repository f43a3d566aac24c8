import type { MarkKind } from '#lib/model/mark.ts';
import type { Finding } from './finding.ts';

const KINDS: readonly MarkKind[] = ['reached', 'missed', 'target', 'history', 'differs', 'ambiguous'];
/** Names are shared with the page and with other extensions; the colours and lines are in `marks.css`. */
const nameOf = (kind: MarkKind | 'active'): string => `zonelens-${kind}`;

/** `highlightsFromPoint` of the CSS Custom Highlight API, which TypeScript's library does not know yet. */
interface HitTesting {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}
interface CaretTesting {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
}

/** Paints the findings on the page without touching it, and tells which one is at a point. */
export class Marks {
  readonly #document: Document;
  #byRange = new Map<AbstractRange, Finding>();
  #byNode: Map<Node, Finding[]> | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  paint(findings: Iterable<Finding>): void {
    const ranges = new Map<MarkKind, AbstractRange[]>();
    this.#byRange.clear();
    this.#byNode = null;
    for (const finding of findings) {
      if (finding.mark === null) continue;
      this.#byRange.set(finding.range, finding);
      const list = ranges.get(finding.mark);
      if (list) list.push(finding.range);
      else ranges.set(finding.mark, [finding.range]);
    }
    for (const kind of KINDS) {
      const list = ranges.get(kind);
      if (list) CSS.highlights.set(nameOf(kind), highlightOf(list));
      else CSS.highlights.delete(nameOf(kind));
    }
  }

  /** The figure whose card is open, or that the reader was sent to; null for none. */
  activate(finding: Finding | null): void {
    if (!finding) {
      CSS.highlights.delete(nameOf('active'));
      return;
    }
    const active = highlightOf([finding.range]);
    active.priority = 1;
    CSS.highlights.set(nameOf('active'), active);
  }

  clear(): void {
    this.#byRange.clear();
    this.#byNode = null;
    for (const kind of [...KINDS, 'active'] as const) CSS.highlights.delete(nameOf(kind));
  }

  /** Marked figure at a point of the viewport, also inside of these shadow roots. */
  at(x: number, y: number, shadowRoots: ShadowRoot[] = []): Finding | null {
    if (this.#byRange.size === 0) return null;
    const registry = CSS.highlights as HighlightRegistry & HitTesting;
    if (registry.highlightsFromPoint) {
      for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
        for (const range of ranges) {
          const finding = this.#byRange.get(range);
          if (finding) return finding;
        }
      }
      return null;
    }
    return this.#atCaret(x, y, shadowRoots);
  }

  #atCaret(x: number, y: number, shadowRoots: ShadowRoot[]): Finding | null {
    const caret = (this.#document as Document & CaretTesting).caretPositionFromPoint?.(x, y, { shadowRoots });
    if (!caret) return null;
    this.#byNode ??= byNode(this.#byRange.values());
    // The caret snaps to the nearest text, so the point must really lie on the figure.
    return this.#byNode.get(caret.offsetNode)?.find((finding) => isOn(finding, x, y)) ?? null;
  }
}

// In slices, because a spread of tens of thousands of arguments overflows the stack.
function highlightOf(ranges: AbstractRange[]): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  return highlight;
}

function byNode(findings: Iterable<Finding>): Map<Node, Finding[]> {
  const map = new Map<Node, Finding[]>();
  for (const finding of findings) {
    for (const node of textNodesOf(finding)) {
      const list = map.get(node);
      if (list) list.push(finding);
      else map.set(node, [finding]);
    }
  }
  return map;
}

/** Boxes of a figure in the viewport: several where it breaks over lines. Asks for layout, so only on demand. */
export const boxesOf = (finding: Pick<Finding, 'range'>): DOMRect[] => [
  ...liveRange(finding).getClientRects(),
];

function liveRange({ range }: Pick<Finding, 'range'>): Range {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** Markup may split a figure into several nodes: `3<b>6</b>8亿元`. */
function textNodesOf(finding: Finding): Node[] {
  const { startContainer, endContainer } = finding.range;
  if (startContainer === endContainer) return [startContainer];
  const nodes = [startContainer];
  const { commonAncestorContainer } = liveRange(finding);
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node);
    if (node === endContainer) break;
  }
  return nodes;
}

const isOn = (finding: Finding, x: number, y: number): boolean =>
  boxesOf(finding).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
