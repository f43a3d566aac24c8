import type { DatasetStatus } from '#lib/model/status.ts';

/** What the browser says about our storage; null where it does not say (no secure context, private windows). */
export async function storageEstimate(): Promise<DatasetStatus['storage']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return null;
    return { usage, quota, persisted: await navigator.storage.persisted() };
  } catch {
    return null;
  }
}
