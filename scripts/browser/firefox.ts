/**
 * A real Firefox with the built extension: pages as tabs, mouse and keys as a reader uses them, and the text inside
 * the card's closed shadow root, which only privileged scripts can read. One file: these are the verbs of one browser.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from '../setup/browsers.mjs';
import { announcedPort, makeProfile } from './firefox-profile.ts';
import { type Language, localizedBuild } from './localized.ts';
import { Marionette } from './marionette.ts';

export interface FirefoxOptions {
  /** Port of the page server, to which the hosts are led. */
  port: number;
  hosts: readonly string[];
  extension?: string;
  /** Language of the extension; without it, the browser's own. */
  language?: Language;
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

  static async launch({
    port,
    hosts,
    extension = '.output/firefox-mv3',
    language = 'en',
  }: FirefoxOptions): Promise<Firefox> {
    const executable = findBrowser('firefox');
    if (!executable) throw new Error('no Firefox found: `npm test` says how to get one');
    const profile = makeProfile(port, hosts);
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
    const build = localizedBuild(extension, language);
    process.once('exit', build.remove);
    const id = (await marionette.send('Addon:Install', {
      path: build.path,
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

  /** The number by which extensions know the tab at `url`. */
  extensionTabId(url: string): Promise<number> {
    return this.runInBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === arguments[0]);
       return ExtensionParent.apiManager.global.tabTracker.getId(tab);`,
      url,
    );
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
