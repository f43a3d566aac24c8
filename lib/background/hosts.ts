/** Hosts beyond the standing ones: read from now on because the reader allowed it, until the reader takes it back. */
import { browser } from 'wxt/browser';
import { FIGURES, tabs } from './tabs.ts';

const ID = 'allowed-hosts';

/** Patterns of hosts to mark. A channel's host, allowed for refreshes alone, is asked for by its scheme and left out. */
async function markedHosts(): Promise<string[]> {
  const { host_permissions: standing = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('*://') && !standing.includes(origin));
}

/** Makes the browser run the content script on exactly the allowed hosts. */
export async function syncHosts(): Promise<void> {
  const matches = await markedHosts();
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      js: [FIGURES.js],
      css: [FIGURES.css],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** The tab from which a host was allowed shows its marks at once. The popup may be gone by then, so it is done here. */
export async function markOpenTabs(origins: readonly string[]): Promise<void> {
  const marked = origins.filter((origin) => origin.startsWith('*://'));
  if (marked.length === 0) return;
  const open = await browser.tabs.query({ url: marked });
  await Promise.allSettled(open.map(({ id }) => (id === undefined ? undefined : tabs.annotate(id))));
}
