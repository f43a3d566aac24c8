/** Memory of a page, and what a new block does to it: headings open sections of review or of plan. */
import type { Mention } from '#lib/mentions/mention.ts';
import type { PageAbout, PageText, TextBlock } from '#lib/model/text.ts';
import type { Zone } from '#lib/model/zone.ts';
import { type PeriodMemory, resolve } from './period.ts';
import type { ScopeMemory } from './scope.ts';
import type { StatusMemory } from './status.ts';
import type { SubjectMemory } from './subjects.ts';

export interface Memory {
  subject: SubjectMemory;
  status: StatusMemory;
  period: PeriodMemory;
  scope: ScopeMemory;
  text: string;
}

const REVIEW = /回顾|总结|成绩|完成情况|取得|成效|亮点/;
const PLAN = /安排|目标|思路|计划|展望|部署|任务|打算|愿景|要求|举措|重点工作/;
/** Published up to this month, a text without a time speaks of the year before. */
const REVIEW_MONTHS = 4;

export function openMemory(about: PageAbout, page: PageText, zone: Zone | null): Memory {
  const date = /^(\d{4})(?:-(\d{2}))?/.exec(about.date ?? '');
  const pageYear = date ? Number(date[1]) : null;
  const pageMonth = date?.[2] ? Number(date[2]) : null;
  // a report of January speaks of the year that is over, and so does one of which only the year is known
  const early = pageMonth === null || pageMonth <= REVIEW_MONTHS;
  const topicYear = pageYear === null ? null : early ? pageYear - 1 : pageYear;
  return {
    subject: { last: null },
    status: { section: 'actual' },
    period: {
      pageYear,
      pageMonth,
      topicYear,
      current: null,
      plan: null,
      section: topicYear === null ? null : String(topicYear),
      told: false,
    },
    scope: { zone, current: null },
    text: page.text,
  };
}

export function enterBlock(block: TextBlock, mentions: readonly Mention[], memory: Memory): void {
  memory.subject.last = null;
  memory.scope.current = null;
  memory.period.current = null;
  if (block.role !== 'heading') return;
  const heading = memory.text.slice(block.start, block.end);
  const review = REVIEW.test(heading);
  const plan = PLAN.test(heading) && !review;
  if (plan) memory.status.section = 'target';
  else if (review) memory.status.section = 'actual';
  headingPeriod(mentions, plan || review || !memory.period.told, plan, memory.period);
}

/** 2021年工作回顾 and 上半年主要指标稳中有进 say the time of what follows; a chart's 2019—2023年 does not. */
function headingPeriod(
  mentions: readonly Mention[],
  speaks: boolean,
  plan: boolean,
  period: PeriodMemory,
): void {
  const times = mentions.filter((m) => m.kind === 'period');
  // a reposted page may carry a later year than its text
  const known = (year: number | null) =>
    year === null || plan || period.pageYear === null || year <= period.pageYear;
  const single = times.filter(({ period: p }) => p!.year === p!.lastYear && !p!.moment && known(p!.year));
  for (const { period: p } of times) if (p!.plan !== null) period.plan = p!.plan;
  if (single.length > 0 && speaks) {
    // “十三五”时期及2020年工作回顾: the year tells when, the plan is only remembered
    const time = (plan ? null : single.find(({ period: p }) => p!.year !== null)) ?? single[0]!;
    const resolved = resolve(time.period!, period);
    if (resolved !== null) {
      period.section = resolved;
      period.told = true;
      if (time.period!.year !== null) period.topicYear = time.period!.year;
    }
  } else if (plan && times.length === 0 && period.pageYear !== null) {
    period.topicYear = period.pageYear;
    period.section = String(period.pageYear);
  }
}
