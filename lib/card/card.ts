/** A card's content as strings and tones. Everything that is in doubt is said in words here. */
import type { Context, ZoneName } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { chartOf } from './chart.ts';
import { amountText, partsOf, rate } from './format.ts';
import type { Lang } from './lang.ts';
import { linesOf } from './lines.ts';
import type { Method } from './methods.ts';
import { periodName } from './period-names.ts';
import { sentenceOf } from './sentences/sentences.ts';
import { verdictViews } from './verdicts.ts';
import type { CardView, SourceView } from './view.ts';
import { comparatorWord } from './words.ts';

export function cardOf(fact: Fact, context: Context, lang: Lang): CardView {
  const chart = context.state === 'matched' ? chartOf(fact, context, lang) : undefined;
  const title =
    context.indicator && lang === 'en' ? context.indicator.en : (context.indicator?.zh ?? fact.indicator);
  return {
    state: context.state,
    title,
    who: whoOf(fact, context, lang),
    figure: figureOf(fact, context, lang),
    verdicts: verdictViews(fact, context, lang),
    ...(chart && { chart }),
    lines: linesOf(fact, context, lang),
    ...(context.candidates && {
      choices: context.candidates.map((zone) => ({ zone: zone.id, label: zoneLabel(zone, lang) })),
    }),
    method: methodOf(fact, context),
    sources: Object.values(context.sources).map((source) => sourceView(source, lang)),
    dataset: lang === 'zh' ? `数据 ${context.dataset}` : `data ${context.dataset}`,
  };
}

const zoneLabel = ({ short, en }: ZoneName, lang: Lang): string => (lang === 'en' ? (en ?? short) : short);

/** 珠海高新区 · 主园区（页面未注明，按惯例） · 2021年 · 预计数 */
function whoOf(fact: Fact, { zone, scope }: Context, lang: Lang): string[] {
  const who: string[] = [];
  if (zone) who.push(zoneLabel(zone, lang));
  if (scope) {
    const implied = lang === 'zh' ? '（页面未注明，按惯例）' : ' (not named on the page, implied)';
    who.push(`${scope[lang]}${scope.stated || scope.id === 'zone' ? '' : implied}`);
  }
  if (fact.period !== null) who.push(periodName(fact.period, lang));
  if (fact.status === 'preliminary') who.push(lang === 'zh' ? '预计数' : 'estimate');
  if (fact.status === 'target') who.push(lang === 'zh' ? '目标' : 'target');
  return who;
}

function figureOf(fact: Fact, context: Context, lang: Lang): CardView['figure'] {
  const { before, number, unit } = partsOf(fact.value, fact.unit, lang);
  const prefix = `${comparatorWord(fact.comparator, lang)}${before}`;
  const note = companionText(context, lang) || measureText(fact, lang);
  return { ...(prefix !== '' && { prefix }), number, unit: unit.trim(), ...(note !== '' && { note }) };
}

/** 增长 9.7%（可比价） beside a level, 306.2亿元 beside a growth. */
function companionText({ companion }: Context, lang: Lang): string {
  if (!companion) return '';
  const word = comparatorWord(companion.comparator, lang);
  if (companion.measure !== 'growth') return `${word}${amountText(companion.value, companion.unit, lang)}`;
  const real = companion.priceBasis === 'comparable-price' ? (lang === 'zh' ? '（可比价）' : ' (real)') : '';
  const moved = rate(Math.abs(companion.value), 2);
  if (lang === 'zh') return `${companion.value < 0 ? '下降' : '增长'} ${word}${moved}${real}`;
  return `${companion.value < 0 ? 'down' : 'up'} ${word}${moved}${real}`;
}

function measureText(fact: Fact, lang: Lang): string {
  const words: Partial<Record<Fact['measure'], { zh: string; en: string }>> = {
    growth:
      fact.growthType === 'annualised'
        ? { zh: '年均增速', en: 'average growth a year' }
        : { zh: '增速', en: 'growth' },
    new: { zh: '新增', en: 'new' },
    share: { zh: '占比', en: 'share' },
    rank: { zh: '位次', en: 'rank' },
    'change-pp': { zh: '变动', en: 'change' },
  };
  return words[fact.measure]?.[lang] ?? '';
}

function sourceView(source: Context['sources'][string], lang: Lang): SourceView {
  const { id, title, publisher, date, url } = source;
  const copy = lang === 'zh' ? '据转载文本，未见原页' : 'read on a copy, original page not seen';
  return {
    id,
    title,
    publisher,
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(source.readOnCopy && { note: copy }),
  };
}

function methodOf(fact: Fact, { targets, progress, arithmetic, history }: Context): Method {
  if (fact.status === 'target') return 'what-a-target-asks';
  if (targets.length > 0) return 'targets';
  if (arithmetic && arithmetic.verdict !== 'unknown') return 'arithmetic';
  if (progress.length > 0) return 'long-range-targets';
  return history.length > 0 ? 'history' : 'which-numbers-are-compared';
}

/** Why nothing is shown, as one sentence; undefined where something is. */
export const whyEmpty = (context: Context, lang: Lang): string | undefined =>
  context.state === 'no-data' && context.notComparable[0]
    ? sentenceOf(context.notComparable[0], lang)
    : undefined;
