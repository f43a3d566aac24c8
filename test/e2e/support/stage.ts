/** What every journey stands on: a page server for all hosts, and a browser with the built extension. */
import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import { Chromium } from '../../../scripts/browser/chromium.ts';
import { Firefox } from '../../../scripts/browser/firefox.ts';
import {
  inFrame,
  inPage,
  type Mark,
  markedTexts,
  type Point,
  placeOf,
} from '../../../scripts/browser/marks.ts';
import { PageServer } from '../../../scripts/browser/server.ts';
import { shadowText } from '../../../scripts/browser/shadow.ts';
import type { Reader, View } from '../../../scripts/browser/view.ts';

export const demoAddress = 'www.zhuhai-hitech.gov.cn/zwgk/gzbg/202202/t20220218_1.html';
export const demoHtml = readFileSync('scripts/start/demo.html', 'utf8');
/** … with a figure in a frame that the page has written itself. */
export const demoWithFrame = demoHtml.replace(
  '</main>',
  '<iframe srcdoc="<p>2021年，主园区一般公共预算收入21.9亿元。</p>"></iframe></main>',
);
/** `PICTURES=docs/pictures npm run test:e2e` renews those that the README shows. */
export const pictures = process.env.PICTURES ?? '.zonelens/e2e';

/** Long enough for two busy cores; a journey that needs it all is slow, not wrong. */
export const patience = { timeout: 15_000, interval: 100 };

export interface Stage<R extends Reader = Reader> {
  server: PageServer;
  browser: R;
}

export const launchers = {
  chromium: async (port: number): Promise<Chromium> => {
    const browser = await Chromium.launch({ port, language: 'zh-CN' });
    await browser.worker();
    return browser;
  },
  firefox: (port: number): Promise<Firefox> => Firefox.launch({ port, language: 'zh-CN' }),
};

/** Starts and ends the stage around the tests of a file or group. */
export function useStage<R extends Reader>(launch: (port: number) => Promise<R>): Stage<R> {
  const stage = {} as Stage<R>;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    stage.server = await PageServer.start();
    stage.browser = await launch(stage.server.port);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}

/** Marks of a page, without the tint of the open one. */
export const marksOf = async (page: View): Promise<Mark[]> =>
  (await inPage<Mark[]>(page, markedTexts)).filter(({ name }) => name !== 'zonelens-active');

/** What is marked on a page, and as what: `9.7% reached`. */
export const marked = async (page: View): Promise<string[]> =>
  (await marksOf(page)).map(({ name, text }) => `${text} ${name.replace('zonelens-', '')}`);

/** What is marked in the page's first frame. */
export const markedInFrame = async (page: View): Promise<string[]> =>
  (await inFrame<Mark[]>(page, markedTexts)).map(({ text }) => text);

/** Opens a page and waits until its figures are marked. */
export async function openRead<R extends Reader>(
  { browser }: Stage<R>,
  url: string,
): Promise<Awaited<ReturnType<R['open']>>> {
  const page = await browser.open(url);
  await expect.poll(async () => (await marksOf(page)).length, patience).toBeGreaterThan(0);
  return page as Awaited<ReturnType<R['open']>>;
}

/** Middle of a text on the page, scrolled into view. */
export async function pointAt(page: View, text: string, after?: string): Promise<Point> {
  const point = await inPage<Point | null>(page, placeOf, text, ...(after === undefined ? [] : [after]));
  if (!point) throw new Error(`'${text}' does not stand on the page`);
  return point;
}

/** Rests the pointer on a text, coming from the margin: on the way it rests on nothing else. */
export async function restOn(page: View, text: string, after?: string): Promise<void> {
  await restAt(page, await pointAt(page, text, after));
}

export async function restAt(page: View, { x, y }: Point): Promise<void> {
  await page.mouse.move(2, 2);
  // Long enough to be seen to be elsewhere.
  await new Promise((resolve) => setTimeout(resolve, 60));
  await page.mouse.move(x, y, { steps: 3 });
}

/** Waits until the open card says all of these words. */
export async function expectCard(page: View, ...words: (string | RegExp)[]): Promise<string> {
  for (const word of words) {
    await expect
      .poll(() => shadowText(page), patience)
      .toSatisfy(
        (text: string) => (typeof word === 'string' ? text.includes(word) : word.test(text)),
        `${word}`,
      );
  }
  return shadowText(page);
}

export const expectNoCard = (page: View): Promise<void> =>
  expect
    .poll(() => page.evaluate<number>("document.querySelectorAll('zonelens-card').length"), patience)
    .toBe(0);

/** What one of the extension's own pages says. */
export const textOf = (view: View): Promise<string> => view.evaluate('document.body.innerText');

const elementNamed = `
  const [selector, words] = arguments;
  const wanted = new RegExp(words);
  const element = [...document.querySelectorAll(selector)]
    .find((each) => wanted.test(each.getAttribute('aria-label') ?? each.textContent));
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
`;

/** Clicks the first element of one of the extension's own pages with this name or text, once it is there. */
export async function clickOn(view: View, selector: string, name: RegExp = /(?:)/): Promise<void> {
  const find = () => inPage<Point | null>(view, elementNamed, selector, name.source);
  await expect.poll(find, patience).not.toBeNull();
  const { x, y } = (await find())!;
  await view.mouse.click(x, y);
}
