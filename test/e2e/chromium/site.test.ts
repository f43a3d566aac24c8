/** Off for a site, and on again. */
import { expect, it } from 'vitest';
import { demoAddress, demoHtml, marksOf, openRead, patience, useStage } from '../support/stage.ts';

const stage = useStage();

it('the popup switches a site off and on; the page follows at once and after a reload', async () => {
  const page = await openRead(stage, stage.server.serve(demoAddress, demoHtml));
  const count = (await marksOf(page)).length;
  const popup = await stage.browser.openOwn('popup.html', page);
  const toggle = popup.getByRole('switch').first();
  await toggle.click();
  await expect.poll(async () => (await marksOf(page)).length, patience).toBe(0);
  await page.reload();
  await page.waitForTimeout(1500);
  expect(await marksOf(page)).toEqual([]);
  await popup.reload();
  await popup.getByRole('switch').first().click();
  await expect.poll(async () => (await marksOf(page)).length, patience).toBe(count);
});
