import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage library looks for the browser when it is loaded.
vi.stubGlobal('browser', fakeBrowser);
vi.stubGlobal('chrome', fakeBrowser);
const { forgetSpeaker, speakerOf, speaks } = await import('#lib/messages/speaker.ts');

const url = 'http://a.gov.cn/';
const report = (frameId: number, figures: number, at = url) => speaks(1, { frameId, figures, url: at });

beforeEach(() => fakeBrowser.reset());

describe('the frame that speaks for a tab', () => {
  it.each([
    ['the top frame, before anybody has spoken', [], 0],
    ['the top frame, where nothing was found', [report.bind(null, 0, 0)], 0],
    ['the frame with the article', [report.bind(null, 0, 0), report.bind(null, 7, 3)], 7],
    [
      'the frame with the article, though the top frame was slower',
      [report.bind(null, 7, 3), report.bind(null, 0, 0)],
      7,
    ],
    ['the top frame, where it has more', [report.bind(null, 0, 9), report.bind(null, 7, 3)], 0],
    ['the frame loaded anew, with its new number', [report.bind(null, 7, 3), report.bind(null, 8, 3)], 8],
    ['no frame without figures', [report.bind(null, 0, 0), report.bind(null, 7, 0)], 0],
    [
      'the top frame, after the tab has gone elsewhere',
      [report.bind(null, 7, 3), report.bind(null, 0, 0, 'http://b.gov.cn/')],
      0,
    ],
  ])('%s', async (_, reports, frame) => {
    for (const each of reports) await each();
    expect(await speakerOf(1)).toBe(frame);
  });

  it('is found though all report at once', async () => {
    await Promise.all([report(0, 1), report(5, 2), report(6, 9), report(7, 3)]);
    expect(await speakerOf(1)).toBe(6);
  });

  it('is forgotten with its tab, and no other', async () => {
    await report(7, 3);
    await speaks(2, { frameId: 8, figures: 1, url });
    await forgetSpeaker(1);
    expect([await speakerOf(1), await speakerOf(2)]).toEqual([0, 8]);
  });
});
