/** Memory of a page, and what a new block does to it: headings open sections of review or of plan. */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { PageAbout, PageText, TextBlock } from '#lib/model/text.ts';
import type { Zone } from '#lib/model/zone.ts';
import { dateIn } from '#lib/text/about.ts';
import { type PeriodMemory, resolve } from './period.ts';
import type { ScopeMemory } from './scope.ts';
import type { StatusMemory } from './status.ts';
import type { SubjectMemory } from './subjects.ts';

export interface Memory {
  subject: SubjectMemory;
  status: StatusMemory;
  period: PeriodMemory;
  scope: ScopeMemory;
  readonly text: string;
  /** Headings seen; the first ones are the title of the page. */
  headings: number;
  /** Did the last block end with a ； or a comma? */
  open: boolean;
}

/**
 * A section is a review or a plan when its heading is *named* so: 2018年成绩, 二、2022年重点工作安排, 展望2019年. A slogan that
 * only holds such a word (抓牢首要政治任务推动改革开放再出发, 超额完成目标任务, 夯实发展基础) says nothing of its time.
 */
const REVIEW =
  /(?:回顾|总结|成绩单?|情况|成效|亮点|历程|回眸|家底|答卷)[）)]?$|(?:回顾|完成情况|执行情况|运行情况)|^(?:[^，,]{0,6})?(?:回望|回首|回眸|盘点)|(?:^|[、）)章节部分\s])(?:发展|现实|面临|工作|主要)?(?:的)?(?:基础|现状|形势)(?:$|[与和、])/;
const PLAN =
  /(?:安排|目标|思路|计划|规划|展望|部署|任务|打算|愿景|要求|举措|重点工作|工作要点|草案)[）)]?$|(?:工作|总体|主要|预期|目标)(?:安排|思路|目标|任务|要求|打算)|^(?:[^，,]{0,6})?(?:展望|下一步|下步)|怎么干|这样干/;
const SLOGAN =
  /(?:完成|实现|抓牢|抓好|落实|聚焦|围绕|紧扣|坚持|夯实|推进|推动)[^，,：:]{0,20}(?:目标|任务|要求|部署|安排|举措|计划|工作|基础|形势)/;
/** Published up to this month, a text without a time speaks of the year before. */
const REVIEW_MONTHS = 4;

export function openMemory(about: PageAbout, page: PageText, zone: Zone | null): Memory {
  const date = /^(\d{4})(?:-(\d{2}))?/.exec(about.date ?? dateOf(page) ?? '');
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
      namedYear: null,
      current: null,
      section: topicYear === null ? null : String(topicYear),
      fixed: false,
      pair: null,
    },
    scope: { zone, current: null },
    text: page.text,
    headings: 0,
    open: false,
  };
}

/** A line that is nothing but a date, near the top or the end of the page: （2021年2月5日）. */
function dateOf(page: PageText): string | undefined {
  for (const block of [...page.blocks.slice(0, 8), ...page.blocks.slice(-3)]) {
    if (block.end - block.start > 40) continue;
    const line = page.text.slice(block.start, block.end);
    const date = dateIn(line);
    if (date && (DATE_ALONE.test(line) || DATE_LINE.test(line))) return date;
  }
  return undefined;
}
const DATE_ALONE = /^[(（]?\d{4}年\d{1,2}月\d{1,2}日[)）]?$/;
const DATE_LINE = /^(?:发布|发文|成文)?(?:时间|日期)?[:：\s]*\d{4}[-年/]\d{1,2}[-月/]/;

function ends(mentions: readonly Mention[]): boolean {
  const last = mentions[mentions.length - 1];
  return last?.kind === 'mark' && (last.mark === Class.semicolon || last.mark === Class.comma);
}

export function enterBlock(block: TextBlock, mentions: readonly Mention[], memory: Memory): void {
  // a paragraph that ends with ； goes on in the next
  const goesOn = memory.open && block.role !== 'heading';
  memory.open = ends(mentions);
  if (!goesOn) {
    memory.subject.last = null;
    memory.scope.current = null;
    memory.period.current = null;
    memory.period.pair = null;
  }
  if (block.role !== 'heading') return;
  const heading = memory.text.slice(block.start, block.end);
  const slogan = SLOGAN.test(heading);
  const review = !slogan && REVIEW.test(heading);
  const plan = !slogan && !review && PLAN.test(heading);
  const title = memory.headings++ < 2 && (block.level ?? 1) <= 1;
  // the title of a plan says nothing of its own review section
  if (plan && !title) memory.status.section = 'target';
  else if (review || (block.level !== undefined && block.level <= 2 && !plan))
    memory.status.section = 'actual';
  headingPeriod(mentions, plan, review, memory.period);
}

/** 2021年工作回顾, 二、截至11月底的家底 and 上半年主要指标稳中有进 say the time of what follows; a chart's 2019—2023年 does not. */
function headingPeriod(
  mentions: readonly Mention[],
  plan: boolean,
  review: boolean,
  period: PeriodMemory,
): void {
  const { pageYear, pageMonth } = period;
  // a reposted page may carry a later year than its text; in December the next year is near
  const latest = pageYear === null ? Infinity : pageYear + (plan || (pageMonth ?? 0) >= 11 ? 1 : 0);
  const times = mentions.filter(
    ({ kind, period: p }) =>
      kind === 'period' &&
      p!.year === p!.lastYear &&
      (p!.year ?? 0) <= latest &&
      (p!.fromMonth !== null || !p!.moment),
  );
  // 2021年工作会议 of February 2021 looks back on 2020
  const meeting = ({ period: p }: Mention) =>
    !plan && !review && p!.year === pageYear && p!.fromMonth === null && (pageMonth ?? 1) <= REVIEW_MONTHS;
  // “十三五”时期及2020年工作回顾: the year tells when
  const time = (plan ? null : times.find(({ period: p }) => p!.year !== null)) ?? times[0];
  if (time && meeting(time)) return;
  if (time) {
    if (time.period!.year !== null) {
      period.topicYear = time.period!.year;
      period.namedYear = time.period!.year;
    }
    const resolved = resolve(time.period!, period);
    if (resolved !== null) period.section = resolved;
    period.fixed = resolved !== null && (plan || review || period.fixed === false);
  } else if (plan && pageYear !== null) {
    period.topicYear = pageYear;
    period.namedYear = pageYear;
    period.section = String(pageYear);
    period.fixed = false;
  } else if (review && period.topicYear !== null && period.section !== null && period.section.length === 9) {
    // the review chapter of a plan is about what was before it
    period.section = String(period.topicYear);
    period.fixed = false;
  }
}
