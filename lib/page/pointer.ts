import { pathHas } from './path.ts';

/** A moving pointer is not asked about; it is once it has been still this long. */
const STILL_MS = 40;

export interface PointerPorts<T> {
  at(x: number, y: number): T | null;
  over(target: T | null): void;
  click(target: T): void;
  /** Clicked somewhere else on the page. */
  clickElsewhere(): void;
}

/** Elements that have their own idea of what a click on them means. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Turns the mouse and touch events of a page into targets. Events that a page's script made up are ignored. */
export function followPointer<T>(document: Document, ports: PointerPorts<T>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let x = -1;
  let y = -1;
  const options = { signal, passive: true, capture: true } as const;

  const look = (): void => {
    timer = undefined;
    ports.over(x < 0 ? null : ports.at(x, y));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, STILL_MS);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      // A finger taps, and a pressed button selects or drags: neither is hovering.
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      [x, y] = pathHas(event, 'zonelens-card') ? [-1, -1] : [event.clientX, event.clientY];
      later();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      x = y = -1;
      later();
    },
    { signal, passive: true },
  );
  document.addEventListener('scroll', later, options);

  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return;
      if (pathHas(event, 'zonelens-card')) return;
      const selecting = document.getSelection()?.isCollapsed === false;
      const interactive = event.target instanceof Element && event.target.closest(INTERACTIVE) !== null;
      const target = selecting || interactive ? null : ports.at(event.clientX, event.clientY);
      if (target) ports.click(target);
      else ports.clickElsewhere();
    },
    { signal, passive: true },
  );
}
