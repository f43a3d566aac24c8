/** A reader opens a page of the zone: figures are marked, cards say what is known, the page stays as it was. */
import { describe, expect, it } from 'vitest';
import { clickInShadow, shadowText } from '../../../scripts/browser/shadow.ts';
import {
  demoAddress,
  demoHtml,
  expectCard,
  expectNoCard,
  marksOf,
  openRead,
  pictures,
  pointAt,
  restOn,
  useStage,
} from '../support/stage.ts';

const stage = useStage();
const openDemo = () => openRead(stage, stage.server.serve(demoAddress, demoHtml));

describe('marks', () => {
  it('stand on the figures, by what is known of them', async () => {
    const page = await openDemo();
    const marks = (await marksOf(page)).map(({ name, text }) => `${text} ${name.replace('zonelens-', '')}`);
    expect(marks).toEqual(
      expect.arrayContaining([
        '9.7% reached',
        '3450亿元 missed',
        '580家 reached',
        '10% missed',
        '620家 target',
      ]),
    );
    expect(marks.some((mark) => mark.startsWith('306.2亿元'))).toBe(true);
    await page.screenshot({ path: `${pictures}/page.png`, fullPage: true });
  });

  it('do not stand on dates, plans and clock times', async () => {
    const page = await openDemo();
    const marks = await marksOf(page);
    expect(marks.filter(({ text }) => /2022-02-18|09:30|十四五|2021年/.test(text))).toEqual([]);
  });

  it('leave the page byte for byte as it was, open card and all', async () => {
    const bare = await stage.browser.open(stage.server.serve('www.example.com/same.html', demoHtml));
    const html = () => document.documentElement.outerHTML;
    const before = await bare.evaluate(html);
    const page = await openDemo();
    expect(await page.evaluate(html)).toBe(before);
    await restOn(page, '9.7');
    await expectCard(page, '9.7');
    const beside = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('zonelens-card')?.remove();
      return copy.outerHTML;
    });
    expect(beside).toBe(before);
  });
});

describe('the card', () => {
  it('opens where the pointer rests: history, previous year, verdict, sources, version', async () => {
    const page = await openDemo();
    await restOn(page, '9.7');
    const text = await expectCard(page, '地区生产总值', '主园区', '2021年', '9.7', '工作报告', '2026.11.22');
    expect(text).toMatch(/8\s?%/);
    await page.screenshot({ path: `${pictures}/card.png` });
  });

  it('closes when the pointer leaves, and by Escape', async () => {
    const page = await openDemo();
    await restOn(page, '306.2');
    await expectCard(page, '306.2', '268');
    await page.mouse.move(5, 5, { steps: 4 });
    await expectNoCard(page);
    await restOn(page, '306.2');
    await expectCard(page, '306.2');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });

  it('stays open while the pointer is on it', async () => {
    const page = await openDemo();
    await restOn(page, '3450');
    await expectCard(page, '3450', '3700');
    const box = await page.evaluate(() =>
      document.querySelector('zonelens-card')?.getBoundingClientRect().toJSON(),
    );
    expect(box).toBeDefined();
    const figure = await pointAt(page, '3450');
    await page.mouse.move(figure.x, figure.y + 30, { steps: 8 });
    await page.waitForTimeout(600);
    expect(await shadowText(page)).toContain('3450');
  });

  it('is pinned by a click, and closed by its own button', async () => {
    const page = await openDemo();
    const at = await pointAt(page, '580');
    await page.mouse.click(at.x, at.y);
    await expectCard(page, '580', '550');
    await page.mouse.move(5, 5, { steps: 4 });
    await page.waitForTimeout(600);
    expect(await shadowText(page)).toContain('580');
    await clickInShadow(page, 'button[aria-label="关闭"]');
    await expectNoCard(page);
  });

  it('opens without a mouse: the command for the next figure', async () => {
    const page = await openDemo();
    const tab = await stage.browser.tabId(page);
    const worker = await stage.browser.worker();
    await page.bringToFront();
    await worker.evaluate(`chrome.commands.onCommand.dispatch('next-figure', { id: ${tab} })`);
    const first = await expectCard(page, /\S/);
    await worker.evaluate(`chrome.commands.onCommand.dispatch('next-figure', { id: ${tab} })`);
    await expect.poll(() => shadowText(page)).not.toBe(first);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });
});

it('added content is read too', async () => {
  const page = await openDemo();
  const before = (await marksOf(page)).length;
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = '2021年，主园区固定资产投资276亿元，同比增长10.5%。';
    document.querySelector('#zoom')?.append(added);
  });
  await expect.poll(async () => (await marksOf(page)).length).toBe(before + 2);
});
