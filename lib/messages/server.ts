/** The background's side: every request is checked (sender, shape, sizes) before a handler sees it. */
import { failureOf } from '#lib/model/failure.ts';
import { type Envelope, onMessage, type Reply } from './channel.ts';
import type { Answers, RequestData, RequestType } from './protocol.ts';
import { requests } from './requests.ts';

/** Who asks: a frame of a tab (content script), or one of our own pages. */
export interface Sender {
  url?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
  frameId?: number | undefined;
}

export type Handlers = {
  [T in RequestType]: (data: RequestData<T>, sender: Sender) => Answers[T] | Promise<Answers[T]>;
};

/**
 * Checks one request and has it answered. `ownOrigin` is the address of our own pages (`runtime.getURL('/')`):
 * a content script's sender address is that of its page, so it can never pass for one.
 */
export async function answer(
  handlers: Handlers,
  ownOrigin: string,
  envelope: Envelope,
  sender: Sender,
): Promise<Reply<unknown>> {
  const { type } = envelope;
  if (!isRequestType(type)) return { ok: false, failure: { code: 'invalid-request', params: {} } };
  const row = requests[type];
  if (row.from === 'own' && !sender.url?.startsWith(ownOrigin)) {
    return { ok: false, failure: { code: 'not-allowed', params: { type } } };
  }
  const checked = row.data.safeParse(envelope.data ?? undefined);
  if (!checked.success) {
    const at = checked.error.issues[0]?.path.join('.') ?? '';
    return { ok: false, failure: { code: 'invalid-request', params: { type, at } } };
  }
  try {
    const handle = handlers[type] as (data: unknown, sender: Sender) => unknown;
    return { ok: true, value: await handle(checked.data, sender) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'internal') console.error(`[zonelens] ${type}`, error);
    return { ok: false, failure };
  }
}

function isRequestType(type: unknown): type is RequestType {
  return typeof type === 'string' && Object.hasOwn(requests, type);
}

/** Registers the listener, synchronously: a worker that woke for a message must have it in its first turn. */
export function serve(handlers: Handlers, ownOrigin: string): void {
  onMessage('ask', ({ data, sender }) => answer(handlers, ownOrigin, data ?? { type: '' }, sender));
}
