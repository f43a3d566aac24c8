import { describe, expect, it } from 'vitest';
import { run as verdicts } from '../../scripts/zonelens/verdicts.ts';
import { ran } from '../support/run.ts';

const lines = async (...args: string[]): Promise<Record<string, unknown>[]> => {
  const { code, out } = await ran(verdicts, ...args);
  expect(code).toBe(0);
  return out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

describe('zonelens verdicts', () => {
  // outcome minus target, by hand from the zone's reports of 2021-02-05 and 2022-02-10
  it.each([
    ['total-operating-revenue', 'level', 'multi-park', 370e9, 345e9, 'missed', -25e9, 'CNY'],
    ['gdp', 'growth', 'main-park', 8, 9.7, 'exceeded', 1.7, 'pp'],
    ['above-scale-industrial-value-added', 'growth', 'main-park', 8, 20.9, 'exceeded', 12.9, 'pp'],
    ['fixed-asset-investment', 'growth', 'main-park', 8, 10.5, 'exceeded', 2.5, 'pp'],
    ['general-public-budget-revenue', 'growth', 'main-park', 8, 22.1, 'exceeded', 14.1, 'pp'],
    ['foreign-trade-total', 'growth', 'main-park', 0, 34.1, 'exceeded', 34.1, 'pp'],
    ['actual-fdi', 'growth', 'main-park', 0, -2.8571, 'missed', -2.8571, 'pp'],
    ['high-tech-enterprises', 'level', 'main-park', 550, 580, 'exceeded', 30, '家'],
    ['rd-intensity', 'share', 'main-park', 7.2, 8, 'exceeded', 0.8, 'pp'],
    ['school-places-added', 'level', 'main-park', 5220, 5220, 'met', 0, '个'],
    ['projects-introduced', 'level', 'main-park', 70, 82, 'exceeded', 12, '个'],
    ['projects-introduced-investment', 'level', 'main-park', 20e9, 47.6e9, 'exceeded', 27.6e9, 'CNY'],
    ['key-project-investment', 'level', 'main-park', 16e9, 20.4e9, 'exceeded', 4.4e9, 'CNY'],
  ])('珠海 2021: %s (%s)', async (id, measure, scope, target, outcome, verdict, margin, marginUnit) => {
    const found = (await lines('--zone', 'zhuhai-htz')).filter(
      (line) => line.indicatorId === id && line.measure === measure && line.period === '2021' && !line.part,
    );
    expect(found).toMatchObject([
      {
        zone: 'zhuhai-htz',
        scope,
        target: { value: target },
        outcome: { value: outcome },
        verdict,
        margin,
        marginUnit,
      },
    ]);
  });

  it('says the actual FDI was judged from the two levels', async () => {
    const [line] = (await lines('--zone', 'zhuhai-htz')).filter(
      (l) => l.indicatorId === 'actual-fdi' && l.period === '2021',
    );
    expect(line).toMatchObject({
      target: { words: '正增长', comparator: '>' },
      outcome: { how: 'computed', comparator: '<' },
      why: '低于目标：增速目标 正增长，按两年公布数推算 下降超 2.8%',
    });
  });

  it('speaks English, and prints a table for people', async () => {
    expect(await lines('--zone', 'lanzhou-htz', '--lang', 'en')).toContainEqual(
      expect.objectContaining({
        verdict: 'pending',
        outcome: null,
        margin: null,
        why: 'No outcome for 2021 is recorded',
      }),
    );
    const { out } = await ran(verdicts, '--zone', 'zhuhai-htz', '--pretty');
    expect(out).toContain('低于目标：目标 3700亿元，预计 3450亿元，少 250亿元（−6.8%）');
  });

  it('is empty for a zone without data', async () => {
    expect(await lines('--zone', 'zhuhai-etdz')).toEqual([]);
  });

  it.each([
    [[], 'which zone'],
    [['--zone', 'atlantis'], "no zone 'atlantis'"],
    [['--zone', 'zhuhai-htz', '--lang', 'fr'], '--lang takes zh or en'],
    [['--zone', 'zhuhai-htz', '--nonsense'], 'nonsense'],
  ])('refuses %j in one line', async (args, words) => {
    await expect(verdicts(args)).rejects.toThrow(words);
  });
});
