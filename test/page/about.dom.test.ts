import { afterEach, expect, it } from 'vitest';
import { aboutOfPage } from '#lib/page/about.ts';

const frame = async (attributes: string): Promise<Document> => {
  document.title = '珠海高新区2021年运行';
  document.head.insertAdjacentHTML('beforeend', '<meta name="PubDate" content="2022-02-01">');
  document.body.innerHTML = `<iframe ${attributes}></iframe>`;
  const element = document.querySelector('iframe')!;
  if (element.srcdoc) await new Promise((resolve) => element.addEventListener('load', resolve));
  return element.contentDocument!;
};
afterEach(() => {
  document.querySelector('meta[name=PubDate]')?.remove();
  document.body.replaceChildren();
});

it.each([
  ['a frame given as srcdoc goes by its page', 'srcdoc="<p>1</p>"', '珠海高新区2021年运行', '2022-02-01'],
  ['so does one that is still blank', '', '珠海高新区2021年运行', '2022-02-01'],
  ['its own title goes before', 'srcdoc="<title>兰州高新区</title>"', '兰州高新区', '2022-02-01'],
])('%s', async (_, attributes, title, date) => {
  expect(aboutOfPage(await frame(attributes))).toMatchObject({ title, date });
});

it('a frame with an address asks nobody else, though it stands in a page', () => {
  document.title = '甲';
  expect(window.frameElement).not.toBeNull();
  const { title, date, siteName } = aboutOfPage(document);
  expect([title, date, siteName]).toEqual(['甲', undefined, undefined]);
});
