/** Pages beyond *.gov.cn: nothing runs there until the reader asks, and then on that page alone. */
import { expect, it } from 'vitest';
import { message } from '../support/messages.ts';
import {
  demoHtml,
  demoWithFrame,
  expectCard,
  launchers,
  markedInFrame,
  marksOf,
  patience,
  restOn,
  useStage,
} from '../support/stage.ts';

const stage = useStage(launchers.chromium);
const button = (key: string) => ({ name: message(key) });

it('is not read by itself', async () => {
  const page = await stage.browser.open(stage.server.serve('www.example.com/quiet.html', demoHtml));
  await page.waitForTimeout(1500);
  expect(await marksOf(page)).toEqual([]);
  await page.close();
});

it('is marked when the reader clicks, and its cards open', async () => {
  const page = await stage.browser.open(stage.server.serve('www.example.com/asked.html', demoWithFrame));
  await stage.browser.clickAction(page);
  const popup = await stage.browser.openOwn('popup.html', page);
  await popup.getByRole('button', button('popup.annotate')).click();
  await popup.locator('.headline').waitFor();
  await page.bringToFront();
  await expect.poll(async () => (await marksOf(page)).length, patience).toBeGreaterThan(0);
  await expect.poll(() => markedInFrame(page), patience).toEqual(['21.9亿元']);
  await restOn(page, '9.7');
  await expectCard(page, '地区生产总值');
  await popup.close();
  await page.close();
});

it('says so where the browser does not allow it', async () => {
  const page = await stage.browser.open(stage.server.serve('www.example.com/refused.html', demoHtml));
  // no click on the button, so no activeTab: the address itself is hidden from us
  const popup = await stage.browser.openOwn('popup.html', page);
  await popup.getByText(message('popup.closed')).waitFor();
  await popup.close();
  await page.close();
});
