/** A figure as evidence: what stands on which page, seen when, read how, beside which data. */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';

export interface Citation {
  fact: Fact;
  context: Context;
  /** The words around the figure, as they stand on the page. */
  quote: { prefix: string; exact: string; suffix: string };
  url: string;
  title: string;
  retrieved: Date;
}

export const CITATION_COLUMNS = [
  'quote',
  'zone',
  'scope',
  'indicator',
  'period',
  'measure',
  'status',
  'comparator',
  'value',
  'unit',
  'title',
  'url',
  'retrieved',
  'dataset',
] as const;

export function citationOf(format: 'text' | 'markdown' | 'csv', citation: Citation): string {
  const { fact, context, url, retrieved } = citation;
  const title = citation.title.trim() || url;
  const date = retrieved.toISOString().slice(0, 10);
  const quote = `…${sentencePart(citation.quote)}…`;
  switch (format) {
    case 'text':
      return `“${quote}” ${title}. ${url} (${date}; ZoneLens ${context.dataset})`;
    case 'markdown':
      return `> ${quote}\n\n[${title.replace(/[[\]\\]/g, '\\$&')}](<${url}>), ${date}, ZoneLens ${context.dataset}`;
    case 'csv':
      return [
        quote,
        context.zone?.short ?? fact.zone ?? '',
        fact.scope,
        fact.indicator,
        fact.period ?? '',
        fact.measure,
        fact.status,
        fact.comparator,
        String(fact.value),
        fact.unit,
        title,
        url,
        date,
        context.dataset,
      ]
        .map(csvCell)
        .join(',');
  }
}

/** Quotes lie within one line of the page. */
const sentencePart = ({ prefix, exact, suffix }: Citation['quote']): string =>
  `${prefix.slice(prefix.lastIndexOf('\n') + 1)}${exact}${suffix.split('\n', 1)[0]}`;

/** RFC 4180. A cell that a spreadsheet would take for a formula is kept text by a leading apostrophe. */
function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
