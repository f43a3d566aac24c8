/** The register: every parser and refiner with the id it has in the trace, and what it is for. */
import type { Mention } from './mention.ts';
import { WORD_RULES } from './parsers/words.ts';
import { Concern } from './refiners/concern.ts';
import { joinPeriods } from './refiners/periods.ts';
import { tellPlaces } from './refiners/places.ts';
import { lendUnits } from './refiners/units.ts';

export interface Rule {
  readonly id: string;
  readonly description: string;
}

export interface Refiner extends Rule {
  /** Which mentions it is for: one of `Concern`. */
  readonly concern: number;
  readonly refine: (mentions: Mention[]) => Mention[];
}

export const PARSERS: readonly Rule[] = [
  { id: 'indicator-name', description: 'Names and aliases of the lexicon’s indicators, the longest first.' },
  { id: 'zone-name', description: 'Names and aliases of the lexicon’s zones.' },
  {
    id: 'city-name',
    description: 'Cities that the lexicon’s zones lie in: 珠海市 on its page is the whole city.',
  },
  { id: 'figure', description: 'Numbers in digits with magnitude and unit: 306.2亿元, 28万余人次, 2-3家.' },
  { id: 'composition', description: 'Shares that add up to a hundred: 1.4:36.3:62.3.' },
  { id: 'fraction', description: '1/3 and 四分之一 as percentages.' },
  { id: 'numeral', description: 'Numbers in Chinese characters: 三百二十亿元, 三成, 百分之十二, 两位数.' },
  { id: 'ordinal', description: 'Ranks: 第19位, 第一, 首位, 前十.' },
  { id: 'masked', description: 'X亿元, ××%: hidden digits, kept for what follows and never a fact.' },
  { id: 'worded', description: 'Amounts said by words: 翻番, 持平.' },
  { id: 'date', description: 'Years, months and spans of months; clock times and durations are refused.' },
  { id: 'day', description: 'A day: a moment after 截至, else a date and no figure.' },
  { id: 'time', description: '今年, 上半年, “十四五”末, 五年来 and the like.' },
  ...WORD_RULES,
];

/** In this order: periods first, since a year beside a bare number must not lend it anything. */
export const REFINERS: readonly Refiner[] = [
  {
    id: 'join-periods',
    description: 'Periods side by side are one: 2022年 + 上半年.',
    concern: Concern.period,
    refine: joinPeriods,
  },
  {
    id: 'places',
    description: '名 and 位 are places beside words of ranking, else people.',
    concern: Concern.person,
    refine: tellPlaces,
  },
  {
    id: 'lend-units',
    description: 'A bare number borrows the unit of the next in its list.',
    concern: Concern.unit,
    refine: lendUnits,
  },
];
