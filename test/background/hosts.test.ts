import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCommand, onMenu } from '#lib/background/commands.ts';
import { markOpenTabs, syncHosts } from '#lib/background/hosts.ts';
import { askFrame, askPage, tellFrames } from '#lib/messages/page.ts';
import { openPanel } from '#lib/panel.ts';
import { pendingText } from '#lib/pending-text.ts';

const { scripting, granted, tabs, frames } = vi.hoisted(() => ({
  frames: { known: [0], at: undefined as number | undefined },
  granted: { origins: [] as string[] },
  scripting: {
    unregisterContentScripts: vi.fn(async () => undefined),
    registerContentScripts: vi.fn(async () => undefined),
    insertCSS: vi.fn(async () => undefined),
    executeScript: vi.fn(async () => undefined),
  },
  tabs: { query: vi.fn(async () => [{ id: 4 }]) },
}));

vi.mock('wxt/browser', () => ({
  browser: {
    scripting,
    tabs,
    runtime: { getManifest: () => ({ host_permissions: ['*://*.gov.cn/*'] }) },
    permissions: { getAll: async () => granted },
  },
}));
vi.mock('#lib/messages/page.ts', () => ({
  askPage: vi.fn(async () => true),
  askFrame: vi.fn(async () => true),
  tellFrames: vi.fn(async () => undefined),
}));
vi.mock('#lib/messages/frames.ts', () => ({
  framesWithFigures: async () => frames.known,
  steppedTo: async () => frames.at,
  stepTo: async (_: number, at: number) => void Object.assign(frames, { at }),
}));
vi.mock('#lib/panel.ts', () => ({ openPanel: vi.fn(async () => undefined) }));
vi.mock('#lib/pending-text.ts', () => ({ pendingText: { setValue: vi.fn(async () => undefined) } }));

beforeEach(() => vi.clearAllMocks());

describe('allowed hosts', () => {
  it.each([
    ['none', ['*://*.gov.cn/*'], undefined],
    ['one', ['*://*.gov.cn/*', '*://mp.weixin.qq.com/*'], ['*://mp.weixin.qq.com/*']],
    ['a channel, allowed for refreshes alone', ['*://*.gov.cn/*', 'https://data.example.org/*'], undefined],
  ])('%s', async (_, origins, matches) => {
    granted.origins = origins;
    await syncHosts();
    expect(scripting.unregisterContentScripts).toHaveBeenCalledOnce();
    if (matches === undefined) expect(scripting.registerContentScripts).not.toHaveBeenCalled();
    else
      expect(scripting.registerContentScripts).toHaveBeenCalledWith([expect.objectContaining({ matches })]);
  });

  it('show their marks in tabs that are open, and a channel in none', async () => {
    await markOpenTabs(['https://data.example.org/*']);
    expect(tabs.query).not.toHaveBeenCalled();
    await markOpenTabs(['*://mp.weixin.qq.com/*']);
    expect(scripting.executeScript).toHaveBeenCalledOnce();
  });
});

describe('commands', () => {
  it.each([
    ['next-figure', 1],
    ['previous-figure', -1],
  ])('%s', async (command, by) => {
    onCommand(command, { id: 9 });
    await vi.waitFor(() => expect(askPage).toHaveBeenCalledWith(9, 'stepFigure', { by }));
  });

  it.each([true, false])('toggle-marks, in all frames, where they are shown: %s', async (on) => {
    vi.mocked(askPage).mockResolvedValueOnce(on);
    onCommand('toggle-marks', { id: 9 });
    await vi.waitFor(() => expect(tellFrames).toHaveBeenCalledWith(9, 'toggle', { on: !on }));
  });

  it.each<[string, at: number | undefined, command: string, ends: number[], asked: number[]]>([
    ['within the first frame', undefined, 'next-figure', [], [0]],
    ['within the frame where one is', 7, 'next-figure', [], [7]],
    ['from the end of a frame into the next', 7, 'next-figure', [7], [7, 9]],
    ['from the last frame into the first', 9, 'next-figure', [9], [9, 0]],
    ['back from the start of the first into the last', 0, 'previous-figure', [0], [0, 9]],
    ['past frames without marks', 0, 'next-figure', [0, 7], [0, 7, 9]],
    ['around, where no other frame has any', 7, 'next-figure', [7, 9, 0], [7, 9, 0, 7]],
  ])('where several frames hold figures: %s', async (_, at, command, ends, asked) => {
    Object.assign(frames, { known: [0, 7, 9], at });
    vi.mocked(askFrame).mockImplementation((async (
      _tab: number,
      frame: number,
      _type: string,
      data: object,
    ) => ('enter' in data && data.enter && frame === at ? true : !ends.includes(frame))) as never);
    onCommand(command, { id: 9 });
    await vi.waitFor(() => expect(vi.mocked(askFrame).mock.calls.map(([, frame]) => frame)).toEqual(asked));
    await vi.waitFor(() => expect(frames.at).toBe(asked.at(-1)));
    expect(vi.mocked(askFrame).mock.calls.map(([, , , data]) => data)).toEqual(
      asked.map((_frame, i) => ({ by: command === 'next-figure' ? 1 : -1, wrap: false, enter: i > 0 })),
    );
    Object.assign(frames, { known: [0], at: undefined });
  });

  it('the panel opens at once: a browser allows it only while the key is being handled', () => {
    onCommand('open-panel', { id: 9 });
    expect(openPanel).toHaveBeenCalledWith(9);
  });

  it('where no tab is named, it is the one in front', async () => {
    onCommand('next-figure', undefined);
    await vi.waitFor(() => expect(askPage).toHaveBeenCalledWith(4, 'stepFigure', { by: 1 }));
  });

  it.each(['', 'toString', 'next'])('an unknown one (%j) does nothing', (command) => {
    expect(() => onCommand(command, { id: 9 })).not.toThrow();
    expect(askPage).not.toHaveBeenCalled();
  });
});

describe('the menu', () => {
  it('opens the panel before it hands over the text', () => {
    onMenu({ menuItemId: 'look-up-selection', selectionText: '306.2亿元' }, { id: 3 });
    expect(vi.mocked(openPanel).mock.invocationCallOrder[0]).toBeLessThan(
      vi.mocked(pendingText.setValue).mock.invocationCallOrder[0]!,
    );
    expect(pendingText.setValue).toHaveBeenCalledWith('306.2亿元');
  });

  it.each([
    ['another item', { menuItemId: 'other', selectionText: '1' }, { id: 3 }],
    ['no text', { menuItemId: 'look-up-selection' }, { id: 3 }],
    ['no tab', { menuItemId: 'look-up-selection', selectionText: '1' }, undefined],
  ])('does nothing for %s', (_, info, tab) => {
    onMenu(info, tab);
    expect(openPanel).not.toHaveBeenCalled();
  });
});
