/** Which frames of a tab hold figures: old portals keep their article in a frame, others a table beside it. */
import { storage } from '@wxt-dev/storage';

interface Known {
  /** Address of the tab; when it has gone elsewhere, none of these are known any more. */
  url: string;
  /** Frames that hold figures, and how many; who has told last stands last. */
  frames: [frameId: number, figures: number][];
  /** Where the reader's keys have led to last. */
  at?: number;
}

/** Kept beyond the life of a worker, not beyond that of the browser. No item: content scripts load this file too. */
const KEY = 'session:frames';
const known = async (): Promise<Record<string, Known>> => (await storage.getItem(KEY)) ?? {};

/** A frame has told what it found. False where that is no news: nothing, from a frame that never had anything. */
export function heardFrom(
  tabId: number,
  { frameId, figures, url }: { frameId: number; figures: number; url: string },
): Promise<boolean> {
  return inTurn(async () => {
    const all = await known();
    const tab = all[tabId]?.url === url ? all[tabId] : { url, frames: [] };
    const others = tab.frames.filter(([id]) => id !== frameId);
    if (figures === 0 && frameId !== 0 && others.length === tab.frames.length) return false;
    const frames: Known['frames'] = figures === 0 ? others : [...others, [frameId, figures]];
    await storage.setItem(KEY, { ...all, [tabId]: { ...tab, frames } });
    return true;
  });
}

/** The frames that hold figures, the top one first. */
export async function framesWithFigures(tabId: number): Promise<number[]> {
  return framesIn((await known().catch(() => null))?.[tabId]);
}

/** The frame to ask about the tab as a whole: the one with most figures, of equals the newest, else the top one. */
export async function speakerOf(tabId: number): Promise<number> {
  const { frames = [] } = (await known().catch(() => null))?.[tabId] ?? {};
  const [frameId] = frames.reduce((most, each) => (each[1] >= most[1] ? each : most), [0, 0] as const);
  return frameId;
}

/** Where the reader's keys have led to last; undefined where they have not yet, or where that is gone. */
export async function steppedTo(tabId: number): Promise<number | undefined> {
  const tab = (await known())[tabId];
  return framesIn(tab).find((id) => id === tab?.at);
}

export const stepTo = (tabId: number, at: number): Promise<void> => change(tabId, (tab) => ({ ...tab, at }));

/** A frame that does not answer is no longer there. */
export const forgetFrame = (tabId: number, frameId: number): Promise<void> =>
  change(tabId, (tab) => ({ ...tab, frames: tab.frames.filter(([id]) => id !== frameId) }));

/** The tab is gone. */
export const forgetTab = (tabId: number): Promise<void> => change(tabId, () => undefined);

const framesIn = (tab: Known | undefined): number[] =>
  (tab?.frames ?? []).map(([id]) => id).sort((a, b) => a - b);

function change(tabId: number, to: (tab: Known) => Known | undefined): Promise<void> {
  return inTurn(async () => {
    const { [tabId]: tab, ...others } = await known();
    const changed = tab && to(tab);
    if (tab) await storage.setItem(KEY, changed ? { ...others, [tabId]: changed } : others);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: frames report at the same time, and each change reads before it writes. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const next = last.then(run);
  last = next.catch(() => undefined);
  return next;
}
