import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METHODS } from '#lib/card/methods.ts';
import { anchorOf, methodsPage } from '../../scripts/build/methods-page.ts';

const body = (markdown: string) => /<body>\n([\s\S]*)\n<\/body>/.exec(methodsPage(markdown))?.[1];

describe('Markdown of the methods', () => {
  it.each([
    ['## Long-range targets', '<h2 id="long-range-targets">Long-range targets</h2>'],
    ['one\ntwo', '<p>one two</p>'],
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

describe('docs/methods.md', () => {
  const markdown = readFileSync('docs/methods.md', 'utf8');

  it('has every section that a card leads to', () => {
    const anchors = [...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) => anchorOf(heading as string));
    expect(anchors).toEqual(expect.arrayContaining([...METHODS]));
  });

  it('becomes a page without a trace of Markdown', () => {
    const text = (body(markdown) ?? '').replaceAll(/<pre>[\s\S]*?<\/pre>/g, '').replaceAll(/<[^>]+>/g, '');
    expect(text).not.toMatch(/\*\*|`|^#|\]\(|\|---/m);
  });
});
