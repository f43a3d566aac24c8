/** Pictures of the product as a reader meets it: the page, the card, the popup, the options. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/chromium.ts';
import { inPage, type Point, placeOf } from '../browser/marks.ts';
import { shadowText } from '../browser/shadow.ts';

/** Saves the pictures in `folder` and returns their paths. */
export async function takePictures(browser: Chromium, page: Page, folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const save = async (shown: Page, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await shown.screenshot({ path });
    saved.push(path);
  };
  await save(page, 'page');
  await openCard(page, '306.2');
  await save(page, 'card');
  const popup = await browser.openOwn('popup.html', page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.waitForTimeout(500);
  await save(popup, 'popup');
  const options = await browser.openOwn('options.html');
  await options.waitForTimeout(500);
  await save(options, 'options');
  return saved;
}

/** Rests the pointer on a figure until its card is there. */
async function openCard(page: Page, figure: string): Promise<void> {
  const at = await inPage<Point | null>(page, placeOf, figure);
  if (!at) throw new Error(`'${figure}' does not stand on the page`);
  await page.mouse.move(at.x - 40, at.y - 30);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  const deadline = Date.now() + 10_000;
  while ((await shadowText(page)) === '') {
    if (Date.now() > deadline) throw new Error(`no card opened for '${figure}' within 10 s`);
    await page.waitForTimeout(100);
  }
}
