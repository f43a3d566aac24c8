/**
 * How portals mark up their articles: TRS, JCMS, UCAP, VSB, pages pasted from Word, tables, GBK, frames, layout
 * tables without any known container, single-page sites. All figures are found, and the page stays as it was.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PageFigures } from '#lib/model/page.ts';
import { expectCard, launchers, patience, useStage } from '../support/stage.ts';

const stage = useStage(launchers.chromium);

const serve = (name: string, address: string): string =>
  stage.server.serve(address, {
    body: readFileSync(`test/page/skeletons/${name}.html`),
    type: 'text/html',
  });

/** Surfaces of all figures found in a page or one of its frames, marked or not, as the panel is told of them. */
async function found(page: Page, frame = 0): Promise<string[]> {
  const tab = await stage.browser.tabId(page);
  const worker = await stage.browser.worker();
  const envelope = { id: 1, timestamp: 0, type: 'askPage', data: { type: 'getPageFigures' } };
  const answer = (await worker.evaluate(
    `chrome.tabs.sendMessage(${tab}, ${JSON.stringify(envelope)}, { frameId: ${frame} }).catch(() => null)`,
  )) as { res: { value: PageFigures } } | null;
  return answer?.res.value.figures.map(({ quote }) => quote.exact) ?? [];
}
/** All of these and in this order; counters of visits and the like may be read beside them. */
const expectFigures = (page: Page, figures: string[]): Promise<void> =>
  expect
    .poll(async () => (await found(page)).filter((surface) => !surface.endsWith('次')), patience)
    .toEqual(figures);

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
    const html = () => document.documentElement.outerHTML;
    const before = await bare.evaluate(html);
    const page = await stage.browser.open(url);
    await expectFigures(page, figures);
    expect(await page.evaluate(html)).toBe(before);
  });
});

it('ucap: an article that is emptied, written anew and turned like a book', async () => {
  const page = await stage.browser.open(serve('ucap', 'www.zhuhai-hitech.gov.cn/ucap.html'));
  await expectFigures(page, ['276亿元', '10.5%']);
  await page.click('#next');
  await expectFigures(page, ['10%', '620家']);
});

it('frames: an article in a frame is marked there', async () => {
  serve('frame-body', 'www.zhuhai-hitech.gov.cn/xxgk/frame-body.html');
  const page = await stage.browser.open(serve('frames', 'www.zhuhai-hitech.gov.cn/xxgk/frames.html'));
  const frame = page.frame('content')!;
  const marks = (): Promise<number> =>
    frame.evaluate(() => [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0));
  await expect.poll(marks, patience).toBe(3);
  // … and speaks for the tab: on the badge, and to the keyboard.
  const tab = await stage.browser.tabId(page);
  const worker = await stage.browser.worker();
  await expect
    .poll(() => worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`), patience)
    .toBe('3');
  await worker.evaluate(`chrome.commands.onCommand.dispatch('next-figure', { id: ${tab} })`);
  await expectCard(page, '276', '10.5');
});

it('spa: each view is read when it is shown, and forgotten when it is left', async () => {
  const page = await stage.browser.open(serve('spa', 'www.zhuhai-hitech.gov.cn/spa/'));
  await page.click('#go');
  await expectFigures(page, ['21.9亿元', '22.1%']);
  await page.goBack();
  await expectFigures(page, []);
  await page.goForward();
  await expectFigures(page, ['21.9亿元', '22.1%']);
});
