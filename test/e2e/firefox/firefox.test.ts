/** What only a real Firefox shows: marks inside of shadow roots, the sidebar, hosts allowed for good. */
import { expect, it } from 'vitest';
import { shadowText } from '../../../scripts/browser/shadow.ts';
import { message } from '../support/messages.ts';
import {
  clickOn,
  demoHtml,
  demoWithFrame,
  expectCard,
  expectNoCard,
  launchers,
  markedInFrame,
  marksOf,
  openRead,
  patience,
  pointAt,
  restAt,
  restOn,
  textOf,
  useStage,
} from '../support/stage.ts';

const stage = useStage(launchers.firefox);

it('paints marks inside of shadow roots, which the document’s rules do not reach, and opens the card there', async () => {
  const page = await stage.browser.open(
    stage.server.serve(
      'www.zhuhai-hitech.gov.cn/shadow.html',
      `<!DOCTYPE html><meta charset="utf-8"><title>珠海高新区2021年经济运行</title>
       <x-a><template shadowrootmode="open"><p>2021年，主园区一般公共预算收入<b>21.9</b>亿元。</p></template></x-a>`,
    ),
  );
  const inside = 'document.querySelector("x-a").shadowRoot';
  await expect.poll(() => page.evaluate(`${inside}.adoptedStyleSheets.length`), patience).toBe(1);
  const { x, y } = await page.evaluate<{ x: number; y: number }>(
    `${inside}.querySelector("b").getBoundingClientRect().toJSON()`,
  );
  await restAt(page, { x: x + 4, y: y + 8 });
  await expectCard(page, '一般公共预算收入');
});

it('opens the sidebar by its keys', async () => {
  const page = await openRead(stage, stage.server.serve('www.zhuhai-hitech.gov.cn/1.html', demoHtml));
  const open = () => stage.browser.runInBrowser<boolean>('return SidebarController.isOpen');
  expect(await open()).toBe(false);
  await stage.browser.command(page, 'open-panel');
  await expect.poll(open, patience).toBe(true);
  await stage.browser.runInBrowser('SidebarController.hide()');
});

it('opens the sidebar with a selection that is looked up from the menu', async () => {
  const page = await openRead(stage, stage.server.serve('www.zhuhai-hitech.gov.cn/2.html', demoHtml));
  const { x, y } = await pointAt(page, '306.2');
  await page.evaluate("getSelection().selectAllChildren(document.querySelector('#zoom'))");
  await page.mouse.click(x, y, { button: 'right' });
  const ours = `const menu = document.getElementById('contentAreaContextMenu');
    const item = [...menu.querySelectorAll('menuitem')].find(({ id, hidden }) => id.includes('zonelens') && !hidden);`;
  await expect
    .poll(() => stage.browser.runInBrowser<string>(`${ours} return item?.label ?? ''`), patience)
    .toMatch(message('menu.lookUp'));
  await stage.browser.runInBrowser(`${ours} menu.activateItem(item)`);
  await expect
    .poll(() => stage.browser.runInBrowser('return SidebarController.currentID'), patience)
    .toContain('zonelens');
  await stage.browser.runInBrowser('SidebarController.hide()');
});

it('a host beyond gov.cn is marked on every visit from the click on, listed, and taken back', async () => {
  // Grants without asking: the question belongs to the browser.
  await stage.browser.runInBrowser(
    "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)",
  );
  const url = stage.server.serve('www.example.com/zone.html', demoWithFrame);
  const page = await stage.browser.open(url);
  expect(await marksOf(page)).toEqual([]);
  // what a click on the toolbar's button grants, for this one tab
  await stage.browser.runInBrowser(
    `WebExtensionPolicy.getByURI(Services.io.newURI(arguments[0])).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
    stage.browser.origin,
  );
  await clickOn(await stage.browser.openOwn('popup.html', page), 'button', message('popup.annotateAlways'));
  await expect.poll(async () => (await marksOf(page)).length, patience).toBeGreaterThan(0);
  await expect.poll(() => markedInFrame(page), patience).toEqual(['21.9亿元']);
  const later = await openRead(stage, url);
  await expect.poll(() => markedInFrame(later), patience).toEqual(['21.9亿元']);
  const options = await stage.browser.openOwn('options.html');
  await expect.poll(() => textOf(options), patience).toContain('www.example.com');
  await clickOn(options, 'button', message('options.revoke'));
  await expect.poll(() => textOf(options), patience).not.toContain('www.example.com');
  const after = await stage.browser.open(url);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await marksOf(after)).toEqual([]);
});

// The last one: it takes the extension's place.
it('an update takes over the pages that are open', async () => {
  const page = await openRead(stage, stage.server.serve('www.zhuhai-hitech.gov.cn/3.html', demoHtml));
  const { length: count } = await marksOf(page);
  const { x, y } = await pointAt(page, '580');
  await page.mouse.click(x, y);
  await expectCard(page, '580');
  await stage.browser.installAgain();
  await expectNoCard(page);
  // Until the new script has come, the pointer moves over marks that nobody minds.
  const card = async () => {
    await restOn(page, '9.7');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return shadowText(page);
  };
  await expect.poll(card, patience).toContain('地区生产总值');
  expect((await marksOf(page)).length).toBe(count);
  expect(await page.evaluate("document.querySelectorAll('zonelens-card').length")).toBe(1);
});
