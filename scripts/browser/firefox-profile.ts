/** A throwaway Firefox profile: quiet, Chinese, and led to the local page server. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Makes the profile's folder. Every host is led to `port` on this machine; what is saved lands in `downloads`. */
export function makeProfile(port: number): { profile: string; downloads: string } {
  const profile = mkdtempSync(join(tmpdir(), 'zonelens-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(profile, 'user.js'), userJs(preferences(port, downloads)));
  return { profile, downloads };
}

/** Nothing of the browser's own may go to the network, and no first-run page may stand in the way. */
function preferences(port: number, downloads: string): Record<string, string | number | boolean> {
  return {
    'marionette.port': 0,
    // The page server as the proxy of all hosts but localhost: it sees every request there is.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'intl.accept_languages': 'zh-CN, zh',
    'intl.locale.requested': 'zh-CN',
  };
}

const userJs = (values: Record<string, string | number | boolean>): string =>
  Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Firefox chooses a free port and writes it into the profile once it listens. */
export async function announcedPort(profile: string): Promise<number> {
  const deadline = Date.now() + 40_000;
  while (Date.now() < deadline) {
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
    await sleep(100);
  }
  throw new Error('Firefox did not start within 40 s');
}
