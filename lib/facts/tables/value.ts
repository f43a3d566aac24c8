/**
 * A value cell becomes a draft. What stands nearest says most: the cell itself, its lowest head, its own label, then
 * groups, sections and the caption. One room, since unit, measure and indicator decide each other.
 */
import { figureMention } from '#lib/mentions/mention.ts';
import { amountOf } from '#lib/mentions/parsers/figure.ts';
import type { Measure } from '#lib/model/figure.ts';
import { bindComparator } from '../comparator.ts';
import type { Draft, Subject } from '../draft.ts';
import { bindMeasure } from '../measure.ts';
import { draftsOf } from '../sentence.ts';
import { fits } from '../subjects/unit.ts';
import { bindOwner, bindTime } from './bind.ts';
import type { Cell } from './cell.ts';
import type { Column, Row, TableContext } from './context.ts';
import type { Cue } from './cue.ts';
import type { Printed } from './number.ts';
import { subjectFor } from './subject.ts';
import { isRate, PERCENT, RANK, type TableUnit } from './unit.ts';

const isChange = (measure: Measure | null) => measure !== null && measure !== 'level' && measure !== 'new';

/** Null where the cell holds no figure, or none whose unit and subject the table tells. */
export function readValue(cell: Cell, row: Row, column: Column, context: TableContext): Draft | null {
  const heads = [...column.cues].reverse();
  const cues = [...heads, ...row.labels];
  if (row.nameless || cues.some(({ refused }) => refused)) return null;
  const asked = [...cues, ...(row.section ? [row.section] : []), ...context.captions];
  // 〔380〕 under 年均增长 is how many came in all
  const total = cell.printed?.total === true;
  const near = total ? row.labels : row.section ? [...cues, row.section] : cues;
  let speaking = near.find(({ measure }) => measure !== null);
  let measure = speaking?.measure ?? null;

  const unit =
    cell.printed && (cell.printed.unit ?? unitFor(cell.printed, row, heads, context.captions, measure));
  const draft = cell.printed ? (unit ? printedDraft(cell.printed, unit) : null) : wordedDraft(cell);
  if (!draft) return null;
  const { unitKind } = draft.amount;
  if (draft.measure === 'growth') measure = 'growth';
  // what a caption says of all columns holds for its rates: 各区增速 over 总量 | 增速
  if (measure === null && unitKind === 'percent') {
    speaking = context.captions.find((cue) => cue.measure !== null);
    measure = speaking?.measure ?? null;
  }
  const label = row.labels[0]?.subject ?? null;
  // 地区生产总值 | % | 8: a percentage of an amount is its growth
  if (measure === null && unitKind === 'percent' && label?.indicator && !fits(label.indicator, 'percent'))
    measure = 'growth';
  if (measure === 'growth' && unitKind === 'point') measure = 'change-pp';
  // 12家 under 同比: by how many, not how fast
  if ((measure === 'growth' || measure === 'share') && unitKind !== 'percent' && unitKind !== 'times')
    return null;

  const change = isChange(measure) || unitKind === 'rank' || unitKind === 'point';
  const own = subjects(heads);
  const lent = own.length === 0 && change ? column.lent : null;
  // under 营业收入（亿元） | 增速 a row of firms grows by its revenue, not by their number
  const amount = lent?.units.find((unit) => !isRate(unit));
  draft.subject = subjectFor(
    {
      labels: subjects(row.labels),
      heads: lent ? subjects([lent]) : own,
      caption: subjects(context.captions)[0] ?? null,
      section: row.section?.subject ?? null,
      whole: row.whole?.subject ?? null,
      last: row.last,
      part: row.part,
      named: row.named || (row.labels[0]?.owner ?? false),
    },
    amount?.kind ?? unitKind,
    amount?.unit ?? draft.amount.unit,
    change && amount === undefined,
    context.vocabulary,
  );
  if (!draft.subject || isPrice(draft)) return null;
  if (draft.amount.unitKind === 'rank' && draft.amount.exponent < 0) return null;
  draft.measure = measure ?? levelOf(draft, total);
  if (draft.measure === 'growth')
    draft.growthType = total ? 'cumulative' : speaking?.yearly ? 'annualised' : 'yoy';
  if (isChange(draft.measure) && speaking?.falling && draft.amount.digits > 0) draft.negative = true;
  bindTime(draft, cell, row, column, context);
  bindOwner(draft, asked, row, column, context);
  return draft;
}

/** 2元 of a fare, 10分钟 of a timetable. */
const isPrice = ({ amount, subject }: Draft): boolean =>
  amount.unitKind === 'duration'
    ? subject?.indicator?.dimension !== 'duration'
    : amount.unit === 'CNY' && amount.exponent <= 0 && amount.digits < 1000 && !subject?.indicator;

const subjects = (cues: readonly Cue[]): Subject[] => cues.flatMap(({ subject }) => subject ?? []);

/** The unit of a bare number: of its column if that is a rate, else of its row, its column, the caption. */
function unitFor(
  printed: Printed,
  row: Row,
  heads: readonly Cue[],
  captions: readonly Cue[],
  measure: Measure | null,
): TableUnit | null {
  const [ofHead, ofLabel, ofCaption] = [heads, row.labels, captions].map((cues) =>
    cues.flatMap(({ units }) => units),
  );
  const rate = ofHead!.find((unit) => isRate(unit) || unit === RANK);
  if (rate) return rate;
  if (measure === 'rank') return RANK;
  const own = row.unit ?? ofLabel![0] ?? (row.part ? row.whole?.unit : undefined);
  if (measure === 'growth' || measure === 'share')
    return own && isRate(own) ? own : isFast(printed) ? null : PERCENT;
  return (
    own ?? ofHead![0] ?? ofCaption!.find((unit) => !isRate(unit)) ?? rateOf(row) ?? ofCaption![0] ?? null
  );
}

/** No rate without its sign is so high: it is an amount. */
const isFast = ({ digits, exponent }: Printed): boolean => digits * 10 ** exponent > 500;

/** 城镇登记失业率 needs no unit. */
function rateOf({ labels }: Row): TableUnit | null {
  const dimension = labels[0]?.subject?.indicator?.dimension;
  return dimension === 'rate' || dimension === 'share' ? PERCENT : null;
}

function printedDraft(printed: Printed, unit: TableUnit): Draft {
  const amount = amountOf(printed.digits, printed.exponent + unit.power, unit.unit, unit.kind);
  const [draft] = draftsOf([figureMention('table', 0, 1, amount)], 0, 1);
  draft!.negative = printed.negative;
  draft!.comparator = printed.comparator;
  return draft!;
}

function wordedDraft({ worded }: Cell): Draft | null {
  const { mentions, at } = worded!;
  const draft = draftsOf(mentions, 0, mentions.length).find((d) => d.at === at)!;
  const { unitKind, masked } = draft.amount;
  if (masked || unitKind === 'none' || unitKind === 'duration') return null;
  bindMeasure(mentions, draft);
  bindComparator(mentions, draft);
  return draft;
}

function levelOf({ amount, subject }: Draft, total: boolean): Measure {
  switch (amount.unitKind) {
    case 'percent':
      return 'share';
    case 'point':
      return 'change-pp';
    case 'rank':
      return 'rank';
    default:
      return (total || subject?.fresh) && amount.unitKind === 'count' ? 'new' : 'level';
  }
}
