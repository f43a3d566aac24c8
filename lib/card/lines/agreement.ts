import type { Agreement, Context } from '#lib/model/context.ts';
import { amountText } from '../format.ts';
import type { Lang } from '../lang.ts';
import { comparatorWord } from '../words.ts';
import { type Lines, line } from './line.ts';

/** Said where sources differ, or where several agree; one that agrees stands among the sources anyway. */
export const agreementLine: Lines = (_, context, lang) => {
  const { agreement } = context;
  const differs = agreement.some(({ verdict }) => verdict === 'differs');
  if (!differs && agreement.length < 2) return [];
  const text = agreement.map((a) => agreementText(a, context, lang)).join(lang === 'zh' ? '；' : '; ');
  return [line('agreement', lang, text, differs ? { tone: 'short' } : {})];
};

function agreementText(a: Agreement, context: Context, lang: Lang): string {
  const source = context.sources[a.source];
  const name = [source?.publisher, a.date].filter(Boolean).join(' ') || a.source;
  const value = `${comparatorWord(a.comparator, lang)}${amountText(a.value, a.unit, lang)}`;
  const verdict = {
    equal: lang === 'zh' ? '一致' : 'equal',
    'equal-rounded': lang === 'zh' ? '四舍五入后一致' : 'equal after rounding',
    differs:
      lang === 'zh'
        ? `相差 ${amountText(Math.abs(a.differsBy ?? 0), a.unit, lang)}`
        : `differs by ${amountText(Math.abs(a.differsBy ?? 0), a.unit, lang)}`,
  }[a.verdict];
  return lang === 'zh' ? `${name}：${value}，${verdict}` : `${name}: ${value}, ${verdict}`;
}
