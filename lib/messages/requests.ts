/**
 * Every request that the background answers: who may send it and what it must look like. Sizes are limited because
 * a content script runs beside a page that is not trusted; the limits say what they are for.
 */
import { z } from 'zod';
import { METHODS } from '#lib/card/methods.ts';
import { Fact } from '#lib/model/fact.ts';
import { PageSummary } from '#lib/model/page.ts';
import { Slug } from '#lib/model/zone.ts';
import { MAX_FACTS, MAX_IMPORT_CHARS } from './limits.ts';

const Nothing = z.undefined();
const ChannelUrl = z.url({ protocol: /^https?$/ }).max(2000);
const ImportFiles = z.strictObject({
  files: z
    .array(z.strictObject({ path: z.string().min(1).max(300), text: z.string() }))
    .min(1)
    .max(5001)
    .refine((files) => files.reduce((sum, { text }) => sum + text.length, 0) <= MAX_IMPORT_CHARS),
});

/** `page`: content scripts and our own pages. `own`: only popup, options and side panel. */
export type From = 'page' | 'own';
export interface Row {
  from: From;
  data: z.ZodType;
}

export const requests = {
  // reading a page
  getLexicon: { from: 'page', data: Nothing },
  getContexts: {
    from: 'page',
    data: z.strictObject({
      facts: z.array(Fact).max(MAX_FACTS),
      /** Zones the page could be about, for facts without one. */
      candidates: z.array(Slug).max(50).optional(),
    }),
  },
  loadBundle: { from: 'page', data: z.strictObject({ bundle: z.enum(['extractor', 'card']) }) },
  pageFound: { from: 'page', data: PageSummary },
  closeCards: { from: 'page', data: Nothing },
  openPanel: { from: 'page', data: Nothing },
  openMethods: { from: 'page', data: z.strictObject({ section: z.enum(METHODS) }) },

  // looking things up
  lookup: { from: 'own', data: z.strictObject({ query: z.string().max(200) }) },
  getZone: { from: 'own', data: z.strictObject({ id: Slug }) },

  // the dataset
  datasetStatus: { from: 'own', data: Nothing },
  refreshDataset: { from: 'own', data: z.strictObject({ url: ChannelUrl }) },
  cancelRefresh: { from: 'own', data: Nothing },
  rollbackDataset: { from: 'own', data: Nothing },
  resetDataset: { from: 'own', data: Nothing },
  planImport: { from: 'own', data: ImportFiles },
  applyImport: { from: 'own', data: ImportFiles },
  removeOwn: { from: 'own', data: Nothing },

  // pages outside the standing hosts
  annotateTab: { from: 'own', data: z.strictObject({ tabId: z.int().min(0) }) },
} as const satisfies Record<string, Row>;

export type Requests = typeof requests;
