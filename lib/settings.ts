/** What the reader decided, kept on this machine. History only grows: change a shape by a version and a migration. */
import { storage } from '@wxt-dev/storage';

/** Host names on which nothing is marked. */
export const disabledHosts = storage.defineItem<string[]>('local:disabledHosts', {
  fallback: [],
  version: 1,
});

/** Where a refresh looks for releases. Empty as shipped: no public channel exists yet. */
export const channelUrl = storage.defineItem<string>('local:channelUrl', { fallback: '', version: 1 });

/** A figure that the reader says is none, or is read wrongly. Kept here until exported; never sent. */
export interface Report {
  kind: 'not-a-figure' | 'wrong';
  /** ISO 8601 instant. */
  at: string;
  url: string;
  quote: { prefix: string; exact: string; suffix: string };
  /** What was read: indicator, measure, period, status. */
  reading: string;
  dataset: string;
}
/** Old reports make room: enough for a year of careful reading, far below the storage quota. */
export const MAX_REPORTS = 2000;
export const reports = storage.defineItem<Report[]>('local:reports', { fallback: [], version: 1 });

/** Is marking on for this host? */
export async function isHostOn(host: string): Promise<boolean> {
  return !(await disabledHosts.getValue()).includes(host);
}

export async function setHostOn(host: string, on: boolean): Promise<void> {
  const others = (await disabledHosts.getValue()).filter((other) => other !== host);
  await disabledHosts.setValue(on ? others : [...others, host].sort());
}

export async function addReport(report: Report): Promise<void> {
  await reports.setValue([...(await reports.getValue()), report].slice(-MAX_REPORTS));
}
