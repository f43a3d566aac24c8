/**
 * Numbers as a seed file or an imported row writes them: comparator word, number, unit, as the source prints them.
 * `306.2亿元`, `超268亿元`, `不少于8%`, `约1600万元`, `2-3家`; growth also in words: `正增长`, `持平`.
 */
import type { Comparator } from '#lib/model/figure.ts';

export interface WrittenNumber {
  comparator: Comparator;
  value: string;
  /** Upper end of a range. */
  upper?: string;
  unit: string;
  /** The goal in words; `value` is then the bound that the words set. */
  words?: string;
}

/** One word for each comparator, so that a fact can be written in one way only. */
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  约: '~',
  超: '>',
  不少于: '>=',
  不足: '<',
  不超过: '<=',
};

const WORDS: Readonly<Record<string, WrittenNumber>> = {
  正增长: { comparator: '>', value: '0', unit: '%', words: '正增长' },
  持平: { comparator: '=', value: '0', unit: '%', words: '持平' },
  两位数增长: { comparator: '>=', value: '10', unit: '%', words: '两位数增长' },
};

const NUMBER =
  /^(约|超|不少于|不足|不超过)?(-?\d{1,15}(?:\.\d{1,8})?)(?:-(\d{1,15}(?:\.\d{1,8})?))?(\D{1,16})$/;

/** Null where the text is not written in this way. */
export function readWritten(text: string): WrittenNumber | null {
  const inWords = WORDS[text];
  if (inWords) return inWords;
  const [, word, value, upper, unit] = NUMBER.exec(text) ?? [];
  if (value === undefined || unit === undefined || /\s/.test(unit)) return null;
  if (upper !== undefined && !(Number(upper) > Number(value))) return null;
  return {
    comparator: word === undefined ? '=' : COMPARATORS[word]!,
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
  };
}
