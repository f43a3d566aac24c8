import { browser } from 'wxt/browser';

/** Firefox's own panel API, which the shared types leave out. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel beside a tab. Browsers allow it only while a click or key press of the reader is being handled, so
 * call it before any await. Rejects where the browser refuses (Firefox does for messages from a page).
 */
export function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as typeof browser & { sidebarAction?: SidebarAction };
  if (sidebarAction) return sidebarAction.open();
  return browser.sidePanel.open({ tabId });
}
