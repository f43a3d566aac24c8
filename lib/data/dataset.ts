/**
 * The dataset as the background sees it: installed at first run, refreshed, rolled back, reset; and where the browser
 * gives no database, answered from the extension's own files. One instance a worker; nothing else opens the database.
 */
import { FailureError } from '#lib/model/failure.ts';
import type { DatasetStatus, RefreshProgress, RefreshResult, ReleaseInfo } from '#lib/model/status.ts';
import { adopt, refuseOlder } from './adopt.ts';
import { type Fetch, fetchOffer } from './channel.ts';
import { collect } from './collect.ts';
import { Database, type ReleaseRow } from './database.ts';
import { installPackaged } from './install.ts';
import { type Packaged, packagedInfo, readPackaged } from './packaged.ts';
import type { DatasetReader, ReadFile } from './reader.ts';
import { storageFailure } from './storage-failure.ts';
import { readStored } from './stored.ts';

export interface DatasetOptions {
  /** Reads a file of the packaged release: `manifest.json` or a path that the manifest names. */
  readPackaged: ReadFile;
  name?: string;
  fetch?: Fetch;
  now?: () => Date;
}

export interface RefreshOptions {
  signal?: AbortSignal;
  onProgress?: (progress: RefreshProgress) => void;
}

export interface Dataset {
  /** A reader of the serving release. Ask again for each question: a refresh may have moved the pointer. */
  reader(): Promise<DatasetReader>;
  status(): Promise<DatasetStatus>;
  /** Throws FailureError; whatever it throws, the data that served before still does. */
  refresh(url: string, options?: RefreshOptions): Promise<RefreshResult>;
  /** Back to the release that served before. Throws `no-previous`. */
  rollback(): Promise<void>;
  /** Back to the packaged release, whatever its age. Imported observations stay. */
  reset(): Promise<void>;
  /** Runs when no other change does; throws `busy` instead of waiting. For imports. */
  change<T>(run: (db: Database) => Promise<T>): Promise<T>;
  /** Deletes all observations that the reader imported. */
  removeOwn(): Promise<void>;
  /** Deletes the releases and shards that nothing names any more. */
  tidy(): Promise<number>;
  close(): void;
}

type Serving =
  | { from: 'database'; db: Database; row: ReleaseRow; reader: DatasetReader }
  | { from: 'packaged'; reader: DatasetReader; reason: FailureError };

export function createDataset(options: DatasetOptions): Dataset {
  const {
    name = 'zonelens',
    fetch = (...args) => globalThis.fetch(...args),
    now = () => new Date(),
  } = options;
  const db = new Database(name);
  let packaged: Promise<Packaged> | undefined;
  let serving: Promise<Serving> | undefined;
  let changing = false;

  const bundle = (): Promise<Packaged> => {
    packaged ??= readPackaged(options.readPackaged).catch((error) => {
      packaged = undefined;
      throw error;
    });
    return packaged;
  };

  const open = async (): Promise<Serving> => {
    try {
      await db.open();
      await installPackaged(db, await bundle(), now());
      return await stored();
    } catch (error) {
      // a bundle that cannot be read is a broken build: there is nothing to fall back to
      return { from: 'packaged', reader: await (await bundle()).reader(), reason: storageFailure(error) };
    }
  };

  const stored = async (): Promise<Serving> => {
    const row = await db.current();
    if (!row) throw new FailureError('storage-blocked');
    return { from: 'database', db, row, reader: guarded(readStored(db, row)) };
  };

  const serve = (): Promise<Serving> => {
    serving ??= open();
    return serving;
  };

  /** A database that fails under a question is given up for the packaged bundle, which answers it instead. */
  const guarded = (reader: DatasetReader): DatasetReader => {
    const instead = async <T>(error: unknown, ask: (reader: DatasetReader) => Promise<T>): Promise<T> => {
      const fallback = await (await bundle()).reader();
      serving = Promise.resolve({ from: 'packaged', reader: fallback, reason: storageFailure(error) });
      return ask(fallback);
    };
    const ask = <T>(question: (reader: DatasetReader) => Promise<T>): Promise<T> =>
      question(reader).catch((error) => instead(error, question));
    return {
      manifest: reader.manifest,
      lexicon: () => ask((r) => r.lexicon()),
      zones: (ids) => ask((r) => r.zones(ids)),
      indicators: (ids) => ask((r) => r.indicators(ids)),
    };
  };

  const change = async <T>(run: (db: Database) => Promise<T>): Promise<T> => {
    if (changing) throw new FailureError('busy');
    changing = true;
    try {
      const { from } = await serve();
      // blocked a while ago may be free by now: a reader who asks for a change deserves another try
      if (from === 'packaged') serving = open();
      const state = await serve();
      if (state.from === 'packaged') throw state.reason;
      const result = await run(db);
      serving = stored();
      await serving;
      return result;
    } catch (error) {
      throw error instanceof FailureError ? error : storageFailure(error);
    } finally {
      changing = false;
    }
  };

  return {
    reader: async () => (await serve()).reader,

    status: async () => {
      const state = await serve();
      const storage = await storageEstimate();
      if (state.from === 'packaged') {
        const current = packagedInfo(await bundle());
        return {
          serving: 'packaged',
          reason: state.reason.failure.code,
          current,
          previous: null,
          own: 0,
          storage,
        };
      }
      const pointer = await db.pointer();
      const previous = pointer?.previous == null ? undefined : await db.releases.get(pointer.previous);
      return {
        serving: 'database',
        current: infoOf(state.row),
        previous: previous ? infoOf(previous) : null,
        own: await db.own.count(),
        storage,
      };
    },

    refresh: (url, { signal = new AbortController().signal, onProgress } = {}) =>
      change(async () => {
        onProgress?.({ stage: 'manifest', done: 0, total: 1, bytes: 0 });
        const offer = await fetchOffer(url, fetch, signal);
        const current = await refuseOlder(db, offer);
        if (current.sequence === offer.manifest.sequence) {
          return { outcome: 'current', release: infoOf(current), fetchedShards: 0, fetchedBytes: 0 };
        }
        const adopted = await adopt(db, offer, { now: now(), signal, ...(onProgress ? { onProgress } : {}) });
        await collect(db).catch(() => 0);
        return { outcome: 'updated', release: infoOf((await db.current())!), ...adopted };
      }),

    rollback: () =>
      change(() =>
        db.transaction('rw', db.releases, db.meta, async () => {
          const pointer = await db.pointer();
          const previous = pointer?.previous;
          if (previous == null || !(await db.releases.get(previous))) throw new FailureError('no-previous');
          await db.meta.put({ key: 'pointer', current: previous, previous: pointer!.current });
        }),
      ),

    reset: () =>
      change(async () => {
        await adopt(db, (await bundle()).offer, { now: now(), signal: new AbortController().signal });
        await collect(db).catch(() => 0);
      }),

    change,
    removeOwn: () => change((db) => db.own.clear()),
    tidy: () => change(collect),
    close: () => db.close(),
  };
}

const infoOf = ({ manifest, origin, url, installedAt }: ReleaseRow): ReleaseInfo => ({
  sequence: manifest.sequence,
  version: manifest.version,
  counts: manifest.counts,
  origin,
  ...(url === undefined ? {} : { url }),
  installedAt,
});

async function storageEstimate(): Promise<DatasetStatus['storage']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return null;
    return { usage, quota, persisted: await navigator.storage.persisted() };
  } catch {
    return null;
  }
}
