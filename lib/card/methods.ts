/** Sections of `docs/methods.md` that a card can lead to: the anchors of its headings. */
export const METHODS = [
  'which-numbers-are-compared',
  'targets',
  'what-a-target-asks',
  'arithmetic',
  'long-range-targets',
  'history',
] as const;
export type Method = (typeof METHODS)[number];
