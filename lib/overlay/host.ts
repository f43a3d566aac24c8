/** The one element that we add to a page, and the isolation it stands for. Exists only while a card is open. */
import hostCss from './host.css?inline';

/** Events that would otherwise reach the page's own handlers: typing in a card must not trigger its shortcuts. */
const KEPT_IN = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'focusin',
  'focusout',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'selectstart',
  'dragstart',
] as const;

export interface Host {
  element: HTMLElement;
  /** Where the card is drawn. */
  surface: HTMLElement;
}

/** The heading of what is drawn names the card to screen readers. */
const LABEL_ID = 'zl-card-title';

/** Creates the host with a closed root; `css` styles what is drawn on the surface. */
export function createHost(document: Document, css: string): Host {
  const element = document.createElement('zonelens-card');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${hostCss}\n${css}`;
  const surface = document.createElement('div');
  surface.className = 'surface';
  surface.tabIndex = -1;
  surface.role = 'dialog';
  surface.setAttribute('aria-labelledby', LABEL_ID);
  root.append(style, surface);
  for (const type of KEPT_IN) {
    // Escape is let through: closing the card is heard on the document, wherever the focus is.
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return { element, surface };
}

/** Puts the host into the top layer, above full-screen elements and dialogs. */
export function show({ element }: Host, within: Element): void {
  if (element.parentNode !== within) within.append(element);
  element.popover = 'manual';
  if (!element.matches(':popover-open')) element.showPopover();
}

export function remove({ element }: Host): void {
  element.remove();
}
