/** A fact in the making. Each question (indicator, measure, period …) fills its own fields. */
import type { Amount, Mention } from '#lib/mentions/mention.ts';
import type { GrowthType } from '#lib/model/fact.ts';
import type { Comparator, Measure, Status } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { ScopeId } from '#lib/model/scope.ts';

/** What a figure is about: an indicator of the catalogue, or the words of the page. */
export interface Subject {
  readonly indicator: Indicator | null;
  readonly name: string;
  /** Said to be new (新增, 新引进): the counts that go on with this subject are new ones too. */
  readonly fresh: boolean;
  /** Which rule found it. */
  readonly rule: string;
}

export interface Draft {
  /** Index of the figure in the block's mentions. */
  readonly at: number;
  readonly mention: Mention;
  readonly amount: Amount;
  /** First mention after the previous figure or separator: the figure's own words before it. */
  left: number;
  /** End of the figure's own words after it. */
  right: number;
  /** First figure of the list it stands in, itself if alone: 增长42.4%、36.8% says 增长 once. */
  lead: Draft;
  subject: Subject | null;
  measure: Measure;
  growthType: GrowthType | null;
  negative: boolean;
  period: string | null;
  status: Status;
  /** Did its own sentence set it as a goal, and not only its section? */
  goal: boolean;
  comparator: Comparator;
  scope: ScopeId;
  scopeStated: boolean;
  zone: string | null;
  refused: boolean;
  /** Further subjects of the same number: 均增长20%. */
  shared: readonly Subject[];
  periodRule: 'period-said' | 'period-section' | 'period-page';
  statusRule: 'status-said' | 'status-section';
}
