/** The tables of the content-addressed store. Rows are written only after Zod has seen what they hold. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Manifest, ShardKind } from '#lib/model/dataset.ts';
import type { Observation } from '#lib/model/observation.ts';
import type { Source } from '#lib/model/source.ts';
import type { ReleaseInfo } from '#lib/model/status.ts';

/** A shard by the hash of its bytes: two releases that share it share the row. */
export interface ShardRow {
  sha256: string;
  kind: ShardKind;
  id: string;
  content: unknown;
}

export interface ReleaseRow {
  sequence: number;
  manifest: Manifest;
  /** SHA-256 of the manifest's bytes: one sequence can never mean two releases. */
  digest: string;
  origin: ReleaseInfo['origin'];
  url?: string;
  installedAt: string;
}

/** Which release answers now, and which one a rollback returns to. Moved in the last transaction of every change. */
export interface PointerRow {
  key: 'pointer';
  current: number;
  previous: number | null;
}

/** The packaged bundle that was last considered, so that a reader's rollback survives the next start. */
export interface PackagedRow {
  key: 'packaged';
  digest: string;
}

/** An observation that the reader imported; never touched by a release. */
export interface OwnRow {
  id: string;
  zone: string;
  observation: Observation;
  source: Source;
}

export class Database extends Dexie {
  declare shards: EntityTable<ShardRow, 'sha256'>;
  declare releases: EntityTable<ReleaseRow, 'sequence'>;
  declare meta: Table<PointerRow | PackagedRow, string>;
  declare own: EntityTable<OwnRow, 'id'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ shards: 'sha256', releases: 'sequence', meta: 'key', own: 'id, zone' });
  }

  async pointer(): Promise<PointerRow | undefined> {
    const row = await this.meta.get('pointer');
    return row?.key === 'pointer' ? row : undefined;
  }

  /** The release that answers now; undefined before the first install. */
  async current(): Promise<ReleaseRow | undefined> {
    const pointer = await this.pointer();
    return pointer && (await this.releases.get(pointer.current));
  }
}
