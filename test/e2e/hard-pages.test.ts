/** What pages do to us, in both browsers: styles for everything, removal, policies, listeners, the top layer. */
import { describe, expect, it } from 'vitest';
import { clickInShadow, shadowBox, shadowStyle, shadowText } from '../../scripts/browser/shadow.ts';
import type { Reader, View } from '../../scripts/browser/view.ts';
import {
  clickOn,
  demoHtml,
  expectCard,
  expectNoCard,
  launchers,
  marked,
  openRead,
  patience,
  pointAt,
  restOn,
  useStage,
} from './support/stage.ts';

describe.each(Object.entries(launchers))('in %s', (_, launch) => {
  const stage = useStage<Reader>(launch);
  /** The demo with something added to it: a style, a script, other markup. */
  const openWith = (name: string, head: string, change = (html: string) => html): Promise<View> =>
    openRead(
      stage,
      stage.server.serve(
        `www.zhuhai-hitech.gov.cn/${name}.html`,
        change(demoHtml.replace('</head>', `${head}</head>`)),
      ),
    );

  it('styles for everything do not reach the card', async () => {
    const page = await openWith('plain', '');
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
        window.errors = [];
        addEventListener('error', ({ message }) => errors.push(message));
        addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.includes('-')) node.remove();
        }).observe(document, { childList: true, subtree: true });
      </script>`,
    );
    await restOn(page, '580');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await expectNoCard(page);
    expect(await page.evaluate('errors.join()')).toBe('');
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
    expect(await shadowStyle(page, '.card', 'display')).toBe('flex');
  });

  it('keys and clicks on the card stay out of the page', async () => {
    const page = await openWith(
      'keys',
      `<script>
        window.heard = [];
        for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown'])
          document.addEventListener(type, () => heard.push(type));
      </script>`,
    );
    const at = await pointAt(page, '580');
    await page.mouse.click(at.x, at.y);
    await expectCard(page, '580');
    expect(await page.evaluate('heard.includes("click")')).toBe(true);
    const box = (await shadowBox(page, '.title'))!;
    await page.evaluate('void (heard.length = 0)');
    await page.mouse.click(box.x + 5, box.y + 5);
    await clickInShadow(page, 'button[aria-label="更多"]');
    await page.keyboard.press('j');
    expect(await page.evaluate('heard.join()')).toBe('');
    expect(await shadowText(page)).toContain('580');
  });

  it('a modal dialog has the card in front of it, where it can be used', async () => {
    const page = await openWith('dialog', '', (html) =>
      html.replace('<body>', '<body><dialog><p>2021年，主园区固定资产投资277亿元。</p></dialog>'),
    );
    await page.evaluate("document.querySelector('dialog').showModal()");
    await page.mouse.click(5, 5);
    await expect.poll(() => marked(page), patience).toContainEqual(expect.stringContaining('277亿元'));
    await restOn(page, '277亿元');
    await expectCard(page, '固定资产投资');
    await clickInShadow(page, 'button[aria-label="关闭"]');
    await expectNoCard(page);
  });

  it('a full screen has the card in front of it', async () => {
    const page = await openWith('full', '', (html) =>
      html.replace(
        '<main>',
        '<main><button id="b" onclick="this.parentNode.requestFullscreen()">全屏</button>',
      ),
    );
    await clickOn(page, '#b');
    await expect
      .poll(() => page.evaluate("document.fullscreenElement?.localName ?? ''"), patience)
      .toBe('main');
    await restOn(page, '580');
    await expectCard(page, '580');
    expect(await page.evaluate("document.querySelector('zonelens-card').parentElement.localName")).toBe(
      'main',
    );
  });
});
