/** Which zone is the page about? Every row is a page as far as the question needs it. */
import { describe, expect, it } from 'vitest';
import { type ResolvedZone, resolveZone } from '#lib/facts/zone.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { PageAbout } from '#lib/model/text.ts';
import type { Zone } from '#lib/model/zone.ts';
import { readPlain } from '#lib/text/plain.ts';

const zone = (id: string, short: string, city: string, province: string, more: Partial<Zone> = {}): Zone => ({
  id,
  short,
  name: short.replace('高新区', '高新技术产业开发区').replace('经开区', '经济技术开发区'),
  aliases: [],
  type: 'htz',
  level: 'national',
  city,
  province,
  hosts: [],
  ...more,
});

const vocabulary = compileVocabulary({
  format: 1,
  version: 'test',
  zones: [
    zone('zhuhai-htz', '珠海高新区', '珠海市', '广东省', {
      hosts: ['www.zhuhai-hitech.gov.cn'],
      cues: ['唐家湾'],
    }),
    zone('zhuhai-etdz', '珠海经开区', '珠海市', '广东省', { type: 'etdz', weakAliases: ['高栏港经济区'] }),
    zone('foshan-htz', '佛山高新区', '佛山市', '广东省'),
    zone('lanzhou-htz', '兰州高新区', '兰州市', '甘肃省', { cues: ['雁滩园区', '定连园区'] }),
    zone('baiyin-htz', '白银高新区', '白银市', '甘肃省'),
    zone('zhongguancun-htz', '中关村科技园', '北京市', '北京市', { weakAliases: ['中关村'] }),
    zone('national-htz-aggregate', '全国国家高新区', '全国', '全国', {
      type: 'aggregate',
      weakAliases: ['国家高新区'],
    }),
  ],
  indicators: [],
  pinyin: {},
  observations: {},
});

const resolve = (about: PageAbout, text: string): ResolvedZone =>
  resolveZone(about, readPlain(text), vocabulary);
const long = '各部门要统筹抓好各项工作。'.repeat(80);

describe('the page is about one zone', () => {
  it.each<[evidence: ResolvedZone['evidence'], id: string, about: PageAbout, text: string]>([
    ['asked', 'foshan-htz', { zone: 'foshan-htz', title: '珠海高新区工作报告' }, ''],
    ['asked', 'foshan-htz', { zone: '佛山高新区（狮山镇）' }, ''],
    [
      'host',
      'zhuhai-htz',
      { url: 'http://www.zhuhai-hitech.gov.cn/a/t20220101_1.html', title: '佛山高新区来访' },
      '',
    ],
    ['metadata', 'zhuhai-htz', { siteName: '珠海高新区管委会', title: '2021年工作报告' }, '全区实现新增长。'],
    ['title', 'foshan-htz', { title: '佛山高新區一季度開門紅' }, '全区产值同比增长8%。'],
    ['title', 'zhuhai-etdz', { title: '高栏港经济区上半年运行平稳' }, '珠海市西部的港区。'],
    ['heading', 'foshan-htz', {}, '佛山高新区2022年总结\n全区产值同比增长8%。'],
    [
      'text',
      'foshan-htz',
      {},
      `昨日，佛山高新区召开会议。珠海高新区应邀参加。会上，佛山高新区提出新目标，要求再上台阶。${long}`,
    ],
    [
      'place',
      'zhuhai-htz',
      { siteName: '珠海市人民政府', title: '高新区全年工作回顾' },
      '高新区实现新突破。',
    ],
    ['cue', 'lanzhou-htz', { title: '高新区工作会议讲话' }, '×高新区推进雁滩园区扩容，×高新区再提速。'],
    ['cue', 'zhuhai-htz', {}, '高新区管委会在唐家湾召开会议，部署高新区下一步工作。'],
  ])('%s: %s', (evidence, id, about, text) => {
    expect(resolve(about, text)).toMatchObject({ zone: id, evidence });
  });
});

describe('the reader is asked', () => {
  it.each<[why: string, about: PageAbout, text: string, candidates: string[]]>([
    ['two zones in the title', { title: '珠海高新区与佛山高新区签约' }, '', ['zhuhai-htz', 'foshan-htz']],
    ['both named as often', {}, '珠海高新区和佛山高新区各有所长。', ['zhuhai-htz', 'foshan-htz']],
    [
      'only a province is told',
      { title: '在高新区会议上的讲话' },
      '认真落实对甘肃重要讲话精神。',
      ['lanzhou-htz', 'baiyin-htz'],
    ],
    [
      '开发区 of a city that has two',
      { siteName: '珠海市政府', title: '开发区建设提速' },
      '',
      ['zhuhai-htz', 'zhuhai-etdz'],
    ],
  ])('%s', (_why, about, text, candidates) => {
    const found = resolve(about, text);
    expect(found.zone).toBeNull();
    expect([...found.candidates].sort()).toEqual([...candidates].sort());
  });
});

describe('no zone’s page', () => {
  it.each<[why: string, about: PageAbout, text: string]>([
    [
      'a city’s bulletin that names a zone',
      { title: '珠海市2021年国民经济和社会发展统计公报' },
      '珠海高新区产值增长。珠海高新区再创佳绩。',
    ],
    ['a province’s work report', { title: '2022年广东省政府工作报告' }, '高新区建设加快，高新区提质。'],
    ['nothing is named', { title: '通知' }, '请各单位按时报送材料。'],
    [
      'a kind of zone, not one',
      { title: '政策解读' },
      '国家高新区、省级高新区均可申报，各高新区按要求办理。',
    ],
    ['a weak name without a second cue', { title: '中关村论坛观察' }, '论坛如期举行。'],
    ['the nation as a whole, in passing', {}, `全国国家高新区共有一百多家。${long}`],
    ['no text at all', {}, ''],
  ])('%s', (_why, about, text) => {
    expect(resolve(about, text)).toMatchObject({ zone: null, candidates: [] });
  });

  it('a zone named once in a long text is offered, not presumed', () => {
    expect(resolve({}, `本市与佛山高新区开展交流。${long}`)).toMatchObject({ zone: null });
  });
});
