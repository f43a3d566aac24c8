/** A time as words say it (今年, 上半年, “十四五”以来) becomes a period by what the page has said so far. */
import { type PeriodWords, SPOKEN_PLAN } from '#lib/mentions/mention.ts';
import { endYear, firstYearOfPlan, spanOf } from '#lib/period/period.ts';
import type { PeriodMemory } from './memory.ts';
import { isYear, months, ofYears, years } from './shape.ts';

/** ISO text of a time as said, or null where the page does not tell enough. Of goals, 下半年 is the coming one. */
export function resolve(p: PeriodWords, memory: PeriodMemory, ahead = false): string | null {
  const { pageYear, pageMonth } = memory;
  if (p.founding && memory.founded === null) return null;
  if (p.since) return sinceThen(p, memory);
  if (p.plan === SPOKEN_PLAN) {
    const last =
      memory.plan?.last ?? (memory.planNumber === null ? null : firstYearOfPlan(memory.planNumber) + 4);
    return last === null ? null : years(last, last);
  }
  if (p.founding) return String(memory.founded);
  if (p.plan !== null) {
    const first = firstYearOfPlan(p.plan);
    return p.moment ? years(first + 4, first + 4) : years(first, first + 4);
  }
  if (p.years !== null) {
    const { plan } = memory;
    // 三年累计达到2000亿元, in a plan of three years
    if (plan !== null && plan.last - plan.first + 1 === p.years && memory.section === String(plan.last))
      return years(plan.first, plan.last);
    if (p.years < 0) return pageYear === null ? null : years(pageYear, pageYear - p.years - 1);
    const last = lastFullYear(memory);
    return last === null ? null : years(last - p.years + 1, last);
  }
  if (p.toDate) {
    if (pageYear === null) return null;
    const now = pageYear * 12 + (pageMonth ?? 12) - 1;
    return pageMonth === null ? years(pageYear, pageYear) : months(now, now);
  }
  const anchor =
    p.anchor === 'topic' || (p.shift === 0 && !ahead && justOver(memory))
      ? spokenYear(memory, ahead)
      : pageYear;
  const year =
    p.year ??
    (p.shift !== null && anchor !== null
      ? anchor + p.shift
      : p.fromMonth !== null
        ? yearOfMonths(p, memory, ahead)
        : null);
  if (year === null) return null;
  if (p.fromMonth === null) return years(year, p.lastYear ?? year);
  const to = (p.lastYear ?? year) * 12 + p.toMonth! - 1;
  // 截至12月底 is the year's end
  if (p.moment && p.toMonth === 12) return years(year, year);
  return p.moment ? months(to, to) : months(year * 12 + p.fromMonth - 1, to);
}

/** 2020年以来 and “十四五”以来 last till the year spoken of; 今年一季度以来 till the page's own month. */
function sinceThen(p: PeriodWords, memory: PeriodMemory): string | null {
  const { pageYear, pageMonth, section } = memory;
  // 今年以来 lasts till the page's own month
  if (p.toDate) {
    if (pageYear === null) return null;
    if (justOver(memory)) return section;
    return months(pageYear * 12, pageYear * 12 + (pageMonth ?? 12) - 1);
  }
  const start = resolve({ ...p, since: false }, memory);
  if (start === null) return null;
  const { from } = spanOf(start);
  const first = Math.floor(from / 12);
  if (first === pageYear && pageMonth !== null)
    return months(from, Math.max(from, first * 12 + pageMonth - 1));
  // 去年四季度以来
  if (
    start.length > 4 &&
    !ofYears(start) &&
    pageYear !== null &&
    pageMonth !== null &&
    first === pageYear - 1
  )
    return months(from, pageYear * 12 + pageMonth - 1);
  const spoken = section !== null && !ofYears(section) ? endYear(section) : lastFullYear(memory);
  const last = Math.max(first, spoken ?? first);
  return years(first, p.plan === null ? last : Math.min(last, endYear(start)));
}

/** In January, a section 2014年工作总结 calls the year that is over 今年 still. */
const justOver = ({ fixed, section, pageYear, pageMonth }: PeriodMemory): boolean =>
  fixed && pageMonth === 1 && section === String(pageYear! - 1);

/** 全年 in a paragraph about 2025 is that year; where no year is named it is one that is over. */
function spokenYear(
  { current, topicYear, namedYear, pageYear, pageMonth, fixed }: PeriodMemory,
  ahead: boolean,
): number | null {
  // 去年…，预计全年将达…: what lies ahead is not of a year that is over
  const said = current !== null && current.length === 4 ? Number(current) : null;
  if (said !== null && (!ahead || fixed || pageYear === null || said >= pageYear)) return said;
  // 年内将建成…, 年内有望…: goals are not for a year that is over
  if (ahead && !fixed && topicYear !== null && pageYear !== null) return Math.max(topicYear, pageYear);
  // in March of the year before, whatever goals of this one have been named
  const over =
    !ahead &&
    pageYear !== null &&
    topicYear === pageYear &&
    !fixed &&
    (pageMonth ?? 1) < (namedYear === null ? 11 : current === null ? 4 : 0);
  return over ? pageYear - 1 : topicYear;
}

/** 五年来, 十年来 end with the last full year, unless the page is of the year's end. */
export function lastFullYear({ pageYear, pageMonth, topicYear }: PeriodMemory): number | null {
  if (pageYear === null || pageMonth === null) return topicYear;
  return pageMonth >= 10
    ? Math.max(topicYear ?? pageYear, pageYear)
    : Math.min(topicYear ?? pageYear, pageYear - 1);
}

const RECENT_MONTHS = 3;

/** 1—9月 without a year: of the year named last, else the last such stretch that was over when the page appeared. */
function yearOfMonths(
  p: PeriodWords,
  { pageYear, pageMonth, topicYear, namedYear, current, fixed }: PeriodMemory,
  ahead: boolean,
): number | null {
  if (pageYear === null) return namedYear ?? topicYear;
  const spoken = current !== null && !ofYears(current) ? endYear(current) : fixed ? namedYear : null;
  // 去年…。一季度再增9.5%, read in April or May, is of this year
  const recent = pageMonth !== null && p.toMonth! <= pageMonth && p.toMonth! >= pageMonth - RECENT_MONTHS;
  // …2022年一季度…，二季度… is of that year as well
  const goesOn = current !== null && !isYear(current) && p.fromMonth! > (spanOf(current).to % 12) + 1;
  if (spoken === pageYear - 1 && !fixed && recent && !goesOn) return pageYear;
  if (spoken !== null) return spoken;
  // 下半年, spoken of in summer, is the one that begins
  if (p.fromMonth === 7 && p.toMonth === 12 && pageMonth !== null && pageMonth >= 5 && pageMonth <= 9)
    return pageYear;
  return !ahead && pageMonth !== null && p.toMonth! > pageMonth ? pageYear - 1 : pageYear;
}
