/** Pages as zones publish them: an interview, a speech on another site, GB2312, nothing to say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectCard, launchers, marked, marksOf, openRead, restOn, useStage } from '../support/stage.ts';

const stage = useStage(launchers.chromium);
const file = (name: string): Buffer => readFileSync(`test/e2e/pages/${name}`);
const serve = (address: string, name: string, type = 'text/html; charset=utf-8'): string =>
  stage.server.serve(address, { body: file(name), type });

describe('an interview', () => {
  it('units in spans of their own, full-width digits, 去年 by the date of the page', async () => {
    const page = await openRead(
      stage,
      serve('www.zhuhai-hitech.gov.cn/gzhd/1.html', 'zhuhai-interview.html'),
    );
    expect(await marked(page)).toEqual(
      expect.arrayContaining(['21.9亿元 reached', '22.1% reached', '580家 reached', '３４５０亿元 missed']),
    );
    expect((await marked(page)).some((mark) => mark.startsWith('7·15'))).toBe(false);
    await restOn(page, '22.1');
    await expectCard(page, '一般公共预算收入', '2021年', '8%');
  });
});

describe('a speech on a city’s site', () => {
  it('the zone is found by the title, goals by their section, and masked figures are left alone', async () => {
    const page = await openRead(stage, serve('www.lzcgq.gov.cn/jh/1.html', 'lanzhou-speech.html'));
    const marks = await marked(page);
    expect(marks.some((mark) => mark.startsWith('313.9亿元'))).toBe(true);
    expect(marks.some((mark) => mark.includes('×'))).toBe(false);
    await restOn(page, '313.9');
    await expectCard(page, '兰州高新区', '地区生产总值', '2021年');
  });
});

describe('news of several zones', () => {
  it('each zone is told by its heading or its sentence, and nobody is asked which', async () => {
    const page = await openRead(stage, serve('com.gd.gov.cn/kfq/1.html', 'digest.html'));
    await restOn(page, '306.2');
    await expectCard(page, '珠海高新区', '地区生产总值', '2021年');
    await page.keyboard.press('Escape');
    await restOn(page, '535.2');
    await expectCard(page, '仲恺', '规模以上工业增加值', '535.2');
  });
});

describe('a page in GB2312', () => {
  it('reads as any other', async () => {
    const page = await openRead(
      stage,
      serve('www.hzzk.gov.cn/tj/1.htm', 'zhongkai-gb2312.html', 'text/html'),
    );
    expect((await marked(page)).map((mark) => mark.split(' ')[0])).toEqual(
      expect.arrayContaining(['535.2亿元', '16.2%', '524.7亿元', '36.8%']),
    );
    await restOn(page, '535.2');
    await expectCard(page, '仲恺', '规模以上工业增加值', '535.2');
  });
});

describe('a page with nothing to say', () => {
  it('road names, bus lines, dates and telephone numbers are no figures', async () => {
    const page = await stage.browser.open(serve('www.zhuhai-hitech.gov.cn/tg/1.html', 'nothing.html'));
    await page.waitForTimeout(1500);
    expect(await marksOf(page)).toEqual([]);
  });
});
