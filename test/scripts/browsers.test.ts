import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/** A machine on which exactly these files exist. */
const machine = (platform: string, env: Record<string, string>, ...files: string[]) => ({
  platform,
  env,
  exists: (path: string) => files.includes(path),
});

const linux = { PATH: '/usr/local/bin:/usr/bin' };

describe('findBrowser', () => {
  it.each([
    ['on the path', 'chromium', machine('linux', linux, '/usr/bin/chromium'), '/usr/bin/chromium'],
    [
      'Chromium before Chrome',
      'chromium',
      machine('linux', linux, '/usr/bin/google-chrome', '/usr/bin/chromium'),
      '/usr/bin/chromium',
    ],
    [
      'Chrome where it is alone',
      'chromium',
      machine('linux', linux, '/usr/bin/google-chrome'),
      '/usr/bin/google-chrome',
    ],
    ['Edge too', 'chromium', machine('linux', linux, '/usr/bin/microsoft-edge'), '/usr/bin/microsoft-edge'],
    [
      'the ESR of Firefox',
      'firefox',
      machine('linux', linux, '/usr/bin/firefox-esr'),
      '/usr/bin/firefox-esr',
    ],
    [
      'the one that is named',
      'chromium',
      machine('linux', { ...linux, CHROMIUM: '/opt/c' }, '/opt/c', '/usr/bin/chromium'),
      '/opt/c',
    ],
    [
      'an app on macOS',
      'chromium',
      machine('darwin', { HOME: '/me' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Firefox on macOS',
      'firefox',
      machine('darwin', { HOME: '/me' }, '/me/Applications/Firefox.app/Contents/MacOS/firefox'),
      '/me/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'a program on Windows',
      'chromium',
      machine('win32', { ProgramFiles: 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'),
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('finds %s', (_, kind, where, path) => {
    expect(findBrowser(kind, where)).toBe(path);
  });

  it.each([
    ['nothing on an empty machine', 'chromium', machine('linux', linux)],
    ['no Chromium in a Firefox', 'chromium', machine('linux', linux, '/usr/bin/firefox-esr')],
    ['nothing off the path', 'firefox', machine('linux', linux, '/opt/firefox/firefox')],
    [
      'no substitute for a named one that is gone',
      'chromium',
      machine('linux', { ...linux, CHROMIUM: '/gone' }, '/usr/bin/chromium'),
    ],
    ['nothing of another system', 'chromium', machine('win32', {}, '/usr/bin/chromium')],
  ] as const)('finds %s', (_, kind, where) => {
    expect(findBrowser(kind, where)).toBeUndefined();
  });
});
