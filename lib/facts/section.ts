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
  // a report of January speaks of the year that is over
  const year =
    pageYear === null ? null : pageMonth !== null && pageMonth <= REVIEW_MONTHS ? pageYear - 1 : pageYear;
  return {
    subject: { last: null },
    status: { section: 'actual' },
    period: {
      pageYear,
      pageMonth,
      year,
      current: null,
      plan: null,
      section: year === null ? null : String(year),
    },
    scope: { zone, current: null },
    text: page.text,
  };
}

export function enterBlock(block: TextBlock, mentions: readonly Mention[], memory: Memory): void {
  memory.subject.last = null;
  memory.scope.current = null;
  if (block.role === 'heading') {
    const heading = memory.text.slice(block.start, block.end);
    const plan = PLAN.test(heading) && !REVIEW.test(heading);
    const review = REVIEW.test(heading);
    if (plan) memory.status.section = 'target';
    else if (review) memory.status.section = 'actual';
    for (const m of mentions) {
      if (m.kind !== 'period') continue;
      if (m.period!.year !== null) memory.period.year = m.period!.year;
      const resolved = resolve(m.period!, memory.period);
      if (resolved !== null && (plan || review)) {
        memory.period.section = resolved;
        memory.period.current = null;
      }
      if (m.period!.plan !== null) memory.period.plan = m.period!.plan;
    }
    if (plan && memory.period.pageYear !== null && !mentions.some((m) => m.kind === 'period')) {
      memory.period.year = memory.period.pageYear;
      memory.period.section = String(memory.period.pageYear);
      memory.period.current = null;
    }
  }
}
