/**
 * How portals mark up their articles: TRS, JCMS, UCAP, VSB, pages pasted from Word, tables, GBK, frames, layout
 * tables without any known container, single-page sites. All figures are found, and the page stays as it was.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reader, View } from '../../scripts/browser/view.ts';
import { clickOn, expectCard, launchers, patience, useStage } from './support/stage.ts';

const html = 'document.documentElement.outerHTML';

describe.each(Object.entries(launchers))('in %s', (_, launch) => {
  const stage = useStage<Reader>(launch);

  const serve = (name: string, address: string): string =>
    stage.server.serve(address, {
      body: readFileSync(`test/page/skeletons/${name}.html`),
      type: 'text/html',
    });

  /** All of these and in this order, marked or not, as the panel lists them; counters of visits may be read beside them. */
  async function expectFigures(panel: View, figures: string[]): Promise<void> {
    const listed = () =>
      panel.evaluate<string[]>(
        "[...document.querySelectorAll('.figure-row b')].map((each) => each.textContent)",
      );
    await expect
      .poll(async () => (await listed()).filter((surface) => !surface.endsWith('次')), patience)
      .toEqual(figures);
  }
  const panelOf = (page: View): Promise<View> => stage.browser.openOwn('sidepanel.html', page);

  describe('skeletons of portals', () => {
    it.each([
      [
        'trs',
        'www.zhuhai-hitech.gov.cn/zwgk/202202/t20220218_3034.html',
        ['306.2亿元', '9.7%', '121亿元', '20.9%', '276亿元', '10.5%'],
      ],
      [
        'jcms',
        'zhongkai.huizhou.gov.cn/art/2019/3/12/art_1479_588.html',
        ['487.1亿元', '6.7%', '35.45亿元', '1.4%'],
      ],
      [
        'vsb',
        'lzgxq.lanzhou.gov.cn/info/1011/102806.htm',
        ['328.9\u00A0亿元', '7.1\u00A0%', '１２．５％', '8%'],
      ],
      [
        'word',
        'www.zhuhai-hitech.gov.cn/1.html',
        ['306.2亿元', '9.7%', '580家', '3671件', '512.8亿元', '34.1％'],
      ],
      ['tables', 'www.zhuhai-hitech.gov.cn/2.html', ['306.2', '9.7', '276.0', '10.5', '21.9', '22.1']],
      ['gbk', 'lzgxq.lanzhou.gov.cn/3.html', ['１０５０亿元', '25%', '92.6亿元', '31.2%', '36个']],
      ['largest', 'www.zhuhai-hitech.gov.cn/4.html', ['139平方公里', '306.2亿元', '9.7%', '580家']],
    ])('%s', async (name, address, figures) => {
      const url = serve(name, address);
      const bare = await stage.browser.open(serve(name, 'www.example.com/bare.html'));
      const before = await bare.evaluate(html);
      const page = await stage.browser.open(url);
      await expectFigures(await panelOf(page), figures);
      expect(await page.evaluate(html)).toBe(before);
    });
  });

  it('ucap: an article that is emptied, written anew and turned like a book', async () => {
    const page = await stage.browser.open(serve('ucap', 'www.zhuhai-hitech.gov.cn/ucap.html'));
    const panel = await panelOf(page);
    await expectFigures(panel, ['276亿元', '10.5%']);
    await clickOn(page, '#next');
    await expectFigures(panel, ['10%', '620家']);
  });

  it('frames: an article in a frame of a frameset', async () => {
    serve('frame-body', 'www.zhuhai-hitech.gov.cn/xxgk/frame-body.html');
    const page = await stage.browser.open(serve('frames', 'www.zhuhai-hitech.gov.cn/xxgk/frames.html'));
    const frame =
      "[...document.querySelectorAll('iframe, frame')].find(({ name }) => name === 'content').contentWindow";
    await expect
      .poll(
        () =>
          page.evaluate(
            `[...${frame}.CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0)`,
          ),
        patience,
      )
      .toBe(3);
    await stage.browser.command(page, 'next-figure');
    await expectCard(page, '276', '10.5');
  });

  it('spa: each view is read when it is shown, and forgotten when it is left', async () => {
    const page = await stage.browser.open(serve('spa', 'www.zhuhai-hitech.gov.cn/spa/'));
    const panel = await panelOf(page);
    await clickOn(page, '#go');
    await expectFigures(panel, ['21.9亿元', '22.1%']);
    await page.evaluate('history.back()');
    await expectFigures(panel, []);
    await page.evaluate('history.forward()');
    await expectFigures(panel, ['21.9亿元', '22.1%']);
  });
});
