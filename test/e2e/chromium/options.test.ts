/** What the options page shows besides the data: keys, and the reader's notes on figures read wrongly. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { message } from '../support/messages.ts';
import { demoAddress, demoHtml, launchers, openRead, patience, useStage } from '../support/stage.ts';

const stage = useStage(launchers.chromium);
let options: Page;

it('lists the keys as the browser has them', async () => {
  options = await stage.browser.openOwn('options.html');
  for (const name of ['nextFigure', 'previousFigure', 'toggleMarks', 'openPanel'])
    await options.getByRole('rowheader', { name: message(`command.${name}`) }).waitFor();
});

it('keeps what the reader found wrong, hands it out, and forgets it', async () => {
  const page = await openRead(stage, stage.server.serve(demoAddress, demoHtml));
  const panel = await stage.browser.openOwn('sidepanel.html', page);
  await panel.locator('.figure-row', { hasText: '3450亿元' }).click();
  await panel.getByRole('button', { name: message('card.more') }).click();
  await panel.getByRole('button', { name: message('card.wrong') }).click();
  await panel.getByText(message('card.noted')).waitFor();

  await options.getByText(message('options.reportsSome')).waitFor();
  const section = options.locator('section', { has: options.locator('#zl-reading') });
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    section.getByRole('button', { name: message('options.reportsExport') }).click(),
  ]);
  const notes = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(notes).toMatchObject([{ kind: 'wrong', url: page.url(), quote: { exact: '3450亿元' } }]);

  await section.getByRole('button', { name: message('options.reportsClear') }).click();
  await options.getByText(message('options.reportsNone')).waitFor();
});

it('two pages of ours are open at once, and each is told of a change', async () => {
  const other = await stage.browser.openOwn('options.html');
  await other.getByRole('rowheader', { name: message('options.row.version') }).waitFor();
  await other.getByRole('button', { name: message('options.reset') }).click();
  await other.getByRole('button', { name: message('options.resetSure') }).click();
  await expect
    .poll(() => options.getByRole('rowheader', { name: message('options.row.installed') }).count(), patience)
    .toBe(1);
  await other.close();
});

it('is accessible as built', async () => {
  await options.evaluate(axe.source);
  const { violations } = (await options.evaluate('axe.run()')) as axe.AxeResults;
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
