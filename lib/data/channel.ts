/** A release on a host: fetched with limits, nothing believed. */
import type { ShardEntry } from '#lib/model/dataset.ts';
import { FailureError } from '#lib/model/failure.ts';
import type { Offer } from './adopt.ts';
import { sha256 } from './hash.ts';
import { parseManifest } from './reader.ts';

export type Fetch = typeof globalThis.fetch;

/** A manifest of 5,000 shards, the most that its schema allows, takes about 1 MB. */
const MAX_MANIFEST_BYTES = 2_000_000;
/** Far above any dataset of this kind, far below what would fill a disk. */
const MAX_RELEASE_BYTES = 200_000_000;
/** Chrome ends a worker whose fetch has no response after 30 s; the reason should be ours. */
const TIMEOUT_MS = 25_000;

/**
 * Fetches and validates the manifest at `url` (of the manifest itself, or of the folder that holds it).
 * Throws FailureError: channel-empty, bad-url, offline, http-status, manifest-invalid, cancelled.
 */
export async function fetchOffer(url: string, fetch: Fetch, signal: AbortSignal): Promise<Offer> {
  const address = manifestUrl(url);
  const bytes = await fetchBytes(fetch, address, MAX_MANIFEST_BYTES, signal, () => {
    throw new FailureError('manifest-invalid', { reason: 'too large' });
  });
  const manifest = parseManifest(new TextDecoder().decode(bytes));
  if (manifest.shards.reduce((sum, shard) => sum + shard.bytes, 0) > MAX_RELEASE_BYTES) {
    throw new FailureError('manifest-invalid', { reason: 'too large' });
  }
  return {
    manifest,
    digest: await sha256(bytes),
    origin: 'channel',
    url,
    fetchShard: (entry: ShardEntry, stop) =>
      // paths of a manifest cannot climb: its schema allows only shards/… without '..'
      fetchBytes(fetch, new URL(entry.path, address), entry.bytes, stop, (got) => {
        throw new FailureError('shard-size', { shard: entry.id, expected: entry.bytes, got });
      }),
  };
}

function manifestUrl(text: string): URL {
  if (text.trim() === '') throw new FailureError('channel-empty');
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new FailureError('bad-url', { url: text.slice(0, 200) });
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/, '')}/manifest.json`;
  return url;
}

/** Reads at most `limit` bytes; a longer body is dropped while it arrives, and `tooLarge` throws. */
async function fetchBytes(
  fetch: Fetch,
  url: URL,
  limit: number,
  signal: AbortSignal,
  tooLarge: (got: number) => never,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, {
      // no conditional request by hand: across origins If-None-Match needs a preflight and hides the ETag
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!response.ok) throw new FailureError('http-status', { status: response.status, url: url.href });
    const parts: Uint8Array[] = [];
    let got = 0;
    const body = response.body?.getReader();
    for (let part = await body?.read(); part && !part.done; part = await body?.read()) {
      got += part.value.byteLength;
      if (got > limit) {
        await body?.cancel();
        tooLarge(got);
      }
      parts.push(part.value);
    }
    const bytes = new Uint8Array(got);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.byteLength;
    }
    return bytes;
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (signal.aborted) throw new FailureError('cancelled');
    throw new FailureError('offline', { host: url.host });
  }
}
