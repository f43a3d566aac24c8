import type { Manifest } from './dataset.ts';
import type { Failure, FailureCode } from './failure.ts';

/** A release that the extension keeps. Dates are ISO 8601 instants. */
export interface ReleaseInfo {
  sequence: number;
  /** For people: 2026.11.22 */
  version: string;
  counts: Manifest['counts'];
  origin: 'packaged' | 'channel' | 'import';
  /** The channel it came from. */
  url?: string;
  installedAt?: string;
}

/** What answers questions now, and what could take its place. */
export interface DatasetStatus {
  serving: 'database' | 'packaged';
  /** Why the packaged bundle answers although a database is wanted. */
  reason?: FailureCode;
  current: ReleaseInfo;
  /** What a rollback would return to. */
  previous: ReleaseInfo | null;
  /** Observations that the reader imported. */
  own: number;
  /** Bytes, as the browser estimates them; null where it does not say. */
  storage: { usage: number; quota: number; persisted: boolean } | null;
}

/** A refresh on its way: parts are shards to fetch, none of which is in use before all are verified. */
export interface RefreshProgress {
  stage: 'manifest' | 'shards' | 'switching';
  done: number;
  total: number;
  bytes: number;
}

export interface RefreshResult {
  /** `current`: the channel has nothing newer. */
  outcome: 'updated' | 'current';
  release: ReleaseInfo;
  fetchedShards: number;
  fetchedBytes: number;
}

/** One row or file of an import that cannot be used, and why. `line` counts from 1. */
export interface BadRow {
  file: string;
  line?: number;
  /** The row as written, shortened. */
  text?: string;
  why: Failure | { code: 'row-invalid'; params: { field: string; problem: string } };
}

/** What an import would do; nothing is stored before the reader has seen it. */
export interface ImportPlan {
  kind: 'release' | 'observations';
  /** release */
  release?: ReleaseInfo;
  /** observations */
  good: number;
  /** Already known with the same value. */
  duplicates: number;
  /** The first hundred; `badCount` counts all. */
  bad: BadRow[];
  badCount: number;
  zones: string[];
}
