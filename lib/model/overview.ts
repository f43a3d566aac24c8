import type { HistoryPoint, TargetVerdict } from './context.ts';
import type { Measure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { ScopeId } from './scope.ts';
import type { Source } from './source.ts';
import type { Zone } from './zone.ts';

/** One series of a zone: the same indicator, scope and measure, oldest first, with the targets set for it. */
export interface SeriesOverview {
  indicator: Pick<Indicator, 'id' | 'zh' | 'en' | 'unit' | 'direction'>;
  scope: ScopeId;
  /** Where the series covers only a part of the indicator. */
  part?: string;
  measure: Measure;
  points: HistoryPoint[];
  targets: TargetVerdict[];
}

/** A zone's page: all that is known, by group of indicators, in the order of the catalogue. */
export interface ZoneOverview {
  zone: Zone;
  observations: number;
  groups: { group: string; series: SeriesOverview[] }[];
  sources: Record<string, Source>;
  /** Version of the dataset. */
  dataset: string;
}

/** A zone found by name, alias, pinyin or initials; best first. */
export interface ZoneHit {
  id: string;
  name: string;
  short: string;
  en?: string;
  province: string;
  city: string;
  type: Zone['type'];
  approved?: number;
  matched: 'name' | 'alias' | 'pinyin' | 'initials' | 'place' | 'id';
  /** The name or alias that matched. */
  matchedText: string;
  observations: number;
}
