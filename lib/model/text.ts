/** Text of a page as the stages after `lib/text` see it. Types only. */

/** Where a table cell stands; rows and columns count from 0 with spans resolved. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  header: boolean;
}

/** A run of text a reader takes as one: paragraph, heading, list item, table cell, table caption. */
export interface TextBlock {
  /** Half-open offsets into `PageText.text`. */
  start: number;
  end: number;
  role: 'heading' | 'paragraph' | 'cell' | 'caption';
  /** Heading level, 1–6, where the markup or the numbering (一、（一）) tells. */
  level?: number;
  cell?: CellPlace;
}

/** Blocks are disjoint, in page order, and separated by one '\n' in `text`. */
export interface PageText {
  text: string;
  blocks: readonly TextBlock[];
}

/** What is known about the page besides its text. `date`: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface PageAbout {
  url?: string;
  title?: string;
  siteName?: string;
  columnName?: string;
  contentSource?: string;
  date?: string;
  /** Zone id chosen by the reader or the caller; wins over everything found. */
  zone?: string;
}
