import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelState } from '#components/panel/Panel.tsx';
import { onAnnouncement } from '#lib/messages/client.ts';
import { askFrames } from '#lib/messages/page.ts';
import { figuresOfFrames } from '#lib/page/frames.ts';

/** The figures of the tab in front; follows the reader from tab to tab and the page as it changes. */
export function useFrontPage(): [PanelState, tabId: number | undefined] {
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  const [tabId, setTabId] = useState<number | undefined>();

  useEffect(() => {
    let shown: number | undefined;
    const read = async () => {
      const id = await frontTabId();
      shown = id;
      setTabId(id);
      const frames = id === undefined ? [] : await askFrames(id, 'getPageFigures').catch(() => []);
      // a quicker change of tabs may have come in between
      if (shown === id)
        setState(
          frames.length > 0 ? { kind: 'page', page: figuresOfFrames(frames) } : { kind: 'unreachable' },
        );
    };
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id === shown && change.status === 'complete') void read();
    };
    const onActivated = () => void read();
    void read();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    const stop = onAnnouncement({ pageChanged: ({ tabId: id }) => id === shown && void read() });
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      stop();
    };
  }, []);
  return [state, tabId];
}

/** A panel that stands in a tab of its own (tests, a detached window) is told which tab it is about by its address. */
async function frontTabId(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}
