import { describe, expect, it } from 'vitest';
import { CITATION_COLUMNS } from '#lib/card/citation.ts';
import { evidenceFormats, evidenceOf } from '#lib/evidence/evidence.ts';
import type { PageFigures } from '#lib/model/page.ts';
import { page } from '../support/page-figures.ts';

const occasion = { retrieved: new Date('2026-11-22T08:00:00Z'), lang: 'zh' } as const;
const write = (format: (typeof evidenceFormats)[number], of: PageFigures = page) =>
  evidenceOf(format, of, occasion);
const empty: PageFigures = { ...page, figures: [] };
const named = (title: string): PageFigures => ({ ...page, title });

it.each([
  ['csv', 'zonelens-www.zhuhai-hitech.gov.cn-2026-11-22.csv', 'text/csv;charset=utf-8'],
  ['json', 'zonelens-www.zhuhai-hitech.gov.cn-2026-11-22.json', 'application/json;charset=utf-8'],
  ['markdown', 'zonelens-www.zhuhai-hitech.gov.cn-2026-11-22.md', 'text/markdown;charset=utf-8'],
  ['annotation', 'zonelens-www.zhuhai-hitech.gov.cn-2026-11-22.jsonld', 'application/ld+json;charset=utf-8'],
] as const)('%s is a file of its own kind', (format, name, type) => {
  expect(write(format)).toMatchObject({ name, type });
});

it('a passage without an address has a name without one', () => {
  expect(write('csv', { ...page, url: '' }).name).toBe('zonelens-2026-11-22.csv');
});

it.each(evidenceFormats)('%s of a page without figures is still a whole file', (format) => {
  expect(write(format, empty).text.trim()).not.toBe('');
});

describe('csv', () => {
  const lines = write('csv').text.split('\r\n');

  it('begins as Excel needs it, with the columns of a copied row', () => {
    expect(lines[0]).toBe(`\ufeff${CITATION_COLUMNS.join(',')}`);
  });

  it('has one row a figure, matched or not', () => {
    expect(lines).toHaveLength(1 + page.figures.length + 1);
    expect(lines.at(-1)).toBe('');
  });

  it('says what was read, of which page and when', () => {
    const row = lines[1]!;
    const parts = ['306.2亿元', '30620000000', page.url, '2026-11-22', '2026.11.22'];
    for (const part of parts) expect(row).toContain(part);
  });

  it('keeps a title that would be a formula as text', () => {
    expect(write('csv', named('=HYPERLINK("x")')).text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

it.each(evidenceFormats)('%s names the document of a figure that stands in a frame', (format) => {
  const frame = { id: 7, index: 0, url: 'https://data.zhuhai.gov.cn/frame.html', title: '数据' };
  const [first, ...others] = page.figures;
  const { text } = write(format, { ...page, figures: [{ ...first!, frame }, ...others] });
  expect(text).toContain(frame.url);
  expect(write(format).text).not.toContain(frame.url);
});

describe('json', () => {
  it('holds every figure whole', () => {
    const read = JSON.parse(write('json').text);
    expect(read).toMatchObject({
      url: page.url,
      dataset: '2026.11.22',
      retrieved: '2026-11-22T08:00:00.000Z',
    });
    expect(read.figures).toEqual(JSON.parse(JSON.stringify(page.figures)));
  });
});

describe('markdown', () => {
  const { text } = write('markdown');

  it('quotes each figure that has something to say, and no other', () => {
    expect(text.match(/^- \*\*/gm)).toHaveLength(
      page.figures.filter(({ context }) => context.state === 'matched').length,
    );
    expect(text).not.toContain('1200件\\*\\*');
  });

  it('takes no markup from the page', () => {
    const title = write('markdown', named('# 标题 [x](javascript:alert(1)) <img>\n# 二')).text.split('\n')[0];
    expect(title).toBe('# \\# 标题 \\[x\\](javascript:alert(1)) \\<img\\> \\# 二');
  });
});

describe('annotations', () => {
  const read = JSON.parse(write('annotation').text);
  const { items } = read.first;

  it('are a collection after the W3C model', () => {
    expect(read).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
  });

  it('each have an id, a body and a target found by words and by place', () => {
    for (const item of items) {
      expect(item).toMatchObject({
        type: 'Annotation',
        target: {
          source: page.url,
          selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }],
        },
      });
      expect(item.body[0]).toMatchObject({ type: 'TextualBody', format: 'text/plain', language: 'zh' });
    }
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
  });

  it('leave out what the data says nothing of', () => {
    expect(
      items.map((item: { target: { selector: { exact: string }[] } }) => item.target.selector[0]!.exact),
    ).not.toContain('1200件');
  });
});
