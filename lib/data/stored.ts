/** Reading a release from the database. */
import type { ShardKind } from '#lib/model/dataset.ts';
import { FailureError } from '#lib/model/failure.ts';
import type { Database, ReleaseRow } from './database.ts';
import { withOwn } from './own.ts';
import type { DatasetReader, Shard } from './reader.ts';

/**
 * A reader of one stored release. It stays valid while the pointer moves: shards are found by hash, and the release
 * before the serving one is kept. Rejects with `shard-invalid` where the browser has lost a shard.
 */
export function readStored(db: Database, { manifest }: ReleaseRow): DatasetReader {
  const hashes = new Map(manifest.shards.map((shard) => [`${shard.kind}/${shard.id}`, shard.sha256]));
  const several = async <K extends ShardKind>(
    kind: K,
    ids: readonly string[],
  ): Promise<Map<string, Shard<K>>> => {
    const wanted = [...new Set(ids)].flatMap((id) => {
      const sha256 = hashes.get(`${kind}/${id}`);
      return sha256 ? [{ id, sha256 }] : [];
    });
    const rows = await db.shards.bulkGet(wanted.map(({ sha256 }) => sha256));
    return new Map(
      rows.map((row, index) => {
        const { id } = wanted[index]!;
        if (!row) throw new FailureError('shard-invalid', { shard: id, at: 'missing' });
        return [id, row.content as Shard<K>];
      }),
    );
  };
  let lexicon: Promise<Shard<'lexicon'>> | undefined;
  return {
    manifest,
    // asked for with every page: read once
    lexicon: () => {
      lexicon ??= several('lexicon', ['lexicon']).then((found) => found.get('lexicon')!);
      return lexicon;
    },
    zones: (ids) => withOwn(db, ids, several('zone', ids)),
    indicators: (ids) => several('indicator', ids),
  };
}
