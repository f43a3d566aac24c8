import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RefreshProps, RefreshState } from '#components/options/RefreshSection.tsx';
import { ask, onAnnouncement } from '#lib/messages/client.ts';
import { type Failure, failureOf } from '#lib/model/failure.ts';
import { channelUrl } from '#lib/settings.ts';

/**
 * Refreshing from the reader's channel. A host that allows any origin (CORS) needs no permission; where the first
 * try finds the way barred, the permission for that one host is offered, to be granted by a click of its own.
 */
export function useRefresh(): RefreshProps {
  const [url, setUrl] = useState('');
  const [refresh, setRefresh] = useState<RefreshState>({ state: 'idle' });

  useEffect(() => {
    void channelUrl.getValue().then(setUrl);
    return onAnnouncement({
      refreshProgress: (progress) =>
        setRefresh((now) => (now.state === 'running' ? { state: 'running', progress } : now)),
    });
  }, []);

  const run = async (): Promise<void> => {
    const wanted = url.trim();
    setRefresh({ state: 'running' });
    await channelUrl.setValue(wanted);
    try {
      const result = await ask('refreshDataset', { url: wanted });
      setRefresh({ state: 'done', result });
    } catch (error) {
      const failure = await explained(failureOf(error), wanted);
      setRefresh({ state: 'failed', failure });
    }
  };
  return {
    url,
    refresh,
    onUrl: setUrl,
    onRefresh: () => void run(),
    onCancel: () => void ask('cancelRefresh'),
    onAllow: () => {
      const origins = originsOf(url.trim());
      // before any await: the browser asks only while the click lasts
      void browser.permissions.request({ origins }).then((granted) => (granted ? run() : undefined));
    },
  };
}

/** The host of an address with its scheme; match patterns name no port. */
function originsOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { protocol, hostname } = new URL(url);
  return [`${protocol}//${hostname}/*`];
}

/** A browser says no more than "failed" for a host that is down and for one that bars other origins. */
async function explained(failure: Failure, url: string): Promise<Failure> {
  if (failure.code === 'invalid-request') return { code: 'bad-url', params: {} };
  if (failure.code !== 'offline') return failure;
  const permitted = await browser.permissions.contains({ origins: originsOf(url) });
  return permitted ? failure : { code: 'permission-needed', params: { host: new URL(url).host } };
}
