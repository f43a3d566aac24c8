import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Report } from '#lib/settings.ts';

/**
 * What the always-loaded script and the card's bundle say to each other. Both run in the extension's isolated world
 * of the same frame, so this is one object on that world's `globalThis`, which the page cannot see.
 */
export interface CardRequest {
  fact: Fact;
  context: Context;
  /** Boxes of the figure in the viewport, as they are now. */
  boxes(): DOMRect[];
  /** An element beside which the card must stand in the top layer: an open `<dialog>`, a full-screen element. */
  within: Element;
  /** Words around the figure, for citation. */
  quote: { prefix: string; exact: string; suffix: string };
  /** Opened by a click or key: stays until closed, and takes the focus when `focus` is set. */
  pinned: boolean;
  focus: boolean;
  /** The reader chose the zone that an ambiguous page is about. */
  onZone(zone: string): void;
  /** The reader says that this is no figure, or is read wrongly. */
  onReport(kind: Report['kind']): void;
  /** No marks on this site from now on. */
  onSiteOff(): void;
  /** The reader pins the card, or lets it go. */
  onPin(pinned: boolean): void;
  /** `focused`: the focus was in the card, and is nowhere now. */
  onClosed(focused: boolean): void;
  /** The pointer has come onto the card, or has left it. */
  onPointer(inside: boolean): void;
}

export interface CardPort {
  /** Shows the card; one that is open gives way, without a word to its `onClosed`. */
  open(request: CardRequest): void;
  close(): void;
}

declare global {
  /** Set by the card's bundle when it has run. */
  var zonelensCard: CardPort | undefined;
}
