/**
 * A real Chromium with the built extension, in a fresh profile. The extension is loaded over the debugging pipe:
 * Chrome no longer reads `--load-extension` (since 137), and the answer names the extension's id.
 */
import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumLaunch } from './launch.ts';
import { type Language, localizedBuild } from './localized.ts';
import type { Command, Reader } from './view.ts';

export interface ChromiumOptions {
  /** Port of the page server, to which every host name leads. */
  port: number;
  extension?: string;
  headless?: boolean;
  /** Whether Ctrl-C closes the browser and ends the process by itself; false where the caller sees to it. */
  handleSignals?: boolean;
  /** Language of the extension; without it, the browser's own. */
  language?: Language;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

export class Chromium implements Reader {
  readonly context: BrowserContext;
  readonly extensionId: string;

  private constructor(context: BrowserContext, extensionId: string) {
    this.context = context;
    this.extensionId = extensionId;
  }

  static async launch(options: ChromiumOptions): Promise<Chromium> {
    const { headless = true, colorScheme = 'light', viewport = { width: 1280, height: 900 } } = options;
    // A window that somebody looks at has its own size and follows their theme.
    const looks = headless ? { colorScheme, viewport } : { colorScheme: null, viewport: null };
    const build = localizedBuild(options.extension ?? '.output/chrome-mv3', options.language ?? 'en');
    const context = await chromium.launchPersistentContext('', {
      ...chromiumLaunch(),
      headless,
      ...looks,
      args: [
        '--enable-unsafe-extension-debugging',
        `--host-resolver-rules=MAP * 127.0.0.1:${options.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
      handleSIGINT: options.handleSignals ?? true,
      handleSIGTERM: options.handleSignals ?? true,
    });
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gave no browser for its context');
    const session = await browser.newBrowserCDPSession();
    // Not among Playwright's types: the domain is for debugging pipes only.
    const load = session.send.bind(session) as unknown as (
      method: 'Extensions.loadUnpacked',
      parameters: { path: string },
    ) => Promise<{ id: string }>;
    const { id } = await load('Extensions.loadUnpacked', {
      path: build.path,
    });
    context.once('close', build.remove);
    return new Chromium(context, id);
  }

  /** Opens a page in a new tab. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens one of the extension's own pages, for the tab that a `target` page stands in. */
  async openOwn(name: string, target?: Page): Promise<Page> {
    const tab = target ? `?tab=${await this.tabId(target)}` : '';
    return this.open(`chrome-extension://${this.extensionId}/${name}${tab}`);
  }

  /** The browser's number for a page's tab, as extension messages name it. Brings the page to the front. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const worker = await this.worker();
    const id = await worker.evaluate(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id)',
    );
    if (typeof id !== 'number') throw new Error(`no tab in front for ${page.url()}`);
    return id;
  }

  /** As its keys would: in a window that nobody sees, no key reaches the browser's own shortcuts. */
  async command(page: Page, command: Command): Promise<void> {
    const tab = await this.tabId(page);
    const worker = await this.worker();
    await worker.evaluate(`chrome.commands.onCommand.dispatch('${command}', { id: ${tab} })`);
  }

  async tap(page: Page, x: number, y: number): Promise<void> {
    const session = await this.context.newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  resize(page: Page, width: number, height: number): Promise<void> {
    return page.setViewportSize({ width, height });
  }

  prefer(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
    return page.emulateMedia({ colorScheme });
  }

  async download(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  /** Clicks the extension's button in the toolbar over a page: from then on activeTab is granted there. */
  async clickAction(page: Page): Promise<void> {
    await page.bringToFront();
    const session = await this.context.browser()!.newBrowserCDPSession();
    // Playwright knows neither targets of the kind `tab` nor the Extensions domain.
    const send = session.send.bind(session) as unknown as <T>(
      method: string,
      parameters: object,
    ) => Promise<T>;
    const { targetInfos } = await send<{ targetInfos: { url: string; targetId: string }[] }>(
      'Target.getTargets',
      {
        filter: [{ type: 'tab' }],
      },
    );
    const tab = targetInfos.find(({ url }) => url === page.url());
    await send('Extensions.triggerAction', { id: this.extensionId, targetId: tab?.targetId });
    await session.detach();
  }

  /** The background worker; waits until it has started. */
  async worker() {
    return (
      this.context.serviceWorkers()[0] ??
      (await this.context.waitForEvent('serviceworker', { timeout: 15_000 }))
    );
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
