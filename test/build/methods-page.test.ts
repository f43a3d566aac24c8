import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METHODS } from '#lib/card/methods.ts';
import { anchorsOf, methodsPage, methodsPages } from '../../scripts/build/methods-page.ts';

const body = (markdown: string) =>
  /<body>\n([\s\S]*)\n<\/body>/.exec(methodsPage(markdown, { tag: 'en', title: 'x' }))?.[1];

describe('Markdown of the methods', () => {
  it.each([
    ['## Long-range targets', '<h2 id="long-range-targets">Long-range targets</h2>'],
    ['one\ntwo', '<p>one two</p>'],
    ['数字，\n区间', '<p>数字，区间</p>'],
    ['数字\nGDP', '<p>数字 GDP</p>'],
    ['- a\n  b\n- **c**', '<ul><li>a b</li><li><strong>c</strong></li></ul>'],
    [
      '| a | b |\n|---|---|\n| *x* | `y` |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><em>x</em></td><td><code>y</code></td></tr></tbody></table>',
    ],
    ['    a = b\n    c', '<pre>a = b\nc</pre>'],
    ['[n](https://x.org/)', '<p><a href="https://x.org/" rel="noreferrer">n</a></p>'],
  ])('%j', (markdown, html) => {
    expect(body(markdown)).toBe(html);
  });

  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['[n](javascript:alert)', '<p>[n](javascript:alert)</p>'],
    ['a < b & "c"', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
  ])('lets no markup through: %j', (markdown, html) => {
    expect(body(markdown)).toBe(html);
  });
});

describe('the documents', () => {
  const [english, chinese] = ['docs/methods.md', 'docs/methods.zh-CN.md'].map((path) =>
    readFileSync(path, 'utf8'),
  ) as [string, string];
  const pages = methodsPages(english, chinese);
  const ids = (html: string) => [...html.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id);

  it('have every section that a card leads to', () => {
    expect(anchorsOf(english)).toEqual(expect.arrayContaining([...METHODS]));
  });

  it('have the same sections, tables and rows in both languages', () => {
    const shape = (text: string) =>
      text.split('\n').flatMap((line) => /^(#{1,3}|\||- )/.exec(line)?.[1] ?? []);
    expect(shape(chinese)).toEqual(shape(english));
    expect(ids(pages['methods.zh-CN.html'] ?? '')).toEqual(ids(pages['methods.html'] ?? ''));
  });

  it.each(Object.entries(pages))('%s is a page without a trace of Markdown', (_, page) => {
    const text = page.replaceAll(/<pre>[\s\S]*?<\/pre>/g, '').replaceAll(/<[^>]+>/g, '');
    expect(text).not.toMatch(/\*\*|`|^#|\]\(|\|---/m);
  });
});
