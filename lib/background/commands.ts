/** Keyboard commands and the context menu. */
import { browser } from 'wxt/browser';
import { askPage } from '#lib/messages/page.ts';
import { openPanel } from '#lib/panel.ts';
import { pendingText } from '#lib/pending-text.ts';

/** What each command of the manifest does in a tab. The browser lets the reader change its keys. */
const commands = new Map<string, (tabId: number) => Promise<unknown>>([
  ['next-figure', (tabId) => askPage(tabId, 'stepFigure', { by: 1 })],
  ['previous-figure', (tabId) => askPage(tabId, 'stepFigure', { by: -1 })],
  ['toggle-marks', (tabId) => askPage(tabId, 'toggle', {})],
  ['open-panel', openPanel],
]);

export function onCommand(command: string, tab: { id?: number | undefined } | undefined): void {
  const run = commands.get(command);
  if (!run) return;
  // a page without marks, or one of the browser's own, stays silent
  if (tab?.id !== undefined) void run(tab.id).catch(() => undefined);
  // Firefox names no tab
  else void frontTab().then((id) => (id === undefined ? undefined : run(id).catch(() => undefined)));
}

async function frontTab(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

const LOOK_UP = 'look-up-selection';

export function createMenu(title: string): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
  });
}

/** The selection is read in the panel, which opens first: the click counts only until the first await. */
export function onMenu(
  { menuItemId, selectionText }: { menuItemId: string | number; selectionText?: string | undefined },
  tab: { id?: number | undefined } | undefined,
): void {
  if (menuItemId !== LOOK_UP || !selectionText || tab?.id === undefined) return;
  void openPanel(tab.id).catch(() => undefined);
  void pendingText.setValue(selectionText);
}
