/** Questions to a value of a table: of which period is it, is it a goal, and whose is it? */
import type { Status } from '#lib/model/figure.ts';
import { endYear } from '#lib/period/period.ts';
import type { Draft } from '../draft.ts';
import { isYear, ofYears } from '../period/shape.ts';
import { implied } from '../scope.ts';
import type { Cell } from './cell.ts';
import type { Column, Row, TableContext } from './context.ts';
import { type Cue, owns } from './cue.ts';
import { timeOf } from './period.ts';

/** Period and status: what is still to come is a goal. */
export function bindTime(draft: Draft, cell: Cell, row: Row, column: Column, context: TableContext): void {
  const { memory, base } = context;
  const outer = [...(row.section ? [row.section] : []), ...[...row.labels].reverse()];
  const own =
    (draft.growthType === 'annualised' && column.years !== null ? ofPlan(column.years, base) : null) ??
    timeIn(column, outer, context);
  const total = cell.printed?.total ? totalYears(column, base) : null;
  draft.period =
    total ?? own ?? (draft.measure !== 'level' && draft.measure !== 'new' ? column.before : null) ?? base;

  if (total ?? own) draft.periodRule = 'period-said';
  else if (context.captions.some(({ times }) => times.length > 0)) draft.periodRule = 'period-section';

  const said = column.cues.findLast(({ status }) => status !== null)?.status ?? row.section?.status ?? null;
  const { pageYear } = memory.period;
  const year = draft.period === null ? null : endYear(draft.period);
  const past = year !== null && pageYear !== null && year < pageYear;
  const planned =
    context.captions.some(({ status }) => status === 'target') || memory.status.section === 'target';
  const ahead: Status =
    (planned && !past) || (year !== null && pageYear !== null && year > pageYear) ? 'target' : 'actual';
  draft.status = said ?? ahead;
  if (said) draft.statusRule = 'status-said';
}

/** 11月末市场主体 under 本年累计: a time that the row names beside a column that names none. */
function timeIn(
  { cues, time }: Column,
  outer: readonly Cue[],
  { base, memory }: TableContext,
): string | null {
  const own = cues.some(({ times }) =>
    times.some((t) => t.year !== null || t.fromMonth !== null || t.shift !== 0),
  );
  const named = outer.some(({ times }) => times.length > 0);
  if (time === null) return timeOf(outer, base, memory.period);
  return own || !named ? time : timeOf([...outer, ...cues], base, memory.period);
}

/** 2023年实际 | 2025年目标 | 年均增长 in the table of a plan: the growth that the plan sets itself, from its own beginning. */
const ofPlan = (years: string, base: string | null): string =>
  base !== null && ofYears(base) && endYear(years) === endYear(base) && years > base ? base : years;

/** 〔20〕 adds up over the years of the plan: those up to the year above it, or all of the plan before. */
function totalYears({ time, years }: Column, base: string | null): string | null {
  if (base === null || !ofYears(base)) return years;
  if (time === null || !isYear(time)) return base;
  const [first, year] = [Number(base.slice(0, 4)), Number(time)];
  return year < first ? `${year - 4}/${year}` : `${first}/${year}`;
}

/** Whose figure is it? A zone, a region, a firm or a town that a label or head names owns it. */
export function bindOwner(
  draft: Draft,
  asked: readonly Cue[],
  row: Row,
  column: Column,
  { memory }: TableContext,
): void {
  const { zone } = memory.scope;
  // 全市排名: among whom, not whose
  const owner =
    asked.find((cue) => owns(cue) && !(cue.measure === 'rank' && cue.zone === null && !cue.owner)) ??
    (draft.measure === 'growth' ? column.owner : null) ??
    undefined;
  const another =
    owner === undefined || (owner === row.labels[0] && owner.zone === null)
      ? row.named || (owner?.owner ?? false)
      : owner.zone === null
        ? owner.owner
        : owner.zone !== zone?.id;
  draft.zone = another ? (owner?.zone ?? null) : (zone?.id ?? null);
  draft.scopeStated = another || (owner !== undefined && owner.scope !== null);
  draft.scope = another ? 'other' : (owner?.scope ?? implied(memory.scope, draft));
}
