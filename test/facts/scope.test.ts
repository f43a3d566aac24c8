/** Whose figure is it? 'surface scope zone', with * where the scope is implied. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

const scopesOf = (text: string, zone?: string | null) =>
  factsOf(text, false, zone).map(
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
    // one of them goes on, both leave it open
    [
      '主园区财政收入31亿元。固定资产投资90亿元。',
      ['31亿元 main-park zhuhai-htz', '90亿元 main-park zhuhai-htz'],
    ],
    [
      '主园区财政收入31亿元，“一区多园”营业收入3475亿元。固定资产投资90亿元。',
      ['31亿元 main-park zhuhai-htz', '3475亿元 multi-park zhuhai-htz', '90亿元 zone* zhuhai-htz'],
    ],
    // what something is compared with, or is a part of, owns nothing
    ['地区生产总值增速高于全省2个百分点。', ['2个百分点 zone* zhuhai-htz']],
    ['高新技术企业占全市49%。', ['49% zone* zhuhai-htz']],
    ['外贸额占全市的55%、全省的8.1%。', ['55% zone* zhuhai-htz', '8.1% zone* zhuhai-htz']],
    ['外贸额占全市的55%、全省财政收入31亿元。', ['55% zone* zhuhai-htz', '31亿元 province zhuhai-htz']],
    ['增速位居全市第一。', ['第一 zone* zhuhai-htz']],
    ['相比佛山高新区，财政收入只有20亿元。', ['20亿元 zone* zhuhai-htz']],
    ['财政收入31亿元，在佛山高新区所占比重达12%。', ['31亿元 zone* zhuhai-htz', '12% zone* zhuhai-htz']],
    // among whom: that number is the region's
    ['在全省126家开发区中，财政收入达31亿元。', ['126家 province zhuhai-htz', '31亿元 zone* zhuhai-htz']],
    ['在2021年度全国考评中，财政收入达31亿元。', ['31亿元 zone* zhuhai-htz']],
    ['2021年全市财政收入310亿元。', ['310亿元 city zhuhai-htz']],
    // names of lists, and what something is said to be
    ['引进世界500强企业11家，国内500强企业12家。', ['11家 zone* zhuhai-htz', '12家 zone* zhuhai-htz']],
    // the zone's own city, another one, and offices of a city
    ['珠海市实现财政收入310亿元。', ['310亿元 city zhuhai-htz']],
    ['佛山市财政收入310亿元。', ['310亿元 other -']],
    ['珠海市科技局统计，财政收入31亿元。', ['31亿元 zone* zhuhai-htz']],
    ['财政收入31亿元，占珠海市的12%。', ['31亿元 zone* zhuhai-htz', '12% zone* zhuhai-htz']],
    ['国内企业12家，财政收入31亿元。', ['12家 nation zhuhai-htz', '31亿元 nation zhuhai-htz']],
    // firms in a list that is summed up; a firm of its own
    ['引进炬芯科技公司、先进院等研究机构15家。', ['15家 zone* zhuhai-htz']],
    ['炬芯科技公司等营业收入5亿元。', ['5亿元 other -']],
  ])('%s', (text, scopes) => expect(scopesOf(text)).toEqual(scopes));
});

describe('zones of a page about several', () => {
  it.each<[string, string[]]>([
    [
      '珠海高新区、佛山高新区动态\n珠海高新区：财政收入增长8%\n固定资产投资90亿元。高新技术企业580家。\n佛山高新区\n财政收入31亿元。',
      ['8% zone* zhuhai-htz', '90亿元 zone* zhuhai-htz', '580家 zone* zhuhai-htz', '31亿元 zone* foshan-htz'],
    ],
    [
      '1—4月，珠海高新区固定资产投资90亿元，增长5%；佛山高新区完成30亿元。全市财政收入310亿元，增长8%。',
      [
        '90亿元 zone* zhuhai-htz',
        '5% zone* zhuhai-htz',
        '30亿元 zone* foshan-htz',
        '310亿元 city -',
        '8% city -',
      ],
    ],
    // a paragraph does not hand its zone on; whoever is compared with speaks for nobody
    [
      '珠海高新区财政收入20亿元。\n佛山高新区表示祝贺。\n固定资产投资90亿元。',
      ['20亿元 zone* zhuhai-htz', '90亿元 zone* -'],
    ],
    [
      '珠海高新区、佛山高新区座谈，固定资产投资90亿元，高于全市2个百分点。',
      ['90亿元 zone* -', '2个百分点 zone* -'],
    ],
  ])('%s', (text, scopes) => expect(scopesOf(text, null)).toEqual(scopes));
});
