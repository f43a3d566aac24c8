import type { Progress } from '#lib/model/context.ts';
import { round } from '#lib/quantity/round.ts';
import { amountText, percent, signed } from '../format.ts';
import type { Lang } from '../lang.ts';
import { periodName } from '../period-names.ts';
import type { Tone } from '../view.ts';
import { comparatorWord } from '../words.ts';
import { type Lines, line } from './line.ts';
import { placesText } from './places.ts';

/** Every goal still ahead: what it asks a year, what was seen a year, when that would get there. */
export const progressLine: Lines = (_, { progress }, lang) =>
  progress.map((p) => line('progress', lang, ...progressText(p, lang)));

const STATUS: Readonly<Record<Progress['status'], { zh: string; en: string; tone?: Tone }>> = {
  reached: { zh: '已达到', en: 'reached already', tone: 'reached' },
  'on-track': { zh: '按已有增速可以实现', en: 'on track at the pace so far', tone: 'reached' },
  progressing: { zh: '有进展，按已有增速略慢', en: 'moving, somewhat slower than needed', tone: 'open' },
  insufficient: { zh: '按已有增速不足以实现', en: 'the pace so far is not enough', tone: 'short' },
  'moving-away': { zh: '与目标方向相反', en: 'moving away from the target', tone: 'short' },
  unknown: { zh: '', en: '' },
};

function progressText(p: Progress, lang: Lang): [string, { note?: string; tone?: Tone }] {
  const zh = lang === 'zh';
  const { unit, value, comparator } = p.target;
  const goal = `${periodName(p.period, lang)} ${comparatorWord(comparator, lang)}${amountText(value, unit, lang)}`;
  const status = STATUS[p.status];
  const from = periodName(p.fromPeriod, lang);
  const needed = paceText(p.requiredCagr, p.requiredPerYear, unit, lang);
  const text = needed
    ? `${goal}${zh ? `：${from}之后每年需 ${needed}` : `: ${needed} a year needed after ${from}`}`
    : goal;
  const notes: string[] = [];
  if (status[lang]) notes.push(status[lang]);
  const seen = paceText(p.observedCagr, p.observedPerYear, unit, lang);
  if (seen && p.observedFrom) {
    const since = periodName(p.observedFrom, lang);
    notes.push(zh ? `${since}以来每年 ${seen}` : `${seen} a year since ${since}`);
  }
  if (p.arrival !== null && p.status !== 'reached')
    notes.push(zh ? `照此速度 ${p.arrival}年到达` : `at that pace in ${p.arrival}`);
  const note = notes.join(zh ? '，' : '; ');
  return [text, { ...(note !== '' && { note }), ...(status.tone && { tone: status.tone }) }];
}

/** +15.2 %, or in points and places for what does not compound. */
function paceText(cagr: number | null, perYear: number | null, unit: string, lang: Lang): string {
  if (cagr !== null) return percent(cagr * 100);
  if (perYear === null) return '';
  if (unit === 'rank') return placesText(round(perYear, 1), lang);
  return signed(round(perYear, 2), unit === '%' ? 'pp' : unit, lang);
}
