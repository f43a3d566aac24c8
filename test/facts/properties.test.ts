/** What holds for every text, whatever it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import { readPlain } from '#lib/text/plain.ts';
import { figuresOf, smallLexicon } from '../support/mentions.ts';

const vocabulary = compileVocabulary(smallLexicon);
const about = { zone: 'zhuhai-htz', date: '2022-02-18' };
const facts = (text: string): Fact[] => extract(readPlain(text), vocabulary, about);
/** What a fact says, without the place where it says it. */
const said = ({ start: _s, end: _e, surface: _t, ...rest }: Fact) => rest;

const paragraphs = [
  '2021年，主园区地区生产总值306.2亿元、增长9.7%，固定资产投资276亿元、增长10.5%。',
  '高新技术企业从360家增至1031家，占全市49%；国家高新区综合评价由第31位上升至第19位。',
  '力争2025年地区生产总值突破540亿元，年均增长8%以上；高企总数不少于1000家。',
  '截至11月底，共引进项目82个、总投资约476亿元，其中亿元以上项目16个。',
  '预计全年固定资产投资完成249.8亿元，高于全市2.6个百分点。',
];
const text = fc
  .array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 5 })
  .map((lines) => lines.join('\n'));
/** Pieces that meet in no sensible order: what a scanner must survive. */
const rubble = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...'0123456789.,，。、；：%％％万亿元家个第一二三十百千两成翻番占比由至到超约×X“”（）-—～·/\u00a0\u3000\n\ufffd',
      ),
      fc.constantFrom(
        '地区生产总值',
        '同比增长',
        '个百分点',
        '2021年',
        '分别',
        '百分之',
        '三分之',
        '高新区',
        '力争',
        '其中',
      ),
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));

const full = (line: string) =>
  line.replace(/[0-9.%]/g, (c) => (c === '.' ? '．' : String.fromCharCode(c.charCodeAt(0) + 0xfee0)));
const spaced = (line: string) => line.replace(/(\d)([亿万元家个])/g, '$1\u00a0$2');

describe('every text', () => {
  it('gives facts whose span is their surface, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(text, rubble), (page) => {
        let end = 0;
        for (const fact of facts(page)) {
          expect(page.slice(fact.start, fact.end)).toBe(fact.surface);
          expect(fact.start).toBeGreaterThanOrEqual(end);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(Number.isFinite(fact.value)).toBe(true);
          end = fact.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(rubble, (page) => {
        facts(page);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its facts when an unrelated paragraph follows', () => {
    fc.assert(
      fc.property(text, (page) => {
        const before = facts(page);
        const after = facts(`${page}\n请各单位认真抓好落实，确保各项工作顺利推进。`);
        expect(after).toEqual(before);
      }),
    );
  });

  it.each([
    ['full-width digits', full],
    ['no-break spaces before units', spaced],
  ])('says the same in %s', (_how, variant) => {
    fc.assert(
      fc.property(text, (page) => {
        expect(facts(variant(page)).map(said)).toEqual(facts(page).map(said));
      }),
    );
  });

  it.each([
    ['2021年，主園區地區生產總值306.2億元、增長9.7%。', '2021年，主园区地区生产总值306.2亿元、增长9.7%。'],
    ['高新技術企業從360家增至1031家，佔全市49%。', '高新技术企业从360家增至1031家，占全市49%。'],
    ['力爭2025年地區生產總值突破540億元。', '力争2025年地区生产总值突破540亿元。'],
    ['截至11月底，共引進項目82個、總投資約476億元。', '截至11月底，共引进项目82个、总投资约476亿元。'],
    ['固定資產投資同比下降三成。', '固定资产投资同比下降三成。'],
    [
      '二、２０２１年預期目標。地區生產總值增長8%左右。\n三、工作回顧\n去年引進項目64個。',
      '二、2021年预期目标。地区生产总值增长8%左右。\n三、工作回顾\n去年引进项目64个。',
    ],
    ['下半年重點工作安排\n引進項目64個。', '下半年重点工作安排\n引进项目64个。'],
  ])('says the same in traditional characters: %s', (traditional, simplified) => {
    expect(facts(traditional).length).toBeGreaterThan(0);
    expect(facts(traditional).map(said)).toEqual(facts(simplified).map(said));
  });
});

describe('numerals', () => {
  const DIGITS = '零一二三四五六七八九';
  const below10k = (n: number): string => {
    let out = '';
    let gap = false;
    for (const [power, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(n / power) % 10;
      if (digit === 0) gap = out !== '';
      else {
        out += `${gap ? '零' : ''}${DIGITS[digit]}${name}`;
        gap = false;
      }
    }
    return out;
  };
  const spell = (n: number): string => {
    const [yi, wan, rest] = [Math.floor(n / 1e8), Math.floor(n / 1e4) % 1e4, n % 1e4];
    const low = rest === 0 ? '' : `${yi + wan > 0 && rest < 1000 ? '零' : ''}${below10k(rest)}`;
    const middle = wan === 0 ? '' : `${yi > 0 && wan < 1000 ? '零' : ''}${below10k(wan)}万`;
    return `${yi === 0 ? '' : `${below10k(yi)}亿`}${middle}${low}`;
  };

  it('written out in Chinese are read back', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 101, max: 99_999 }), fc.integer({ min: 1e5, max: 9e11 })),
        (n) => {
          const [figure] = figuresOf(`共${spell(n)}家`);
          const [, digits, exponent] = /= (\d+)(?:e(\d+))? 家/.exec(figure ?? '') ?? [];
          expect(Number(digits) * 10 ** Number(exponent ?? 0)).toBe(n);
        },
      ),
    );
  });
});
