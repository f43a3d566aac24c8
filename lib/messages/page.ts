/** Between our own pages (or the background) and a tab's content script. Without Zod. */
import { FailureError, failureOf } from '#lib/model/failure.ts';
import { onMessage, type Reply, sendMessage } from './channel.ts';
import { opened } from './client.ts';
import type { Args, PageRequests, PageRequestType } from './protocol.ts';
import { speakerOf } from './speaker.ts';

type Answer<T extends PageRequestType> = PageRequests[T]['answer'];

/** Asks the content script of the frame that speaks for a tab. Throws FailureError; `page-unreachable` where none runs. */
export async function askPage<T extends PageRequestType>(
  tabId: number,
  type: T,
  ...[data]: Args<PageRequests[T]['data']>
): Promise<Answer<T>> {
  const reply = await sendMessage(
    'askPage',
    { type, data },
    { tabId, frameId: await speakerOf(tabId) },
  ).catch(() => {
    throw new FailureError('page-unreachable');
  });
  return opened(reply as Reply<Answer<T>>);
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
