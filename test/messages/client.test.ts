import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, onAnnouncement } from '#lib/messages/client.ts';
import { askPage, servePage } from '#lib/messages/page.ts';

// which frame speaks for a tab is kept in the browser's storage, and is not this file's matter
vi.mock('#lib/messages/speaker.ts', () => ({ speakerOf: async () => 0 }));

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
    const stop = servePage({ goToFigure, toggle: ({ on = true }: { on?: boolean }) => on } as never);
    await askPage(7, 'goToFigure', { index: 3 });
    expect(goToFigure).toHaveBeenCalledWith({ index: 3 });
    expect(await askPage(7, 'toggle', { on: false })).toBe(false);
    stop();
  });

  it('a page whose answer fails: its code, and no stack', async () => {
    const stop = servePage({
      toggle: () => {
        throw new Error('secret');
      },
    } as never);
    await expect(askPage(7, 'toggle', {})).rejects.toMatchObject({
      failure: { code: 'internal', params: {} },
    });
    stop();
  });
});
