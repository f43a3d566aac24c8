import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where a view gives way to another, what had the focus is gone with it. Then it goes to the element that `to` names
 * in the new view, so that keys go on from there and screen readers say it. Not at the first view: nothing was lost.
 */
export function useFocusAfter<E extends HTMLElement>(view: string, to: string): RefObject<E | null> {
  const root = useRef<E>(null);
  const before = useRef(view);
  useLayoutEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (document.activeElement === document.body) root.current?.querySelector<HTMLElement>(to)?.focus();
  }, [view]);
  return root;
}
