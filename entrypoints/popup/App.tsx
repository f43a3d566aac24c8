import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Loaded } from '#components/loaded.ts';
import { Popup } from '#components/popup/Popup.tsx';
import { useZoneSearch } from '#components/zone/useZoneSearch.ts';
import { ask } from '#lib/messages/client.ts';
import { failureOf } from '#lib/model/failure.ts';
import type { ZoneOverview } from '#lib/model/overview.ts';
import { openPanel } from '#lib/panel.ts';
import { usePage } from './page.ts';

const lookUp = (query: string) => ask('lookup', { query });

/** Wires the popup's face to the tab in front and to the background. */
export function App() {
  const [page, pageActions, tabId] = usePage();
  const [query, setQuery, hits] = useZoneSearch(lookUp);
  const [zone, setZone] = useState<Loaded<ZoneOverview> | null>(null);

  const open = (id: string | null) => {
    if (id === null) return setZone(null);
    setZone({ state: 'loading' });
    ask('getZone', { id }).then(
      (value) => setZone({ state: 'ready', value }),
      (error) => setZone({ state: 'failed', failure: failureOf(error) }),
    );
  };
  const showPanel = () => {
    if (tabId !== undefined) void openPanel(tabId).catch(() => undefined);
    window.close();
  };
  return (
    <Popup
      page={page}
      pageActions={{ ...pageActions, list: showPanel }}
      query={query}
      onQuery={setQuery}
      hits={hits}
      zone={zone}
      onZone={open}
      onPanel={showPanel}
      onOptions={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
    />
  );
}
