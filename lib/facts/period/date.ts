/** Dates one figure by what its sentence has said. One room: the questions are asked in an order in which each rules the next out. */

import type { Mention } from '#lib/mentions/mention.ts';
import { endYear } from '#lib/period/period.ts';
import type { Draft } from '../draft.ts';
import { has } from '../sentence.ts';
import type { PeriodMemory, Sentence } from './memory.ts';
import { isAhead, isComing, isEarly, isOver } from './reach.ts';
import { fromJanuary, isMonth, isYear, ofYears, years } from './shape.ts';
import { collapses, dealYears, endOf, lookAhead, planAhead, startOf, stretchOf, stretchTo } from './span.ts';
import { flows, hasHardlyBegun, leadsTo, meanOf, saysYear } from './words.ts';

export function date(
  mentions: readonly Mention[],
  d: Draft,
  next: Draft | null,
  /** Numbers of its list from this one on. */
  rest: number,
  s: Sentence,
  memory: PeriodMemory,
): void {
  if (s.only !== null) {
    d.period = s.only;
    s.only = null;
    return;
  }
  // 今年将完成…, 今年预计完成…, in a report of eleven months
  d.period = d.status !== 'actual' && s.year !== null ? s.year : s.now;
  if (s.coming && d.status === 'actual') d.status = 'target';
  // a goal of this year in a half-year report is for the year, and so are 年度计划投资 and 全年目标
  if (
    d.status === 'target' &&
    d.period !== null &&
    !ofYears(d.period) &&
    d.period.length > 4 &&
    (saysYear(mentions, d) || (!s.explicit && !isComing(d.period, memory)))
  ) {
    d.period = String(endYear(d.period));
  }
  if (d === d.lead && rest > 2 && d.period !== null && ofYears(d.period)) dealYears(mentions, d, rest, s);
  if (s.list.length > 1) {
    if (d === d.lead) s.dealing = rest === s.list.length;
    if (s.dealing) {
      const time = s.list[s.list.length - rest]!;
      // 一季度、二季度累计增速分别为…: from January on
      d.period = s.cumulative && d.measure === 'growth' ? fromJanuary(time) : time;
      return;
    }
  }
  const rises =
    has(mentions, d.lead.left, d.lead.at, 'from') && next !== null && leadsTo(mentions, d.lead, next);
  const risen = has(mentions, d.lead.left, d.lead.at, 'to') && s.start !== null && !rises;
  if (rises) {
    // “十三五”末，产值较“十二五”末翻番；企业由210家增加到365家: the two times that were compared
    if (s.moment && (s.base ?? s.baseYear) !== null && s.now !== null && isYear(s.now)) {
      s.start ??= s.base ?? String(s.baseYear);
      s.end ??= s.now;
    } else if (s.moment && !told(s.now, memory)) s.now = memory.current ?? memory.section;
    s.moment = false;
    // 与2019年相比，…，企业由210家增加到365家
    if (s.baseYear !== null && s.now !== null && isYear(s.now) && Number(s.now) > s.baseYear)
      s.start ??= String(s.baseYear);
    s.start ??= memory.pair?.[0] ?? startOf(s.now, memory);
    s.end ??= memory.pair?.[1] ?? endOf(s.now, memory);
    d.period = s.start;
    if (rest === 1) {
      // “十三五”时期，A由…增加到…；累计…: the stretch goes on with the next part
      if (s.now !== null && ofYears(s.now)) s.before ??= s.now;
      s.now = s.end;
    }
    return;
  }
  if (risen) {
    d.period = s.end ?? s.now;
    s.now = d.period;
    if (
      s.said &&
      s.start !== null &&
      s.end !== null &&
      endYear(s.end) <= (memory.pageYear ?? endYear(s.end))
    ) {
      memory.pair = [s.start, s.end];
      memory.current = s.end;
      if (!memory.fixed) memory.section = s.end;
    }
  }
  // …135亿元，占一般公共预算支出80%: of the same time
  if (d.measure === 'share' && d.subject?.rule === 'indicator-share' && s.previous !== null) {
    d.period = s.previous;
    if (memory.pageYear === null) return;
    if (d.status === 'actual' && isAhead(d.period, memory)) d.status = 'target';
    // 2020年，…分别占全市的15%和6%, within a plan of 2021
    if (d.status === 'target' && s.explicit && !d.goal && endYear(d.period) < memory.pageYear)
      d.status = 'actual';
    return;
  }
  if (d.period === null) return;
  lookAhead(d, memory);
  const ahead = planAhead(mentions, d, memory);
  if (ahead !== null) {
    d.period = ahead;
    d.status = 'target';
    return;
  }
  const mean = d.growthType === 'annualised' ? stretchOf(d.period, s) : null;
  if (mean !== null) {
    d.period = mean;
  } else if (
    d.measure === 'growth' &&
    d.amount.unitKind === 'percent' &&
    s.base !== null &&
    isYear(s.base) &&
    endYear(d.period) > Number(s.base) + 1
  ) {
    // 较“十二五”末增长14.8%: over the years since
    d.period = years(Number(s.base) + 1, endYear(d.period));
    d.growthType = 'cumulative';
  } else if (
    d.growthType === 'annualised' &&
    (isYear(d.period) || isMonth(d.period)) &&
    s.baseYear !== null &&
    endYear(d.period) > s.baseYear + 1
  ) {
    // 2023年…，是2012年的6.3倍，年均增长14%
    d.period = years(s.baseYear + 1, endYear(d.period));
  } else if (d.growthType === 'annualised' && isYear(d.period) && meanOf(mentions, d) > 0) {
    d.period = years(Number(d.period) - meanOf(mentions, d) + 1, Number(d.period));
  } else if (d.growthType === 'annualised' && isYear(d.period) && endsSpan(d.period, s.before)) {
    // 未来五年，…，到2028年产值达2000亿元，年均增长12%
    if (memory.pageYear !== null && isAhead(d.period, memory)) d.status = 'target';
    d.period = s.before!;
  } else if (d.growthType === 'annualised' && isYear(d.period) && d.status === 'actual') {
    d.period = stretchTo(d.period, memory);
  } else if (ofYears(d.period) && d.status !== 'target' && collapses(mentions, d, next, s)) {
    d.period = endOf(d.period, memory);
  }
  if (d.period === null) return;
  if (isMonth(d.period) && (s.cumulative || (s.moment && flows(d))))
    d.period = `${d.period.slice(0, 4)}-01/${d.period}`;
  const { pageYear } = memory;
  if (pageYear === null) return;
  if (d.status === 'actual' && (isAhead(d.period, memory) || hasHardlyBegun(mentions, d, s, memory)))
    d.status = 'target';
  // a place among others is told when the year is over, whatever section it stands in
  if (d.measure === 'rank' && d.status === 'actual' && !s.explicit && isEarly(d.period, memory))
    d.period = String(pageYear - 1);
  // 一季度完成28亿元, in April, behind the goals of the year
  if (d.status === 'target' && !d.goal && s.explicit && isOver(d.period, memory)) d.status = 'actual';
  if (d.status !== 'target' || endYear(d.period) >= pageYear) return;
  // within a plan, 2024年 … is where it starts from; a goal without a time of its own is for this year
  // 2016年，…目标为：, told in a later year
  if (s.named && d.goal && !s.aside) return;
  if (s.aside || (s.explicit && !d.goal)) d.status = 'actual';
  else d.period = String(pageYear);
}

/** 截至2022年底，企业由210家增加到365家: the year of the moment, unless the page speaks of a span of years, which began with A. */
const told = (moment: string | null, { current, section }: PeriodMemory): boolean => {
  const spoken = current ?? section;
  return moment !== null && isYear(moment) && spoken !== null && !ofYears(spoken);
};

const endsSpan = (year: string, span: string | null | undefined): boolean =>
  span != null && ofYears(span) && span.endsWith(year);
