/** Disagreements between labels and what was extracted, one line each, for whoever mends either. */
import type { Fact } from '#lib/model/fact.ts';
import type { Label } from './golden.ts';
import type { Field, Judgement } from './judge.ts';

const stated: Record<Field, (fact: Fact, label: Label) => string> = {
  value: (fact, label) => `${fact.value} ${fact.unit}, not ${label.value} ${label.unit}`,
  indicator: (fact, label) => `${fact.indicatorId ?? fact.indicator}, not ${label.id ?? label.indicator}`,
  measure: (fact, label) => `${fact.measure}, not ${label.measure}`,
  period: (fact, label) => `${fact.period}, not ${label.period}`,
  status: (fact, label) => `${fact.status}, not ${label.status}`,
  comparator: (fact, label) => `${fact.comparator}, not ${label.comparator}`,
  scope: (fact, label) => `${fact.scope}, not ${label.scope}`,
  zone: (fact, label) => `${fact.zone}, not ${label.zone ?? "the page's"}`,
};

export const describeErrors = (judgements: readonly Judgement[]): string =>
  judgements
    .flatMap(({ slug, found, missed, spurious }) => [
      ...found
        .filter(({ wrong }) => wrong.length > 0)
        .map(({ label, fact, wrong }) => {
          const fields = wrong.map((field) => `${field}: ${stated[field](fact, label)}`);
          return `${slug}\t${label.before}[${label.surface}]\t${fields.join('; ')}\n`;
        }),
      ...missed.map((label) => `${slug}\t${label.before}[${label.surface}]\tmissed (${label.indicator})\n`),
      ...spurious.map(
        ({ fact, trap }) => `${slug}\t[${fact.surface}]\tnot a figure (${trap ?? fact.indicator})\n`,
      ),
    ])
    .join('');
