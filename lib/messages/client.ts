/** Asking the background, and hearing what it announces. Without Zod: content scripts import this. */
import { FailureError } from '#lib/model/failure.ts';
import { onMessage, type Reply, sendMessage } from './channel.ts';
import type { Announcements, AnnouncementType, Answers, Args, RequestData, RequestType } from './protocol.ts';

/**
 * Asks the background. Throws FailureError; `no-answer` where the extension was updated under a running
 * content script, or its worker could not start.
 */
export async function ask<T extends RequestType>(
  type: T,
  ...[data]: Args<RequestData<T>>
): Promise<Answers[T]> {
  const reply = await sendMessage('ask', { type, data }).catch(() => {
    throw new FailureError('no-answer');
  });
  return opened(reply as Reply<Answers[T]>);
}

export function opened<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new FailureError(reply.failure.code, reply.failure.params);
}

/** Tells every open page of the extension; that none listens is no error. */
export function announce<T extends AnnouncementType>(type: T, data: Announcements[T]): void {
  sendMessage('announce', { type, data }).catch(() => undefined);
}

type Listeners = { [T in AnnouncementType]?: (data: Announcements[T]) => void };

const listening = new Set<Listeners>();
let stop: (() => void) | undefined;

/** Hears announcements until the function returned is called. Any number may listen: the messenger takes one alone. */
export function onAnnouncement(listeners: Listeners): () => void {
  listening.add(listeners);
  stop ??= onMessage('announce', ({ data: { type, data } }) => {
    for (const each of [...listening]) {
      const listener = each[type as AnnouncementType] as ((data: unknown) => void) | undefined;
      listener?.(data);
    }
  });
  return () => {
    listening.delete(listeners);
    if (listening.size > 0) return;
    stop?.();
    stop = undefined;
  };
}
