import type { PageFigure, PageSummary } from '#lib/model/page.ts';
import type { Report } from '#lib/settings.ts';
import type { Finding } from './finding.ts';
import type { ZoneGuess } from './stages.ts';

/** Characters of context on each side of a quote: enough to tell equal figures apart. */
const AROUND = 32;

type Judged = Pick<Finding, 'context' | 'mark'>;

export function summaryOf(findings: readonly Judged[], { zone, candidates }: ZoneGuess): PageSummary {
  const count = (holds: (finding: Judged) => boolean): number => findings.filter(holds).length;
  return {
    figures: findings.length,
    matched: count(({ context }) => context.state === 'matched'),
    ambiguous: count(({ context }) => context.state === 'ambiguous'),
    withHistory: count(({ context }) => context.history.length > 0),
    withTarget: count(({ context }) => context.targets.length > 0 || context.progress.length > 0),
    reached: count(({ mark }) => mark === 'reached'),
    missed: count(({ mark }) => mark === 'missed'),
    zone,
    candidates: candidates.slice(0, 50),
  };
}

export const quoteOf = ({ passage, fact }: Finding): PageFigure['quote'] =>
  quoteIn(passage.reading.text, fact);

/** A figure with the words around it; `start` and `end` are offsets into `text`. */
export const quoteIn = (
  text: string,
  { start, end }: { start: number; end: number },
): PageFigure['quote'] => ({
  prefix: text.slice(Math.max(0, start - AROUND), start),
  exact: text.slice(start, end),
  suffix: text.slice(end, end + AROUND),
});

/** What the reader says of a figure, with what was read there. */
export function reportOf(
  kind: Report['kind'],
  { fact, context, quote }: Pick<PageFigure, 'fact' | 'context' | 'quote'>,
  url: string,
): Report {
  return {
    kind,
    at: new Date().toISOString(),
    url,
    quote,
    reading: [fact.indicator, fact.measure, fact.period ?? '', fact.status].join(' · '),
    dataset: context.dataset,
  };
}
