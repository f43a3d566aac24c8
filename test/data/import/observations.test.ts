import { describe, expect, it } from 'vitest';
import { type ImportFile, readTables } from '#lib/data/import/observations.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import { compileRelease } from '#lib/seeds/compile.ts';
import { fact, readOrThrow, seedFiles, ZONE } from '../../support/seeds.ts';

const XIGANG = ZONE.replaceAll('东港', '西港')
  .replace('donggang', 'xigang')
  .replace(/sources:[\s\S]*/, '');
const { files } = compileRelease(
  readOrThrow(
    seedFiles([fact()], { 'zones/xigang-htz.yml': `${XIGANG}weakAliases: [港区]\n` }).map((file) =>
      file.path === 'zones/donggang-htz.yml'
        ? { ...file, text: file.text.replace('aliases:', 'weakAliases: [港区]\naliases:') }
        : file,
    ),
  ),
);
const lexicon: Lexicon = JSON.parse([...files].find(([path]) => path.includes('lexicon'))![1]);

const read = (text: string, path = '数据.csv') => readTables([{ path, text } satisfies ImportFile], lexicon);
const HEAD = '园区,指标,时期,数值,单位,口径,度量,状态,来源,发布者,日期,网址,备注';
const row = async (line: string) => read(`${HEAD}\n${line}\n`);

describe('a table of observations', () => {
  it('takes names of zones and indicators, and words for the rest', async () => {
    const { rows, bad } = await row(
      '东港高新区,GDP,2021,306.2,亿元,主园区,,预计,年报,管委会,2022-02,https://a.gov.cn/1,试',
    );
    expect(bad).toEqual([]);
    expect(rows[0]?.observation).toMatchObject({
      zone: 'donggang-htz',
      indicator: 'gdp',
      scope: 'main-park',
      measure: 'level',
      period: '2021',
      value: '306.2',
      unit: '亿元',
      status: 'preliminary',
      note: '试',
    });
    expect(rows[0]?.source).toMatchObject({
      title: '年报',
      publisher: '管委会',
      date: '2022-02',
      official: false,
    });
  });

  it.each([
    [
      'the unit in the number',
      'donggang-htz,gdp,2021,超306.2亿元',
      { comparator: '>', value: '306.2', unit: '亿元' },
    ],
    ['thousands separators', 'donggang-htz,gdp,2021,"30,620",万元', { value: '30620', unit: '万元' }],
    ['full-width digits', 'donggang-htz,gdp,2021,３０６．２,亿元', { value: '306.2', unit: '亿元' }],
    ['a full-width sign', 'donggang-htz,gdp,2021,9.7,％,,增速', { measure: 'growth', unit: '%' }],
    ['a growth', 'donggang-htz,gdp,2021,9.7,%,,增速', { measure: 'growth', growthType: 'yoy' }],
    [
      'a yearly growth',
      'donggang-htz,gdp,2016/2020,8.1,%,,增速',
      { measure: 'growth', growthType: 'annualised' },
    ],
    [
      'a growth in words',
      'donggang-htz,gdp,2022,正增长,,,,目标',
      { measure: 'growth', words: '正增长', status: 'target' },
    ],
    ['a rate', 'donggang-htz,失业率,2021,2.1,%', { measure: 'share' }],
    ['a rank', 'donggang-htz,全国排名,2021,19,位', { measure: 'rank' }],
    ['the scope that the zone implies', 'donggang-htz,gdp,2021,1,亿元', { scope: 'main-park' }],
  ])('%s', async (_what, line, expected) => {
    const { rows, bad } = await row(line);
    expect(bad).toEqual([]);
    expect(rows[0]?.observation).toMatchObject(expected);
  });

  it('cites the file where a row names no source', async () => {
    expect((await row('donggang-htz,gdp,2021,1,亿元')).rows[0]?.source).toMatchObject({ title: '数据.csv' });
  });

  it.each([
    ['no such zone', '南港高新区,gdp,2021,1,亿元', 'zone', 'unknown'],
    ['a name of two zones', '港区,gdp,2021,1,亿元', 'zone', 'ambiguous'],
    ['no such indicator', 'donggang-htz,人均绿地,2021,1,亿元', 'indicator', 'unknown'],
    ['no zone', ',gdp,2021,1,亿元', 'zone', 'missing'],
    ['no number', 'donggang-htz,gdp,2021,,亿元', 'value', 'missing'],
    ['words for a number', 'donggang-htz,gdp,2021,很多,亿元', 'value', 'not-a-number'],
    ['a number without unit', 'donggang-htz,gdp,2021,306.2', 'value', 'not-a-number'],
    ['a formula', 'donggang-htz,gdp,2021,=1+1,亿元', 'value', 'not-a-number'],
    ['a period in words', 'donggang-htz,gdp,去年,1,亿元', 'period', 'not-a-period'],
    ['month 13', 'donggang-htz,gdp,2021-13,1,亿元', 'period', 'not-a-period'],
    ['a period that runs backwards', 'donggang-htz,gdp,2021/2016,1,亿元', 'period', 'not-a-period'],
    ['firms for money', 'donggang-htz,gdp,2021,580,家', 'unit', 'wrong-unit'],
    ['money for growth', 'donggang-htz,gdp,2021,9.7,亿元,,增速', 'unit', 'wrong-unit'],
    ['an unknown scope', 'donggang-htz,gdp,2021,1,亿元,北园', 'scope', 'unknown'],
    ['an unknown status', 'donggang-htz,gdp,2021,1,亿元,,,估', 'status', 'not-valid'],
    ['a date that is none', 'donggang-htz,gdp,2021,1,亿元,,,,年报,管委会,去年', 'date', 'not-valid'],
    [
      'an address that runs code',
      'donggang-htz,gdp,2021,1,亿元,,,,年报,管委会,2022,javascript:0',
      'url',
      'not-valid',
    ],
    ['a quote never closed', 'donggang-htz,gdp,2021,1,"亿元', 'row', 'unclosed-quote'],
  ])('%s: %s', async (_what, line, field, problem) => {
    const { rows, bad } = await row(line);
    expect(rows).toEqual([]);
    expect(bad).toMatchObject([
      { file: '数据.csv', line: 2, why: { code: 'row-invalid', params: { field, problem } } },
    ]);
  });

  it('goes on after a bad row, and tells its line', async () => {
    const { rows, bad } = await read(
      `${HEAD}\ndonggang-htz,gdp,2020,268,亿元\nx,gdp,2021,1,亿元\n\ndonggang-htz,gdp,2021,1,亿元\n`,
    );
    expect(rows.map((r) => r.observation.period)).toEqual(['2020', '2021']);
    expect(bad.map((b) => b.line)).toEqual([3]);
  });

  it.each([
    ['no head', 'donggang-htz,gdp,2021,1,亿元\n', 'zone'],
    ['a head without periods', '园区,指标,数值\n', 'period'],
    ['nothing', '', 'zone'],
  ])('a table with %s is refused as a whole', async (_what, text, field) => {
    expect((await read(text)).bad).toMatchObject([{ why: { params: { field, problem: 'missing' } } }]);
  });

  it('takes columns in any order, and leaves out those it does not know', async () => {
    const { rows } = await read('value,colour,period,zone,indicator\n1亿元,red,2021,donggang-htz,gdp\n');
    expect(rows).toHaveLength(1);
  });

  it('keeps a row that is written twice once', async () => {
    const line = 'donggang-htz,gdp,2021,1,亿元';
    expect((await read(`${HEAD}\n${line}\n${line}\n`)).rows).toHaveLength(1);
  });
});
