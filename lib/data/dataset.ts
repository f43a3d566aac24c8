/**
 * The dataset as the background sees it: read, refreshed, rolled back, reset. One instance a worker; nothing else
 * opens the database. What answers meanwhile, and what happens without a database, is in `serving.ts`.
 */
import { FailureError } from '#lib/model/failure.ts';
import type { DatasetStatus, RefreshProgress, RefreshResult, ReleaseInfo } from '#lib/model/status.ts';
import { adopt, refuseOlder } from './adopt.ts';
import { type Fetch, fetchOffer } from './channel.ts';
import { collect } from './collect.ts';
import type { Database, ReleaseRow } from './database.ts';
import { packagedInfo } from './packaged.ts';
import type { DatasetReader, ReadFile } from './reader.ts';
import { createServing } from './serving.ts';
import { storageEstimate } from './storage-estimate.ts';
import { storageFailure } from './storage-failure.ts';

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
  /** Back to the release that served before; once more, forward again. Throws `no-previous`. */
  rollback(): Promise<void>;
  /** Back to the packaged release, whatever its age. Imported observations stay. */
  reset(): Promise<void>;
  /** Runs while no other change does; throws `busy` instead of waiting. For imports. */
  change<T>(run: (db: Database) => Promise<T>): Promise<T>;
  /** Deletes all observations that the reader imported. */
  removeOwn(): Promise<void>;
  /** Deletes the releases and shards that nothing names any more; answers how many shards. */
  tidy(): Promise<number>;
  close(): void;
}

export function createDataset(options: DatasetOptions): Dataset {
  const {
    name = 'zonelens',
    fetch = (...args) => globalThis.fetch(...args),
    now = () => new Date(),
  } = options;
  const serving = createServing(name, options.readPackaged, now);
  const { db } = serving;
  let changing = false;

  const change = async <T>(run: (db: Database) => Promise<T>): Promise<T> => {
    if (changing) throw new FailureError('busy');
    changing = true;
    try {
      await serving.writable();
      const result = await run(db);
      await serving.renew();
      return result;
    } catch (error) {
      throw storageFailure(error);
    } finally {
      changing = false;
    }
  };

  return {
    reader: async () => (await serving.now()).reader,

    status: async () => {
      const state = await serving.now();
      const storage = await storageEstimate();
      if (state.from === 'packaged') {
        const current = packagedInfo(await serving.bundle());
        const reason = state.reason.failure.code;
        return { serving: 'packaged', reason, current, previous: null, own: 0, storage };
      }
      const previous = (await db.pointer())?.previous ?? null;
      const before = previous === null ? undefined : await db.releases.get(previous);
      return {
        serving: 'database',
        current: infoOf(state.row),
        previous: before ? infoOf(before) : null,
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
          const previous = pointer?.previous ?? null;
          if (previous === null || !(await db.releases.get(previous))) throw new FailureError('no-previous');
          await db.meta.put({ key: 'pointer', current: previous, previous: pointer!.current });
        }),
      ),

    reset: () =>
      change(async () => {
        const { offer } = await serving.bundle();
        await adopt(db, offer, { now: now(), signal: new AbortController().signal });
        await collect(db).catch(() => 0);
      }),

    change,
    removeOwn: () => change((database) => database.own.clear()),
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
