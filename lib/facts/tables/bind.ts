/** Questions to a value of a table: of which period is it, is it a goal, and whose is it? */
import type { Status } from '#lib/model/figure.ts';
import { endYear } from '#lib/period/period.ts';
import type { Draft } from '../draft.ts';
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
    (draft.growthType === 'annualised' ? column.years : null) ??
    column.time ??
    timeOf(outer, base, memory.period);
  // 〔20〕 adds up over the years of the plan
  const total = cell.printed?.total ? (base?.length === 9 ? base : column.years) : null;
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

/** Whose figure is it? A zone, a region, a firm or a town that a label or head names owns it. */
export function bindOwner(
  draft: Draft,
  asked: readonly Cue[],
  row: Row,
  column: Column,
  { memory }: TableContext,
): void {
  const { zone } = memory.scope;
  const owner = asked.find(owns) ?? (draft.measure === 'growth' ? column.owner : null) ?? undefined;
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
