/** The register of what a trace may name in this stage: one line a rule, besides those of `lib/mentions/rules.ts`. */
export interface FactRule {
  readonly id: string;
  readonly description: string;
}

export const FACT_RULES: readonly FactRule[] = [
  {
    id: 'indicator-phrase',
    description: 'The whole phrase, or the phrase with its verb, is a name of the catalogue.',
  },
  {
    id: 'indicator-suffix',
    description: 'A name of the catalogue behind words that leave its meaning alone.',
  },
  { id: 'indicator-after', description: 'The noun after the number: 3家企业成功上市.' },
  {
    id: 'indicator-list',
    description: 'A list of names, dealt out to as many numbers; heads and owners are shared.',
  },
  { id: 'indicator-part', description: '其中住宅 after 商品房销售面积: a part is measured as its whole.' },
  {
    id: 'indicator-table',
    description: 'Row label, column head and caption of a table, and the head noun of the whole.',
  },
  { id: 'indicator-share', description: 'Part and whole: 占GDP比重7%.' },
  { id: 'indicator-total', description: '总数 after 新增高企: the stock that the new ones add to.' },
  { id: 'indicator-elided', description: 'Nothing named: the subject of the number before goes on.' },
  { id: 'indicator-unknown', description: 'A phrase that the catalogue does not know keeps its words.' },
  { id: 'table', description: 'A number in a cell, with the unit of its column, row or caption.' },
  {
    id: 'measure',
    description: 'Level, growth, share, change in points, rank or new, from the unit and the words around.',
  },
  { id: 'period-said', description: 'A time said in the sentence or at the head of its paragraph.' },
  {
    id: 'period-section',
    description: 'The time of the section, by its heading or by what was said before in it.',
  },
  { id: 'period-page', description: 'Nothing said: the date of the page tells.' },
  { id: 'status-said', description: 'A word of status in the sentence: 预计, 力争.' },
  { id: 'status-section', description: 'The section tells: a plan makes targets, a review facts.' },
  { id: 'scope-said', description: 'A scope, a firm or another zone is named in the sentence.' },
  { id: 'scope-implied', description: 'No part is named: what the zone means by this indicator.' },
];
