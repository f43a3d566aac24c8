import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReadingProps } from '#components/options/ReadingSection.tsx';
import { save } from '#lib/save.ts';
import { type Report, reports } from '#lib/settings.ts';

/** Keys as the browser has them, and the reader's notes. */
export function useReading(): ReadingProps {
  const [keys, setKeys] = useState<ReadingProps['keys']>([]);
  const [noted, setNoted] = useState<Report[]>([]);

  useEffect(() => {
    const show = async () => {
      const all = await browser.commands.getAll();
      setKeys(
        all
          .filter(({ description }) => description)
          .map(({ description = '', shortcut = '' }) => ({ name: description, keys: shortcut })),
      );
    };
    void show();
    void reports.getValue().then(setNoted);
    // keys are changed in a page of the browser; the reader comes back from there
    addEventListener('focus', show);
    const stop = reports.watch(setNoted);
    return () => {
      removeEventListener('focus', show);
      stop();
    };
  }, []);

  return {
    keys,
    onKeys: () => void openKeySettings(),
    reports: noted.length,
    onExportReports: () =>
      save({
        name: 'zonelens-reports.json',
        type: 'application/json',
        text: `${JSON.stringify(noted, null, 2)}\n`,
      }),
    onClearReports: () => void reports.setValue([]),
  };
}

/** Firefox opens its own page for it; Chromium has one at a known address. */
async function openKeySettings(): Promise<void> {
  const { commands } = browser as typeof browser & {
    commands: { openShortcutSettings?: () => Promise<void> };
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
