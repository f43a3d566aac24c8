import { describe, expect, it } from 'vitest';
import { en } from '#lib/card/sentences/en.ts';
import { sentenceOf } from '#lib/card/sentences/sentences.ts';
import { zh } from '#lib/card/sentences/zh.ts';
import { type HeldParams, type ReasonCode, type ReasonParams, reasonOf } from '#lib/context/reasons.ts';

const held: HeldParams = {
  measure: 'level',
  side: 'floor',
  how: 'stated',
  comparator: '=',
  target: 370e9,
  outcome: 345e9,
  outcomeComparator: '=',
  unit: 'CNY',
  margin: -25e9,
  marginUnit: 'CNY',
  marginPct: -6.7568,
  status: 'preliminary',
};
const growth: HeldParams = {
  ...held,
  measure: 'growth',
  target: 8,
  outcome: 9.7,
  unit: '%',
  margin: 1.7,
  marginUnit: 'pp',
  status: 'actual',
};
delete growth.marginPct;

const base = { unit: 'CNY', from: '2020', rate: 8 };
const sums = { ...base, implied: 319444444444, recorded: 347.5e9 };
const breaks = { from: '2021', reason: '口径', reasonEn: 'coverage' };
/** One example of each: the compiler asks for every code. */
const examples: { [C in ReasonCode]: ReasonParams[C] } = {
  exceeded: growth,
  met: { ...growth, outcome: 8, margin: 0 },
  missed: held,
  'within-rounding': { ...growth, target: 7.5, outcome: 7, margin: -0.5, lo: 6.5, hi: 7.5 },
  'no-outcome': { period: '2022' },
  'open-outcome': { outcome: 9e9, comparator: '>', unit: 'CNY', target: 1e10 },
  'price-basis': { period: '2021', nominal: 14.3 },
  'base-missing': { period: '2020' },
  'far-off': { outcome: 1e8, target: 1e10, unit: 'CNY' },
  'other-period': { outcome: 30.62e9, unit: 'CNY', period: '2021' },
  'unrecorded-goal': { outcome: 1, unit: '家', period: '2021' },
  'goal-itself': { target: 54e9, unit: 'CNY' },
  'base-restated': breaks,
  'page-differs': { page: 1, recorded: 2, unit: '家' },
  'growth-consistent': { ...base, previous: 24.98e9 },
  'growth-real': { rate: 9.7, nominal: 14.3, from: '2020' },
  'growth-restated': sums,
  'growth-estimate': sums,
  'growth-conflict': sums,
  'compound-consistent': { ...base, years: 5, base: 1e10 },
  'compound-real': { rate: 8.1, nominal: 10.9, years: 5, from: '2015' },
  'compound-restated': { ...sums, years: 5 },
  'compound-estimate': { ...sums, years: 5 },
  'compound-conflict': { ...sums, years: 5 },
  'share-consistent': { share: 7, part: 1.9e9, whole: 26.8e9, unit: 'CNY', quotient: 7.09 },
  'share-conflict': { share: 8, part: 1.9e9, whole: 26.8e9, unit: 'CNY', quotient: 7.09 },
  'no-previous': { from: '2020' },
  'scope-differs': { period: '2020', scope: 'multi-park', value: 1031, unit: '家' },
  'part-differs': { period: '2021', wanted: '省级', part: '' },
  'part-year': { period: '2021', other: '2020-11' },
  'break-between': breaks,
  currency: { unit: 'USD', other: 'CNY' },
  unit: { unit: '亩', other: 'm2' },
  'too-few-peers': { of: 2, needed: 5, period: '2021' },
  'indicator-unknown': { words: '某指标' },
  'zone-unknown': {},
  'zone-empty': { zone: 'here' },
  'far-from-record': { page: 1, recorded: 200, unit: '家' },
  'not-recorded': { indicator: 'gdp' },
  'period-unknown': {},
};
const codes = Object.keys(examples) as ReasonCode[];

describe.each(codes)('%s', (code) => {
  it('is a sentence in both languages', () => {
    const reason = reasonOf(code, examples[code]);
    for (const lang of ['zh', 'en'] as const) {
      const sentence = sentenceOf(reason, lang);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|\{\}|\s{2}/);
      expect(sentence.length).toBeGreaterThan(6);
    }
    expect(sentenceOf(reason, 'en')).not.toMatch(/[，。：；（）]/);
  });
});

it('has the same codes in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  expect(codes.length).toBeGreaterThan(30);
});

it('shows a code of newer data as it is', () => {
  expect(sentenceOf({ reason: 'from-the-future', params: {} }, 'zh')).toBe('from-the-future');
  expect(sentenceOf({ reason: 'constructor', params: {} }, 'zh')).toBe('constructor');
});

describe('the tone', () => {
  it.each<[string, ReasonCode, HeldParams, string, string]>([
    [
      'a level missed',
      'missed',
      held,
      '低于目标：目标 3700亿元，预计 3450亿元，少 250亿元（−6.8%）',
      'Below the target: target CNY 370 bn, estimate CNY 345 bn, CNY 25 bn below (−6.8%)',
    ],
    [
      'a growth exceeded',
      'exceeded',
      growth,
      '超过目标：增速目标 8%，实际 9.7%，高 1.7个百分点',
      'Above the target: growth target 8%, actual 9.7%, 1.7 percentage points above',
    ],
    [
      'met exactly',
      'met',
      { ...growth, outcome: 8, margin: 0 },
      '达到目标：增速目标 8%，实际 8%',
      'Target met: growth target 8%, actual 8%',
    ],
    [
      'words, from two levels',
      'missed',
      {
        ...growth,
        words: '正增长',
        comparator: '>',
        target: 0,
        how: 'computed',
        outcome: -2.8571,
        outcomeComparator: '<',
        margin: -2.8571,
      },
      '低于目标：增速目标 正增长，按两年公布数推算 下降超 2.8%',
      'Below the target: growth target positive growth, from the two published levels down over 2.8%',
    ],
    [
      'a ceiling kept',
      'exceeded',
      { ...growth, measure: 'level', side: 'ceiling', target: 2.5, outcome: 2.1, margin: -0.4 },
      '优于目标：目标 2.5%，实际 2.1%，低 0.4个百分点',
      'Better than the target: target 2.5%, actual 2.1%, 0.4 percentage points below',
    ],
    [
      'a rank',
      'missed',
      {
        ...growth,
        measure: 'rank',
        side: 'ceiling',
        target: 18,
        outcome: 19,
        unit: 'rank',
        margin: 1,
        marginUnit: 'rank',
      },
      '未达目标：目标 18位，实际 19位，靠后 1位',
      'Short of the target: target no. 18, actual no. 19, 1 place worse',
    ],
  ])('%s', (_, code, params, chinese, english) => {
    const reason = { reason: code, params: { ...params } };
    expect(sentenceOf(reason, 'zh')).toBe(chinese);
    expect(sentenceOf(reason, 'en')).toBe(english);
  });
});
