import { expect, it } from 'vitest';
import { addressOf, hostOf } from '#lib/page/address.ts';

const outer = 'https://www.gd.gov.cn/zwgk/1.html';

it.each([
  ['a page', outer, outer, outer, 'www.gd.gov.cn'],
  ['a page with a base of its own', outer, 'https://cdn.example/', outer, 'www.gd.gov.cn'],
  ['a frame that the page has written', 'about:blank', outer, outer, 'www.gd.gov.cn'],
  ['a frame given as srcdoc', 'about:srcdoc', outer, outer, 'www.gd.gov.cn'],
  ['a blank page of nobody', 'about:blank', 'about:blank', 'about:blank', ''],
  ['a document in an address', 'data:text/html,1', 'data:text/html,1', 'data:text/html,1', ''],
])('%s', (_, href, baseURI, address, host) => {
  const document = { location: new URL(href) as unknown as Location, baseURI };
  expect(addressOf(document)).toBe(address);
  expect(hostOf(document)).toBe(host);
});
