import type { Context } from '#lib/model/context.ts';
import { percent } from '../format.ts';
import type { Lang } from '../lang.ts';
import { periodName } from '../period-names.ts';
import { type Lines, line } from './line.ts';

export const trendLine: Lines = (_, { trend }, lang) => {
  const text = trend ? trendText(trend, lang) : '';
  return text ? [line('trend', lang, text)] : [];
};

function trendText(trend: NonNullable<Context['trend']>, lang: Lang): string {
  const parts: string[] = [];
  const span = `${periodName(trend.from, lang)} – ${periodName(trend.to, lang)}`;
  if (trend.cagr !== null && Number(trend.to.slice(0, 4)) - Number(trend.from.slice(0, 4)) > 1)
    parts.push(
      lang === 'zh'
        ? `${span} 年均 ${percent(trend.cagr * 100)}`
        : `${percent(trend.cagr * 100)} a year, ${span}`,
    );
  const extreme = trend.highestSince ?? trend.lowestSince;
  if (extreme) {
    const high = trend.highestSince !== undefined;
    const when = periodName(extreme, lang);
    parts.push(
      lang === 'zh' ? `${when}以来${high ? '最高' : '最低'}` : `${high ? 'highest' : 'lowest'} since ${when}`,
    );
  }
  return parts.join(lang === 'zh' ? '，' : '; ');
}
