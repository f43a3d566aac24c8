/** A host beyond *.gov.cn allowed for good, listed and taken back, in a real Firefox that grants without asking. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Firefox } from '../../../scripts/browser/firefox.ts';
import { markedTexts } from '../../../scripts/browser/marks.ts';
import { PageServer } from '../../../scripts/browser/server.ts';
import { message } from '../support/messages.ts';
import { demoHtml, patience } from '../support/stage.ts';

let server: PageServer;
let firefox: Firefox;
let page: string;

beforeAll(async () => {
  server = await PageServer.start();
  page = server.serve('www.example.com/zone.html', demoHtml);
  firefox = await Firefox.launch({ port: server.port, hosts: ['www.example.com'], language: 'zh-CN' });
  await firefox.runInBrowser(
    "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)",
  );
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const marks = async () => (await firefox.run<unknown[]>(markedTexts)).length;
const text = (): Promise<string> => firefox.run('return document.body.innerText');

/** A real click: the browser grants nothing to a script's own. */
async function click(name: RegExp): Promise<void> {
  const find = `const wanted = new RegExp(arguments[0]);
    const button = [...document.querySelectorAll('button')].find((each) => wanted.test(each.getAttribute('aria-label') ?? each.textContent));
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;`;
  const at = () => firefox.run<{ x: number; y: number } | null>(find, name.source);
  await expect.poll(at, patience).not.toBeNull();
  const { x, y } = (await at())!;
  await firefox.click(x, y);
}

it('is marked from the click on, on every later visit', async () => {
  const tab = await firefox.openTab(page);
  expect(await marks()).toBe(0);
  const id = await firefox.extensionTabId(page);
  // what a click on the toolbar's button grants, for this one tab
  await firefox.runInBrowser(
    `WebExtensionPolicy.getByURI(Services.io.newURI(arguments[0])).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
    firefox.origin,
  );
  await firefox.openTab(`${firefox.origin}popup.html?tab=${id}`);
  await click(message('popup.annotateAlways'));
  await firefox.switchTo(tab);
  await expect.poll(marks, patience).toBeGreaterThan(0);
  await firefox.openTab(page);
  await expect.poll(marks, patience).toBeGreaterThan(0);
});

it('is listed in the options and can be taken back', async () => {
  await firefox.openTab(`${firefox.origin}options.html`);
  await expect.poll(text, patience).toContain('www.example.com');
  await click(message('options.revoke'));
  await expect.poll(text, patience).not.toContain('www.example.com');
  await firefox.openTab(page);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await marks()).toBe(0);
});
