/**
 * Periods and their arithmetic over ISO 8601 text (`lib/model/period.ts`). A month counts from 0 at year 0:
 * month index = year × 12 + (month − 1). Intervals are closed on both ends.
 */
export interface Span {
  /** First month index. */
  readonly from: number;
  /** Last month index. */
  readonly to: number;
}

const month = (text: string, end: boolean): number => {
  const year = Number(text.slice(0, 4)) * 12;
  return text.length > 4 ? year + Number(text.slice(5, 7)) - 1 : end ? year + 11 : year;
};

/** A page or a dataset says the same few periods again and again. Emptied when odd input fills it. */
const spans = new Map<string, Span>();
const MOST_SPANS = 1000;

/** Months covered: '2021' → Jan–Dec, '2021-11' → November, '2016/2020' → five years. */
export function spanOf(period: string): Span {
  const known = spans.get(period);
  if (known) return known;
  const slash = period.indexOf('/');
  const [first, last] = slash < 0 ? [period, period] : [period.slice(0, slash), period.slice(slash + 1)];
  const span = { from: month(first, false), to: month(last, true) };
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(period, span);
  return span;
}

const iso = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Shortest text: whole years as years, one month as a month. */
export function periodOf({ from, to }: Span): string {
  if (from % 12 === 0 && to % 12 === 11) {
    const [a, b] = [Math.floor(from / 12), Math.floor(to / 12)];
    return a === b
      ? String(a).padStart(4, '0')
      : `${String(a).padStart(4, '0')}/${String(b).padStart(4, '0')}`;
  }
  return from === to ? iso(from) : `${iso(from)}/${iso(to)}`;
}

export const shiftYears = (period: string, years: number): string => {
  const { from, to } = spanOf(period);
  return periodOf({ from: from + 12 * years, to: to + 12 * years });
};

/** The same stretch one year (for a multi-year plan: one plan) earlier: 2021 → 2020, 2021-01/2021-09 → 2020-01/2020-09. */
export function previousPeriod(period: string): string {
  const { from, to } = spanOf(period);
  const years = Math.max(1, Math.round((to - from + 1) / 12));
  return shiftYears(period, -years);
}

export const monthsOf = (period: string): number => {
  const { from, to } = spanOf(period);
  return to - from + 1;
};

/** A calendar year, whichever way it is written. */
export const isYear = (period: string): boolean => {
  const { from, to } = spanOf(period);
  return from % 12 === 0 && to === from + 11;
};

/** Year in which the period ends. */
export const endYear = (period: string): number => Math.floor(spanOf(period).to / 12);

/** Years from the end of one period to the end of the other; a fraction where months differ. */
export const yearsBetween = (a: string, b: string): number => (spanOf(b).to - spanOf(a).to) / 12;

/** Earlier end first; of two with one end, the longer first. */
export function comparePeriods(a: string, b: string): number {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x.to - y.to || x.from - y.from;
}

/** The 14th plan began in 2021. */
export const firstYearOfPlan = (plan: number): number => 2021 - (14 - plan) * 5;
