import type { CardPort, CardRequest } from '#lib/page/card-port.ts';
import { createHost, type Host, remove, show } from './host.ts';
import { keepBeside } from './place.ts';

/** Draws a request on the surface; draws nothing for null. `pin` tells whether the card is pinned now. */
export type Draw = (surface: HTMLElement, request: CardRequest | null, pinned: boolean) => void;

/** The card on the page: one host, in the top layer while a card is open, gone from the page otherwise. */
export class Overlay implements CardPort {
  readonly #draw: Draw;
  readonly #host: Host;
  #request: CardRequest | null = null;
  #stopPlacing: () => void = () => undefined;

  constructor(document: Document, css: string, draw: Draw) {
    this.#draw = draw;
    this.#host = createHost(document, css);
    const { element } = this.#host;
    element.addEventListener('pointerenter', () => this.#request?.onPointer(true));
    element.addEventListener('pointerleave', () => this.#request?.onPointer(false));
  }

  open(request: CardRequest): void {
    this.#stopPlacing();
    this.#request = request;
    const { surface } = this.#host;
    this.#draw(surface, request, request.pinned);
    show(this.#host, request.within);
    this.#stopPlacing = keepBeside(surface, request.within, request.boxes, () => this.close());
    if (request.focus) surface.focus({ preventScroll: true });
  }

  /** Pins the open card or lets it go. */
  pin(pinned: boolean): void {
    if (!this.#request) return;
    this.#draw(this.#host.surface, this.#request, pinned);
    this.#request.onPin(pinned);
  }

  close(): void {
    const request = this.#request;
    if (!request) return;
    this.#request = null;
    this.#stopPlacing();
    this.#stopPlacing = () => undefined;
    const focused = this.#host.element.matches(':focus-within');
    this.#draw(this.#host.surface, null, false);
    remove(this.#host);
    request.onClosed(focused);
  }
}
