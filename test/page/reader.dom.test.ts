import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageReader } from '#lib/page/reader.ts';
import { type StandIns, standIns } from './stand-ins.ts';

let stages: StandIns;
let reader: PageReader;
const changed = vi.fn();

const open = async (html: string): Promise<void> => {
  document.title = '珠海高新区';
  document.body.innerHTML = html;
  stages = standIns();
  reader = new PageReader(document, stages, changed);
  await reader.read();
};
const add = (html: string, to: Element = document.body): void => to.insertAdjacentHTML('beforeend', html);
const found = (): string[] => reader.findings().map(({ fact }) => fact.surface);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));

beforeEach(() => void changed.mockClear());
afterEach(() => {
  reader.stop();
  document.body.replaceChildren();
});

describe('reading once', () => {
  it('finds figures in page order, wherever the markup splits them', async () => {
    await open(
      '<p>产值<b>268</b>亿元</p><table><tr><td>甲</td><td>7亿元</td></tr><tr><td>乙</td><td>9亿元</td></tr></table>',
    );
    expect(found()).toEqual(['268亿元', '7亿元', '9亿元']);
  });

  it.each([
    ['no number', '<p>高新区召开会议</p>'],
    ['no text', ''],
  ])('does not even ask for the vocabulary: %s', async (_, html) => {
    await open(html);
    expect(stages.read).toEqual([]);
    expect(found()).toEqual([]);
  });
});

describe('following changes', () => {
  it('reads what is added, and only that', async () => {
    await open('<p>产值1亿元</p>');
    for (let i = 0; i < 50; i++) add(`<p>产值${i}亿元</p>`);
    await settled();
    expect(found()).toHaveLength(51);
    expect(stages.read).toHaveLength(2);
    expect(stages.read[1]).not.toContain('产值1亿元\n产值1亿元');
    expect(stages.read.join('\n').split('\n')).toHaveLength(51);
  });

  it('knows the headings under which it stands', async () => {
    await open(
      '<h1>报告</h1><h2>2020年工作回顾</h2><p>产值1亿元</p><h2>2021年目标</h2><p id="a">产值3亿元</p>',
    );
    document.querySelector('#a')!.insertAdjacentHTML('afterend', '<p>产值5亿元</p>');
    await settled();
    expect(stages.read[1]).toBe('报告\n2021年目标\n产值5亿元');
    expect(found()).toEqual(['1亿元', '3亿元', '5亿元']);
    expect(stages.abouts[1]?.zone).toBe('zhuhai-htz');
  });

  it('reads a changed line with its paragraph, and forgets what stood there', async () => {
    await open('<p>产值<b>1</b>亿元</p><p>产值3亿元</p>');
    document.querySelector('b')!.firstChild!.nodeValue = '5';
    await settled();
    expect(found()).toEqual(['5亿元', '3亿元']);
  });

  it('forgets what is taken away', async () => {
    await open('<p>产值1亿元</p><p>产值3亿元</p>');
    document.querySelector('p')!.remove();
    await settled();
    expect(found()).toEqual(['3亿元']);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a script that has run', 'script'],
    ['our own card', 'zonelens-card'],
  ])('reads nothing anew when %s is taken away', async (_, name) => {
    await open('<p>产值268亿元。</p>');
    const [before] = reader.findings();
    const { length: reads } = stages.read;
    for (const place of [document.body, document.documentElement]) {
      const passing = document.createElement(name);
      place.append(passing);
      await settled();
      passing.remove();
      await settled();
    }
    expect(stages.read).toHaveLength(reads);
    expect(reader.findings()[0]).toBe(before);
  });

  it('tells of a frame that is taken away, and reads nothing anew', async () => {
    await open('<p>产值268亿元。</p><iframe></iframe>');
    const [before] = reader.findings();
    changed.mockClear();
    document.querySelector('iframe')!.remove();
    await settled();
    expect(changed).toHaveBeenCalledOnce();
    expect(stages.read).toHaveLength(1);
    expect(reader.findings()[0]).toBe(before);
  });

  // UCAP empties the article and writes it anew when the page has loaded.
  it('takes an article that is written anew for a new one', async () => {
    await open('<div id="UCAP-CONTENT"><p>产值1亿元</p></div>');
    const article = document.querySelector('#UCAP-CONTENT')!;
    article.replaceChildren();
    add('<p>产值1亿元</p><p>产值3亿元</p>', article);
    await settled();
    expect(found()).toEqual(['1亿元', '3亿元']);
  });

  it('reads the whole table when a row is added', async () => {
    await open(
      '<table><tbody><tr><td>甲</td><td>2021</td></tr><tr><td>产值</td><td>1亿元</td></tr></tbody></table>',
    );
    add('<tr><td>税收</td><td>3亿元</td></tr>', document.querySelector('tbody')!);
    await settled();
    expect(found()).toEqual(['1亿元', '3亿元']);
    expect(stages.read[1]).toContain('甲\n2021');
  });

  it('reads a tab when it is shown', async () => {
    await open('<p>产值1亿元</p><div hidden><p>产值3亿元</p></div>');
    expect(found()).toEqual(['1亿元']);
    document.querySelector('div')!.hidden = false;
    await reader.lookAgain();
    await settled();
    expect(found()).toEqual(['1亿元', '3亿元']);
  });

  it('finds nothing twice when the page changes while it is read', async () => {
    document.body.innerHTML = '<p>产值1亿元</p>'.repeat(2000);
    document.title = '珠海高新区';
    stages = standIns();
    reader = new PageReader(document, stages, changed);
    const reading = reader.read();
    add('<p>产值3亿元</p>');
    await reading;
    await settled();
    expect(found()).toHaveLength(2001);
  });

  it('forgets the page before when a single-page site goes on', async () => {
    await open('<main><p>产值1亿元</p></main>');
    void reader.navigated();
    document.querySelector('main')!.innerHTML = '<p>产值3亿元</p>';
    await settled();
    expect(found()).toEqual(['3亿元']);
    document.querySelector('main')!.innerHTML = '<p>会议</p>';
    await settled();
    expect(found()).toEqual([]);
    expect(changed).toHaveBeenCalled();
  });

  it('reads a body that is put in the place of the old one', async () => {
    await open('<p>产值1亿元</p>');
    const body = document.body;
    const other = document.createElement('body');
    other.innerHTML = '<p>产值3亿元</p>';
    body.replaceWith(other);
    await settled();
    const now = found();
    other.replaceWith(body);
    expect(now).toEqual(['3亿元']);
  });

  it.each([
    [
      'a changed title',
      () => {
        document.title = '高新区1亿元';
      },
    ],
    [
      'what the reader types',
      () => {
        document.querySelector('[contenteditable]')!.textContent = '产值9亿元';
      },
    ],
    ['a script', () => void document.body.append(document.createElement('script'))],
    ['our own card', () => void document.documentElement.append(document.createElement('zonelens-card'))],
  ])('reads nothing for %s', async (_, change) => {
    await open('<p>产值1亿元</p><div contenteditable></div>');
    change();
    await settled();
    document.querySelector('zonelens-card')?.remove();
    expect(stages.read).toHaveLength(1);
  });

  it('leaves a page alone that changes forever and says nothing, until the reader does something', async () => {
    await open('<p id="clock">0</p>');
    vi.useFakeTimers();
    for (let i = 0; i < 60; i++) {
      document.querySelector('#clock')!.textContent = String(i);
      await vi.advanceTimersByTimeAsync(2000);
    }
    vi.useRealTimers();
    add('<p>产值3亿元</p>');
    await settled();
    expect(found()).toEqual([]);
    await reader.lookAgain();
    expect(found()).toEqual(['3亿元']);
  });

  it('stops on demand: nothing that comes later is read', async () => {
    await open('<p>产值1亿元</p>');
    reader.stop();
    add('<p>产值3亿元</p>');
    await settled();
    expect(stages.read).toHaveLength(1);
    expect(found()).toEqual([]);
  });
});
