/** Names that only point back: 前者, 后者, 这一数字, and 实际到账 after 合同外资. */
import type { Subject } from '../draft.ts';
import { lookUp, subject } from '../subject.ts';
import type { Context } from './context.ts';
import { fits } from './unit.ts';

/** Which of the sentence's subjects, counted from its end. */
const ONE_OF_TWO = new Map([
  ['前者', -2],
  ['后者', -1],
]);
const THE_LAST: ReadonlySet<string> = new Set(
  '这一数字 这个数字 该数字 这一数据 该数据 这一指标 这项指标 该指标 该项指标 这一比例 该比例 这一比重 该比重'.split(
    ' ',
  ),
);
/** 合同外资, 协议利用外资: what was agreed; the 实际 after it is what has come of that. */
const AGREED = /^(?:合同|协议)/;

/** 孵化器12家，其中国家级4家、省级6家: the level alone, of what was told before. */
const LEVELS: ReadonlySet<string> = new Set('国家级 省级 市级 省部级 部级 规模以上 规上'.split(' '));
const LEVEL = /^(?:国家|省部|[省市部区县])级(?:及?以上)?|^各[级类]/;

/** What such a name stands for, null where it is a name of its own. */
export function meant({ order, vocabulary }: Context, s: Subject, last: Subject | null): Subject | null {
  if (last === null || s.name.length > 8) return null;
  if (LEVELS.has(s.name)) {
    const name = s.name + last.name.replace(LEVEL, '');
    return subject(lookUp(vocabulary, name), name, s.fresh || last.fresh, 'indicator-part');
  }
  const place = ONE_OF_TWO.get(s.name);
  if (place !== undefined) return carried(order.at(place) ?? null);
  if (THE_LAST.has(s.name.slice(-4)) || THE_LAST.has(s.name.slice(-3))) return carried(last);
  if (!s.name.startsWith('实际') || !AGREED.test(last.name)) return null;
  const known = lookUp(vocabulary, last.name.replace(AGREED, '实际'));
  return known && fits(known, 'money') ? subject(known, known.zh, false, 'indicator-phrase') : null;
}

const carried = (s: Subject | null): Subject | null => s && { ...s, fresh: false, rule: 'indicator-elided' };
