/**
 * Importing what a reader has: a release (folder or file) or tables of observations. First a plan that stores nothing
 * and lists every row or file that cannot be used; then, if the reader says so, all that is good in one transaction.
 */
import { FailureError } from '#lib/model/failure.ts';
import type { ImportPlan } from '#lib/model/status.ts';
import { adopt, type Offer, refuseOlder } from '../adopt.ts';
import type { OwnRow } from '../database.ts';
import type { Dataset } from '../dataset.ts';
import { type ImportFile, readTables } from './observations.ts';
import { faultsOf, findRelease, offerOf } from './release.ts';

export type { ImportFile };

export interface PlannedImport {
  plan: ImportPlan;
  /**
   * Stores what is good. A release with any bad file is not applied at all: it throws what is wrong with the first.
   * Whatever it throws, nothing of the import was stored.
   */
  apply(): Promise<void>;
}

/** The options page shows a hundred; whoever has more has another problem. */
const MAX_LISTED = 100;

/** Throws FailureError: import-empty, import-unreadable, manifest-invalid, sequence-older, sequence-conflict. */
export async function planImport(files: readonly ImportFile[], dataset: Dataset): Promise<PlannedImport> {
  if (files.every(({ text }) => text.trim() === '')) throw new FailureError('import-empty');
  const release = findRelease(files);
  if (release) return planRelease(await offerOf(release), dataset);
  const tables = files.filter(({ path }) => /\.(?:csv|tsv|txt)$/i.test(path));
  if (tables.length === 0) throw new FailureError('import-unreadable', { file: files[0]!.path });
  return planTables(tables, dataset);
}

async function planRelease(offer: Offer, dataset: Dataset): Promise<PlannedImport> {
  const { sequence, version, counts } = offer.manifest;
  await dataset.change((db) => refuseOlder(db, offer));
  const bad = await faultsOf(offer);
  return {
    plan: {
      kind: 'release',
      release: { sequence, version, counts, origin: 'import' },
      good: bad.length > 0 ? 0 : counts.observations,
      duplicates: 0,
      bad: bad.slice(0, MAX_LISTED),
      badCount: bad.length,
      zones: offer.manifest.shards.filter((shard) => shard.kind === 'zone').map((shard) => shard.id),
    },
    apply: () =>
      dataset.change(async (db) => {
        await refuseOlder(db, offer);
        await adopt(db, offer, { now: new Date(), signal: new AbortController().signal });
      }),
  };
}

async function planTables(tables: readonly ImportFile[], dataset: Dataset): Promise<PlannedImport> {
  const reader = await dataset.reader();
  const { rows, bad } = await readTables(tables, await reader.lexicon());
  const zones = [...new Set(rows.map((row) => row.zone))].sort();
  const known = await reader.zones(zones);
  const fresh = rows.filter((row) => !isKnown(row, known.get(row.zone)?.observations ?? []));
  return {
    plan: {
      kind: 'observations',
      good: fresh.length,
      duplicates: rows.length - fresh.length,
      bad: bad.slice(0, MAX_LISTED),
      badCount: bad.length,
      zones,
    },
    // one transaction: all rows or none
    apply: () =>
      dataset.change((db) => db.transaction('rw', db.own, () => db.own.bulkPut(fresh)).then(() => undefined)),
  };
}

/** The same number of the same thing, whoever says it. */
const isKnown = ({ observation: o }: OwnRow, known: readonly OwnRow['observation'][]): boolean =>
  known.some(
    (k) =>
      k.indicator === o.indicator &&
      k.scope === o.scope &&
      k.part === o.part &&
      k.measure === o.measure &&
      k.period === o.period &&
      k.status === o.status &&
      k.comparator === o.comparator &&
      k.value === o.value &&
      k.upper === o.upper &&
      k.unit === o.unit,
  );
