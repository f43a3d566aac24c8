/** Golden pages: `test/pages/<slug>/{source.html, expected.json, origin.yml}`; README.md there says how to label. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Comparator, Measure, Status } from '#lib/model/figure.ts';
import { PeriodText } from '#lib/model/period.ts';
import { ScopeId } from '#lib/model/scope.ts';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import { Slug } from '#lib/model/zone.ts';
import { readHtml } from '../zonelens/html.ts';
import { type Span, Squeezed } from './squeezed.ts';

const PAGES = join(import.meta.dirname, '../../test/pages');

/** A stretch of the page, found by the characters right before it; all white space is left out. */
const Anchor = z.strictObject({ before: z.string(), surface: z.string().min(1) });

/** What is accepted beside the label, where careful readers differ. Indicators by id, or by name if unknown. */
const Also = z.strictObject({
  value: z.array(z.number()).optional(),
  unit: z.array(z.string()).optional(),
  indicator: z.array(z.string()).optional(),
  measure: z.array(Measure).optional(),
  period: z.array(PeriodText.nullable()).optional(),
  status: z.array(Status).optional(),
  comparator: z.array(Comparator).optional(),
  scope: z.array(ScopeId).optional(),
});

export const Label = z.strictObject({
  ...Anchor.shape,
  value: z.number(),
  unit: z.string(),
  indicator: z.string().min(1),
  /** Catalogue id; absent where the catalogue does not know the indicator. */
  id: Slug.optional(),
  measure: Measure,
  /** null: the text does not say, so it is not judged. */
  period: PeriodText.nullable(),
  status: Status,
  comparator: Comparator.default('='),
  scope: ScopeId.default('zone'),
  /** Where it is not the page's zone. */
  zone: Slug.optional(),
  alt: Also.default({}),
});
export type Label = z.infer<typeof Label>;

export const Expected = z.strictObject({
  /** Zone that the page is about and day it was published; null where the page does not tell. */
  zone: Slug.nullable(),
  date: z.string().nullable(),
  /** What the caller tells besides the page. */
  given: z.strictObject({ url: z.url().optional(), date: z.string().optional() }).default({}),
  /** Every figure of the page, in page order. */
  figures: z.array(Label),
  /** Numbers of which nobody can say whether they are figures: found or not, they do not count. */
  soft: z.array(Anchor).default([]),
  /** Numbers that must not be taken for figures, by kind. Numbers marked nowhere must not be either. */
  traps: z.array(z.strictObject({ kind: z.string(), ...Anchor.shape })).default([]),
});

/** A golden page as read, with every anchor resolved to half-open offsets into `page.text`. */
export interface GoldenPage {
  slug: string;
  zone: string | null;
  date: string | null;
  page: PageText;
  about: PageAbout;
  figures: (Label & Span)[];
  soft: Span[];
  traps: (Span & { kind: string })[];
}

/** Throws where `expected.json` is malformed or an anchor is not in the page. */
function readGoldenPage(slug: string): GoldenPage {
  const html = readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
  const expected = Expected.parse(JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')));
  const { page, about } = readHtml(html, expected.given.url);
  const text = new Squeezed(page.text);
  let after = 0;
  const figures = expected.figures.map((label) => {
    const span = text.find(label, after);
    after = span.end;
    return { ...label, ...span };
  });
  return {
    slug,
    zone: expected.zone,
    date: expected.date,
    page,
    about: expected.given.date === undefined ? about : { ...about, date: expected.given.date },
    figures,
    soft: expected.soft.map((anchor) => text.find(anchor)),
    traps: expected.traps.map((trap) => ({ kind: trap.kind, ...text.find(trap) })),
  };
}

/** All golden pages, by slug. */
export const readGoldenPages = (): GoldenPage[] =>
  readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map(readGoldenPage);
