/**
 * A real Firefox with the built extension: pages as tabs, mouse and keys as a reader uses them, and the text inside
 * the card's closed shadow root, which only privileged scripts can read.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../setup/browsers.mjs';
import { Marionette } from './marionette.ts';

/** Sent to the local server: every `*.gov.cn` name used in tests. Firefox knows no wildcard here. */
export interface FirefoxOptions {
  port: number;
  hosts: readonly string[];
  extension?: string;
}

export class Firefox {
  #process: ChildProcess;
  #marionette: Marionette;
  #profile: string;
  /** `moz-extension://…/`, new in each profile. */
  readonly origin: string;

  private constructor(process: ChildProcess, marionette: Marionette, profile: string, origin: string) {
    this.#process = process;
    this.#marionette = marionette;
    this.#profile = profile;
    this.origin = origin;
  }

  static async launch({ port, hosts, extension = '.output/firefox-mv3' }: FirefoxOptions): Promise<Firefox> {
    const executable = findBrowser('firefox');
    if (!executable) throw new Error('no Firefox found: `npm test` says how to get one');
    const profile = mkdtempSync(join(tmpdir(), 'zonelens-firefox-'));
    writeFileSync(join(profile, 'user.js'), userJs(preferences(port, hosts)));
    const process = spawn(
      executable,
      ['--marionette', '--headless', '--no-remote', '--remote-allow-system-access', '--profile', profile],
      {
        stdio: 'ignore',
        env: { ...globalThis.process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
      },
    );
    const marionette = await Marionette.connect(await announcedPort(profile));
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    const id = (await marionette.send('Addon:Install', {
      path: resolve(extension),
      temporary: true,
    })) as string;
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const origin = (await marionette.send('WebDriver:ExecuteScript', {
      script: 'return WebExtensionPolicy.getByID(arguments[0]).getURL("")',
      args: [id],
    })) as string;
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return new Firefox(process, marionette, profile, origin);
  }

  async open(url: string): Promise<void> {
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens a tab, goes there, and returns its handle. */
  async openTab(url: string): Promise<string> {
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string;
    };
    await this.switchTo(handle);
    await this.open(url);
    return handle;
  }

  async currentTab(): Promise<string> {
    return (await this.#marionette.send('WebDriver:GetWindowHandle')) as string;
  }

  async switchTo(handle: string): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Runs a function body in the page, as the page. */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#marionette.send('WebDriver:ExecuteScript', { script, args }) as Promise<T>;
  }

  /** Runs a function body in the page with Firefox's own rights: closed shadow roots are open to it. */
  runPrivileged<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#marionette.send('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox: 'system',
    }) as Promise<T>;
  }

  /** Runs a function body in the browser's own window: tabs, toolbar, extension policies. */
  async runInBrowser<T>(script: string, ...args: unknown[]): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await this.#marionette.send('WebDriver:ExecuteScript', { script, args })) as T;
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Text of everything in closed shadow roots of the page, as it is read, outermost first. */
  shadowText(): Promise<string> {
    return this.runPrivileged(
      `const said = [];
       for (const host of document.querySelectorAll('*')) {
         const root = host.openOrClosedShadowRoot;
         if (root) for (const child of root.children) if (child.localName !== 'style') said.push(child.innerText);
       }
       return said.join('\\n');`,
    );
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.#perform('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 },
    ]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#perform('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Presses keys together and lets them go: `press('Alt', 'ArrowDown')`. */
  async press(...keys: string[]): Promise<void> {
    const values = keys.map((key) => named[key] ?? key);
    await this.#perform('key', [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text: string): Promise<void> {
    await this.#perform(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async screenshot(path: string): Promise<void> {
    const image = (await this.#marionette.send('WebDriver:TakeScreenshot', { full: false })) as string;
    writeFileSync(path, Buffer.from(image, 'base64'));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#marionette
      .send('Marionette:Quit', { flags: ['eForceQuit'] })
      .catch(() => this.#process.kill());
    await ended;
    this.#marionette.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #perform(type: 'key' | 'pointer', actions: object[]): Promise<void> {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type, id: type, ...parameters, actions }],
    });
  }
}

/** WebDriver's code points for keys without a character. */
const named: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

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
async function announcedPort(profile: string): Promise<number> {
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
