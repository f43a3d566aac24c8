import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { createMenu, onCommand, onMenu } from '#lib/background/commands.ts';
import { handlersOf } from '#lib/background/handlers.ts';
import { markOpenTabs, syncHosts } from '#lib/background/hosts.ts';
import { tabs } from '#lib/background/tabs.ts';
import { createDataset } from '#lib/data/dataset.ts';
import { forgetTab } from '#lib/messages/frames.ts';
import { serve } from '#lib/messages/server.ts';

/** Everything is registered in the worker's first turn; the database opens when first asked. */
export default defineBackground(() => {
  const dataset = createDataset({ readPackaged });
  serve(handlersOf(dataset, tabs), browser.runtime.getURL('/'));

  browser.runtime.onInstalled.addListener(() => {
    // install the packaged release now, so that the first page need not wait for it
    void dataset.status();
    void syncHosts();
    createMenu(i18n.t('menu.lookUp'));
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncHosts().then(() => markOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => void syncHosts());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.commands.onCommand.addListener(onCommand);
  browser.contextMenus.onClicked.addListener(onMenu);
});

/** A file of the release that the build put into `dataset/`. */
async function readPackaged(path: string): Promise<string> {
  const response = await fetch(`${browser.runtime.getURL('/')}dataset/${path}`);
  if (!response.ok) throw new Error(`no packaged file ${path}`);
  return response.text();
}
