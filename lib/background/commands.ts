/** Keyboard commands and the context menu. */
import { browser } from 'wxt/browser';
import { framesWithFigures, steppedTo, stepTo } from '#lib/messages/frames.ts';
import { askFrame, askPage, tellFrames } from '#lib/messages/page.ts';
import { openPanel } from '#lib/panel.ts';
import { pendingText } from '#lib/pending-text.ts';

/** What each command of the manifest does in a tab. The browser lets the reader change its keys. */
const commands = new Map<string, (tabId: number) => Promise<unknown>>([
  ['next-figure', (tabId) => step(tabId, 1)],
  ['previous-figure', (tabId) => step(tabId, -1)],
  ['toggle-marks', async (tabId) => tellFrames(tabId, 'toggle', { on: !(await askPage(tabId, 'isOn')) })],
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

/** To the next figure of the tab: within a frame, and from its last one on in the next frame. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  const frames = await framesWithFigures(tabId);
  const { length } = frames;
  if (length < 2) return void (await askPage(tabId, 'stepFigure', { by }));
  const start = Math.max(0, frames.indexOf((await steppedTo(tabId)) ?? frames[0]!));
  // Once around: where there is no other marked figure, the frame one came from is entered again.
  for (let away = 0; away <= length; away++) {
    const frame = frames[(start + away * by + length * length) % length]!;
    const enter = away > 0;
    if (await askFrame(tabId, frame, 'stepFigure', { by, wrap: false, enter }).catch(() => false)) {
      await stepTo(tabId, frame);
      return;
    }
  }
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
