import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage library looks for the browser when it is loaded.
vi.stubGlobal('browser', fakeBrowser);
vi.stubGlobal('chrome', fakeBrowser);
const { forgetFrame, forgetTab, framesWithFigures, heardFrom, speakerOf, stepTo, steppedTo } = await import(
  '#lib/messages/frames.ts'
);

const url = 'http://a.gov.cn/';
const report = (frameId: number, figures: number, at = url) => heardFrom(1, { frameId, figures, url: at });

beforeEach(() => fakeBrowser.reset());

describe('the frames of a tab', () => {
  it.each<[string, [frameId: number, figures: number, url?: string][], speaker: number, frames: number[]]>([
    ['none, before anybody has spoken', [], 0, []],
    ['none, where nothing was found', [[0, 0]], 0, []],
    [
      'the frame with the article',
      [
        [0, 0],
        [7, 3],
      ],
      7,
      [7],
    ],
    [
      'the frame with the article, though the top frame was slower',
      [
        [7, 3],
        [0, 0],
      ],
      7,
      [7],
    ],
    [
      'all with figures, the top frame first',
      [
        [7, 3],
        [9, 1],
        [0, 9],
      ],
      0,
      [0, 7, 9],
    ],
    [
      'of equals the newer, which speaks',
      [
        [7, 3],
        [8, 3],
      ],
      8,
      [7, 8],
    ],
    [
      'none without figures',
      [
        [0, 0],
        [7, 0],
      ],
      0,
      [],
    ],
    [
      'not the one whose figures are gone',
      [
        [0, 2],
        [7, 3],
        [7, 0],
      ],
      0,
      [0],
    ],
    [
      'none of the page before',
      [
        [7, 3],
        [0, 0, 'http://b.gov.cn/'],
      ],
      0,
      [],
    ],
  ])('%s', async (_, reports, speaker, frames) => {
    for (const each of reports) await report(...each);
    expect(await speakerOf(1)).toBe(speaker);
    expect(await framesWithFigures(1)).toEqual(frames);
  });

  it('are all known though they report at once', async () => {
    await Promise.all([report(0, 1), report(5, 2), report(6, 9), report(7, 3)]);
    expect(await speakerOf(1)).toBe(6);
    expect(await framesWithFigures(1)).toEqual([0, 5, 6, 7]);
  });

  it.each([
    ['figures', 7, 3, true],
    ['nothing, of the top frame', 0, 0, true],
    ['nothing, of a frame that never had any', 9, 0, false],
  ])('news: %s', async (_, frameId, figures, news) => {
    expect(await report(frameId, figures)).toBe(news);
  });

  it('are forgotten with their tab, and no other', async () => {
    await report(7, 3);
    await heardFrom(2, { frameId: 8, figures: 1, url });
    await forgetTab(1);
    expect([await framesWithFigures(1), await framesWithFigures(2)]).toEqual([[], [8]]);
  });
});

describe('where the keys have led to', () => {
  it('is remembered, until that frame is gone', async () => {
    await report(0, 2);
    await report(7, 3);
    expect(await steppedTo(1)).toBeUndefined();
    await stepTo(1, 7);
    expect(await steppedTo(1)).toBe(7);
    await forgetFrame(1, 7);
    expect(await steppedTo(1)).toBeUndefined();
  });
});
