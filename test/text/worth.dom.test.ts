import { afterEach, describe, expect, it } from 'vitest';
import { worthALook } from '#lib/text/worth.ts';

const look = (html: string, title = ''): boolean => {
  document.body.innerHTML = html;
  const steps = worthALook(document.body, title);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
const filler = '<p>会议</p>'.repeat(200);
afterEach(() => document.body.replaceChildren());

describe('a look at a page before it is read', () => {
  it.each([
    ['number and zone in one place', '<p>高新区产值268亿元</p>'],
    ['a number split by markup', '<p>高新区产值<b>268</b>亿元</p>'],
    ['far from each other', `<p>高新区</p>${filler}<p>268亿元</p>`],
    [
      'a number on the border of two looks',
      `<p>高新区</p>${'<p>会议</p>'.repeat(126)}<p>268<b>亿元</b></p>${filler}`,
    ],
    ['a component, whose text nobody has seen', '<x-a></x-a>'],
  ])('says yes: %s', (_, html) => expect(look(html)).toBe(true));
  it('says yes: the zone in the title', () => expect(look('<p>268亿元</p>', '某经开区')).toBe(true));
  it.each([
    ['no zone', `<p>产值268亿元</p>${filler}`],
    ['no number', `<p>高新区</p>${filler}`],
    ['nothing', ''],
  ])('says no: %s', (_, html) => expect(look(html)).toBe(false));
});
