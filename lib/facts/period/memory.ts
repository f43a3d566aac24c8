/** What a page and a sentence have said of time so far. */

export interface PeriodMemory {
  /** Year and month of the page, as far as known. */
  readonly pageYear: number | null;
  readonly pageMonth: number | null;
  /** Year that 全年, 年末 mean where no other is spoken of. */
  topicYear: number | null;
  /** The last year that the page named itself at the head of a sentence or in a heading. */
  namedYear: number | null;
  /** The period spoken of in this paragraph. */
  current: string | null;
  /** Period of the section: by its heading, else the last one that headed a paragraph, else the page's date. */
  section: string | null;
  /** Did a heading fix it? */
  fixed: boolean;
  /** Did the page say it, or is it only its date? */
  told: boolean;
  /** Years of the plan that the page is. */
  plan: { readonly first: number; readonly last: number } | null;
  /** Number of the five-year plan named last. */
  planNumber: number | null;
  /** Year in which the zone began, once the page has told it. */
  founded: number | null;
  /** Has a sentence with figures been read in this paragraph? */
  begun: boolean;
  /** The last span of years that was said by its first and last: 2022年至2024年. */
  span: string | null;
  /** The two times of the last 由A增至B that named them. */
  pair: [string, string] | null;
}

export interface Sentence {
  /** Time that holds now, for the rest of the sentence. */
  now: string | null;
  /** Said as a moment: 由A增至B does not take it over. */
  moment: boolean;
  /** From and to of 由2010年的A增加到2015年的B, kept for the next such pair. */
  start: string | null;
  end: string | null;
  /** From year and to year were said together, before any number: 从2015年到2020年，. */
  range: boolean;
  /** End of the plan before, compared with: 较“十二五”末. */
  base: string | null;
  /** The year compared with: 是2012年的6.3倍. */
  baseYear: number | null;
  cumulative: boolean;
  /** 今年 was said where a part of the year is spoken of: goals are for all of it. */
  year: string | null;
  /** What held before a time in the middle of the sentence; undefined without one. */
  before: string | null | undefined;
  /** Times joined as a list (2020年、2021年，), to be dealt out to as many numbers. */
  list: string[];
  dealing: boolean;
  /** Does its year stand at its head, before any outcome: 2016年，…目标为：? */
  named: boolean;
  /** Does a stretch ahead (未来三年, 五年内) hold: all in it is yet to come? */
  coming: boolean;
  /** Was the time that holds said by this paragraph? */
  explicit: boolean;
  /** Time of the next number alone; null where it has none of its own. */
  only: string | null;
  /** What held before a bracket, while it is open; undefined outside. */
  outside: string | null | undefined;
  /** Was a time said in the bracket that is open? */
  aside: boolean;
  /** Were both times of 由A增至B said? */
  said: boolean;
  /** Did the figure before add up what was done over years? */
  done: boolean;
  /** Period of the figure before, unless a time was said since. */
  previous: string | null;
}
