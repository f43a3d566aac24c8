/**
 * What a reader does, in both browsers: hover, click, keyboard only, panel only, pin, export, a site switched off, an
 * ambiguous page, a page that changes, a frame, dark mode, a refresh. One file, because each browser starts once for
 * all of them; what only one browser can be asked stands in its folder.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFrame, type Point, placeOf } from '../../scripts/browser/marks.ts';
import {
  clickInShadow,
  shadowBox,
  shadowFocus,
  shadowStyle,
  shadowText,
} from '../../scripts/browser/shadow.ts';
import type { Reader, View } from '../../scripts/browser/view.ts';
import { type ServedRelease, serveRelease } from '../../scripts/serve-release.ts';
import { message } from './support/messages.ts';
import { type Files, release, tampered } from './support/releases.ts';
import {
  clickOn,
  demoAddress,
  demoHtml,
  demoWithFrame,
  expectCard,
  expectNoCard,
  launchers,
  marked,
  markedInFrame,
  marksOf,
  openRead,
  patience,
  pictures,
  pointAt,
  restAt,
  restOn,
  textOf,
  useStage,
} from './support/stage.ts';

const ZONE = 'www.zhuhai-hitech.gov.cn';
/** Titles under which the panel lists figures. */
const heads =
  "[...document.querySelectorAll('.figures section > h2')].map((head) => head.firstChild.textContent)";
const html = 'document.documentElement.outerHTML';
/** Name of what has the focus; empty where nothing has. */
const focused = `(({ activeElement }) => activeElement === document.body ? ''
  : activeElement.getAttribute('aria-label') ?? activeElement.textContent)(document)`;
/** Longer than the grace after which a card that is let go closes. */
const waitOutGrace = () => new Promise((resolve) => setTimeout(resolve, 700));

/** Tab, until what has the focus has this name. */
async function tabTo(view: View, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (name.test(await view.evaluate<string>(focused))) return;
    await view.keyboard.press('Tab');
  }
  throw new Error(`40 times Tab did not lead to ${name}`);
}

describe.each(Object.entries(launchers))('in %s', (name, launch) => {
  const stage = useStage<Reader>(launch);
  const picture = (view: View, what: string) =>
    view.screenshot({ path: `${pictures}/${name === 'chromium' ? '' : `${name}-`}${what}.png` });
  const openDemo = (): Promise<View> => openRead(stage, stage.server.serve(demoAddress, demoHtml));
  const serve = (address: string, file: string): string =>
    stage.server.serve(address, { body: readFileSync(`test/e2e/pages/${file}`) });
  const panelOf = async (page: View): Promise<View> => {
    const panel = await stage.browser.openOwn('sidepanel.html', page);
    await expect.poll(() => textOf(panel), patience).toContain('3450亿元');
    return panel;
  };

  describe('marks', () => {
    it('stand on the figures, by what is known of them, and on nothing else', async () => {
      const page = await openDemo();
      const marks = await marked(page);
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
      expect(marks.filter((mark) => /2022-02-18|09:30|十四五|2021年/.test(mark))).toEqual([]);
      await picture(page, 'page');
    });

    it('leave the page byte for byte as it was, open card and all', async () => {
      const bare = await stage.browser.open(stage.server.serve('www.example.com/same.html', demoHtml));
      const before = await bare.evaluate<string>(html);
      const page = await openDemo();
      expect(await page.evaluate(html)).toBe(before);
      await restOn(page, '9.7');
      await expectCard(page, '9.7');
      const beside = await page.evaluate(`(() => {
        const copy = document.documentElement.cloneNode(true);
        copy.querySelector('zonelens-card')?.remove();
        return copy.outerHTML;
      })()`);
      expect(beside).toBe(before);
    });
  });

  describe('hover', () => {
    it('opens the card: history, previous year, verdict, sources, version', async () => {
      const page = await openDemo();
      await restOn(page, '9.7');
      const text = await expectCard(
        page,
        '地区生产总值',
        '主园区',
        '2021年',
        '9.7',
        '工作报告',
        '2026.11.22',
      );
      expect(text).toMatch(/8\s?%/);
      await picture(page, 'card');
    });

    it('on the card keeps it, elsewhere closes it, and so does Escape', async () => {
      const page = await openDemo();
      await restOn(page, '3450');
      await expectCard(page, '3450', '3700');
      const title = (await shadowBox(page, '.title'))!;
      await page.mouse.move(title.x + 5, title.y + 5, { steps: 8 });
      await waitOutGrace();
      expect(await shadowText(page)).toContain('3450');
      await page.mouse.move(5, 5, { steps: 4 });
      await expectNoCard(page);
      await restOn(page, '306.2');
      await expectCard(page, '306.2', '268');
      await page.keyboard.press('Escape');
      await expectNoCard(page);
    });
  });

  it('click: opens a card that stays, closed by a click elsewhere or its own button', async () => {
    const page = await openDemo();
    const open = async () => {
      const at = await pointAt(page, '580');
      await page.mouse.click(at.x, at.y);
      await expectCard(page, '580', '550');
      await page.mouse.move(5, 5, { steps: 4 });
      await waitOutGrace();
      expect(await shadowText(page)).toContain('580');
    };
    await open();
    await page.mouse.click(5, 5);
    await expectNoCard(page);
    await open();
    await clickInShadow(page, 'button[aria-label="关闭"]');
    await expectNoCard(page);
  });

  describe('touch', () => {
    it.each([
      ['beside the figure', 1280, 900],
      ['as a sheet on a narrow screen', 500, 800],
    ])(
      'a tap opens the card %s, on the card it changes nothing, elsewhere it closes',
      async (_, width, height) => {
        const page = await openDemo();
        await stage.browser.resize(page, width, height);
        await expect.poll(() => page.evaluate('innerWidth'), patience).toBe(width);
        const at = await pointAt(page, '580');
        await stage.browser.tap(page, at.x, at.y);
        await expectCard(page, '580', '550');
        await waitOutGrace();
        const card = (await shadowBox(page, '.card'))!;
        const whole = await page.evaluate('document.documentElement.clientWidth');
        expect([card.x, card.width]).toEqual(
          width < 520 ? [0, whole] : [expect.any(Number), expect.closeTo(374, 0)],
        );
        const title = (await shadowBox(page, '.title'))!;
        await stage.browser.tap(page, title.x + 5, title.y + 5);
        await waitOutGrace();
        expect(await shadowText(page)).toContain('580');
        // The gap beside the figure's line, outside of the card.
        await stage.browser.tap(page, 3, card.y > 20 ? 10 : height - 10);
        await expectNoCard(page);
        await stage.browser.resize(page, 1280, 900);
      },
    );
  });

  it('pin: a card opened by hovering is held, and let go again', async () => {
    const page = await openDemo();
    await restOn(page, '580');
    await expectCard(page, '580');
    await clickInShadow(page, 'button[aria-label="固定"]');
    await page.mouse.move(5, 5, { steps: 4 });
    await waitOutGrace();
    expect(await shadowText(page)).toContain('580');
    await clickInShadow(page, 'button[aria-pressed="true"]');
    await page.mouse.move(5, 5, { steps: 4 });
    await expectNoCard(page);
  });

  it('keyboard only: to a figure and the next, through the card, its menu, and back to where one was', async () => {
    const page = await openRead(
      stage,
      stage.server.serve(
        `${ZONE}/keyboard.html`,
        demoHtml.replace('<main>', '<main><button id="b">x</button>'),
      ),
    );
    await tabTo(page, /^x$/);
    await stage.browser.command(page, 'next-figure');
    await expectCard(page, '306.2');
    await stage.browser.command(page, 'next-figure');
    await expectCard(page, /增长 9\.7%|9\.7\n%/);
    const names: string[] = [];
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab');
      names.push((await shadowFocus(page)) ?? '');
    }
    expect(names).toEqual(
      ['复制引文', '固定', '更多', '关闭'].map((label) => expect.stringContaining(label)),
    );
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expectCard(page, '读错了');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    expect(await page.evaluate('document.activeElement.id')).toBe('b');
    await stage.browser.command(page, 'toggle-marks');
    await expect.poll(async () => (await marksOf(page)).length, patience).toBe(0);
  });

  it('panel only: a figure is found, opened, left and shown on the page, all by keyboard', async () => {
    const page = await openDemo();
    await page.evaluate('scrollTo(0, 0)');
    const panel = await panelOf(page);
    await tabTo(panel, message('panel.search'));
    await panel.keyboard.type('620');
    await expect
      .poll(() => panel.evaluate("document.querySelectorAll('.figure-row').length"), patience)
      .toBe(1);
    await tabTo(panel, /620家/);
    await panel.keyboard.press('Enter');
    await expect
      .poll(() => panel.evaluate("document.querySelector('.card')?.innerText ?? ''"), patience)
      .toContain('这是目标');
    await picture(panel, 'panel');
    await tabTo(panel, message('card.close'));
    await panel.keyboard.press('Enter');
    await expect.poll(() => panel.evaluate("document.querySelectorAll('.card').length"), patience).toBe(0);
    expect(await panel.evaluate(focused)).toMatch(/620家/);
    await expect.poll(() => page.evaluate('scrollY'), patience).toBeGreaterThan(0);
  });

  describe('export', () => {
    let panel: View | undefined;
    it.each([
      ['CSV', /306\.2亿元.*30620000000/],
      ['JSON', /"surface": "306\.2亿元"/],
      ['Markdown', /\*\*地区生产总值 306\.2亿元\*\*/],
      ['W3C 标注', /"TextQuoteSelector"/],
    ])('leaves the evidence as %s', async (format, holds) => {
      panel ??= await panelOf(await openDemo());
      const shown = panel;
      const file = await stage.browser.download(shown, () =>
        clickOn(shown, 'button', new RegExp(`^${format}$`)),
      );
      expect(file.name).toMatch(/^zonelens-www\.zhuhai-hitech\.gov\.cn-/);
      expect(file.text).toMatch(holds);
    });
  });

  it('copy: the citation is on the clipboard, also of a page without encryption', async () => {
    const page = await openRead(
      stage,
      stage.server.serve(
        `${ZONE}/copy.html`,
        demoHtml.replace('<main>', '<main><textarea rows="9" cols="80"></textarea>'),
      ),
    );
    expect(await page.evaluate('isSecureContext')).toBe(false);
    const at = await pointAt(page, '9.7');
    await page.mouse.click(at.x, at.y);
    await expectCard(page, '9.7');
    await clickInShadow(page, 'button[aria-label="复制引文"]');
    await expectCard(page, message('card.copyAs.text'));
    await clickInShadow(page, '.menu button');
    await expectCard(page, message('card.copied'));
    await page.keyboard.press('Escape');
    await clickOn(page, 'textarea');
    await page.keyboard.press('Control+v');
    const pasted = () => page.evaluate<string>("document.querySelector('textarea').value");
    await expect.poll(pasted, patience).toContain(`${ZONE}/copy.html`);
    expect(await pasted()).toMatch(/地区生产总值[\s\S]*9\.7%[\s\S]*2026\.11\.22/);
  });

  it('site off: from the card at once and after a reload, and on again in the popup', async () => {
    const page = await openDemo();
    const { length: count } = await marksOf(page);
    await restOn(page, '9.7');
    await expectCard(page, '9.7');
    await clickInShadow(page, 'button[aria-label="更多"]');
    await expectCard(page, message('card.siteOff'));
    await clickInShadow(page, '.menu button:last-of-type');
    await expect.poll(async () => (await marksOf(page)).length, patience).toBe(0);
    await expectNoCard(page);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await marksOf(page)).toEqual([]);
    const popup = await stage.browser.openOwn('popup.html', page);
    await clickOn(popup, '[role=switch]');
    await expect.poll(async () => (await marksOf(page)).length, patience).toBe(count);
  });

  it('ambiguous: the card asks which zone, and the choice counts', async () => {
    const page = await openRead(stage, serve('www.gd.gov.cn/1.html', 'two-zones.html'));
    expect(new Set((await marksOf(page)).map(({ name: kind }) => kind))).toEqual(
      new Set(['zonelens-ambiguous']),
    );
    await restOn(page, '9.7');
    await expectCard(page, '珠海高新区', '兰州高新区');
    await clickInShadow(page, '.choices button');
    await expectCard(page, '珠海高新区', '8%');
    expect((await marked(page)).some((mark) => mark.endsWith(' ambiguous'))).toBe(false);
  });

  it('ambiguous, with a frame: a choice in the popup counts for the whole page', async () => {
    serve('www.gd.gov.cn/2/inner.html', 'two-zones.html');
    const outer =
      '<!doctype html><meta charset="utf-8"><title>珠海高新区与兰州高新区座谈交流</title><p>2021年，高新区固定资产投资276亿元。</p><iframe src="inner.html" width="900" height="600"></iframe>';
    const page = await stage.browser.open(stage.server.serve('www.gd.gov.cn/2/outer.html', outer));
    const kinds = () =>
      page.evaluate<string[][]>(
        `[window, document.querySelector('iframe').contentWindow].map(({ CSS }) =>
          [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name] : [])))`,
      );
    await expect.poll(kinds, patience).toEqual([['zonelens-ambiguous'], ['zonelens-ambiguous']]);
    const popup = await stage.browser.openOwn('popup.html', page);
    await clickOn(popup, '.choices button', /珠海/);
    await expect.poll(async () => (await kinds()).flat(), patience).not.toContain('zonelens-ambiguous');
    expect((await kinds()).every((names) => names.length > 0)).toBe(true);
  });

  it('mutation: added content is read, removed content forgotten', async () => {
    const page = await openDemo();
    const { length: before } = await marksOf(page);
    await page.evaluate(`void document.querySelector('#zoom').insertAdjacentHTML('beforeend',
      '<p id="added">2021年，主园区固定资产投资276亿元，同比增长10.5%。</p>')`);
    await expect.poll(async () => (await marksOf(page)).length, patience).toBe(before + 2);
    await restOn(page, '276亿元', '增长8%');
    await expectCard(page, '固定资产投资');
    await page.evaluate("document.querySelector('#added').remove()");
    await expect.poll(async () => (await marksOf(page)).length, patience).toBe(before);
    await expectNoCard(page);
  });

  it('frame: marks, card, keys and panel go through the page and its frames as through one', async () => {
    serve(`${ZONE}/frame/inner.html`, 'zhuhai-interview.html');
    const outer =
      '<!doctype html><meta charset="utf-8"><title>珠海高新区数说</title><p>2021年，主园区固定资产投资276亿元。</p><iframe src="inner.html" width="900" height="600"></iframe>';
    const page = await stage.browser.open(stage.server.serve(`${ZONE}/frame/outer.html`, outer));
    const inside = () => markedInFrame(page);
    await expect.poll(inside, patience).toEqual(expect.arrayContaining(['21.9亿元', '22.1%', '580家']));
    const at = await inFrame<Point>(page, placeOf, '22.1');
    const { x, y } = await page.evaluate<Point>(
      "document.querySelector('iframe').getBoundingClientRect().toJSON()",
    );
    await restAt(page, { x: x + at.x, y: y + at.y });
    await expectCard(page, '一般公共预算收入', '2021年', '8%');
    const noCard = () => expect.poll(() => shadowText(page), patience).toBe('');
    // The focus is in the page, the card in the frame.
    await page.keyboard.press('Escape');
    await noCard();

    await stage.browser.command(page, 'next-figure');
    await expectCard(page, '固定资产投资', '276');
    await stage.browser.command(page, 'next-figure');
    await expectCard(page, '一般公共预算收入', '21.9');
    await stage.browser.command(page, 'previous-figure');
    await expectCard(page, '固定资产投资', '276');
    await page.keyboard.press('Escape');
    await noCard();

    const panel = await stage.browser.openOwn('sidepanel.html', page);
    await expect
      .poll(() => panel.evaluate(heads), patience)
      .toEqual(['珠海高新区数说', '在线访谈：高新区谈开局之年-珠海高新区公众互动']);
    await clickOn(panel, '.figure-row', /22\.1%/);
    await expect.poll(() => textOf(panel), patience).toContain('超过目标');
    await stage.browser.command(page, 'toggle-marks');
    await expect.poll(async () => (await inside()).length, patience).toBe(0);
    expect(await marksOf(page)).toEqual([]);
    await stage.browser.command(page, 'toggle-marks');
    await expect.poll(async () => (await inside()).length, patience).toBeGreaterThan(0);

    const rows = () => panel.evaluate("document.querySelectorAll('.figure-row').length");
    await expect.poll(rows, patience).toBeGreaterThan(1);
    await page.evaluate("document.querySelector('iframe').remove()");
    await expect.poll(rows, patience).toBe(1);
  });

  it.each([
    ['srcdoc', `<iframe srcdoc="<p>2021年，主园区一般公共预算收入21.9亿元，增长22.1%。</p>"></iframe>`],
    [
      'about:blank',
      `<iframe></iframe><script>
        const inside = document.querySelector('iframe').contentDocument;
        inside.write('<p>2021年，主园区一般公共预算收入21.9亿元，增长22.1%。</p>');
        inside.close();
      </script>`,
    ],
  ])('frame without an address of its own: %s', async (kind, frame) => {
    const page = await stage.browser.open(
      stage.server.serve(
        `${ZONE}/${kind.replace(':', '-')}.html`,
        `<!doctype html><meta charset="utf-8"><title>珠海高新区2021年运行</title>${frame}`,
      ),
    );
    const inside = () => markedInFrame(page);
    await expect.poll(inside, patience).toEqual(['21.9亿元', '22.1%']);
    const { x, y } = await page.evaluate<Point>(
      "document.querySelector('iframe').getBoundingClientRect().toJSON()",
    );
    const at = await inFrame<Point>(page, placeOf, '22.1');
    await restAt(page, { x: x + at.x, y: y + at.y });
    await expectCard(page, '一般公共预算收入', '珠海高新区', '8%');
  });

  describe('back and forth', () => {
    it('a page that is come back to has its marks, and its cards open', async () => {
      const page = await openRead(stage, stage.server.serve(`${ZONE}/back.html`, demoWithFrame));
      await expect.poll(() => markedInFrame(page), patience).toEqual(['21.9亿元']);
      const { length: count } = await marksOf(page);
      const elsewhere = stage.server.serve('www.example.com/elsewhere.html', '<p>elsewhere</p>');
      await page.evaluate(`void (location.href = ${JSON.stringify(elsewhere)})`);
      await expect.poll(() => page.evaluate('location.href'), patience).toBe(elsewhere);
      expect(await marksOf(page)).toEqual([]);
      await page.evaluate('history.back()');
      await expect.poll(async () => (await marksOf(page)).length, patience).toBe(count);
      await restOn(page, '9.7');
      await expectCard(page, '9.7');
      const panel = await stage.browser.openOwn('sidepanel.html', page);
      await expect.poll(async () => (await panel.evaluate<string[]>(heads)).length, patience).toBe(2);
    });
  });

  describe('dark mode', () => {
    const looks = async (page: View) => {
      await restOn(page, '9.7');
      await expectCard(page, '地区生产总值');
      const [paper, ink] = await Promise.all([
        shadowStyle(page, '.card', 'backgroundColor'),
        shadowStyle(page, '.title', 'color'),
      ]);
      return { paper: luminance(paper), ink: luminance(ink) };
    };

    it('the card and the panel follow the reader’s, and stay readable', async () => {
      const page = await openDemo();
      const day = await looks(page);
      expect(day.paper).toBeGreaterThan(0.8);
      expect(contrast(day)).toBeGreaterThan(4.5);
      await page.keyboard.press('Escape');
      await expectNoCard(page);
      await stage.browser.prefer(page, 'dark');
      await expect
        .poll(() => page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"), patience)
        .toBe(true);
      const night = await looks(page);
      expect(night.paper).toBeLessThan(0.1);
      expect(contrast(night)).toBeGreaterThan(4.5);
      await picture(page, 'card-dark');
      const panel = await panelOf(page);
      await stage.browser.prefer(panel, 'dark');
      const paper = async () =>
        luminance(await panel.evaluate<string>('getComputedStyle(document.body).backgroundColor'));
      await expect.poll(paper, patience).toBeLessThan(0.1);
      await stage.browser.prefer(panel, 'light');
      await expect.poll(paper, patience).toBeGreaterThan(0.8);
    });
  });

  it('popup: what the page holds, and a zone found by its initials', async () => {
    const popup = await stage.browser.openOwn('popup.html', await openDemo());
    await expect.poll(() => textOf(popup), patience).toContain('珠海高新技术产业开发区');
    await clickOn(popup, '[role=combobox]');
    await popup.keyboard.type('zhgxq');
    await expect.poll(() => textOf(popup), patience).toContain('珠海高新区');
    await popup.keyboard.press('Enter');
    await expect.poll(() => textOf(popup), patience).toContain('地区生产总值');
    await picture(popup, 'popup');
  });

  it('a passage: pasted into the panel, it is read like a page', async () => {
    const panel = await panelOf(await openDemo());
    await clickOn(panel, 'button', message('panel.paste'));
    await clickOn(panel, 'textarea');
    await panel.keyboard.type('珠海高新区2021年主园区地区生产总值增长9.7%。');
    await clickOn(panel, 'button', message('panel.read'));
    await clickOn(panel, '.passage .reached', /9\.7%/);
    await expect.poll(() => textOf(panel), patience).toContain('超过目标');
  });

  // The last ones: they change the data, and count what was asked of the network until then.
  describe('a refresh', () => {
    let channel: ServedRelease;
    let served: Files = new Map();
    beforeAll(async () => {
      channel = await serveRelease((path) => served.get(path));
    });
    afterAll(() => channel?.close());

    it('is verified and used, by pages that are open too, and refused when tampered with', async () => {
      const open = await openDemo();
      const at = await pointAt(open, '9.7');
      await open.mouse.click(at.x, at.y);
      await expectCard(open, '工作报告');
      const options = await stage.browser.openOwn('options.html');
      await expect.poll(() => textOf(options), patience).toContain('2026.11.22');
      const refreshFrom = async (files: Files): Promise<void> => {
        served = files;
        await clickOn(options, '#zl-channel');
        await options.evaluate("document.querySelector('#zl-channel').select()");
        await options.keyboard.type(channel.url);
        await options.keyboard.press('Enter');
      };
      await refreshFrom(release(7, '2027.1.1'));
      await expect.poll(() => textOf(options), patience).toMatch(message('options.refreshDone'));
      await open.bringToFront();
      await expectCard(open, '工作报告（2027.1.1）');
      await refreshFrom(tampered(release(8, '2027.2.2')));
      await expect.poll(() => textOf(options), patience).toMatch(message('failure.shard_hash.what'));
      expect(await textOf(options)).toContain('2027.1.1');
      await picture(options, 'options');
      const page = await openDemo();
      await restOn(page, '9.7');
      await expectCard(page, '工作报告（2027.1.1）');
    });
  });

  it('nothing but the pages was asked of the network', () => {
    const pages = /^www\.(?:zhuhai-hitech\.gov\.cn|gd\.gov\.cn|example\.com)\//;
    const browsersOwn =
      /^(?:tls:)?[a-z0-9.-]*\.(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|net|org)/;
    expect(stage.server.requests.filter((each) => !pages.test(each) && !browsersOwn.test(each))).toEqual([]);
  });
});

/** Relative luminance (WCAG 2) of a computed colour. */
function luminance(colour = ''): number {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const contrast = ({ paper, ink }: { paper: number; ink: number }): number =>
  (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
