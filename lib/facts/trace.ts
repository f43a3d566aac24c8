/** The evidence of a fact, step by step: which rule said what, in words of the page or by what they imply. */
import type { TraceStep } from '#lib/model/fact.ts';
import type { Draft } from './draft.ts';

const MAX_WORDS = 80;

export function traceOf(d: Draft): TraceStep[] {
  const steps: TraceStep[] = [{ rule: d.mention.rule, field: 'value', stated: true }];
  if (d.subject) {
    steps.push({
      rule: d.subject.rule,
      field: 'indicator',
      stated: d.subject.rule !== 'indicator-elided',
      words: d.subject.name.slice(0, MAX_WORDS),
    });
  }
  steps.push({ rule: 'measure', field: 'measure', stated: d.measure !== 'level' });
  steps.push({ rule: d.periodRule, field: 'period', stated: d.periodRule === 'period-said' });
  steps.push({ rule: d.statusRule, field: 'status', stated: d.statusRule === 'status-said' });
  steps.push({ rule: 'comparator', field: 'comparator', stated: d.comparator !== '=' });
  steps.push({ rule: d.scopeStated ? 'scope-said' : 'scope-implied', field: 'scope', stated: d.scopeStated });
  return steps;
}
