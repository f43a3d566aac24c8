/** Importing the reader's own figures: first a plan, then what is good, then on a page; and gone again. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { message } from '../support/messages.ts';
import { launchers, patience, pictures, useStage } from '../support/stage.ts';

const stage = useStage(launchers.chromium);
let options: Page;

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});
const choose = (...files: ReturnType<typeof file>[]) =>
  options.locator('#zl-import ~ p input[type=file]').first().setInputFiles(files);
const section = () => options.locator('section', { has: options.locator('#zl-import') });

async function zoneText(): Promise<string> {
  const popup = await stage.browser.openOwn('popup.html');
  await popup.getByRole('combobox').fill('张掖经开区');
  await popup.getByRole('option').first().click();
  await popup.locator('.zone').waitFor();
  const text = (await popup.locator('.zone').textContent()) ?? '';
  await popup.close();
  return text;
}

it('a zone without data says what is known of it, and how to add', async () => {
  options = await stage.browser.openOwn('options.html');
  await section().waitFor();
  expect(await zoneText()).toMatch(message('zone.noData'));
});

it('rows that cannot be used are listed with line and reason; nothing is stored yet', async () => {
  await choose(
    file(
      '张掖.csv',
      '园区,指标,时期,数值,单位,来源,日期\n张掖经开区,地区生产总值,2023,88.5,亿元,自己整理,2024-02-01\n张掖经开区,地区生产总值,去年,80,亿元,,\n火星高新区,地区生产总值,2023,1,亿元,,\n',
    ),
  );
  await section().getByText('张掖.csv 第 3 行').waitFor();
  await section().getByText('张掖.csv 第 4 行').waitFor();
  await options.screenshot({ path: `${pictures}/options-import.png`, fullPage: true });
  expect(await zoneText()).not.toContain('88.5');
});

it('the good ones are stored when the reader says so, and stand among the zone’s own', async () => {
  await section()
    .getByRole('button', { name: message('import.applyGood') })
    .click();
  await section().getByText(message('import.doneRows')).waitFor();
  await expect.poll(zoneText, patience).toContain('88.5');
});

it('the same file once more brings nothing new', async () => {
  await choose(file('张掖.csv', '园区,指标,时期,数值,单位\n张掖经开区,地区生产总值,2023,88.5,亿元\n'));
  await section().getByText('可导入 0 条').waitFor();
  await section()
    .getByRole('button', { name: message('import.dismiss') })
    .click();
});

it.each([
  ['an empty file', '空.csv', '  \n'],
  ['a picture', '图.json', '\u0000PNG'],
])('%s is refused in words, and nothing changes', async (_, name, text) => {
  await choose(file(name, text));
  await section().getByRole('alert').getByText('没有导入任何内容').waitFor();
});

it('what was imported goes when the reader says so', async () => {
  await section()
    .getByRole('button', { name: /删除导入的 1 条/ })
    .click();
  await expect.poll(zoneText, patience).not.toContain('88.5');
});
