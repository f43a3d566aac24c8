/**
 * A real Firefox with the built extension, in a throwaway profile, driven over Marionette: pages as tabs, mouse and
 * keys as a reader uses them, and the browser's own window, which no page's protocol reaches. One file: these are the
 * verbs of one browser.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../setup/browsers.mjs';
import { announcedPort, makeProfile } from './firefox-profile.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { type Language, localizedBuild } from './localized.ts';
import { keyActions, Marionette, perform } from './marionette.ts';
import { type Command, commandKeys, type Reader } from './view.ts';

export interface FirefoxOptions {
  /** Port of the page server, to which every host name leads. */
  port: number;
  /** Language of the extension; without it, the browser's own. */
  language?: Language;
}

/** Numbers of `prefers-color-scheme` in Firefox's preference of the same name. */
const schemes = { dark: 0, light: 1 } as const;

export class Firefox implements Reader {
  #process: ChildProcess;
  #marionette: Marionette;
  #folders: { profile: string; downloads: string };
  #install: () => Promise<unknown>;
  /** `moz-extension://…/`, new in each profile. */
  readonly origin: string;

  private constructor(
    process: ChildProcess,
    marionette: Marionette,
    folders: { profile: string; downloads: string },
    origin: string,
    install: () => Promise<unknown>,
  ) {
    this.#process = process;
    this.#marionette = marionette;
    this.#folders = folders;
    this.origin = origin;
    this.#install = install;
  }

  static async launch({ port, language = 'en' }: FirefoxOptions): Promise<Firefox> {
    const executable = findBrowser('firefox');
    if (!executable) throw new Error('no Firefox found: `npm test` says how to get one');
    const folders = makeProfile(port);
    const process = spawn(
      executable,
      [
        '--marionette',
        '--headless',
        '--no-remote',
        '--remote-allow-system-access',
        '--profile',
        folders.profile,
      ],
      {
        stdio: 'ignore',
        env: { ...globalThis.process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
      },
    );
    const marionette = await Marionette.connect(await announcedPort(folders.profile));
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    const build = localizedBuild('.output/firefox-mv3', language);
    process.once('exit', build.remove);
    const install = () => marionette.send('Addon:Install', { path: build.path, temporary: true });
    const id = (await install()) as string;
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const origin = (await marionette.send('WebDriver:ExecuteScript', {
      script: 'return WebExtensionPolicy.getByID(arguments[0]).getURL("")',
      args: [id],
    })) as string;
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return new Firefox(process, marionette, folders, origin, install);
  }

  async open(url: string): Promise<FirefoxTab> {
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string;
    };
    const tab = new FirefoxTab(this.#marionette, handle);
    await tab.goto(url);
    return tab;
  }

  async openOwn(name: string, target?: FirefoxTab): Promise<FirefoxTab> {
    const about = target ? `?tab=${await this.tabId(target)}` : '';
    return this.open(`${this.origin}${name}${about}`);
  }

  /** The number by which extensions know a tab. Brings it to the front. */
  async tabId(tab: FirefoxTab): Promise<number> {
    await tab.bringToFront();
    return this.runInBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);`,
    );
  }

  /** Presses the command's keys in the browser's window: those that go to a page alone never reach its shortcuts. */
  async command(tab: FirefoxTab, command: Command): Promise<void> {
    await tab.bringToFront();
    await this.#inBrowser(() =>
      perform(this.#marionette, { type: 'key', actions: keyActions(commandKeys[command]) }),
    );
  }

  tap(tab: FirefoxTab, x: number, y: number): Promise<void> {
    return tab.tap(x, y);
  }

  /** Of the page: the window is larger by what stands around it, and never narrower than 500 px. */
  async resize(tab: FirefoxTab, width: number, height: number): Promise<void> {
    const around = await tab.evaluate<number>('outerHeight - innerHeight');
    await this.#marionette.send('WebDriver:SetWindowRect', { width, height: height + around });
  }

  async prefer(_: FirefoxTab, scheme: 'light' | 'dark'): Promise<void> {
    await this.runInBrowser(
      "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])",
      schemes[scheme],
    );
  }

  async download(_: FirefoxTab, act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const { downloads } = this.#folders;
    const before = new Set(readdirSync(downloads));
    await act();
    for (const deadline = Date.now() + 15_000; Date.now() < deadline; await sleep(100)) {
      const files = readdirSync(downloads).filter((name) => !before.has(name));
      // While it is written, a second file stands beside it.
      if (files.length !== 1 || files[0]!.endsWith('.part')) continue;
      const text = readFileSync(join(downloads, files[0]!), 'utf8');
      if (text !== '') return { name: files[0]!, text };
    }
    throw new Error('nothing was saved within 15 s');
  }

  /** As an update does: the extension's scripts in open pages are left behind, and new ones come. */
  async installAgain(): Promise<void> {
    await this.#install();
  }

  /** Runs a function body in the browser's own window: tabs, toolbar, extension policies. */
  runInBrowser<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#inBrowser(() =>
      this.#marionette.send('WebDriver:ExecuteScript', { script, args }),
    ) as Promise<T>;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#marionette
      .send('Marionette:Quit', { flags: ['eForceQuit'] })
      .catch(() => this.#process.kill());
    await ended;
    this.#marionette.close();
    rmSync(this.#folders.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #inBrowser<T>(run: () => Promise<T>): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await run();
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
}
