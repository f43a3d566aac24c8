/**
 * Every reason code with its parameters: the one place where both are declared. `lib/card/sentences` must have a
 * sentence for each (the compiler sees to that). Values are in the base unit; rates in per cent.
 */
import type { Reason } from '#lib/model/context.ts';
import type { SeriesBreak } from '#lib/model/observation.ts';

/** A target held against an outcome. */
export interface HeldParams {
  measure: string;
  /** Is the goal to be reached from below (`floor`) or kept under (`ceiling`)? */
  side: 'floor' | 'ceiling';
  how: 'stated' | 'computed' | 'summed';
  comparator: string;
  target: number;
  outcome: number;
  outcomeComparator: string;
  /** An outcome in words: 正增长. */
  outcomeWords?: string;
  unit: string;
  margin: number;
  marginUnit: string;
  marginPct?: number;
  words?: string;
  status: string;
}

interface Between {
  period: string;
  other: string;
}

export interface ReasonParams {
  // verdicts on a target
  exceeded: HeldParams;
  met: HeldParams;
  missed: HeldParams;
  'within-rounding': HeldParams & { lo: number; hi: number };
  /** No outcome recorded. */
  'no-outcome': { period: string };
  /** The outcome is only known as 'more than' or 'less than'. */
  'open-outcome': { outcome: number; comparator: string; unit: string; target: number };
  /** A real growth rate was promised; only levels at current prices are recorded. */
  'price-basis': { period: string; nominal: number };
  'base-missing': { period: string };
  /** The page's figure is so far from the goal that it probably means something else. */
  'far-off': { outcome: number; target: number; unit: string };
  /** The page's number is the recorded one of another period. */
  'other-period': { outcome: number; unit: string; period: string };
  /** The page states a goal that the data does not have: what came of it is said, not judged. */
  'unrecorded-goal': { outcome: number; unit: string; period: string };
  /** The page's number is the goal itself, printed alike: it may be the goal. */
  'goal-itself': { target: number; unit: string };
  // doubts that leave a verdict standing
  'base-restated': { from: string; reason: string; reasonEn: string };
  'page-differs': { page: number; recorded: number; unit: string };

  // arithmetic
  'growth-consistent': { rate: number; previous: number; unit: string; from: string };
  'growth-real': { rate: number; nominal: number; from: string };
  'growth-restated': { rate: number; implied: number; recorded: number; unit: string; from: string };
  /** The earlier number was an estimate, which the growth stated now does not fit. */
  'growth-estimate': { rate: number; implied: number; recorded: number; unit: string; from: string };
  'growth-conflict': { rate: number; implied: number; recorded: number; unit: string; from: string };
  'compound-consistent': { rate: number; years: number; base: number; unit: string; from: string };
  'compound-real': { rate: number; nominal: number; years: number; from: string };
  'compound-restated': {
    rate: number;
    years: number;
    implied: number;
    recorded: number;
    unit: string;
    from: string;
  };
  'compound-estimate': {
    rate: number;
    years: number;
    implied: number;
    recorded: number;
    unit: string;
    from: string;
  };
  'compound-conflict': {
    rate: number;
    years: number;
    implied: number;
    recorded: number;
    unit: string;
    from: string;
  };
  'share-consistent': { share: number; part: number; whole: number; unit: string; quotient: number };
  'share-conflict': { share: number; part: number; whole: number; unit: string; quotient: number };
  'no-previous': { from: string };

  // what is not compared
  'scope-differs': { period: string; scope: string; value: number; unit: string };
  /** `wanted`, `part`: what the figure and the record each cover; '' is the whole. */
  'part-differs': { period: string; wanted: string; part: string };
  'part-year': Between;
  'break-between': { from: string; reason: string; reasonEn: string };
  currency: { unit: string; other: string };
  unit: { unit: string; other: string };
  'too-few-peers': { of: number; needed: number; period: string };

  // why nothing is known
  'indicator-unknown': { words: string };
  'zone-unknown': Record<never, never>;
  'zone-empty': { zone: string };
  'far-from-record': { page: number; recorded: number; unit: string };
  'not-recorded': { indicator: string };
  'period-unknown': Record<never, never>;
}
export type ReasonCode = keyof ReasonParams;

export const reasonOf = <C extends ReasonCode>(reason: C, params: ReasonParams[C]): Reason => ({
  reason,
  params: { ...params },
});

const cut = ({ from, reason, reasonEn }: SeriesBreak) => ({ from, reason, reasonEn: reasonEn ?? '' });
export const breakReason = (b: SeriesBreak): Reason => reasonOf('break-between', cut(b));
export const restatedReason = (b: SeriesBreak): Reason => reasonOf('base-restated', cut(b));
