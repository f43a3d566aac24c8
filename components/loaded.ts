import type { Failure } from '#lib/model/failure.ts';

/** What was asked for and has come, is on its way, or could not be had. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; failure: Failure };
