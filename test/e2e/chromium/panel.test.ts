/** The panel beside the journeys: what it counts, pasted passages that are hard on it, its policy and accessibility. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { message } from '../support/messages.ts';
import { demoAddress, demoHtml, launchers, openRead, pictures, useStage } from '../support/stage.ts';

const stage = useStage(launchers.chromium);
let page: Page;
let panel: Page;

it('lists as many figures as it counts', async () => {
  page = await openRead(stage, stage.server.serve(demoAddress, demoHtml));
  panel = await stage.browser.openOwn('sidepanel.html', page);
  await panel.setViewportSize({ width: 380, height: 900 });
  await panel.locator('.figure-row').first().waitFor();
  const counted = Number(await panel.locator('.overview b').first().textContent());
  expect(await panel.locator('.figure-row').count()).toBe(counted);
  await panel.screenshot({ path: `${pictures}/panel.png` });
});

describe('a pasted passage', () => {
  const read = async (text: string) => {
    await panel.getByRole('button', { name: message('panel.paste') }).click();
    await panel.getByRole('textbox').fill(text);
    await panel.getByRole('button', { name: message('panel.read') }).click();
  };

  it('that names no zone asks for it', async () => {
    await read('2021年，主园区地区生产总值306.2亿元，增长9.7%。');
    await panel.getByText(message('panel.whichZone')).waitFor();
    await panel.getByRole('combobox', { name: message('search.label') }).fill('zhgxq');
    await panel.getByRole('option', { name: '珠海高新区' }).click();
    await panel.locator('.passage .reached', { hasText: '9.7%' }).waitFor();
  });

  it('that holds no figures says so', async () => {
    await read('会议强调，要认真学习贯彻有关精神。');
    await panel.getByText(message('popup.nothing')).waitFor();
  });

  it('gives way to the page again', async () => {
    await panel.getByRole('button', { name: message('panel.backToPage') }).click();
    await panel.locator('.figure-row', { hasText: '3450亿元' }).waitFor();
  });
});

it('a selection looked up from the menu arrives as a passage', async () => {
  const worker = await stage.browser.worker();
  // the menu itself belongs to the browser; this is what its click leaves behind
  await worker.evaluate(
    'chrome.storage.session.set({ pendingText: "珠海高新区2021年一般公共预算收入21.9亿元。" })',
  );
  await panel.locator('.passage', { hasText: '21.9亿元' }).waitFor();
  await panel.getByRole('button', { name: message('panel.backToPage') }).click();
});

it('follows the reader to another page, and says where nothing runs', async () => {
  const other = await stage.browser.openOwn('sidepanel.html', await stage.browser.open('about:blank'));
  await other.getByText(message('panel.unreachable')).waitFor();
  await other.close();
});

it('stays within its policy and is accessible as built', async () => {
  const complaints: string[] = [];
  panel.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  await panel.reload();
  await panel.locator('.figure-row').first().click();
  await panel.evaluate(axe.source);
  const { violations } = (await panel.evaluate('axe.run()')) as axe.AxeResults;
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(complaints).toEqual([]);
});
