import type { PageFigure, PageSummary } from '#lib/model/page.ts';
import type { Report } from '#lib/settings.ts';
import type { Finding } from './finding.ts';
import type { ZoneGuess } from './stages.ts';

/** Characters of context on each side of a quote: enough to tell equal figures apart. */
const AROUND = 32;

export function summaryOf(findings: readonly Finding[], { zone, candidates }: ZoneGuess): PageSummary {
  const count = (holds: (finding: Finding) => boolean): number => findings.filter(holds).length;
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

export function quoteOf({ passage, fact }: Finding): PageFigure['quote'] {
  const { text } = passage.reading;
  return {
    prefix: text.slice(Math.max(0, fact.start - AROUND), fact.start),
    exact: text.slice(fact.start, fact.end),
    suffix: text.slice(fact.end, fact.end + AROUND),
  };
}

/** What the reader says of a figure, with what was read there. */
export function reportOf(kind: Report['kind'], finding: Finding, url: string): Report {
  const { fact, context } = finding;
  return {
    kind,
    at: new Date().toISOString(),
    url,
    quote: quoteOf(finding),
    reading: [fact.indicator, fact.measure, fact.period ?? '', fact.status].join(' · '),
    dataset: context.dataset,
  };
}
