import { inPageOrder, isInline, outermost, placeToRead } from './roots.ts';
import { UNREAD } from './tags.ts';

/** The page has to be quiet this long before its changes are read … */
const QUIET_MS = 250;
/** … unless it never is: then this long after the first change. */
const PATIENCE_MS = 1500;
/** After a batch, rest this many times as long as it took: a page that changes forever costs at most a fifth. */
const REST_RATIO = 4;
/** Above so many changed places reading everything again is cheaper than sorting them (Dark Reader: about 1,000). */
const MOST_ROOTS = 5000;

const isFrame = ({ nodeName }: Node): boolean => nodeName === 'IFRAME' || nodeName === 'FRAME';

/** What changed since the last batch. */
export interface Change {
  /** Subtrees to read, in page order, none inside of another. What was read there before is void. */
  roots: Node[];
  /** Something was taken away. */
  removed: boolean;
}

/**
 * Collects what a page adds, until it is quiet. `read` does the work of a batch; while it runs changes are
 * collected for the next. Records cost next to nothing; a batch without roots never reaches `read`.
 */
export class Watch {
  readonly #root: Node;
  readonly #read: (change: Change) => Promise<void>;
  readonly #observer: MutationObserver;
  #dirty = new Set<Node>();
  #removed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #on = false;
  #busy = false;
  #restUntil = 0;

  constructor(root: Node, read: (change: Change) => Promise<void>) {
    this.#root = root;
    this.#read = read;
    this.#observer = new MutationObserver((records) => this.#collect(records));
  }

  /** Is it watching? */
  get on(): boolean {
    return this.#on;
  }

  start(): void {
    this.#on = true;
    this.observe(this.#root);
  }

  /** Also watches a shadow root, which the document's observer does not see into. */
  observe(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#on = false;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dirty.clear();
  }

  /** Adds a place to be read that no record tells of: an element that has become visible. */
  add(...roots: Node[]): void {
    for (const root of roots) this.#dirty.add(root);
    if (roots.length > 0) this.#schedule();
  }

  #collect(records: MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') this.#touch(record.target);
      for (const node of record.addedNodes) this.#touch(node);
      if (record.removedNodes.length === 0) continue;
      // What is never read leaves no gap: a script that has run, our own card when it closes. A frame takes its own
      // figures along, and none of this document's.
      const gone = [...record.removedNodes].filter((node) => !UNREAD.has((node as Element).localName));
      if (gone.length > 0 || [...record.removedNodes].some(isFrame)) this.#removed = true;
      if (gone.some(isInline)) this.#touch(record.target);
    }
    if (this.#dirty.size > 0 || this.#removed) this.#schedule();
  }

  #touch(node: Node): void {
    if (this.#dirty.size > MOST_ROOTS) return;
    if (node.nodeType === 1 && UNREAD.has((node as Element).localName)) return;
    if (node.nodeType !== 1 && node.nodeType !== 3) return;
    // Titles, scripts, and what the reader types.
    const parent = node.parentElement;
    if (parent && (UNREAD.has(parent.localName) || parent.closest('[contenteditable]'))) return;
    const place = placeToRead(node);
    if (place) this.#dirty.add(place);
  }

  #schedule(): void {
    if (this.#busy || !this.#on) return;
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    else clearTimeout(this.#timer);
    const due = Math.max(Math.min(now + QUIET_MS, this.#since + PATIENCE_MS), this.#restUntil);
    this.#timer = setTimeout(() => void this.#flush(), Math.max(0, due - now));
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    const dirty = this.#dirty;
    const removed = this.#removed;
    this.#dirty = new Set();
    this.#removed = false;
    const roots = dirty.size > MOST_ROOTS ? [this.#root] : inPageOrder(outermost(dirty));
    if (roots.length === 0 && !removed) return;
    this.#busy = true;
    const start = performance.now();
    try {
      await this.#read({ roots, removed });
    } finally {
      this.#busy = false;
      const end = performance.now();
      this.#restUntil = end + (end - start) * REST_RATIO;
      if (this.#dirty.size > 0 || this.#removed) this.#schedule();
    }
  }
}
