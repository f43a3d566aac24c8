/** The same journeys in a real Firefox: marks, card, popup, options, refresh. */
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Firefox } from '../../../scripts/browser/firefox.ts';
import { type Mark, markedTexts, type Point, placeOf } from '../../../scripts/browser/marks.ts';
import { PageServer } from '../../../scripts/browser/server.ts';
import { type ServedRelease, serveRelease } from '../../../scripts/serve-release.ts';
import { message } from '../support/messages.ts';
import { type Files, release, tampered } from '../support/releases.ts';
import { demoAddress, demoHtml, patience, pictures } from '../support/stage.ts';

let server: PageServer;
let firefox: Firefox;
let channel: ServedRelease;
let served: Files = new Map();
let demo: string;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await PageServer.start();
  demo = server.serve(demoAddress, demoHtml);
  channel = await serveRelease((path) => served.get(path));
  firefox = await Firefox.launch({
    port: server.port,
    hosts: ['www.zhuhai-hitech.gov.cn', 'www.example.com'],
    language: 'zh-CN',
  });
});
afterAll(async () => {
  await firefox?.close();
  await channel?.close();
  await server?.close();
});

const marks = async (): Promise<Mark[]> =>
  (await firefox.run<Mark[]>(markedTexts)).filter(({ name }) => name !== 'zonelens-active');

async function openDemo(): Promise<string> {
  const tab = await firefox.openTab(demo);
  await expect.poll(async () => (await marks()).length, patience).toBeGreaterThan(0);
  return tab;
}

async function restOn(text: string): Promise<void> {
  const at = await firefox.run<Point>(placeOf, text);
  await firefox.moveMouse(Math.max(0, at.x - 60), Math.max(0, at.y - 40));
  await firefox.moveMouse(at.x, at.y);
}

async function expectCard(...words: string[]): Promise<void> {
  for (const word of words) await expect.poll(() => firefox.shadowText(), patience).toContain(word);
}

const text = (): Promise<string> => firefox.run('return document.body.innerText');

it('marks the figures and leaves the page as it was', async () => {
  await openDemo();
  const seen = (await marks()).map(({ name, text }) => `${text} ${name.replace('zonelens-', '')}`);
  expect(seen).toEqual(expect.arrayContaining(['9.7% reached', '3450亿元 missed', '580家 reached']));
  await firefox.screenshot(`${pictures}/firefox-page.png`);
  const html = () => firefox.run<string>('return document.documentElement.outerHTML');
  const read = await html();
  await firefox.openTab(server.serve('www.example.com/same.html', demoHtml));
  expect(read).toBe(await html());
});

it('opens the card where the pointer rests, and closes it by Escape', async () => {
  await openDemo();
  await restOn('9.7');
  await expectCard('地区生产总值', '9.7', '工作报告', '2026.11.22');
  await firefox.screenshot(`${pictures}/firefox-card.png`);
  await firefox.press('Escape');
  await expect.poll(() => firefox.shadowText(), patience).toBe('');
});

it('the popup says what the page holds, and finds zones', async () => {
  await openDemo();
  const tab = await firefox.extensionTabId(demo);
  await firefox.openTab(`${firefox.origin}popup.html?tab=${tab}`);
  await expect.poll(text, patience).toContain('珠海高新技术产业开发区');
  await firefox.run("document.querySelector('[role=combobox]').focus()");
  await firefox.type('zhgxq');
  await expect.poll(text, patience).toContain('珠海高新区');
  await firefox.press('Enter');
  await expect.poll(text, patience).toContain('地区生产总值');
  await firefox.screenshot(`${pictures}/firefox-popup.png`);
});

it('the options refresh the data, and lose none when that fails', async () => {
  await firefox.openTab(`${firefox.origin}options.html`);
  await expect.poll(text, patience).toContain('2026.11.22');
  const refreshFrom = async (files: Files): Promise<void> => {
    served = files;
    await firefox.run("const input = document.querySelector('#zl-channel'); input.focus(); input.select()");
    await firefox.type(channel.url);
    await firefox.press('Enter');
  };
  await refreshFrom(release(7, '2027.1.1'));
  await expect.poll(text, patience).toMatch(message('options.refreshDone'));
  await expect.poll(text, patience).toContain('2027.1.1');
  await refreshFrom(tampered(release(8, '2027.2.2')));
  await expect.poll(text, patience).toMatch(message('failure.shard_hash.what'));
  expect(await text()).toContain('2027.1.1');
  await firefox.screenshot(`${pictures}/firefox-options.png`);
  await openDemo();
  await restOn('9.7');
  await expectCard('工作报告（2027.1.1）');
});

it('asks the network for nothing but the pages', () => {
  const others = server.requests.filter(
    (request) => !/^www\.(?:zhuhai-hitech\.gov\.cn|example\.com)\//.test(request),
  );
  expect(others).toEqual([]);
});
