import type { Context } from '#lib/model/context.ts';
import { amountText } from '../format.ts';
import type { Lang } from '../lang.ts';
import { type Lines, line } from './line.ts';

export const perLine: Lines = (_, { per }, lang) => per.map((p) => line('per', lang, perText(p, lang)));

/** Money by head, by square kilometre, by firm. */
function perText({ denominator, value, unit }: Context['per'][number], lang: Lang): string {
  const area = denominator.endsWith('-area');
  const amount = amountText(Number((area ? value * 1e6 : value).toPrecision(4)), unit, lang);
  const of = area ? 'area' : denominator === 'resident-population' ? 'head' : 'firm';
  const words = {
    head: { zh: '按常住人口人均', en: 'per resident' },
    area: { zh: '每平方公里', en: 'per km²' },
    firm: { zh: '每家企业', en: 'per firm' },
  }[of];
  return lang === 'zh' ? `${words.zh} ${amount}` : `${amount} ${words.en}`;
}
