import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, onAnnouncement } from '#lib/messages/client.ts';
import { askFrames, askPage, servePage } from '#lib/messages/page.ts';

// which frames a tab has is kept in the browser's storage
const { frames } = vi.hoisted(() => ({ frames: { known: [0] } }));
vi.mock('#lib/messages/frames.ts', () => ({
  speakerOf: async () => 0,
  framesWithFigures: async () => frames.known,
  forgetFrame: async (_: number, gone: number) => {
    frames.known = frames.known.filter((id) => id !== gone);
  },
}));

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

/** Two ends of one runtime: what is sent arrives at every listener, as in a browser. */
const listeners = new Set<Listener>();
let lost: string | undefined;
const deliver = (message: unknown, respond: (answer: unknown) => void): void => {
  const taken = [...listeners].map((listener) => listener(message, { id: 'zonelens' }, respond));
  if (!taken.includes(true)) respond(undefined);
};

beforeEach(() => {
  vi.stubGlobal('chrome', {
    runtime: {
      get lastError() {
        return lost === undefined ? undefined : { message: lost };
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: deliver,
    },
    tabs: {
      sendMessage: (_tab: number, message: unknown, _options: object, respond: (answer: unknown) => void) =>
        deliver(message, respond),
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  listeners.clear();
  lost = undefined;
});

const announceFromElsewhere = (type: string, data: unknown): void =>
  deliver({ id: 1, timestamp: 1, type: 'announce', data: { type, data } }, () => undefined);

describe('announcements', () => {
  it('reach everyone who listens in one page', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const stops = [
      onAnnouncement({ datasetChanged: first }),
      onAnnouncement({ datasetChanged: second, refreshProgress: vi.fn() }),
    ];
    announceFromElsewhere('datasetChanged', { version: '2027.1.1' });
    expect(first).toHaveBeenCalledExactlyOnceWith({ version: '2027.1.1' });
    expect(second).toHaveBeenCalledOnce();
    for (const stop of stops) stop();
    expect(listeners.size).toBe(0);
  });

  it('reach those who stay when one leaves, and who comes after all had left', () => {
    const [stays, leaves, later] = [vi.fn(), vi.fn(), vi.fn()];
    const stopStaying = onAnnouncement({ datasetChanged: stays });
    onAnnouncement({ datasetChanged: leaves })();
    announceFromElsewhere('datasetChanged', { version: 'a' });
    stopStaying();
    const stop = onAnnouncement({ datasetChanged: later });
    announceFromElsewhere('datasetChanged', { version: 'b' });
    stop();
    expect([stays, leaves, later].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
  });

  it.each(['toString', 'nothingOfTheKind', ''])('of another name (%j) are passed over', (type) => {
    const heard = vi.fn();
    const stop = onAnnouncement({ datasetChanged: heard });
    expect(() => announceFromElsewhere(type, {})).not.toThrow();
    expect(heard).not.toHaveBeenCalled();
    stop();
  });
});

describe('asking', () => {
  it('the background that is gone: no-answer', async () => {
    lost = 'Could not establish connection. Receiving end does not exist.';
    await expect(ask('datasetStatus')).rejects.toMatchObject({ failure: { code: 'no-answer' } });
  });

  it('a page on which nothing runs: page-unreachable', async () => {
    await expect(askPage(7, 'getPageSummary')).rejects.toMatchObject({
      failure: { code: 'page-unreachable' },
    });
  });

  it('a page that answers', async () => {
    const goToFigure = vi.fn();
    const stop = servePage({ goToFigure, isOn: () => false } as never);
    await askPage(7, 'goToFigure', { index: 3 });
    expect(goToFigure).toHaveBeenCalledWith({ index: 3 });
    expect(await askPage(7, 'isOn')).toBe(false);
    stop();
  });

  it('a page whose answer fails: its code, and no stack', async () => {
    const stop = servePage({
      isOn: () => {
        throw new Error('secret');
      },
    } as never);
    await expect(askPage(7, 'isOn')).rejects.toMatchObject({
      failure: { code: 'internal', params: {} },
    });
    stop();
  });

  describe('all frames of a page', () => {
    const answering = (...there: number[]) =>
      vi.stubGlobal('chrome', {
        ...Reflect.get(globalThis, 'chrome'),
        tabs: {
          sendMessage: (
            _tab: number,
            _message: unknown,
            { frameId }: { frameId: number },
            respond: (answer: unknown) => void,
          ) => {
            lost = there.includes(frameId) ? undefined : 'gone';
            respond(lost ? undefined : { res: { ok: true, value: frameId } });
            lost = undefined;
          },
        },
      });

    it.each<[string, known: number[], there: number[], answers: number[], after: number[]]>([
      ['the top frame alone', [], [0], [0], []],
      ['the top frame first', [0, 7, 9], [0, 7, 9], [0, 7, 9], [0, 7, 9]],
      ['one that is gone is forgotten', [0, 7, 9], [0, 9], [0, 9], [0, 9]],
      ['a top frame on which nothing runs', [7], [7], [7], [7]],
    ])('%s', async (_, known, there, answers, after) => {
      frames.known = known;
      answering(...there);
      const given = await askFrames(7, 'isOn');
      expect(given.map(({ answer }) => answer)).toEqual(answers);
      expect(frames.known).toEqual(after);
    });

    it('none of which answers: page-unreachable', async () => {
      frames.known = [7];
      answering();
      await expect(askFrames(7, 'isOn')).rejects.toMatchObject({ failure: { code: 'page-unreachable' } });
    });
  });
});
