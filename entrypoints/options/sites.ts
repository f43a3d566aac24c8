import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SitesProps } from '#components/options/SitesSection.tsx';
import { disabledHosts, setHostOn } from '#lib/settings.ts';

/** Sites switched off, and hosts beyond the standing ones that the reader allowed. */
export function useSites(): SitesProps {
  const [off, setOff] = useState<string[]>([]);
  const [allowed, setAllowed] = useState<string[]>([]);

  useEffect(() => {
    const show = async () => setAllowed(await allowedOrigins());
    void disabledHosts.getValue().then(setOff);
    void show();
    const stop = disabledHosts.watch(setOff);
    browser.permissions.onAdded.addListener(show);
    browser.permissions.onRemoved.addListener(show);
    return () => {
      stop();
      browser.permissions.onAdded.removeListener(show);
      browser.permissions.onRemoved.removeListener(show);
    };
  }, []);

  return {
    off,
    onSwitchOn: (host) => void setHostOn(host, true),
    allowed,
    onRevoke: (origin) => void browser.permissions.remove({ origins: [origin] }),
  };
}

/** What was granted besides the manifest's own hosts, as match patterns. */
async function allowedOrigins(): Promise<string[]> {
  const { host_permissions: standing = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !standing.includes(origin)).sort();
}
