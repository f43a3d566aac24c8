/** Which figures the panel lists, and in which order. */
import type { MarkKind } from '#lib/model/mark.ts';
import type { PageFigure } from '#lib/model/page.ts';

export const groupings = ['page', 'indicator', 'verdict'] as const;
export type Grouping = (typeof groupings)[number];

export interface Wanted {
  grouping: Grouping;
  /** null: all kinds; 'told': only those with something to say. */
  kind: MarkKind | 'told' | null;
  query: string;
}

export interface Group {
  /** Indicator name, mark kind or title of a frame; empty in page order. */
  title: string;
  kind?: MarkKind | 'none';
  figures: PageFigure[];
}

/** The order in which verdicts are listed: what a reader looks for first. */
const verdicts: readonly (MarkKind | 'none')[] = [
  'missed',
  'reached',
  'target',
  'differs',
  'ambiguous',
  'history',
  'none',
];

export function arrange(
  figures: readonly PageFigure[],
  { grouping, kind, query }: Wanted,
  zh: boolean,
): Group[] {
  const words = query.trim().toLowerCase();
  const shown = figures.filter(
    (figure) =>
      (kind === null || (kind === 'told' ? figure.mark !== null : figure.mark === kind)) &&
      (words === '' || searchText(figure).includes(words)),
  );
  if (shown.length === 0) return [];
  if (grouping === 'page') return byFrame(shown);
  if (grouping === 'indicator') {
    const byName = Map.groupBy(shown, (figure) => indicatorName(figure, zh));
    return [...byName].map(([title, group]) => ({ title, figures: group }));
  }
  const byKind = Map.groupBy(shown, ({ mark }) => mark ?? ('none' as const));
  return verdicts.flatMap((one) => {
    const group = byKind.get(one);
    return group ? [{ title: '', kind: one, figures: group }] : [];
  });
}

/** In page order; where the page holds figures in several frames, under the title of each. */
function byFrame(figures: readonly PageFigure[]): Group[] {
  const groups = [...Map.groupBy(figures, ({ frame }) => frame?.id).values()];
  return groups.map((group) => {
    const frame = groups.length > 1 ? group[0]?.frame : undefined;
    return { title: frame ? frame.title || frame.url : '', figures: group };
  });
}

export const indicatorName = ({ fact, context }: PageFigure, zh: boolean): string =>
  (zh ? context.indicator?.zh : context.indicator?.en) ?? fact.indicator;

const searchText = ({ fact, context }: PageFigure): string =>
  [fact.surface, fact.indicator, context.indicator?.zh, context.indicator?.en, fact.period]
    .join(' ')
    .toLowerCase();
