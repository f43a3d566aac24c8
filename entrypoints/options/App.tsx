import { browser } from 'wxt/browser';
import { Options } from '#components/options/Options.tsx';
import { useDataset } from './dataset.ts';
import { useRefresh } from './refresh.ts';
import { useSites } from './sites.ts';

/** Wires the options page to the background and to the settings. */
export function App() {
  const dataset = useDataset();
  const refresh = useRefresh();
  const sites = useSites();
  return (
    <Options
      dataset={dataset}
      refresh={refresh}
      sites={sites}
      version={browser.runtime.getManifest().version}
    />
  );
}
