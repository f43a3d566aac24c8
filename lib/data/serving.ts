/** Which release answers: the one that the database points at, or the packaged one where there is no database. */
import { FailureError } from '#lib/model/failure.ts';
import { Database, type ReleaseRow } from './database.ts';
import { installPackaged } from './install.ts';
import { type Packaged, readPackaged } from './packaged.ts';
import type { DatasetReader, ReadFile } from './reader.ts';
import { storageFailure } from './storage-failure.ts';
import { readStored } from './stored.ts';

export type Answering =
  | { from: 'database'; row: ReleaseRow; reader: DatasetReader }
  | { from: 'packaged'; reader: DatasetReader; reason: FailureError };

export interface Serving {
  readonly db: Database;
  /** Opens the database and installs the bundle at the first call; afterwards what is open. */
  now(): Promise<Answering>;
  /** Reads the pointer again, after a change. */
  renew(): Promise<Answering>;
  /** Where the packaged release answers, tries the database once more. Throws why it cannot be had. */
  writable(): Promise<void>;
  bundle(): Promise<Packaged>;
}

export function createServing(name: string, readFile: ReadFile, clock: () => Date): Serving {
  const db = new Database(name);
  let packaged: Promise<Packaged> | undefined;
  let answering: Promise<Answering> | undefined;

  const bundle = (): Promise<Packaged> => {
    packaged ??= readPackaged(readFile).catch((error) => {
      packaged = undefined;
      throw error;
    });
    return packaged;
  };

  const stored = async (): Promise<Answering> => {
    const row = await db.current();
    if (!row) throw new FailureError('storage-blocked');
    return { from: 'database', row, reader: guarded(readStored(db, row)) };
  };

  const fallback = async (error: unknown): Promise<Answering> => ({
    // a bundle that cannot be read is a broken build: then there is nothing to fall back to, and this rejects
    from: 'packaged',
    reader: await (await bundle()).reader(),
    reason: storageFailure(error),
  });

  const open = async (): Promise<Answering> => {
    try {
      await db.open();
      await installPackaged(db, await bundle(), clock());
      return await stored();
    } catch (error) {
      return fallback(error);
    }
  };

  /** A database that fails under a question is given up for the packaged bundle, which answers it instead. */
  const guarded = (reader: DatasetReader): DatasetReader => {
    const ask = <T>(question: (reader: DatasetReader) => Promise<T>): Promise<T> =>
      question(reader).catch(async (error) => {
        answering = fallback(error);
        return question((await answering).reader);
      });
    return {
      manifest: reader.manifest,
      lexicon: () => ask((r) => r.lexicon()),
      zones: (ids) => ask((r) => r.zones(ids)),
      indicators: (ids) => ask((r) => r.indicators(ids)),
    };
  };

  const now = (): Promise<Answering> => {
    answering ??= open();
    return answering;
  };

  return {
    db,
    now,
    bundle,
    renew: () => {
      answering = stored();
      return answering;
    },
    writable: async () => {
      // blocked a while ago may be free by now: a reader who asks for a change deserves another try
      if ((await now()).from === 'packaged') answering = open();
      const state = await now();
      if (state.from === 'packaged') throw state.reason;
    },
  };
}
