import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Loaded } from '#components/loaded.ts';
import { Popup } from '#components/popup/Popup.tsx';
import { ask } from '#lib/messages/client.ts';
import { failureOf } from '#lib/model/failure.ts';
import type { ZoneHit, ZoneOverview } from '#lib/model/overview.ts';
import { openPanel } from '#lib/panel.ts';
import { usePage } from './page.ts';

/** Wires the popup's face to the tab in front and to the background. */
export function App() {
  const [page, pageActions, tabId] = usePage();
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<ZoneHit[]>([]);
  const [zone, setZone] = useState<Loaded<ZoneOverview> | null>(null);

  useEffect(() => {
    let current = true;
    const show = (found: ZoneHit[]) => current && setHits(found);
    if (query.trim() === '') show([]);
    else ask('lookup', { query }).then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [query]);

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
