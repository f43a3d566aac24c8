/** Question: which indicator is a number in a table about? Row label × column head, with the head noun of the whole. */
import type { UnitKind } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Subject } from '../draft.ts';
import { lookUp, subject } from '../subject.ts';
import { fits } from '../subjects/unit.ts';

/** What a whole is measured by, and so its parts: 汽车制造业 under 规上工业总产值. Longest first. */
const HEAD_NOUN =
  /(?:工业总产值|总产值|增加值|销售产值|产值|营业收入|主营业务收入|销售收入|总收入|利润总额|零售额|产量|存栏|出栏|投资额?|税收|用电量|存款|贷款|从业人员)$/;
/** These names say already what is measured: 发电量, 存款余额. */
const MEASURED = /(?:[量额值率数]|收入|支出|余额|面积|指数)$/;
/** Kinds of firms and lines of business: they are no amount themselves. */
const LINE = /(?:业|产业|行业|领域|板块|集群|制造|设备|产品|信息|健康|化工|航天)$/;
/** What 出口 under 进出口总额 leaves out. */
const TAILS = ['总额', '额', '收入', '总量'];

export interface Named {
  /** Nearest label first. */
  readonly labels: readonly Subject[];
  /** Lowest head first. */
  readonly heads: readonly Subject[];
  readonly caption: Subject | null;
  /** The line of the table that this row stands under: 期末畜禽存栏. */
  readonly section: Subject | null;
  /** The indicator of the row that this row is a part of. */
  readonly whole: Subject | null;
  /** What the row right above names, where this one only says how it changed. */
  readonly last: Subject | null;
  /** Marked or set in as a part. */
  readonly part: boolean;
  /** The label is the name of a place, a firm or a project. */
  readonly named: boolean;
}

/** `kind` and `unit` of the row's amounts; a change says nothing of them. */
export function subjectFor(
  named: Named,
  kind: UnitKind,
  unit: string,
  change: boolean,
  vocabulary: Vocabulary,
): Subject | null {
  const right = (s: Subject | null | undefined): boolean =>
    s?.indicator != null && (change || fits(s.indicator, kind));
  const joint = (...names: string[]): Subject | null => {
    const found = lookUp(vocabulary, ...names);
    return found && (change || fits(found, kind))
      ? subject(found, names[0]!, false, 'indicator-table')
      : null;
  };
  const [label, group] = named.labels;
  const head = named.heads.find(right) ?? named.heads[0];
  if (!label) {
    const over = named.last ?? named.caption ?? named.whole;
    return (right(head) || !right(over) ? head : over) ?? over;
  }
  // 高新技术企业 | 从业人员（人）: both are counts, but not of one thing
  const counted = ({ indicator }: Subject) => indicator?.unit.endsWith(unit) ?? false;
  const other = head && right(head) && kind === 'count' && counted(head) && !counted(label);
  if (right(label) && !other) {
    const closer = head && head.name !== label.name ? joint(label.name + head.name) : null;
    return closer ?? label;
  }
  const both = head ? joint(label.name + head.name) : null;
  if (both) return both;
  const noun = nounOf(named, label);
  const of = noun === '' ? null : joint(label.name + noun, label.name + noun.replace(/^总/, ''));
  if (of) return of;
  if (noun === '' && (named.part || named.whole)) {
    for (const tail of TAILS) {
      const found = vocabulary.names.get(label.name + tail);
      if (found && (change || fits(found, kind)))
        return subject(found, label.name + tail, false, 'indicator-table');
    }
  }
  if (group) {
    const grouped = right(group) && VALUE_OF.test(label.name) ? group : joint(group.name + label.name);
    if (grouped) return grouped;
  }
  // a place or a firm is measured by what its column says
  if (named.named) return head ?? (right(named.caption) ? named.caption : null);
  if (noun !== '') return subject(null, label.name + noun, label.fresh, 'indicator-table');
  // a name that this unit cannot state is something else's: 高新技术企业 | 营业收入（亿元）
  const name = head && !label.name.endsWith(head.name) ? label.name + head.name : label.name;
  return subject(null, name, label.fresh, 'indicator-table');
}

/** A second label column that only says how: 绝对量, 增速. */
const VALUE_OF = /^(?:绝对[额量值数]|总量|数量|规模|增速|同比|总额)$/;

function nounOf(named: Named, label: Subject): string {
  if (MEASURED.test(label.name)) return '';
  for (const over of [...named.heads, named.section]) {
    const noun = over && HEAD_NOUN.exec(over.name)?.[0];
    if (noun) return noun;
  }
  if (!named.part && !LINE.test(label.name)) return '';
  // the parts of the gross domestic product are value added
  const over = named.whole ?? named.caption;
  return over?.indicator?.id === 'gdp' ? '增加值' : ((over && HEAD_NOUN.exec(over.name)?.[0]) ?? '');
}
