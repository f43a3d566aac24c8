/** What pages do to us, and what we must not do to them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shadowBox, shadowScroll, shadowText } from '../../../scripts/browser/shadow.ts';
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

describe('pages that are hard on us', () => {
  it('styles for everything do not reach the card', async () => {
    const page = await openDemo();
    await restOn(page, '580');
    await expectCard(page, '580');
    const plain = await shadowBox(page, '.card');
    const styled = await openWith(
      'styled',
      `<style>
        * { font: 24px/3 cursive !important; letter-spacing: 5px !important; text-transform: uppercase !important }
        html { font-size: 40px } section, header, button, h2, dl { float: left; width: 50px; border: 9px solid; padding: 30px }
        zonelens-card { display: none !important; opacity: .2 !important; position: static !important; zoom: 2 !important }
      </style>`,
    );
    await restOn(styled, '580');
    await expectCard(styled, '580');
    const box = await shadowBox(styled, '.card');
    expect(box?.width).toBe(plain?.width);
    expect(Math.abs((box?.height ?? 0) - (plain?.height ?? 1))).toBeLessThan(40);
  });

  it('a page that removes what it did not make gets no card, and no error', async () => {
    const page = await openWith(
      'hostile',
      `<script>
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.includes('-')) node.remove();
        }).observe(document, { childList: true, subtree: true });
      </script>`,
    );
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await restOn(page, '580');
    await page.waitForTimeout(800);
    await expectNoCard(page);
    expect(errors).toEqual([]);
  });

  it('a strict content security policy changes nothing', async () => {
    const page = await openRead(
      stage,
      stage.server.serve('www.zhuhai-hitech.gov.cn/csp.html', {
        body: demoHtml,
        headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
      }),
    );
    await restOn(page, '580');
    await expectCard(page, '580');
    expect((await shadowBox(page, '.card'))?.width).toBeGreaterThan(300);
  });

  it('keys and clicks on the card stay out of the page', async () => {
    const page = await openWith(
      'keys',
      `<script>
        window.heard = [];
        for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'wheel'])
          document.addEventListener(type, (event) => heard.push(type));
      </script>`,
    );
    const at = await pointAt(page, '580');
    await page.mouse.click(at.x, at.y);
    await expectCard(page, '580');
    const box = (await shadowBox(page, '.title'))!;
    await page.evaluate('heard.length = 0');
    await page.mouse.click(box.x + 5, box.y + 5);
    await page.mouse.wheel(0, 10);
    await page.keyboard.press('j');
    expect(await page.evaluate('heard.filter((type) => type !== "keydown" && type !== "keyup")')).toEqual([]);
    expect(await shadowText(page)).toContain('580');
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

it('in full screen the card stands in front', async () => {
  const page = await openWith('full', '', (html) =>
    html.replace(
      '<main>',
      '<main><button id="b" onclick="this.parentNode.requestFullscreen()">全屏</button>',
    ),
  );
  await page.click('#b');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName), patience).toBe('main');
  await restOn(page, '580');
  await expectCard(page, '580');
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
