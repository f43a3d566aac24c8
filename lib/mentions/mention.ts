/**
 * What the parsers find in the folded text of one block. Offsets are half-open and count folded units. One file: a list
 * of shapes, and how each is made.
 */
import type { Comparator } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { ScopeId } from '#lib/model/scope.ts';

/**
 * What a word does in a sentence. `indicator` and `zone` come from the lexicon, the others from the parsers' own lists.
 * `text` marks words that contain a cue but are none (自由, 从业): they are plain text.
 */
export type Role =
  | 'indicator'
  | 'zone'
  | 'scope'
  | 'firm'
  | 'comparator'
  | 'comparator-after'
  | 'status'
  | 'growth'
  | 'yearly'
  | 'share'
  | 'gap-to'
  | 'rank'
  | 'new'
  | 'total'
  | 'measure-noun'
  | 'verb'
  | 'from'
  | 'to'
  | 'base'
  | 'each'
  | 'all'
  | 'among'
  | 'join'
  | 'etc'
  | 'of'
  | 'task'
  | 'connective'
  | 'furniture'
  | 'text';

/** One word of the vocabulary. What the scan asks of every word comes first: it lies in one line of the cache. */
export interface Word {
  readonly role: Role;
  /** Counts only where a number, or another such word, follows at once (近, 超, 达). */
  readonly tight: boolean;
  /** 累计, 累计完成 …: it adds up. */
  readonly sums: boolean;
  readonly period: PeriodWords | null;
  /** What a name of the catalogue names. */
  readonly indicator: Indicator | null;
  readonly text: string;
  /** A name that needs a second cue. */
  readonly weak: boolean;
  /** The name itself says 新增, 净增 …. */
  readonly fresh: boolean;
  /** Sign of a growth, status, comparator …, as the role asks. */
  readonly value: string;
  /** Id of the rule that brought it in. */
  readonly rule: string;
  readonly scope: ScopeId | null;
  readonly zones: readonly ZoneName[];
  /** What the same characters mean where a tight word does not stand before a number (高于全市). */
  readonly loose: Word | null;
}

export interface ZoneName {
  readonly id: string;
  readonly weak: boolean;
}

/** A time as the words say it; `lib/facts/period.ts` resolves it against the page. Months count from 1. */
export interface PeriodWords {
  /** First and last year as printed. */
  readonly year: number | null;
  readonly lastYear: number | null;
  /** Years from the page's own (今年 0, 去年 −1). */
  readonly shift: number | null;
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
  /** A moment, not a stretch: 截至11月底, 年末, “十一五”末. */
  readonly moment: boolean;
  /** Number of a five-year plan: 13 = “十三五”; or the one that is spoken of (规划期末). */
  readonly plan: number | null;
  /** A stretch of this many years ending at the time spoken of: 五年来 5; or lying ahead: 未来三年 −3. */
  readonly years: number | null;
  /** 以来, 截至目前: up to the page's own month. */
  readonly toDate: boolean;
  /** 2020年以来: from then up to the time spoken of. */
  readonly since: boolean;
  /** The year that `shift` counts from: the page's own (今年) or the one spoken of (全年, 年末). */
  readonly anchor: 'page' | 'topic';
  /** A plan's bare name (“十四五”良好开局): a time only where it stands as one. */
  readonly bare: boolean;
  /** 建区之初, 成立以来: counts from the year in which the zone began, where the page has told it. */
  readonly founding: boolean;
}

export type UnitKind =
  | 'money'
  | 'percent'
  | 'point'
  | 'rank'
  | 'times'
  | 'area'
  | 'count'
  | 'length'
  | 'duration'
  | 'none';

/** A number with its unit. The value is `digits` × 10^`exponent` in `unit`. */
export interface Amount {
  digits: number;
  exponent: number;
  unit: string;
  unitKind: UnitKind;
  comparator: Comparator;
  /** Small Chinese numerals before a classifier (六个, 两条) count things only where something known is counted. */
  weak: boolean;
  /** Needs a neighbour in a list to lend its unit: 2.6 in 2.6和4.1个百分点. */
  bare: boolean;
  /** 两位数增长, 持平, 翻番: the words say the measure themselves. */
  growth: boolean;
  /** 百亿, 千亿: a round mark, no figure where the exact value stands beside it. */
  round: boolean;
  /** Printed with its sign: +3.1%, -2.4% are changes. */
  signed: boolean;
  /** Digits hidden by X or ×: never a fact. */
  masked: boolean;
  /** 名 or 位 without 第: a rank only where words of ranking stand by (排名56位), else people. */
  person: boolean;
}

export type MentionKind = 'figure' | 'period' | 'refusal' | 'word' | 'mark' | 'gap';

export interface Mention {
  readonly kind: MentionKind;
  /** Of a word its role; '' of all others. */
  readonly role: Role | '';
  start: number;
  end: number;
  readonly rule: string;
  readonly word: Word | null;
  readonly amount: Amount | null;
  period: PeriodWords | null;
  /** Class of a punctuation mark (characters.ts); 0 of all others. */
  readonly mark: number;
}

export const wordMention = (word: Word, start: number, end: number): Mention => ({
  kind: word.period === null ? 'word' : 'period',
  role: word.period === null ? word.role : '',
  start,
  end,
  rule: word.rule,
  word,
  amount: null,
  period: word.period,
  mark: 0,
});
export const markMention = (mark: number, start: number, end: number): Mention => ({
  kind: 'mark',
  role: '',
  start,
  end,
  rule: '',
  word: null,
  amount: null,
  period: null,
  mark,
});
export const gapMention = (start: number, end: number): Mention => ({
  kind: 'gap',
  role: '',
  start,
  end,
  rule: '',
  word: null,
  amount: null,
  period: null,
  mark: 0,
});
export const figureMention = (rule: string, start: number, end: number, amount: Amount): Mention => ({
  kind: 'figure',
  role: '',
  start,
  end,
  rule,
  word: null,
  amount,
  period: null,
  mark: 0,
});
export const periodMention = (rule: string, start: number, end: number, period: PeriodWords): Mention => ({
  kind: 'period',
  role: '',
  start,
  end,
  rule,
  word: null,
  amount: null,
  period,
  mark: 0,
});
export const refusalMention = (rule: string, start: number, end: number): Mention => ({
  kind: 'refusal',
  role: '',
  start,
  end,
  rule,
  word: null,
  amount: null,
  period: null,
  mark: 0,
});

/** The plan that the page is, or that it named last. */
export const SPOKEN_PLAN = 0;

export const NO_PERIOD: PeriodWords = {
  year: null,
  lastYear: null,
  shift: null,
  fromMonth: null,
  toMonth: null,
  moment: false,
  plan: null,
  years: null,
  toDate: false,
  since: false,
  anchor: 'page',
  bare: false,
  founding: false,
};
