/** Memory of a page: what its blocks have said so far, which the next ones are read with. */
import type { Status } from '#lib/model/figure.ts';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import type { Zone } from '#lib/model/zone.ts';
import { dateInLines } from '#lib/text/about.ts';
import type { PeriodMemory } from './period/memory.ts';
import { openScope, type ScopeMemory } from './scope.ts';
import type { StatusMemory } from './status.ts';
import type { SubjectMemory } from './subjects/context.ts';

export interface Memory {
  subject: SubjectMemory;
  status: StatusMemory;
  period: PeriodMemory;
  scope: ScopeMemory;
  /** Headings seen; the first ones are the title of the page. */
  headings: number;
  /** Did the last block end with a ； or a comma? */
  open: boolean;
  /** What held before 主要预期目标是： opened a list of goals, where no heading has come since. */
  announced: State | null;
  /** Did the block before hold a number that nothing names? */
  orphan: boolean;
  /** Open sections that said something, outermost first. */
  readonly sections: Section[];
}

/** What held around a section, to be taken up again after it. */
export interface State {
  readonly status: Status;
  readonly review: boolean;
  readonly topicYear: number | null;
  readonly namedYear: number | null;
  readonly section: string | null;
  readonly fixed: boolean;
  readonly told: boolean;
}

/** A section that set a time or a status of its own. Rank 1 is outermost. */
export interface Section {
  readonly rank: number;
  /** Did its heading say a time? */
  readonly dated: boolean;
  readonly around: State;
}

/** Published up to this month, a text without a time speaks of the year before. */
export const REVIEW_MONTHS = 4;

export function openMemory(
  about: PageAbout,
  page: PageText,
  zone: Zone | null,
  zoneOf: (id: string) => Zone | null,
): Memory {
  const date = /^(\d{4})(?:-(\d{2}))?/.exec(about.date ?? dateOf(page) ?? '');
  const pageYear = date ? Number(date[1]) : null;
  const pageMonth = date?.[2] ? Number(date[2]) : null;
  // a report of January speaks of the year that is over, and so does one of which only the year is known
  const early = pageMonth === null || pageMonth <= REVIEW_MONTHS;
  const topicYear = pageYear === null ? null : early ? pageYear - 1 : pageYear;
  return {
    subject: { last: null, passed: -1, heading: '', label: '', numbersFirst: false, projects: 0 },
    status: { section: 'actual', review: false },
    period: {
      pageYear,
      pageMonth,
      topicYear,
      namedYear: null,
      current: null,
      section: topicYear === null ? null : String(topicYear),
      fixed: false,
      told: false,
      plan: null,
      planNumber: null,
      founded: null,
      begun: false,
      span: null,
      pair: null,
    },
    scope: openScope(zone, zoneOf),
    headings: 0,
    open: false,
    announced: null,
    orphan: false,
    sections: [],
  };
}

/** Of texts without metadata: a date line near the top, or the signature at the end. */
const dateOf = ({ blocks, text }: PageText): string | undefined =>
  dateInLines([...blocks.slice(0, 8), ...blocks.slice(-3)].map(({ start, end }) => text.slice(start, end)));

/** What holds now, for a section to give back. */
export function stateOf({ status, period }: Memory): State {
  const { topicYear, namedYear, section, fixed, told } = period;
  return { status: status.section, review: status.review, topicYear, namedYear, section, fixed, told };
}

/** Takes up again what held around a section. */
export function restore({ status, period }: Memory, around: State): void {
  status.section = around.status;
  status.review = around.review;
  // a page without a date goes on with the last time that it said
  if (around.section === null) return;
  const { topicYear, namedYear, section, fixed, told } = around;
  Object.assign(period, { topicYear, namedYear, section, fixed, told });
}
