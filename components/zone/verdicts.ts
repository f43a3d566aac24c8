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

/** The verdict that stands beside a value: on the goal for its own period, the latest said where there are several. */
export function verdictFor(targets: readonly TargetVerdict[], period: string): TargetVerdict | undefined {
  return targets.findLast((target) => target.period === period && target.replacedBy === undefined);
}
