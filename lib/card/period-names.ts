import { spanOf } from '#lib/period/period.ts';
import type { Lang } from './lang.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** 'first month-last month' of a year → the field's name for it. */
const STRETCHES: Readonly<Record<string, string>> = {
  '0-2': '一季度',
  '3-5': '二季度',
  '6-8': '三季度',
  '9-11': '四季度',
  '0-5': '上半年',
  '6-11': '下半年',
  '0-8': '前三季度',
};

/** 2021 → 2021年 / 2021; 2021-01/2021-09 → 2021年前三季度 / Jan–Sep 2021; 2016/2020 → 2016—2020年 / 2016–2020. */
export function periodName(period: string, lang: Lang): string {
  const { from, to } = spanOf(period);
  const [a, b] = [Math.floor(from / 12), Math.floor(to / 12)];
  const [first, last] = [from % 12, to % 12];
  if (first === 0 && last === 11) {
    if (lang === 'en') return a === b ? `${a}` : `${a}–${b}`;
    return a === b ? `${a}年` : `${a}—${b}年`;
  }
  if (a !== b)
    return lang === 'en'
      ? `${MONTHS[first]} ${a} – ${MONTHS[last]} ${b}`
      : `${a}年${first + 1}月—${b}年${last + 1}月`;
  if (first === last) return lang === 'en' ? `${MONTHS[first]} ${a}` : `${a}年${first + 1}月`;
  if (lang === 'en') return `${MONTHS[first]}–${MONTHS[last]} ${a}`;
  return `${a}年${STRETCHES[`${first}-${last}`] ?? `${first + 1}—${last + 1}月`}`;
}
