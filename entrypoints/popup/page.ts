/** The tab in front as the popup shows it, and what can be done there. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageActions, PageState } from '#components/popup/ThisPage.tsx';
import { useWords } from '#components/words.ts';
import { ask, onAnnouncement } from '#lib/messages/client.ts';
import { askFrames, tellFrames } from '#lib/messages/page.ts';
import type { PageSummary } from '#lib/model/page.ts';
import { summaryOfFrames } from '#lib/page/frames.ts';
import { isHostOn, setHostOn } from '#lib/settings.ts';

type Actions = Omit<PageActions, 'list'>;

export function usePage(): [PageState, Actions, tabId: number | undefined] {
  const { locale } = useWords();
  const [page, setPage] = useState<PageState>({ kind: 'loading' });
  const [tab, setTab] = useState<{ id: number; host: string } | undefined>();

  const read = async (id: number, host: string): Promise<void> => {
    if (!(await isHostOn(host))) return setPage({ kind: 'off', host });
    try {
      const frames = await askFrames(id, 'getPageSummary');
      const summary = summaryOfFrames(frames.map(({ answer }) => answer));
      setPage({ kind: 'read', host, summary, zones: await zonesOf(summary, locale.startsWith('zh')) });
    } catch {
      setPage({ kind: 'uncovered', host });
    }
  };

  useEffect(() => {
    let front: { id: number; host: string } | undefined;
    void frontTab().then((found) => {
      front = found;
      setTab(found);
      if (found) return read(found.id, found.host);
      setPage({ kind: 'closed' });
    });
    // a page that was just asked for is read in slices, and says when it has been
    return onAnnouncement({
      pageChanged: ({ tabId }) => front?.id === tabId && void read(front.id, front.host),
    });
  }, []);

  const withTab = (run: (id: number, host: string) => Promise<void>) => () => {
    if (tab) void run(tab.id, tab.host);
  };
  const annotate = async (id: number, host: string): Promise<void> => {
    setPage({ kind: 'uncovered', host, asking: true });
    try {
      await ask('annotateTab', { tabId: id });
      await read(id, host);
    } catch {
      setPage({ kind: 'uncovered', host, refused: true });
    }
  };
  const actions: Actions = {
    annotate: withTab(annotate),
    annotateAlways: withTab(async (id, host) => {
      // before any await: the browser asks only while the click lasts
      const granted = await browser.permissions.request({ origins: [`*://${host}/*`] });
      if (granted) await annotate(id, host);
      else setPage({ kind: 'uncovered', host, refused: true });
    }),
    setSite: (on) =>
      withTab(async (id, host) => {
        await setHostOn(host, on);
        await tellFrames(id, 'toggle', { on }).catch(() => undefined);
        await read(id, host);
      })(),
    chooseZone: (zone) =>
      withTab(async (id, host) => {
        await askFrames(id, 'chooseZone', { zone });
        await read(id, host);
      })(),
  };
  return [page, actions, tab?.id];
}

/**
 * The tab the popup was opened over; undefined where nothing may be read. A popup that stands in a tab of its own
 * (tests, a detached window) is told which tab it is about by its address.
 */
async function frontTab(): Promise<{ id: number; host: string } | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || !tab.url) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  return /^https?:$/.test(protocol) ? { id: tab.id, host: hostname } : undefined;
}

async function zonesOf(
  { zone, candidates }: PageSummary,
  zh: boolean,
): Promise<{ id: string; label: string }[]> {
  const ids = zone === null ? candidates.slice(0, 6) : [zone];
  const found = await Promise.all(ids.map((id) => ask('lookup', { query: id })));
  return found.flatMap((hits, index) => {
    const hit = hits.find(({ id }) => id === ids[index]);
    return hit ? [{ id: hit.id, label: (!zh && hit.en) || hit.name }] : [];
  });
}
