/** Between our own pages (or the background) and a tab's content scripts, one a frame. Without Zod. */
import { FailureError, failureOf } from '#lib/model/failure.ts';
import { onMessage, type Reply, sendMessage } from './channel.ts';
import { opened } from './client.ts';
import { forgetFrame, framesWithFigures, speakerOf } from './frames.ts';
import type { Args, PageRequests, PageRequestType } from './protocol.ts';

type Answer<T extends PageRequestType> = PageRequests[T]['answer'];

/** Asks the content script of one frame. Throws FailureError; `page-unreachable` where none runs. */
export async function askFrame<T extends PageRequestType>(
  tabId: number,
  frameId: number,
  type: T,
  ...[data]: Args<PageRequests[T]['data']>
): Promise<Answer<T>> {
  const reply = await sendMessage('askPage', { type, data }, { tabId, frameId }).catch(() => {
    throw new FailureError('page-unreachable');
  });
  return opened(reply as Reply<Answer<T>>);
}

/** … of the frame that speaks for the tab. */
export async function askPage<T extends PageRequestType>(
  tabId: number,
  type: T,
  ...data: Args<PageRequests[T]['data']>
): Promise<Answer<T>> {
  return askFrame(tabId, await speakerOf(tabId), type, ...data);
}

/**
 * … of the top frame and of all that hold figures, in this order. Frames that are gone are forgotten; throws where
 * none answers.
 */
export async function askFrames<T extends PageRequestType>(
  tabId: number,
  type: T,
  ...data: Args<PageRequests[T]['data']>
): Promise<{ frameId: number; answer: Answer<T> }[]> {
  const frames = [...new Set([0, ...(await framesWithFigures(tabId))])];
  const asked = await Promise.all(
    frames.map(async (frameId) => {
      try {
        return [{ frameId, answer: await askFrame(tabId, frameId, type, ...data) }];
      } catch {
        await forgetFrame(tabId, frameId);
        return [];
      }
    }),
  );
  const answers = asked.flat();
  if (answers.length === 0) throw new FailureError('page-unreachable');
  return answers;
}

/** Tells the content scripts of all frames, with figures or without. Throws where none runs. */
export async function tellFrames<T extends PageRequestType>(
  tabId: number,
  type: T,
  ...[data]: Args<PageRequests[T]['data']>
): Promise<void> {
  await sendMessage('askPage', { type, data }, tabId).catch(() => {
    throw new FailureError('page-unreachable');
  });
}

/** What a handler may return: where nothing is answered, anything that is awaited and dropped. */
type Handled<A> = [A] extends [undefined] ? void | Promise<void> : A | Promise<A>;
export type PageHandlers = {
  [T in PageRequestType]: (data: PageRequests[T]['data']) => Handled<Answer<T>>;
};

/** The content script's side. Returns a function that stops answering. */
export function servePage(handlers: PageHandlers): () => void {
  return onMessage('askPage', async ({ data: { type, data } }) => {
    const handle = handlers[type as PageRequestType] as ((data: unknown) => unknown) | undefined;
    if (!handle) return { ok: false, failure: { code: 'invalid-request', params: { type } } };
    try {
      return { ok: true, value: await handle(data) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  });
}
