/** What pages got when they were added, before any rule was mended for them: `test/pages/first-sight.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Count = z.int().min(0);

const FirstSight = z.strictObject({
  on: z.iso.date(),
  pages: Count,
  labelled: Count,
  emitted: Count,
  found: Count,
  /** Whole facts. */
  right: Count,
});
export type FirstSight = z.infer<typeof FirstSight>;

/** In the order the pages were added. */
export const readFirstSights = (): FirstSight[] =>
  z
    .array(FirstSight)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../test/pages/first-sight.json'), 'utf8')));
