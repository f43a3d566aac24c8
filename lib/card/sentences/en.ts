import type { HeldParams } from '#lib/context/reasons.ts';
import { amountText, rate } from '../format.ts';
import { periodName } from '../period-names.ts';
import { comparatorWord, scopeWord } from '../words.ts';
import type { Sentences } from './sentences.ts';

const amount = (value: number, unit: string): string => amountText(value, unit, 'en');
/** Of what was reckoned, no more digits than it is worth. */
const about = (value: number, unit: string): string => amount(Number(value.toPrecision(4)), unit);
const period = (text: string): string => periodName(text, 'en');
const change = (value: number): string =>
  value === 0 ? 'no change' : `${value > 0 ? 'up' : 'down'} ${rate(Math.abs(value))}`;
/** A bound is cut, never rounded past what is known. */
const bounded = (value: number, comparator: string): string => {
  if (comparator !== '<' && comparator !== '>') return change(value);
  const more = (comparator === '>') === value > 0;
  return `${value > 0 ? 'up' : 'down'} ${more ? 'over' : 'under'} ${rate(Math.trunc(Math.abs(value) * 10) / 10)}`;
};
const covered = (part: string): string => (part ? `“${part}” only` : 'the whole');
const because = (reason: string): string => (reason ? ` (${reason})` : '');
const WORDS: Readonly<Record<string, string>> = {
  正增长: 'positive growth',
  持平: 'no decline',
  两位数增长: 'double-digit growth',
  转正: 'positive growth',
};

/** growth target 8%, actual 9.7%, 1.7 percentage points above */
function held(p: HeldParams): string {
  const isGrowth = p.measure === 'growth';
  const goal =
    p.words === undefined
      ? `${comparatorWord(p.comparator, 'en')}${amount(p.target, p.unit)}`
      : (WORDS[p.words] ?? p.words);
  const said = p.status === 'preliminary' ? 'estimate' : 'actual';
  const how = { stated: said, computed: 'from the two published levels', summed: 'sum of the years' }[p.how];
  const moved = isGrowth && (p.words !== undefined || p.how === 'computed');
  const outcome =
    p.outcomeWords !== undefined
      ? (WORDS[p.outcomeWords] ?? p.outcomeWords)
      : moved
        ? bounded(p.outcome, p.outcomeComparator)
        : `${comparatorWord(p.outcomeComparator, 'en')}${amount(p.outcome, p.unit)}`;
  const parts = [`${isGrowth ? 'growth target' : 'target'} ${goal}`, `${how} ${outcome}`];
  if (p.margin !== 0 && p.words === undefined) parts.push(difference(p));
  return parts.join(', ');
}

function difference(p: HeldParams): string {
  const size = Math.abs(p.margin);
  if (p.marginUnit === 'rank')
    return `${size} ${size === 1 ? 'place' : 'places'} ${p.margin < 0 ? 'better' : 'worse'}`;
  const side = p.margin > 0 ? 'above' : 'below';
  if (p.marginUnit === 'pp') return `${amount(Number(size.toFixed(2)), 'pp')} ${side}`;
  const relative =
    p.marginPct === undefined ? '' : ` (${p.marginPct > 0 ? '+' : '−'}${rate(Math.abs(p.marginPct))})`;
  return `${amount(size, p.marginUnit)} ${side}${relative}`;
}

export const en: Sentences = {
  exceeded: (p) => `${p.side === 'ceiling' ? 'Better than the target' : 'Above the target'}: ${held(p)}`,
  met: (p) => `Target met: ${held(p)}`,
  missed: (p) =>
    `${p.side === 'floor' ? 'Below the target' : p.marginUnit === 'rank' ? 'Short of the target' : 'Over the limit'}: ${held(p)}`,
  'within-rounding': (p) =>
    `Short as printed, yet possible within rounding: ${held(p)} (the printed number can stand for ${amount(p.lo, p.unit)} to ${amount(p.hi, p.unit)})`,
  'no-outcome': (p) => `No outcome for ${period(p.period)} is recorded`,
  'open-outcome': (p) =>
    `The outcome is only given as ${comparatorWord(p.comparator, 'en')}${amount(p.outcome, p.unit)}; whether ${amount(p.target, p.unit)} was reached cannot be told`,
  'price-basis': (p) =>
    `The target is a real growth rate and only levels at current prices are recorded (nominal: ${change(p.nominal)})`,
  'base-missing': (p) => `No level for ${period(p.period)} is recorded, so no growth can be computed`,
  'far-off': (p) =>
    `The page's ${amount(p.outcome, p.unit)} is far from the target of ${amount(p.target, p.unit)}; probably not the same thing, so no verdict`,
  'other-period': (p) =>
    `The page's ${amount(p.outcome, p.unit)} is the recorded number for ${period(p.period)} and may mean that; no verdict`,
  'unrecorded-goal': (p) =>
    `The dataset does not have this target; ${amount(p.outcome, p.unit)} is recorded for ${period(p.period)}, check whether it is the same thing`,
  'goal-itself': (p) =>
    `The page's number is the target of ${amount(p.target, p.unit)} and may be the target itself; no verdict`,
  'base-restated': (p) => `The target was set on the old basis; the coverage changed from ${period(p.from)}`,
  'page-differs': (p) =>
    `The page says ${amount(p.page, p.unit)}, the dataset ${amount(p.recorded, p.unit)}; the verdict follows the dataset`,

  'growth-consistent': (p) =>
    `Fits ${amount(p.previous, p.unit)} in ${period(p.from)} and “${change(p.rate)}”`,
  'growth-real': (p) =>
    `No contradiction with “${change(p.rate)}”: that is real growth; at current prices ${change(p.nominal)} on ${period(p.from)}`,
  'growth-restated': (p) =>
    `${period(p.from)} was published as ${amount(p.recorded, p.unit)}; “${change(p.rate)}” implies about ${about(p.implied, p.unit)}. The base was restated: do not subtract the two years`,
  'growth-estimate': (p) =>
    `${period(p.from)} was estimated at ${amount(p.recorded, p.unit)}; “${change(p.rate)}” implies about ${about(p.implied, p.unit)}. The estimate may have been revised: better not subtract the two years`,
  'growth-conflict': (p) =>
    `Does not add up: ${period(p.from)} is recorded as ${amount(p.recorded, p.unit)}, “${change(p.rate)}” implies about ${about(p.implied, p.unit)}`,
  'compound-consistent': (p) =>
    `Fits ${amount(p.base, p.unit)} in ${period(p.from)} and “${change(p.rate)} a year” over ${p.years} years`,
  'compound-real': (p) =>
    `No contradiction with “${change(p.rate)} a year”: that is real growth; at current prices ${change(p.nominal)} a year over ${p.years} years`,
  'compound-restated': (p) =>
    `${period(p.from)} was published as ${amount(p.recorded, p.unit)}; “${change(p.rate)} a year” over ${p.years} years implies about ${about(p.implied, p.unit)}. The base was restated`,
  'compound-estimate': (p) =>
    `${period(p.from)} was estimated at ${amount(p.recorded, p.unit)}; “${change(p.rate)} a year” over ${p.years} years implies about ${about(p.implied, p.unit)}. The estimate may have been revised`,
  'compound-conflict': (p) =>
    `Does not add up: ${period(p.from)} is recorded as ${amount(p.recorded, p.unit)}, “${change(p.rate)} a year” over ${p.years} years implies about ${about(p.implied, p.unit)}`,
  'share-consistent': (p) =>
    `Adds up: ${amount(p.part, p.unit)} ÷ ${amount(p.whole, p.unit)} = ${rate(p.quotient, 2)}`,
  'share-conflict': (p) =>
    `Does not add up: ${amount(p.part, p.unit)} ÷ ${amount(p.whole, p.unit)} = ${rate(p.quotient, 2)}, printed ${rate(p.share, 2)}`,
  'no-previous': (p) => `Nothing recorded for ${period(p.from)} to check against`,

  'scope-differs': (p) =>
    `${period(p.period)}: ${amount(p.value, p.unit)} for the ${scopeWord(p.scope, 'en')}, another scope, not compared`,
  'part-differs': (p) => `This is ${covered(p.wanted)}, the record is ${covered(p.part)}; not compared`,
  'part-year': (p) =>
    `Recorded for ${period(p.other)}, another stretch than ${period(p.period)}; not compared`,
  'break-between': (p) =>
    `The coverage changed from ${period(p.from)}; not comparable with before${because(p.reasonEn)}`,
  currency: (p) => `Different currencies (${p.unit}, ${p.other}); not converted`,
  unit: (p) => `Different units (${p.unit}, ${p.other}); not converted`,
  'too-few-peers': (p) => `Fewer than ${p.needed} zones have this number in the same scope; no ranking`,

  'indicator-unknown': (p) => `The dataset has no indicator “${p.words}”`,
  'zone-unknown': () => 'It is not known which zone this number is about',
  'zone-empty': () => 'The dataset has nothing about this zone yet',
  'far-from-record': (p) =>
    `The page's ${amount(p.page, p.unit)} is far from the recorded ${amount(p.recorded, p.unit)}; probably not the same thing, so not compared`,
  'not-recorded': () => 'The dataset has no record of this indicator in this scope of the zone',
  'period-unknown': () => 'The page does not say which year the number is for',
};
