import { FailureError } from '#lib/model/failure.ts';

/** Dexie wraps the browser's own error; the name that tells is somewhere down the chain of `inner`. */
function names(error: unknown): string[] {
  const found: string[] = [];
  for (let e = error as { name?: unknown; inner?: unknown } | null; e && found.length < 5; ) {
    if (typeof e.name === 'string') found.push(e.name);
    e = (e.inner as typeof e) ?? null;
  }
  return found;
}

/** What a failing database means to a reader: a full disk, or storage that the browser does not give. */
export function storageFailure(error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  const full = names(error).includes('QuotaExceededError');
  return new FailureError(full ? 'storage-full' : 'storage-blocked');
}
