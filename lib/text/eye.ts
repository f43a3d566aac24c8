import { BLOCK } from './tags.ts';

/**
 * How a reader sees an element: not at all, as part of the line, as a block of its own, or as one that is inline by
 * nature and laid out in a row by its flex or grid parent.
 */
export type Sight = 'hidden' | 'inline' | 'laid-out' | 'block';

/** What the walker asks of its surroundings: computed styles in a page, tags alone on the command line. */
export interface Eye {
  /** `unseen`: text directly inside is invisible, descendants may be visible again (`visibility`). */
  see(element: Element): { sight: Sight; unseen: boolean };
  /** Open or (for extensions) closed shadow root whose content stands in the element's place. */
  shadow(element: Element): ShadowRoot | null;
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Tags and attributes only: for documents without styles, such as files read by the command line. */
export const tagEye: Eye = {
  see(element) {
    const hidden = element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
    return {
      sight: hidden ? 'hidden' : BLOCK.has(element.localName) ? 'block' : 'inline',
      unseen: false,
    };
  },
  shadow: () => null,
};

/**
 * Computed styles: one style lookup an element, never a layout. (Measured in Chromium 156: 0.7 µs an element, about
 * what `checkVisibility` costs.)
 */
export const pageEye: Eye = {
  see(element) {
    const style = getComputedStyle(element);
    const display = style.display;
    if (display === 'none') return SEEN.hidden;
    return (style.visibility === 'visible' ? SEEN : UNSEEN)[sightOf(element, display, style)];
  },
  shadow: (element) => shadowOf(element),
};

const SEEN = told(false);
const UNSEEN = told(true);
function told(unseen: boolean): Record<Sight, { sight: Sight; unseen: boolean }> {
  return {
    hidden: { sight: 'hidden', unseen },
    inline: { sight: 'inline', unseen },
    'laid-out': { sight: 'laid-out', unseen },
    block: { sight: 'block', unseen },
  };
}

function sightOf(element: Element, display: string, style: CSSStyleDeclaration): Sight {
  if (display === 'inline') return 'inline';
  if (BLOCK.has(element.localName)) return 'block';
  // The digits of a rolling counter are inline blocks: they stay in the line.
  if (display.startsWith('inline') || display === 'contents' || display === 'ruby') return 'inline';
  // Children of a flex or grid container compute to `block`, yet a reader sees `<b>268</b><i>亿元</i>` in one line.
  // A drop cap floats, and yet its word goes on beside it.
  return style.cssFloat === 'left' || laidOutByParent(element) ? 'laid-out' : 'block';
}

/** Is an element that computes to a block an inline one by nature, which a flex or grid parent lays out? */
function laidOutByParent(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || element.localName.includes('-')) return false;
  const display = getComputedStyle(parent).display;
  return display.endsWith('flex') || display.endsWith('grid');
}

type OpenRoot = { openOrClosedShadowRoot?: ShadowRoot | null };
const chromeDom = (
  globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } } }
).chrome?.dom;

function shadowOf(element: Element): ShadowRoot | null {
  // Only custom elements and a short list of built-ins can carry one; a page has few, so ask for these alone.
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  return (element as OpenRoot).openOrClosedShadowRoot ?? chromeDom?.openOrClosedShadowRoot?.(element) ?? null;
}
