import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCommand, onMenu } from '#lib/background/commands.ts';
import { markOpenTabs, syncHosts } from '#lib/background/hosts.ts';
import { askPage } from '#lib/messages/page.ts';
import { openPanel } from '#lib/panel.ts';
import { pendingText } from '#lib/pending-text.ts';

const { scripting, granted, tabs } = vi.hoisted(() => ({
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
vi.mock('#lib/messages/page.ts', () => ({ askPage: vi.fn(async () => undefined) }));
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
    ['next-figure', 'stepFigure', { by: 1 }],
    ['previous-figure', 'stepFigure', { by: -1 }],
    ['toggle-marks', 'toggle', {}],
  ])('%s', (command, request, data) => {
    onCommand(command, { id: 9 });
    expect(askPage).toHaveBeenCalledWith(9, request, data);
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
