/** The chart of a card: the series, the goals beside it, and the page's own point. */
import type { Amount, Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { comparePeriods, spanOf } from '#lib/period/period.ts';
import { round } from '#lib/quantity/round.ts';
import { partsOf } from './format.ts';
import type { Lang } from './lang.ts';
import { periodName } from './period-names.ts';
import type { ChartPoint, ChartView } from './view.ts';

const KINDS: Readonly<Record<ChartPoint['kind'], Record<Lang, string>>> = {
  actual: { zh: '', en: '' },
  preliminary: { zh: '预计', en: 'estimate' },
  target: { zh: '目标', en: 'target' },
};
/** One point is no series. */
const FEWEST = 2;

export function chartOf(fact: Fact, context: Context, lang: Lang): ChartView | undefined {
  if (fact.period === null || fact.measure === 'rank') return undefined;
  const largest = Math.max(
    Math.abs(fact.value),
    ...context.history.map((p) => Math.abs(p.value)),
    ...[...context.targets, ...context.outlook]
      .filter((t) => t.measure === fact.measure)
      .map((t) => Math.abs(t.value)),
  );
  const { unit, by } = scaleOf(largest, fact.unit, lang);
  const place = (period: string, { value }: Pick<Amount, 'value'>) => {
    const y = round(value / by, 4);
    return { period, x: (spanOf(period).to + 1) / 12, y, label: String(round(y, 2)) };
  };
  const isHere = (period: string, kind: 'target' | 'outcome') =>
    period === fact.period && (fact.status === 'target') === (kind === 'target');

  const points: ChartPoint[] = context.history.map((p) => ({
    ...place(p.period, p),
    kind: p.status === 'preliminary' ? 'preliminary' : 'actual',
    ...(isHere(p.period, 'outcome') && p.value === fact.value && { here: true as const }),
    ...(p.break && { break: true as const }),
  }));
  for (const goal of [...context.targets, ...context.outlook]) {
    if (goal.measure !== fact.measure || goal.unit !== fact.unit || ('replacedBy' in goal && goal.replacedBy))
      continue;
    points.push({
      ...place(goal.period, goal),
      kind: 'target',
      ...(isHere(goal.period, 'target') && goal.value === fact.value && { here: true as const }),
    });
  }
  if (!points.some((p) => p.here)) {
    const kind = fact.status;
    points.push({ ...place(fact.period, fact), kind, here: true });
  }
  points.sort((a, b) => comparePeriods(a.period, b.period));
  return points.length < FEWEST ? undefined : { unit, points, summary: summaryOf(points, unit, lang) };
}

/** One unit for the whole chart: that of its largest value. */
function scaleOf(largest: number, unit: string, lang: Lang): { unit: string; by: number } {
  const parts = partsOf(largest, unit, lang);
  const shown = Number(parts.number.replaceAll(',', ''));
  const exact = shown === 0 ? 1 : largest / shown;
  return {
    unit: [parts.before.trim(), parts.unit.trim()].filter(Boolean).join(' '),
    by: 10 ** Math.round(Math.log10(exact)),
  };
}

function summaryOf(points: readonly ChartPoint[], unit: string, lang: Lang): string {
  const said = points.map((p) => {
    const word = KINDS[p.kind][lang];
    return lang === 'zh'
      ? `${periodName(p.period, lang)}${word} ${p.label}${unit}`
      : `${periodName(p.period, lang)}${word && ` ${word}`}: ${p.label} ${unit}`.trim();
  });
  const breaks = points.some((p) => p.break);
  const note = breaks ? (lang === 'zh' ? '；中间口径有变' : '; the coverage changed in between') : '';
  return `${said.join(lang === 'zh' ? '，' : ', ')}${note}${lang === 'zh' ? '。' : '.'}`;
}
