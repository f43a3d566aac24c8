/** Calm, room, and an end: what is asked of Chromium alone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shadowBox, shadowScroll } from '../../../scripts/browser/shadow.ts';
import {
  demoAddress,
  demoHtml,
  expectCard,
  expectNoCard,
  launchers,
  marksOf,
  openRead,
  patience,
  pointAt,
  restOn,
  useStage,
} from '../support/stage.ts';

const stage = useStage(launchers.chromium);
const openDemo = (): Promise<Page> => openRead(stage, stage.server.serve(demoAddress, demoHtml));
/** The demo with something added to it: a style, a script, other markup. */
const openWith = (name: string, head: string, change = (html: string) => html): Promise<Page> =>
  openRead(
    stage,
    stage.server.serve(
      `www.zhuhai-hitech.gov.cn/${name}.html`,
      change(demoHtml.replace('</head>', `${head}</head>`)),
    ),
  );

describe('calm', () => {
  it('prints as if we were not there', async () => {
    const bare = await stage.browser.open(stage.server.serve('www.example.com/print.html', demoHtml));
    const page = await openDemo();
    for (const each of [bare, page]) await each.emulateMedia({ media: 'print' });
    const picture = (each: Page) => each.locator('#zoom').screenshot();
    expect((await picture(page)).equals(await picture(bare))).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect((await picture(page)).equals(await picture(bare))).toBe(false);
  });

  it('shifts nothing and holds nothing up', async () => {
    const page = await openWith(
      'calm',
      `<script>
        window.seen = { shift: 0, longest: 0 };
        new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.shift += e.value; })
          .observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.startTime > seen.idle) seen.longest = Math.max(seen.longest, e.duration); })
          .observe({ type: 'longtask', buffered: true });
      </script>`,
    );
    await restOn(page, '9.7');
    await expectCard(page, '9.7');
    expect(await page.evaluate('seen.shift')).toBe(0);
  });
});

describe('in a window of any size all of the card can be reached', () => {
  it.each([
    [1280, 900],
    [1280, 600],
    [1000, 420],
    [700, 560],
    [600, 300],
    [390, 700],
    [320, 256],
  ])('%i × %i', async (width, height) => {
    const page = await openDemo();
    await page.setViewportSize({ width, height });
    // in the middle, and low
    for (const share of [0.5, 0.9]) {
      const at = await pointAt(page, '306.2');
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), at.y - height * share);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await page.waitForTimeout(100);
      const { y } = await page.evaluate<{ y: number }>(
        `(() => { const box = [...document.querySelectorAll('p span')].find((each) => each.textContent.includes('306.2')).getBoundingClientRect(); return { y: box.y + box.height / 2 }; })()`,
      );
      await page.mouse.move(at.x, y, { steps: 3 });
      await expectCard(page, '306.2', '怎么算的');
      const card = (await shadowBox(page, '.card'))!;
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(card.y + card.height).toBeLessThanOrEqual(height + 1);
      await shadowScroll(page, '.sources');
      const sources = (await shadowBox(page, '.sources'))!;
      expect(sources.y + sources.height).toBeLessThanOrEqual(card.y + card.height);
    }
    await page.close();
  });
});

// The last one: the extension that was reloaded does not come back in a debugged browser.
it('leaves no marks behind when the extension is reloaded under the page', async () => {
  const page = await openDemo();
  const worker = await stage.browser.worker();
  await worker.evaluate('setTimeout(() => chrome.runtime.reload(), 50)').catch(() => undefined);
  await page.waitForTimeout(1500);
  await restOn(page, '9.7');
  await expect.poll(async () => (await marksOf(page)).length, patience).toBe(0);
  await expectNoCard(page);
});
