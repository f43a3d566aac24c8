/** The panel and the keyboard in a real Firefox. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Firefox } from '../../../scripts/browser/firefox.ts';
import { type Mark, markedTexts } from '../../../scripts/browser/marks.ts';
import { PageServer } from '../../../scripts/browser/server.ts';
import { message } from '../support/messages.ts';
import { demoAddress, demoHtml, patience, pictures } from '../support/stage.ts';

let server: PageServer;
let firefox: Firefox;
let demo: string;
let page: string;

beforeAll(async () => {
  server = await PageServer.start();
  demo = server.serve(demoAddress, demoHtml);
  firefox = await Firefox.launch({
    port: server.port,
    hosts: ['www.zhuhai-hitech.gov.cn'],
    language: 'zh-CN',
  });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const text = (): Promise<string> => firefox.run('return document.body.innerText');
const marks = async () => (await firefox.run<Mark[]>(markedTexts)).length;

it('lists every figure, and opens one by keyboard', async () => {
  page = await firefox.openTab(demo);
  await expect.poll(marks, patience).toBeGreaterThan(0);
  const tab = await firefox.extensionTabId(demo);
  await firefox.openTab(`${firefox.origin}sidepanel.html?tab=${tab}`);
  await expect.poll(text, patience).toContain('3450亿元');
  await firefox.run(
    "[...document.querySelectorAll('.figure-row')].find((row) => row.textContent.includes('3450亿元')).focus()",
  );
  await firefox.press('Enter');
  await expect.poll(text, patience).toContain('3700');
  await firefox.screenshot(`${pictures}/firefox-panel.png`);
});

it('reads a pasted passage', async () => {
  await firefox.run(
    "[...document.querySelectorAll('button')].find((button) => new RegExp(arguments[0]).test(button.textContent)).click()",
    message('panel.paste').source,
  );
  await expect
    .poll(() => firefox.run("return document.querySelector('textarea') !== null"), patience)
    .toBe(true);
  await firefox.run("document.querySelector('textarea').focus()");
  await firefox.type('珠海高新区2021年地区生产总值增长9.7%。');
  await firefox.run("document.querySelector('form').requestSubmit()");
  await expect.poll(text, patience).toContain('9.7%');
});

it('goes to the next figure by its key', async () => {
  await firefox.switchTo(page);
  // synthetic keys do not reach the browser's own shortcuts: this is the one that Firefox made of our command
  const keys = await firefox.runInBrowser<string[]>(
    `const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-zonelens"] key')];
     keys[0].doCommand();
     return keys.map((key) => key.getAttribute('modifiers') + ' ' + (key.getAttribute('key') ?? key.getAttribute('keycode')));`,
  );
  expect(keys).toHaveLength(4);
  // the panel had led to 3450亿元; after it comes 增长8%
  await expect.poll(() => firefox.shadowText(), patience).toMatch(/营业总收入[\s\S]*\n8\n%/);
  await firefox.press('Escape');
  await expect.poll(() => firefox.shadowText(), patience).toBe('');
});
