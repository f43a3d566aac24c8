/** The popup: this page in numbers, zones found by name, alias, pinyin and initials, a zone's series and verdicts. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { message } from '../support/messages.ts';
import {
  demoAddress,
  demoHtml,
  demoWithFrame,
  launchers,
  marksOf,
  openRead,
  patience,
  pictures,
  useStage,
} from '../support/stage.ts';

const stage = useStage(launchers.chromium);

it('says what was found on the page', async () => {
  const page = await openRead(stage, stage.server.serve(demoAddress, demoHtml));
  const popup = await stage.browser.openOwn('popup.html', page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByText('珠海高新技术产业开发区').waitFor();
  const figures = Number((await popup.locator('.headline b').textContent())?.replaceAll(',', ''));
  expect(figures).toBeGreaterThanOrEqual((await marksOf(page)).length);
  await popup.screenshot({ path: `${pictures}/popup.png` });
});

it('counts the figures of all frames, and so does the badge', async () => {
  const page = await openRead(stage, stage.server.serve('www.zhuhai-hitech.gov.cn/f.html', demoWithFrame));
  const alone = await openRead(stage, stage.server.serve(demoAddress, demoHtml));
  const worker = await stage.browser.worker();
  const badge = async (of: Page) => {
    const tab = await stage.browser.tabId(of);
    return Number(await worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`));
  };
  await expect.poll(() => badge(alone), patience).toBeGreaterThan(0);
  const without = await badge(alone);
  await expect.poll(() => badge(page), patience).toBe(without + 1);
  const popup = await stage.browser.openOwn('popup.html', page);
  await expect.poll(() => popup.locator('.headline b').textContent(), patience).toBe(String(without + 1));
});

it('leads to the panel beside the page', async () => {
  const page = await openRead(stage, stage.server.serve(demoAddress, demoHtml));
  const popup = await stage.browser.openOwn('popup.html', page);
  await popup.getByRole('button', { name: message('popup.list') }).click();
  const worker = await stage.browser.worker();
  const panels = () =>
    worker.evaluate(
      "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.map(({ documentUrl }) => documentUrl))",
    );
  await expect.poll(panels, patience).toEqual([expect.stringMatching(/sidepanel\.html$/)]);
});

describe('search', () => {
  it.each([
    ['a name', '珠海高新区', '珠海高新区'],
    ['an alias', '珠海国家高新区', '珠海高新区'],
    ['pinyin', 'zhuhaigaoxin', '珠海高新区'],
    ['initials', 'zhgxq', '珠海高新区'],
    ['a city', '兰州', '兰州高新区'],
  ])('by %s', async (_, query, zone) => {
    const popup = await stage.browser.openOwn('popup.html');
    await popup.getByRole('combobox').fill(query);
    await popup.getByRole('option').filter({ hasText: zone }).first().waitFor();
    await popup.close();
  });

  it.each(['火星高新区', 'qqqq', '<script>'])('finds nothing for %s, and says so', async (query) => {
    const popup = await stage.browser.openOwn('popup.html');
    await popup.getByRole('combobox').fill(query);
    await popup.getByText(query).waitFor();
    expect(await popup.getByRole('option').count()).toBe(0);
    await popup.close();
  });

  it('opens a zone by keyboard: series, target and verdict', async () => {
    const popup = await stage.browser.openOwn('popup.html');
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.getByRole('combobox').fill('珠海高新');
    await popup.getByRole('option').first().waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByText('地区生产总值').first().waitFor();
    await expect.poll(() => popup.locator('main').textContent(), patience).toMatch(/306\.2/);
    await popup.screenshot({ path: `${pictures}/popup-zone.png` });
  });
});
