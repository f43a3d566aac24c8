/** One row of an imported table → one observation with its source, or the reason why not. */
import type { Indicator } from '#lib/model/indicator.ts';
import { Observation } from '#lib/model/observation.ts';
import { PeriodText } from '#lib/model/period.ts';
import { ScopeId } from '#lib/model/scope.ts';
import { Source } from '#lib/model/source.ts';
import type { Zone } from '#lib/model/zone.ts';
import { monthsOf, spanOf } from '#lib/period/period.ts';
import { unitScale } from '#lib/quantity/units.ts';
import { readWritten } from '#lib/quantity/written.ts';
import type { OwnRow } from '../database.ts';
import { sha256 } from '../hash.ts';
import { type Column, required, synonyms } from './columns.ts';

/** What is wrong with a cell; the interface has a sentence for each. */
export type RowProblem =
  | 'missing'
  | 'unknown'
  | 'ambiguous'
  | 'not-a-number'
  | 'not-a-period'
  | 'wrong-unit'
  | 'not-valid'
  | 'unclosed-quote';

export interface BadCell {
  field: Column | 'row';
  problem: RowProblem;
}

/** Zones and indicators by every name they have; a name of several is listed with all of them. */
export interface Names {
  zones: ReadonlyMap<string, readonly Zone[]>;
  indicators: ReadonlyMap<string, readonly Indicator[]>;
}

export type Cells = Partial<Record<Column, string>>;

export async function readRow(cells: Cells, names: Names, file: string): Promise<OwnRow | BadCell> {
  const missing = required.find((column) => !cells[column]);
  if (missing) return { field: missing, problem: 'missing' };
  const zone = one(names.zones, cells.zone!);
  if (typeof zone === 'string') return { field: 'zone', problem: zone };
  const indicator = one(names.indicators, cells.indicator!);
  if (typeof indicator === 'string') return { field: 'indicator', problem: indicator };
  if (!PeriodText.safeParse(cells.period).success || backwards(cells.period!)) {
    return { field: 'period', problem: 'not-a-period' };
  }
  // full-width digits and signs, thousands separators and spaces are how tables print numbers, not what they say
  const printed = `${cells.value}${cells.unit ?? ''}`.normalize('NFKC').replace(/[\s,]/g, '');
  const number = readWritten(printed);
  if (!number) return { field: 'value', problem: 'not-a-number' };
  const measure = cells.measure
    ? meant('measure', cells.measure)
    : number.words
      ? 'growth'
      : usualMeasure(indicator);
  if (!fits(indicator, measure, number.unit)) return { field: 'unit', problem: 'wrong-unit' };

  const source = Source.safeParse({
    id: `own/${(await sha256([cells.title, cells.publisher, cells.date, cells.url, file].join('\n'))).slice(0, 10)}`,
    title: cells.title || file,
    publisher: cells.publisher || file,
    date: cells.date || undefined,
    url: cells.url || undefined,
    type: 'other',
    official: false,
  });
  if (!source.success) return { field: fieldOf(source.error.issues[0]?.path[0]), problem: 'not-valid' };

  const scope = cells.scope ? meant('scope', cells.scope) : impliedScope(zone, indicator);
  if (!ScopeId.safeParse(scope).success) return { field: 'scope', problem: 'unknown' };
  const said = {
    zone: zone.id,
    scope,
    indicator: indicator.id,
    ...(cells.part ? { part: cells.part } : {}),
    measure,
    // over several years a plain growth rate is a yearly one (年均)
    ...(measure === 'growth' ? { growthType: monthsOf(cells.period!) > 12 ? 'annualised' : 'yoy' } : {}),
    period: cells.period,
    ...number,
    status: cells.status ? meant('status', cells.status) : 'actual',
    source: source.data.id,
    ...(cells.note ? { note: cells.note } : {}),
  };
  const id = `own-${(await sha256(JSON.stringify(said))).slice(0, 12)}`;
  const observation = Observation.safeParse({ id, ...said });
  if (!observation.success)
    return { field: fieldOf(observation.error.issues[0]?.path[0]), problem: 'not-valid' };
  return { id, zone: zone.id, observation: observation.data, source: source.data };
}

function one<T>(names: ReadonlyMap<string, readonly T[]>, name: string): T | 'unknown' | 'ambiguous' {
  const [found, ...others] = names.get(name) ?? [];
  return found === undefined ? 'unknown' : others.length > 0 ? 'ambiguous' : found;
}

const meant = (column: Column, word: string): string => synonyms[column]?.[word] ?? word;

const backwards = (period: string): boolean => {
  const { from, to } = spanOf(period);
  return to < from;
};

const usualMeasure = ({ dimension }: Indicator): string =>
  dimension === 'share' || dimension === 'rate' ? 'share' : dimension === 'rank' ? 'rank' : 'level';

/** Where the row names no part of the zone: what the zone's own pages mean by it. */
const impliedScope = ({ defaultScope }: Zone, { id }: Indicator): string =>
  defaultScope?.[id] ?? defaultScope?.['*'] ?? 'zone';

function fits({ acceptableUnits }: Indicator, measure: string, unit: string): boolean {
  const base = unitScale(unit).unit;
  if (measure === 'growth' || measure === 'share') return base === '%';
  if (measure === 'rank') return base === 'rank';
  if (measure === 'change-pp') return base === 'pp';
  return acceptableUnits.some((accepted) => unitScale(accepted).unit === base);
}

const FIELDS: Readonly<Record<string, Column>> = {
  growthType: 'measure',
  words: 'value',
  comparator: 'value',
};
const COLUMN_FIELDS = new Set<PropertyKey>([
  'scope',
  'part',
  'measure',
  'status',
  'title',
  'publisher',
  'date',
  'url',
  'note',
  'value',
  'unit',
]);

function fieldOf(path: PropertyKey | undefined): BadCell['field'] {
  if (path !== undefined && COLUMN_FIELDS.has(path)) return path as Column;
  return FIELDS[String(path)] ?? 'row';
}
