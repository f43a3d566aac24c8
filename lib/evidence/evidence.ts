/** A page's evidence leaving ZoneLens, in forms that others read: CSV, JSON, Markdown, W3C Web Annotation. */
import type { Lang } from '#lib/card/lang.ts';
import type { PageFigures } from '#lib/model/page.ts';
import { annotationsOf } from './annotation.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';

export interface Occasion {
  /** When the page was read. */
  retrieved: Date;
  lang: Lang;
}

export interface EvidenceFile {
  name: string;
  type: string;
  text: string;
}

const writers = {
  csv: { ending: 'csv', type: 'text/csv', write: csvOf },
  json: { ending: 'json', type: 'application/json', write: jsonOf },
  markdown: { ending: 'md', type: 'text/markdown', write: markdownOf },
  annotation: { ending: 'jsonld', type: 'application/ld+json', write: annotationsOf },
} as const;
export type EvidenceFormat = keyof typeof writers;
export const evidenceFormats = Object.keys(writers) as EvidenceFormat[];

/** The whole page's evidence as one file, named after the host and the day. */
export function evidenceOf(format: EvidenceFormat, page: PageFigures, occasion: Occasion): EvidenceFile {
  const { ending, type, write } = writers[format];
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const day = occasion.retrieved.toISOString().slice(0, 10);
  return {
    name: `${['zonelens', host, day].filter((part) => part !== '').join('-')}.${ending}`,
    type: `${type};charset=utf-8`,
    text: write(page, occasion),
  };
}
