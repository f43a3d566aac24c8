/** Whose figure is it? 'surface scope zone', with * where the scope is implied. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

const scopesOf = (text: string) =>
  factsOf(text).map(
    ({ surface, scope, scopeStated, zone }) => `${surface} ${scope}${scopeStated ? '' : '*'} ${zone ?? '-'}`,
  );

describe('scope', () => {
  it.each<[string, string[]]>([
    ['主园区地区生产总值268亿元。', ['268亿元 main-park zhuhai-htz']],
    ['“一区多园”营业收入达3475亿元。', ['3475亿元 multi-park zhuhai-htz']],
    ['地区生产总值306.2亿元。', ['306.2亿元 zone* zhuhai-htz']],
    ['全市增长1%，全区地区生产总值增长3%。', ['1% city zhuhai-htz', '3% zone* zhuhai-htz']],
    [
      '佛山高新区财政收入31亿元；我区财政收入20亿元。',
      ['31亿元 other foshan-htz', '20亿元 zone* zhuhai-htz'],
    ],
    ['炬芯科技公司营业收入5亿元。', ['5亿元 other -']],
    // what something is compared with, or is a part of, owns nothing
    ['地区生产总值增速高于全省2个百分点。', ['2个百分点 zone* zhuhai-htz']],
    ['高新技术企业占全市49%。', ['49% zone* zhuhai-htz']],
    ['增速位居全市第一。', ['第一 zone* zhuhai-htz']],
    ['相比佛山高新区，财政收入只有20亿元。', ['20亿元 zone* zhuhai-htz']],
  ])('%s', (text, scopes) => expect(scopesOf(text)).toEqual(scopes));
});
