import { adopt } from './adopt.ts';
import type { Database } from './database.ts';
import type { Packaged } from './packaged.ts';

/**
 * Installs the packaged release where there is none, or where it is newer than the one that serves. Each bundle is
 * considered once: a reader who rolled back from it is not brought forward again at the next start. The same sequence
 * with other bytes is taken too (a build under development, or a repaired one): what ships with the extension is its own.
 */
export async function installPackaged(db: Database, { offer }: Packaged, now: Date): Promise<void> {
  const seen = await db.meta.get('packaged');
  const current = await db.current();
  if (current && seen?.key === 'packaged' && seen.digest === offer.digest) return;
  const newer = !current || offer.manifest.sequence > current.sequence;
  const rebuilt = current?.origin === 'packaged' && offer.manifest.sequence === current.sequence;
  if (newer || rebuilt) await adopt(db, offer, { now, signal: new AbortController().signal });
  await db.meta.put({ key: 'packaged', digest: offer.digest });
}
