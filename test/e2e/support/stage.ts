/** What every journey in Chromium stands on: a page server for all hosts, and a browser with the built extension. */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { Chromium, type ChromiumOptions } from '../../../scripts/browser/chromium.ts';
import { inPage, type Mark, markedTexts, type Point, placeOf } from '../../../scripts/browser/marks.ts';
import { PageServer } from '../../../scripts/browser/server.ts';
import { shadowText } from '../../../scripts/browser/shadow.ts';

export const demoAddress = 'www.zhuhai-hitech.gov.cn/zwgk/gzbg/202202/t20220218_1.html';
export const demoHtml = readFileSync('scripts/start/demo.html', 'utf8');
/** `PICTURES=docs/pictures npm run test:e2e` renews those that the README shows. */
export const pictures = process.env.PICTURES ?? '.zonelens/e2e';

/** Long enough for two busy cores; a journey that needs it all is slow, not wrong. */
export const patience = { timeout: 15_000, interval: 100 };

export interface Stage {
  server: PageServer;
  browser: Chromium;
}

/** Starts and ends the stage around the tests of a file. */
export function useStage(options: Omit<ChromiumOptions, 'port'> = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    stage.server = await PageServer.start();
    stage.browser = await Chromium.launch({ language: 'zh-CN', ...options, port: stage.server.port });
    await stage.browser.worker();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}

/** Marks of a page, without the tint of the open one. */
export const marksOf = async (page: Page): Promise<Mark[]> =>
  (await inPage<Mark[]>(page, markedTexts)).filter(({ name }) => name !== 'zonelens-active');

/** Opens a page and waits until its figures are marked. */
export async function openRead({ browser }: Stage, url: string): Promise<Page> {
  const page = await browser.open(url);
  await expect.poll(async () => (await marksOf(page)).length, patience).toBeGreaterThan(0);
  return page;
}

/** Middle of a text on the page, scrolled into view. */
export async function pointAt(page: Page, text: string, after?: string): Promise<Point> {
  const point = await inPage<Point | null>(page, placeOf, text, ...(after === undefined ? [] : [after]));
  if (!point) throw new Error(`'${text}' does not stand on the page`);
  return point;
}

/** Rests the pointer on a text, coming from elsewhere. */
export async function restOn(page: Page, text: string, after?: string): Promise<void> {
  const { x, y } = await pointAt(page, text, after);
  await page.mouse.move(Math.max(0, x - 60), Math.max(0, y - 40));
  await page.mouse.move(x, y, { steps: 5 });
}

/** Waits until the open card says all of these words. */
export async function expectCard(page: Page, ...words: (string | RegExp)[]): Promise<string> {
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

export const expectNoCard = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.querySelectorAll('zonelens-card').length), patience).toBe(0);
