/** The columns of an imported table. Each may be headed in English or in Chinese; the order is free. */
export const columns = {
  zone: ['zone', '园区', '开发区'],
  indicator: ['indicator', '指标'],
  period: ['period', '时期', '年份'],
  value: ['value', '数值', '值'],
  unit: ['unit', '单位'],
  scope: ['scope', '口径'],
  part: ['part', '部分'],
  measure: ['measure', '度量'],
  status: ['status', '状态'],
  title: ['source', 'source_title', '来源', '资料'],
  publisher: ['publisher', '发布者', '发布机构'],
  date: ['date', 'source_date', '日期', '发布日期'],
  url: ['url', 'source_url', '网址'],
  note: ['note', '备注'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columns;
export const required: readonly Column[] = ['zone', 'indicator', 'period', 'value'];

/** Words that a table may use for the values of a column; what is not listed must be the id itself. */
export const synonyms: Partial<Record<Column, Readonly<Record<string, string>>>> = {
  scope: {
    全区: 'zone',
    主园区: 'main-park',
    一区多园: 'multi-park',
    全市: 'city',
    全省: 'province',
    全国: 'nation',
  },
  measure: {
    水平: 'level',
    总量: 'level',
    增速: 'growth',
    增长: 'growth',
    占比: 'share',
    排名: 'rank',
    新增: 'new',
  },
  status: {
    实际: 'actual',
    完成: 'actual',
    预计: 'preliminary',
    初步: 'preliminary',
    目标: 'target',
    计划: 'target',
  },
};
