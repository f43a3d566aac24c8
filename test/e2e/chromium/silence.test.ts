/** Reading makes no network request: every host leads to our server, which sees only what the page itself asks for. */
import { expect, it } from 'vitest';
import {
  demoAddress,
  demoHtml,
  expectCard,
  launchers,
  openRead,
  restOn,
  useStage,
} from '../support/stage.ts';

const stage = useStage(launchers.chromium);

/** What Chromium asks for by itself right after its start, of its maker's servers. */
const ofTheBrowser = (request: string): boolean =>
  /^(?:tls:)?[a-z0-9.-]*\.(?:google|googleapis|gvt1|gstatic)\.com/.test(request);

it('a page is read, a card opened, the popup and the options looked at: only the page was fetched', async () => {
  const { server, browser } = stage;
  const url = server.serve(demoAddress, demoHtml);
  const page = await openRead(stage, url);
  await restOn(page, '9.7');
  await expectCard(page, '9.7');
  const popup = await browser.openOwn('popup.html', page);
  await popup.getByRole('combobox').fill('兰州');
  await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
  await browser.openOwn('options.html');
  await page.waitForTimeout(1000);
  const seen = server.requests.filter((request) => !ofTheBrowser(request));
  expect(new Set(seen)).toEqual(new Set([demoAddress, 'www.zhuhai-hitech.gov.cn/favicon.ico']));
});

it('the server would have seen one: a fetch from the background worker is noted', async () => {
  const worker = await stage.browser.worker();
  await worker.evaluate("fetch('https://telltale.example/beacon').catch(() => undefined)");
  expect(stage.server.requests).toContain('tls:telltale.example');
});
