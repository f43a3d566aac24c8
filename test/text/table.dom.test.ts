import { afterEach, describe, expect, it } from 'vitest';
import { pageEye } from '#lib/text/eye.ts';
import { readAll } from '#lib/text/read.ts';

/** `text@row,column` for each cell, `+` its spans, `H` for a header, `caption:` and plain text for the rest. */
const told = (html: string): string[] => {
  document.body.innerHTML = html;
  const { text, blocks } = readAll([document.body], pageEye);
  return blocks.map(({ start, end, role, cell }) => {
    const words = text.slice(start, end);
    if (!cell) return role === 'caption' ? `caption:${words}` : words;
    const spans = cell.rowSpan * cell.columnSpan > 1 ? `+${cell.rowSpan}x${cell.columnSpan}` : '';
    return `${words}@${cell.row},${cell.column}${spans}${cell.header ? 'H' : ''}`;
  });
};

afterEach(() => document.body.replaceChildren());

describe('data tables', () => {
  it('finds the place of each cell, and the headers that no markup names', () => {
    expect(
      told(`<p>单位：亿元</p><table>
        <tr><td>指　标</td><td>2021年</td><td>同比增长（±%）</td></tr>
        <tr><td>生产总值</td><td>306.2</td><td>9.7</td></tr></table>`),
    ).toEqual([
      'caption:单位：亿元',
      '指　标@0,0H',
      '2021年@0,1H',
      '同比增长（±%）@0,2H',
      '生产总值@1,0',
      '306.2@1,1',
      '9.7@1,2',
    ]);
  });

  it('resolves spans', () => {
    expect(
      told(`<table>
        <tr><th rowspan="2">指标</th><th colspan="2">2021年</th></tr>
        <tr><th>总量</th><th>增速</th></tr>
        <tr><td>产值</td><td>1002.6</td><td>12</td></tr></table>`),
    ).toEqual([
      '指标@0,0+2x1H',
      '2021年@0,1+1x2H',
      '总量@1,1H',
      '增速@1,2H',
      '产值@2,0',
      '1002.6@2,1',
      '12@2,2',
    ]);
  });

  it('takes a first row across the whole width as the title', () => {
    expect(
      told('<table><tr><td colspan="2">表1 主要指标</td></tr><tr><td>产值</td><td>8</td></tr></table>'),
    ).toEqual(['caption:表1 主要指标', '产值@1,0', '8@1,1']);
  });

  it('joins what stands in one cell: Word breaks narrow heads over lines', () => {
    expect(
      told(`<table><tr><td><p>地区生产</p>
        <p>总值</p></td><td>306<br>亿元</td></tr><tr><td>税收</td><td>5</td></tr></table>`)[0],
    ).toBe('地区生产总值@0,0');
  });

  it('cuts absurd spans', () => {
    expect(
      told('<table><tr><td colspan="100000">甲</td></tr><tr><td>乙</td><td>1</td></tr></table>'),
    ).toEqual(['caption:甲', '乙@1,0', '1@1,1']);
  });
});

describe('tables that only lay out the page', () => {
  it.each([
    ['one column', '<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>'],
    ['one row', '<table><tr><td>甲</td><td>乙</td></tr></table>'],
    [
      'said so',
      '<table role="presentation"><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
    ],
    [
      'tables inside',
      '<table><tr><td>甲</td><td><table><tr><td>乙</td></tr></table></td></tr><tr><td>丙</td></tr></table>',
    ],
    [
      'articles inside',
      `<table><tr><td>甲</td><td>${'<p>乙</p>'.repeat(8)}</td></tr><tr><td>丙</td><td>丁</td></tr></table>`,
    ],
  ])('%s', (_, html) => expect(told(html).filter((line) => line.includes('@'))).toEqual([]));
});
