import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Failure } from '#lib/model/failure.ts';

/** What travels back: a value, or a failure by code. Never an exception with a stack. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A request on the wire. Neither field is trusted before the server has checked it against its row. */
export interface Envelope {
  type: string;
  data?: unknown;
}

interface Wire {
  /** to the background */
  ask(envelope: Envelope): Reply<unknown>;
  /** to the content script of a tab */
  askPage(envelope: Envelope): Reply<unknown>;
  /** to every open page of the extension */
  announce(envelope: Envelope): void;
}

/** The one messenger. Given no logger, it is quiet. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Wire>();
