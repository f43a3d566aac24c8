import type { Context, HistoryPoint } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { spanOf } from '#lib/period/period.ts';
import { amountText, percent, signed } from '../format.ts';
import type { Lang } from '../lang.ts';
import { periodName } from '../period-names.ts';
import { sentenceOf } from '../sentences/sentences.ts';
import { comparatorWord } from '../words.ts';
import { type Lines, line } from './line.ts';
import { placesText } from './places.ts';

/** The comparable period before; where it is not recorded, the last number there is, without a change. */
export const previousLine: Lines = (fact, context, lang) => {
  const { previous, arithmetic } = context;
  if (fact.status === 'target') return [];
  if (previous) {
    const real = arithmetic?.verdict === 'comparable-price';
    // of a rate there is no price: 6.7% → +3个百分点
    const prices = real && previous.changePct !== null ? currentPrices[lang] : '';
    const note = real ? { note: sentenceOf(arithmetic.why, lang) } : {};
    return [line('previous', lang, previousText(previous, lang) + prices, note)];
  }
  const before = earlier(fact, context);
  const label = lang === 'zh' ? '此前' : 'Before';
  return before ? [line('previous', lang, earlierText(before, fact, lang), { label })] : [];
};

const currentPrices = { zh: '（现价）', en: ' (current prices)' } as const;

/** 2020年 268亿元 → +14.3% */
function previousText(previous: NonNullable<Context['previous']>, lang: Lang): string {
  const { change, changePct, unit } = previous;
  const moved =
    changePct !== null
      ? percent(changePct)
      : unit === 'rank'
        ? placesText(change, lang)
        : signed(change, unit === '%' ? 'pp' : unit, lang);
  const word = comparatorWord(previous.comparator, lang);
  return `${periodName(previous.period, lang)} ${word}${amountText(previous.value, unit, lang)} → ${moved}`;
}

/** The last number before the figure's period, where the comparable one is not recorded and no break lies between. */
function earlier(fact: Fact, { history }: Context): HistoryPoint | undefined {
  const { period } = fact;
  if (period === null) return undefined;
  const end = spanOf(period).to;
  if (history.some((p) => p.break && spanOf(p.period).to <= end)) return undefined;
  return history.findLast((p) => spanOf(p.period).to < end);
}

function earlierText(point: HistoryPoint, fact: Fact, lang: Lang): string {
  const was = `${periodName(point.period, lang)} ${comparatorWord(point.comparator, lang)}${amountText(point.value, point.unit, lang)}`;
  return point.unit === 'rank' ? `${was} → ${placesText(fact.value - point.value, lang)}` : was;
}
