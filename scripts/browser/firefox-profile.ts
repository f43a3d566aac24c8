/** A throwaway Firefox profile: quiet, Chinese, and led to the local page server. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Makes the profile's folder; `hosts` are led to `port` on this machine (Firefox knows no wildcard here). */
export function makeProfile(port: number, hosts: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'zonelens-firefox-'));
  writeFileSync(join(profile, 'user.js'), userJs(preferences(port, hosts)));
  return profile;
}

/** Nothing of the browser's own may go to the network, and no first-run page may stand in the way. */
function preferences(port: number, hosts: readonly string[]): Record<string, string | number | boolean> {
  return {
    'marionette.port': 0,
    'network.dns.localDomains': hosts.join(','),
    'network.socket.forcePort': `80=${port};443=${port}`,
    'network.proxy.type': 0,
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
