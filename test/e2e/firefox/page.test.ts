/** What is different in Firefox about pages: shadow roots and the top layer. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Firefox } from '../../../scripts/browser/firefox.ts';
import { type Mark, markedTexts, type Point, placeOf } from '../../../scripts/browser/marks.ts';
import { PageServer } from '../../../scripts/browser/server.ts';
import { patience } from '../support/stage.ts';

const HOST = 'www.zhuhai-hitech.gov.cn';
let server: PageServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await PageServer.start();
  firefox = await Firefox.launch({ port: server.port, hosts: [HOST], language: 'zh-CN' });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const open = (name: string, body: string): Promise<string> =>
  firefox.openTab(
    server.serve(
      `${HOST}/${name}.html`,
      `<!DOCTYPE html><meta charset="utf-8"><title>珠海高新区2021年经济运行</title><meta name="PubDate" content="2022-02-01">${body}`,
    ),
  );
const marks = async (): Promise<number> => (await firefox.run<Mark[]>(markedTexts)).length;
async function restAt({ x, y }: Point): Promise<void> {
  await firefox.moveMouse(x + 40, y + 60);
  await firefox.moveMouse(x, y);
}

it('paints marks inside of shadow roots, which the document’s rules do not reach, and opens the card there', async () => {
  await open(
    'shadow',
    '<x-a><template shadowrootmode="open"><p>2021年，主园区一般公共预算收入<b>21.9</b>亿元。</p></template></x-a>',
  );
  const rules = 'return document.querySelector("x-a").shadowRoot.adoptedStyleSheets.length';
  await expect.poll(() => firefox.run<number>(rules), patience).toBe(1);
  const box = await firefox.run<Point>(
    'const box = document.querySelector("x-a").shadowRoot.querySelector("b").getBoundingClientRect(); return { x: box.x + 4, y: box.y + 8 }',
  );
  await restAt(box);
  await expect.poll(() => firefox.shadowText(), patience).toContain('一般公共预算收入');
});

it('opens the card inside of a modal dialog, where it can be used', async () => {
  await open('dialog', '<dialog><p>2021年，主园区固定资产投资276亿元。</p></dialog>');
  await firefox.run('document.querySelector("dialog").showModal(); document.querySelector("p").append(" ")');
  await expect.poll(marks, patience).toBe(1);
  await restAt(await firefox.run<Point>(placeOf, '276'));
  await expect.poll(() => firefox.shadowText(), patience).toContain('固定资产投资');
  expect(await firefox.run('return document.querySelector("zonelens-card").parentElement.localName')).toBe(
    'dialog',
  );
});
