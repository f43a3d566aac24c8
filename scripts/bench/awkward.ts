/** Inputs that a slow rule would stumble over: one thing, over and over, without an end of sentence. */
import type { Lexicon } from '#lib/model/lexicon.ts';

/** Enough to tell quadratic from linear, and short enough to wait for the quadratic. */
const BYTES = 40_000;

export interface Awkward {
  name: string;
  text: string;
}

export function awkwardTexts(lexicon: Lexicon): Awkward[] {
  const names = lexicon.indicators.map(({ zh }) => zh);
  const aliases = lexicon.indicators.flatMap((indicator) => indicator.aliases);
  const zones = lexicon.zones.map((zone) => zone.short);
  const units: Record<string, string> = {
    digits: '1234567890',
    'digits with commas': '1,234,567,890,',
    'digits and dots': '1.2.3.4.',
    'Chinese numerals': '一二三四五六七八九十百千万亿',
    'one numeral': '亿',
    'full-width digits': '１２３４５６７８９０',
    'white space': ' \u00a0\u3000\t',
    'line breaks': '\n',
    brackets: '（（（(((',
    'closing brackets': '）））)))',
    'percent signs': '%%%',
    'masked digits': '××X',
    'names of indicators': names.join(''),
    'aliases of indicators': aliases.join(''),
    'names of zones': zones.join('、'),
    'half a name': aliases.map((alias) => alias.slice(0, -1)).join(''),
    'cues of growth': '同比增长较上年比增速年均增长',
    'cues of goals': '力争目标确保预期计划',
    'a list without an end': '分别达363家、9家、12家、',
    'figures without an end': '地区生产总值306.2亿元增长9.7%，',
    years: '2021年2022年1—9月截至11月底',
    ranges: '30-50亿5%～6%2至3家',
    comparators: '超过不少于约近突破',
    letters: 'abcdefgh',
    'one long sentence': '推动产业集聚提升强化要素保障完善公共服务',
    'surrogate pairs': '😀𠀀',
    'lone surrogates': '\ud83d\ude00\ud83d',
  };
  return Object.entries(units).map(([name, unit]) => ({
    name,
    text: unit.repeat(Math.ceil(BYTES / Math.max(1, Buffer.byteLength(unit)))),
  }));
}
