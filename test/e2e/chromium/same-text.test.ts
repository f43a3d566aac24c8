/**
 * The golden pages are scored through the command line, which knows tags but no styles. A browser reads each of them
 * to the same text, blocks and table cells, so the scores hold for the extension.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../../../scripts/browser/launch.ts';
import { decodeHtml, readHtml } from '../../../scripts/zonelens/html.ts';

const pages = globSync('test/pages/*/source.html');
let browser: Browser;
let code: string;

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'test/support/read-in-page.ts', formats: ['iife'], name: 'x' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite built nothing');
  code = output.output[0].code;
  browser = await chromium.launch(chromiumLaunch());
});
afterAll(() => browser?.close());

it('has pages to compare', () => expect(pages.length).toBeGreaterThan(20));

it.each(pages.map((path) => [basename(dirname(path)), path]))('%s', async (_, path) => {
  const html = decodeHtml(readFileSync(path));
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  const read = await page.evaluate(() => readPage());
  await page.close();
  const { text, blocks } = readHtml(html).page;
  expect(read.text).toBe(text);
  expect(read.blocks).toEqual(blocks);
});
