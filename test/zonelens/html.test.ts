import { describe, expect, it } from 'vitest';
import { decodeHtml, readHtml } from '../../scripts/zonelens/html.ts';

/** 高新区 in GBK. */
const GBK = Uint8Array.of(0xb8, 0xdf, 0xd0, 0xc2, 0xc7, 0xf8);
const bytes = (...parts: (string | Uint8Array)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]),
  );

describe('charsets of HTML files', () => {
  it.each([
    ['declared', bytes('<meta charset="gb2312">', GBK)],
    ['declared the old way', bytes('<meta http-equiv=Content-Type content="text/html; charset=GBK">', GBK)],
    ['GBK, not declared', bytes(GBK)],
    ['UTF-8, not declared', bytes('高新区')],
    ['a charset that does not exist', bytes('<meta charset="none-such">', '高新区')],
  ])('%s', (_, file) => expect(decodeHtml(file)).toContain('高新区'));
});

describe('HTML files', () => {
  it.each([
    ['a fragment', '<p>达<b>268</b>亿元</p><p>增长9%</p>', '达268亿元\n增长9%'],
    ['a document', '<!DOCTYPE html><html><head><title>x</title></head><body><p>甲</p></body></html>', '甲'],
    ['upper-case tags', '<P>甲</P><P STYLE="display:none">乙</P><P HIDDEN="">丙</P>', '甲'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => expect(readHtml(html).page.text).toBe(text));

  it('finds metadata in capitals and the date line', () => {
    const { about } = readHtml(
      '<HTML><HEAD><META NAME="SiteName" CONTENT="珠海高新区"></HEAD><BODY><P>发布时间：2021-02-05</P></BODY></HTML>',
      'http://a.gov.cn/info/1011/102806.htm',
    );
    expect(about).toMatchObject({ siteName: '珠海高新区', date: '2021-02-05' });
  });
});
