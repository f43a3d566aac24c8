import { browser } from 'wxt/browser';
import { Options } from '#components/options/Options.tsx';
import { useDataset } from './dataset.ts';
import { useImport } from './importing.ts';
import { useReading } from './reading.ts';
import { useRefresh } from './refresh.ts';
import { useSites } from './sites.ts';

/** Wires the options page to the background and to the settings. */
export function App() {
  const dataset = useDataset();
  const refresh = useRefresh();
  const sites = useSites();
  const { status } = dataset;
  const importing = useImport(status.state === 'ready' ? status.value.own : 0);
  const reading = useReading();
  return (
    <Options
      dataset={dataset}
      refresh={refresh}
      importing={importing}
      reading={reading}
      sites={sites}
      version={browser.runtime.getManifest().version}
    />
  );
}
