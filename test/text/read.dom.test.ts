import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { pageEye } from '#lib/text/eye.ts';
import { readAll } from '#lib/text/read.ts';
import type { Reading } from '#lib/text/reading.ts';

const read = (html: string): Reading => {
  document.body.innerHTML = html;
  return readAll([document.body], pageEye);
};
const lines = (html: string): string[] => {
  const { text } = read(html);
  return text === '' ? [] : text.split('\n');
};

afterEach(() => document.body.replaceChildren());

describe('what a reader takes as one run of text', () => {
  it.each([
    ['a number split by markup', '<p>达<b>268</b>亿元</p>', ['达268亿元']],
    // pattern 6: Word gives every script a font of its own
    ['a font per script', '<p><span>增长</span><span>10<i>.5</i></span><span>%</span></p>', ['增长10.5%']],
    ['empty spans between', '<p>26<span></span>8亿元</p>', ['268亿元']],
    ['signs of notes', '<p>产值<sup>[2]</sup>268<sup>［3］</sup>亿元<sup>②</sup></p>', ['产值268亿元']],
    ['powers of units', '<p>5.3 km<sup>2</sup>，10<sup>(a)</sup></p>', ['5.3 km2，10(a)']],
    ['a comment between', '<p>26<!-- x -->8亿元</p>', ['268亿元']],
    ['a zero-width space inside', '<p>26\u200B8亿元</p>', ['268亿元']],
    ['no-break spaces stay', '<p>268&nbsp;亿元</p>', ['268\u00A0亿元']],
    ['white space collapses', '<p>  增长 \n\t 9.7%  </p>', ['增长 9.7%']],
    ['a line end between Chinese characters is nothing', '<p>地区生产\n  总值</p>', ['地区生产总值']],
    ['also across elements', '<p><span>地区生产</span>\n<span>总值</span></p>', ['地区生产总值']],
    ['br ends a line', '<p>一季度<br>二季度</p>', ['一季度', '二季度']],
    ['blocks', '<div>甲<div>乙</div>丙</div>', ['甲', '乙', '丙']],
    ['list items', '<ul><li>甲<li>乙</ul>', ['甲', '乙']],
    ['pre keeps its lines', '<pre>甲 1\n乙 2\n</pre>', ['甲 1', '乙 2']],
    ['custom elements of UCAP', '<ucapcontent><p>甲</p><p>乙</p></ucapcontent>', ['甲', '乙']],
    ['a block by style', '<span style="display:block">甲</span><span>乙</span>', ['甲', '乙']],
    ['a drop cap', '<p><span style="float:left">湘</span>江之畔</p>', ['湘江之畔']],
    ['a date at the right', '<p>会议<span style="float:right">2021-03-05</span></p>', ['会议', '2021-03-05']],
    ['figures laid out by a flex row', '<div style="display:flex"><b>268</b><i>亿元</i></div>', ['268亿元']],
    [
      'figures side by side in a flex row',
      '<div style="display:flex"><b>268</b><b>306</b></div>',
      ['268', '306'],
    ],
    [
      'a rolling counter',
      '<p><i style="display:inline-block">2</i><i style="display:inline-block">6</i>亿元</p>',
      ['26亿元'],
    ],
    ['aria-hidden text is seen by the eye', '<p><span aria-hidden="true">268</span>亿元</p>', ['268亿元']],
    [
      'visible again inside invisible',
      '<p style="visibility:hidden">甲<b style="visibility:visible">乙</b></p>',
      ['乙'],
    ],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected));
});

describe('what is not read', () => {
  it.each([
    ['script', '<script type="text/x">268亿元</script>'],
    ['style inside of the article (TRS)', '<div class="TRS_Editor"><style>.a{width:268px}</style></div>'],
    ['noscript', '<noscript><p>268亿元</p></noscript>'],
    ['template', '<template>268亿元</template>'],
    ['textarea', '<textarea>268亿元</textarea>'],
    ['select', '<select><option>268亿元</select>'],
    ['contenteditable', '<div contenteditable><p>268亿元</p></div>'],
    ['code', '<p><code>268亿元</code></p>'],
    ['struck out', '<p><del>268亿元</del></p>'],
    ['hidden attribute', '<p hidden>268亿元</p>'],
    ['display none', '<p style="display:none">268亿元</p>'],
    ['display none by a rule', '<style>.off{display:none}</style><p class="off">268亿元</p>'],
    ['visibility hidden', '<p style="visibility:hidden">268亿元</p>'],
    ['svg', '<svg><text>268亿元</text></svg>'],
    ['blank blocks', '<p>&nbsp;</p><p>\u3000</p><p> </p>'],
    ['our own card', '<zonelens-card>268亿元</zonelens-card>'],
  ])('%s', (_, html) => expect(lines(html)).toEqual([]));

  it('but what is hidden for now is told', () => {
    document.body.innerHTML = '<div hidden id="tab"><p>268亿元</p></div>';
    const hidden: string[] = [];
    readAll([document.body], pageEye, { onHidden: (element) => hidden.push(element.id) });
    expect(hidden).toEqual(['tab']);
  });
});

describe('roles', () => {
  const roles = (html: string) =>
    read(html).blocks.map(({ role, level }) => (level === undefined ? role : `${role} ${level}`));
  it.each([
    ['<h2>2021年工作回顾</h2><p>全年完成。</p>', ['heading 2', 'paragraph']],
    ['<h1>珠海高新区<br>工作报告</h1>', ['heading 1', 'heading 1']],
    ['<p>一、综合</p><p>（一）工业</p><p>全年完成。</p>', ['heading 2', 'heading 3', 'paragraph']],
    ['<p><b>过去一年的工作</b></p>', ['heading 4']],
    // pattern 7: a whole article in one paragraph, its sections marked by bold starts alone
    ['<p><b>（一）工业平稳。</b>完成产值1亿元。</p>', ['heading 3', 'paragraph']],
    ['<p><b>全年完成产值1亿元，增长9%。</b></p>', ['paragraph']],
    ['<p>达<b>268</b>亿元</p>', ['paragraph']],
    ['<p>一、完成产值1亿元；</p>', ['paragraph']],
  ])('%s', (html, expected) => expect(roles(html)).toEqual(expected));
});

it('walks shadow roots in place of their hosts, with what is slotted in', () => {
  document.body.innerHTML = '<x-a>乙</x-a>';
  const root = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>甲</p><slot></slot><p>丙</p>';
  expect(readAll([document.body], pageEye).text).toBe('甲\n乙\n丙');
});

it('reads 5,000 levels deep', () => {
  let deepest: Element = document.body;
  for (let i = 0; i < 5000; i++) deepest = deepest.appendChild(document.createElement('span'));
  deepest.textContent = '268亿元';
  expect(readAll([document.body], pageEye).text).toBe('268亿元');
});

describe('places', () => {
  it('of a number split by markup', () => {
    const reading = read('<p>达 <b>268</b>亿元</p>');
    const place = reading.placeOf(reading.text.indexOf('268'), reading.text.indexOf('268') + 5)!;
    expect(place.startContainer.data.slice(place.startOffset)).toBe('268');
    expect(place.endContainer.data.slice(0, place.endOffset)).toBe('亿元');
  });

  it('none for an empty stretch', () => expect(read('<p>甲</p>').placeOf(0, 0)).toBeNull());

  const part = fc.constantFrom(
    '268',
    '亿',
    ' ',
    '\n',
    '\u00A0',
    '\u200B',
    '<b>',
    '</b>',
    '<p>',
    '<br>',
    '长 9',
  );
  it('hold the characters of the text, whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const reading = read(parts.join(''));
        for (const block of reading.blocks) {
          const length = block.end - block.start;
          const start = block.start + (a % length);
          const end = start + 1 + (b % (block.end - start));
          const place = reading.placeOf(start, end)!;
          const range = new Range();
          range.setStart(place.startContainer, place.startOffset);
          range.setEnd(place.endContainer, place.endOffset);
          const bare = (text: string) => text.replace(/[ \n\u200B]/g, '');
          expect(bare(range.toString())).toBe(bare(reading.text.slice(start, end)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
