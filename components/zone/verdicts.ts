import type { VerdictView } from '#lib/card/view.ts';
import type { TargetVerdict, VerdictKind } from '#lib/model/context.ts';

/** Tone and shape of each verdict, the same as on the card. */
export const looks: Record<VerdictKind, Pick<VerdictView, 'tone' | 'mark'>> = {
  exceeded: { tone: 'reached', mark: '✓' },
  met: { tone: 'reached', mark: '✓' },
  missed: { tone: 'short', mark: '△' },
  'within-rounding': { tone: 'open', mark: '◇' },
  pending: { tone: 'open', mark: '◇' },
  'not-comparable': { tone: 'quiet', mark: '–' },
};

/** The one verdict that stands for a series: the newest that was decided, else the newest. */
export function headVerdict(targets: readonly TargetVerdict[]): TargetVerdict | undefined {
  const newestFirst = [...targets]
    .filter(({ replacedBy }) => replacedBy === undefined)
    .sort((a, b) => (a.period < b.period ? 1 : -1));
  return newestFirst.find(({ verdict }) => verdict !== 'pending') ?? newestFirst[0];
}
