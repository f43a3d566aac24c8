import { beforeAll, describe, expect, it } from 'vitest';
import { zoneSearch } from '#lib/data/lookup.ts';
import type { ZoneHit } from '#lib/model/overview.ts';
import { readCompiledDataset } from '#lib/seeds/packaged.ts';

let search: (query: string, limit?: number) => ZoneHit[];
beforeAll(async () => {
  search = zoneSearch(await (await readCompiledDataset()).lexicon());
});

describe('a zone is found first by', () => {
  it.each([
    ['its short name', '珠海高新区', 'zhuhai-htz', 'name'],
    ['its full name', '珠海高新技术产业开发区', 'zhuhai-htz', 'name'],
    ['an alias', '仲恺高新区', 'huizhou-zhongkai-htz', 'alias'],
    ['the beginning of its name', '西安高新', 'xian-htz', 'name'],
    ['a part of its name', '仲恺高新技术', 'huizhou-zhongkai-htz', 'alias'],
    ['the beginning of an alias', '松山湖', 'dongguan-songshanhu-htz', 'alias'],
    ['its full pinyin', 'zhuhaigaoxinqu', 'zhuhai-htz', 'pinyin'],
    ['pinyin in syllables', 'zhu hai gao xin qu', 'zhuhai-htz', 'pinyin'],
    ['the beginning of its pinyin', 'lanzhou', 'lanzhou-htz', 'pinyin'],
    ['its initials', 'zhgxq', 'zhuhai-htz', 'initials'],
    ['its initials in capitals', 'ZHGXQ', 'zhuhai-htz', 'initials'],
    ['its id', 'suzhou-industrial-park', 'suzhou-industrial-park', 'id'],
    ['full-width letters', 'ｚｈｇｘｑ', 'zhuhai-htz', 'initials'],
    ['two words', '苏州 工业', 'suzhou-industrial-park', 'name'],
    ['a name with quotes', '“珠海高新区”', 'zhuhai-htz', 'name'],
    ['its English name', 'Guangzhou Economic Dev', 'guangzhou-etdz', 'alias'],
    ['English words', 'daya bay', 'huizhou-dayawan-etdz', 'alias'],
    ['a slip in its pinyin', 'zhuhaigaoxnqu', 'zhuhai-htz', 'pinyin'],
  ])('%s: %s', (_what, query, id, matched) => {
    expect(search(query)[0]).toMatchObject({ id, matched });
  });
});

describe('the list', () => {
  it('puts the zone that more is known of first', () => {
    const counts = search('珠海').map((hit) => hit.observations);
    expect(search('珠海')[0]?.id).toBe('zhuhai-htz');
    expect(counts[0]).toBeGreaterThan(counts[1] ?? 0);
  });

  it('finds all zones of a place, by its name with and without 省 or 市', () => {
    const ids = search('珠海市').map((hit) => hit.id);
    expect(ids).toEqual(expect.arrayContaining(['zhuhai-htz', 'zhuhai-etdz']));
    expect(search('广东', 100).filter((hit) => hit.matched === 'place').length).toBeGreaterThan(20);
  });

  it('holds each zone once, and no more than asked for', () => {
    const ids = search('高新区', 100).map((hit) => hit.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(search('高新区', 7)).toHaveLength(7);
  });

  it.each(['', '   ', '“”', '不存在的园区', 'qqqqqq', '!!!'])('is empty for %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('tells the name that matched', () => {
    expect(search('仲恺高新区')[0]?.matchedText).toBe('仲恺高新区');
  });
});
