/** What the background does to tabs: bundles on demand, marks on request, the badge, the panel. */
import { browser } from 'wxt/browser';
import type { Method } from '#lib/card/methods.ts';
import { announce } from '#lib/messages/client.ts';
import { heardFrom } from '#lib/messages/frames.ts';
import { askFrames, tellFrames } from '#lib/messages/page.ts';
import type { Sender } from '#lib/messages/server.ts';
import { FailureError } from '#lib/model/failure.ts';
import type { PageSummary } from '#lib/model/page.ts';
import { summaryOfFrames } from '#lib/page/frames.ts';
import { openPanel } from '#lib/panel.ts';

export interface Tabs {
  /** Runs a bundle that is needed on some pages only in the sender's frame. */
  runBundle(sender: Sender, bundle: keyof typeof BUNDLES): Promise<undefined>;
  /** Runs the content script in a tab that the reader opened to us (activeTab). */
  annotate(tabId: number): Promise<undefined>;
  /** A frame has found figures: the badge and our own pages count those of all frames. */
  pageFound(sender: Sender, summary: PageSummary): Promise<undefined>;
  /** Escape was pressed in a frame without a card: that of another one closes. */
  closeCards(sender: Sender): Promise<undefined>;
  openPanel(sender: Sender): Promise<undefined>;
  openMethods(section: Method): Promise<undefined>;
}

const BUNDLES = { extractor: '/extractor.js', card: '/card.js' } as const;
export const FIGURES = { js: '/content-scripts/figures.js', css: '/content-scripts/figures.css' } as const;
/** The accent of `components/theme.css`; white on it has a contrast of 8.1. */
const BADGE = '#1c4f91';

export const tabs: Tabs = {
  async runBundle({ tab, frameId = 0 }, bundle) {
    if (tab?.id === undefined) throw new FailureError('page-unreachable');
    await inject({ tabId: tab.id, frameIds: [frameId] }, BUNDLES[bundle]);
    return undefined;
  },

  async annotate(tabId) {
    const target = { tabId, allFrames: true };
    await browser.scripting.insertCSS({ target, files: [FIGURES.css] }).catch(unreachable);
    await inject(target, FIGURES.js);
    return undefined;
  },

  async pageFound({ tab, frameId = 0 }, summary) {
    if (tab?.id === undefined) return undefined;
    const { figures } = summary;
    if (!(await heardFrom(tab.id, { frameId, figures, url: tab.url ?? '' }))) return undefined;
    const frames = await askFrames(tab.id, 'getPageSummary').catch(() => []);
    const all = frames.length > 0 ? summaryOfFrames(frames.map(({ answer }) => answer)) : summary;
    await showCount(tab.id, all.figures);
    announce('pageChanged', { tabId: tab.id, summary: all });
    return undefined;
  },

  async closeCards({ tab }) {
    if (tab?.id !== undefined) await tellFrames(tab.id, 'closeCard').catch(() => undefined);
    return undefined;
  },

  async openPanel({ tab }) {
    if (tab?.id === undefined) throw new FailureError('page-unreachable');
    await openPanel(tab.id).catch(unreachable);
    return undefined;
  },

  async openMethods(section) {
    const chinese = browser.i18n.getUILanguage().startsWith('zh');
    const page = browser.runtime.getURL(chinese ? '/methods.zh-CN.html' : '/methods.html');
    await browser.tabs.create({ url: `${page}#${section}` });
    return undefined;
  },
};

async function inject(
  target: { tabId: number; frameIds: number[] } | { tabId: number; allFrames: boolean },
  file: (typeof BUNDLES)[keyof typeof BUNDLES] | typeof FIGURES.js,
): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file] }).catch(unreachable);
}

function unreachable(): never {
  throw new FailureError('page-unreachable');
}

async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  // the tab may be gone by now
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE }),
    browser.action.setBadgeTextColor({ tabId, color: '#fff' }),
  ]);
}
