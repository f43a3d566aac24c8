import { z } from 'zod';
import type { Context } from './context.ts';
import type { Fact } from './fact.ts';
import type { MarkKind } from './mark.ts';
import { Slug } from './zone.ts';

/** What was found on a page, in numbers. Each count is a part of `figures`. */
export const PageSummary = z.strictObject({
  figures: z.int().min(0),
  /** Bound to an indicator, period and zone that the data knows. */
  matched: z.int().min(0),
  ambiguous: z.int().min(0),
  withHistory: z.int().min(0),
  withTarget: z.int().min(0),
  reached: z.int().min(0),
  missed: z.int().min(0),
  /** Zone the page is about; null where that is not known. */
  zone: Slug.nullable(),
  /** Zones it could be about, when it is not known. */
  candidates: z.array(Slug).max(50),
});
export type PageSummary = z.infer<typeof PageSummary>;

/** A figure of a page as the panel lists and exports it. */
export interface PageFigure {
  /** Place in page order, stable until the page is rescanned. */
  index: number;
  /** Quote selector of the W3C Web Annotation model: the words around it tell equal figures apart. */
  quote: { prefix: string; exact: string; suffix: string };
  /** Position selector: half-open offsets into the page's text. */
  position: { start: number; end: number };
  fact: Fact;
  context: Context;
  mark: MarkKind | null;
  /** Where it stands in another document than the page's own: that frame, and its place there. */
  frame?: { id: number; index: number; url: string; title: string };
}

/** A page's evidence, as the panel asks for it. */
export interface PageFigures {
  url: string;
  title: string;
  /** Zone the page is about, or the reader's choice. */
  zone: string | null;
  summary: PageSummary;
  figures: PageFigure[];
}

/** From the last figure on: to the first again, or no further. From another frame: in at the edge. */
export interface Steps {
  wrap?: boolean;
  enter?: boolean;
}
