/** What may be laid beside what. Everything else in this stage asks here before it compares. */
import type { Measure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { type Span, spanOf } from '#lib/period/period.ts';

/**
 * Lane: measures that say the same of an indicator. 新引进项目70个 (`new`) and 项目82个 (`level`) of a flow are one
 * lane, since a flow counts what is new; of a stock they are not (新增高企188家, 总数535家). A share, a rank or a level
 * of an indicator that is a ratio itself are one.
 */
export type Lane = Measure;

export function laneOf(measure: Measure, kind: Indicator['kind']): Lane {
  if (measure === 'growth' || measure === 'change-pp') return measure;
  if (kind === 'rate') return 'level';
  return kind === 'flow' && measure === 'new' ? 'level' : measure;
}

/** Classifiers that count the same things: 70个 and 70项 of projects agree; 亩 and 平方米 do not count. */
const COUNTS = new Set([
  ...'个家件户人项宗套座条所支名处只台辆批次间场份笔位',
  '人次',
  '户次',
  '家次',
  '对',
  '组',
  '',
]);

/** Can numbers in these base units be subtracted? */
export const sameUnit = (a: string, b: string): boolean => a === b || (COUNTS.has(a) && COUNTS.has(b));

const MONEY = new Set(['CNY', 'USD', 'HKD', 'EUR']);
export const isMoney = (unit: string): boolean => MONEY.has(unit);

/**
 * Key of a period. A flow covers its months; a stock is known at their end, so a stock of 2021 and of 2021-12 are one.
 * Plans of several years keep both ends.
 */
export const periodKey = byKind(({ from, to }, isStock) =>
  isStock && to - from < 12 ? `@${to}` : `${from}-${to}`,
);

/** Key of the stretch of a year: 前三季度 is only compared with 前三季度, the end of November with the end of November. */
export const stretchKey = byKind(({ from, to }, isStock) =>
  isStock && to - from < 12 ? `@${to % 12}` : `${from % 12}+${to - from + 1}`,
);

/** A page asks for a few periods thousands of times, so each key is made once. */
function byKind(make: (span: Span, isStock: boolean) => string) {
  const keys = { stock: new Map<string, string>(), other: new Map<string, string>() };
  return (period: string, kind: Indicator['kind']): string => {
    const known = kind === 'stock' ? keys.stock : keys.other;
    let key = known.get(period);
    if (key === undefined) {
      if (known.size >= 1000) known.clear();
      key = make(spanOf(period), kind === 'stock');
      known.set(period, key);
    }
    return key;
  };
}
