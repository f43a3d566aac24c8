import { vi } from 'vitest';
import { Database } from '#lib/data/database.ts';

/** Deletes a test's database; Dexie warns that it waits for connections that are still closing. */
export async function deleteDatabase(name: string): Promise<void> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await Database.delete(name);
  warn.mockRestore();
}
