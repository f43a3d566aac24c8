import { CITATION_COLUMNS, citationOf } from '#lib/card/citation.ts';
import type { PageFigures } from '#lib/model/page.ts';
import type { Occasion } from './evidence.ts';

/** Without it Excel reads Chinese CSV in the system's code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180, one row a figure, the columns of a copied citation row. */
export function csvOf({ url, title, figures }: PageFigures, { retrieved }: Occasion): string {
  const rows = figures.map(({ fact, context, quote, frame }) =>
    citationOf('csv', { fact, context, quote, url, title, ...frame, retrieved }),
  );
  return `${BYTE_ORDER_MARK}${[CITATION_COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
