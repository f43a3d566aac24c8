import type { PageFigures } from '#lib/model/page.ts';
import type { Occasion } from './evidence.ts';

/** Everything that was read and found, as the extension holds it, with the day and the data's version. */
export function jsonOf(page: PageFigures, { retrieved }: Occasion): string {
  const { url, title, zone, summary, figures } = page;
  const dataset = figures[0]?.context.dataset;
  return `${JSON.stringify({ url, title, retrieved: retrieved.toISOString(), dataset, zone, summary, figures }, null, 2)}\n`;
}
