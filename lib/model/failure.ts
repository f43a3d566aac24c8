/**
 * What can go wrong where a reader notices it. Codes with parameters, never a stack or an English sentence from a
 * library: the interface says for each code what happened, what is safe and what to do (`locales/`, key `failure`).
 * The one noun with a class and without Zod: every side throws it, content scripts included.
 */
export const failureCodes = [
  // messages
  'invalid-request',
  'not-allowed',
  'no-answer',
  'internal',
  // refresh
  'channel-empty',
  'bad-url',
  'permission-needed',
  'offline',
  'http-status',
  'manifest-invalid',
  'signature-invalid',
  'sequence-older',
  'sequence-conflict',
  'shard-size',
  'shard-hash',
  'shard-invalid',
  'cancelled',
  'busy',
  // storage
  'storage-full',
  'storage-blocked',
  'no-previous',
  'zone-unknown',
  // import
  'import-unreadable',
  'import-too-large',
  'import-empty',
  // pages
  'page-unreachable',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  code: FailureCode;
  params: Record<string, string | number>;
}

/** A failure on its way up as an exception. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(code: FailureCode, params: Failure['params'] = {}) {
    super(code);
    this.name = 'FailureError';
    this.failure = { code, params };
  }
}

/** The failure that an exception carries; anything that carries none is `internal`, its text kept out of sight. */
export function failureOf(error: unknown): Failure {
  return error instanceof FailureError ? error.failure : { code: 'internal', params: {} };
}
