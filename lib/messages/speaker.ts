/** Old portals keep their article in a frame: then that frame, not the page around it, speaks for the tab. */
import { storage } from '@wxt-dev/storage';

interface Speaker {
  frameId: number;
  figures: number;
  /** Address of the tab; when it has gone elsewhere, nobody speaks for it but its top frame. */
  url: string;
}

/** Kept beyond the life of a worker, not beyond that of the browser. No item: content scripts load this file too. */
const KEY = 'session:speakers';
const speakers = async (): Promise<Record<string, Speaker>> => (await storage.getItem(KEY)) ?? {};

/**
 * A frame has told what it found: does it speak for its tab now? The one with most figures does; of equals the newer,
 * since a frame that was loaded anew has a new number; one that found nothing only for itself or as the top frame.
 */
export function speaks(tabId: number, candidate: Speaker): Promise<boolean> {
  return inTurn(async () => {
    const all = await speakers();
    const now = all[tabId];
    const own = now?.frameId === candidate.frameId;
    const rival = now && !own && now.url === candidate.url ? now.figures : 0;
    if (candidate.figures < rival || (candidate.figures === 0 && candidate.frameId !== 0 && !own))
      return false;
    await storage.setItem(KEY, { ...all, [tabId]: candidate });
    return true;
  });
}

/** Frame to ask about the tab: 0, the top frame, unless another has spoken up. */
export async function speakerOf(tabId: number): Promise<number> {
  const all = await speakers().catch(() => null);
  return all?.[tabId]?.frameId ?? 0;
}

/** The tab is gone. */
export function forgetSpeaker(tabId: number): Promise<void> {
  return inTurn(async () => {
    const { [tabId]: _, ...others } = await speakers();
    await storage.setItem(KEY, others);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: frames report at the same time, and each change reads before it writes. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change);
  last = next.catch(() => undefined);
  return next;
}
