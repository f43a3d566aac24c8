/** How a figure is marked on the page. Its own small file: it ships in the script that every page loads. */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { MarkKind } from '#lib/model/mark.ts';

/** null: nothing to say beyond the page, so no mark. Strongest statement first. */
export function markOf(context: Context, fact: Fact): MarkKind | null {
  if (context.state === 'ambiguous') return 'ambiguous';
  if (context.state === 'no-data') return null;
  // newest official first: an older source that says otherwise does not stand against a figure that the newest confirms
  if (context.agreement[0]?.verdict === 'differs') return 'differs';
  const decided = context.targets.filter((target) => !target.replacedBy);
  const own = decided.filter((target) => target.measure === fact.measure);
  const verdicts = (own.length > 0 ? own : decided).map(({ verdict }) => verdict);
  if (verdicts.includes('missed')) return 'missed';
  if (verdicts.includes('exceeded') || verdicts.includes('met')) return 'reached';
  // a goal whose end is known is marked by how it ended; an open one as a goal
  if (fact.status === 'target') return 'target';
  return context.history.length > 0 || context.agreement.length > 0 ? 'history' : null;
}
