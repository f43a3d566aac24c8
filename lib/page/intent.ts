/** The pointer rests on a figure this long before its card opens (Wikimedia's Popups: 150 ms) … */
export const REST_MS = 150;
/** … and may be elsewhere this long before the card closes, so that it can travel to the card (WCAG 1.4.13). */
export const GRACE_MS = 300;

/** What hovering means: rest on a target opens it, leaving both target and card closes, unless pinned. */
export class HoverIntent<T> {
  readonly #open: (target: T) => void;
  readonly #close: () => void;
  #over: T | null = null;
  #opened: T | null = null;
  #onCard = false;
  #pinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(open: (target: T) => void, close: () => void) {
    this.#open = open;
    this.#close = close;
  }

  get opened(): T | null {
    return this.#opened;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  /** The pointer is over this target, or over none. */
  over(target: T | null): void {
    if (target === this.#over) return;
    this.#over = target;
    this.#plan();
  }

  onCard(inside: boolean): void {
    this.#onCard = inside;
    this.#plan();
  }

  /** Opened by click or key: stays until closed. */
  pin(target: T): void {
    clearTimeout(this.#timer);
    this.#pinned = true;
    this.#opened = target;
  }

  /** Let go: from now on it closes like any other. */
  unpin(): void {
    this.#pinned = false;
    this.#plan();
  }

  closed(): void {
    clearTimeout(this.#timer);
    this.#pinned = false;
    this.#opened = null;
    this.#onCard = false;
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.#pinned || this.#onCard) return;
    const target = this.#over;
    if (target === this.#opened) return;
    if (target === null) {
      this.#timer = setTimeout(() => {
        this.closed();
        this.#close();
      }, GRACE_MS);
      return;
    }
    this.#timer = setTimeout(
      () => {
        this.#opened = target;
        this.#open(target);
      },
      // From card to card the pointer crosses other figures: those do not steal it on the way.
      this.#opened === null ? REST_MS : GRACE_MS,
    );
  }
}
