import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as annotate } from '../../scripts/zonelens/annotate.ts';
import { ran } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelens-annotate-'));
const page = join(folder, 'page.txt');
beforeAll(() =>
  writeFileSync(
    page,
    '2021年工作总结\n\n2021年，主园区实现地区生产总值306.2亿元、增长9.7%。区内一家企业获得专利3件。\n',
  ),
);
afterAll(() => rmSync(folder, { recursive: true }));

describe('zonelens annotate', () => {
  it('prints every figure with its context, sentences beside their codes', async () => {
    const { code, out } = await ran(annotate, '--zone', 'zhuhai-htz', '--date', '2022-02-10', page);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const gdp = lines.find(({ indicatorId, measure }) => indicatorId === 'gdp' && measure === 'level');
    expect(gdp).toMatchObject({ doc: 'page', surface: '306.2亿元', period: '2021' });
    expect(gdp.context).toMatchObject({
      state: 'matched',
      previous: { period: '2020', value: 26.8e9, change: 3.82e9 },
      arithmetic: {
        verdict: 'comparable-price',
        reason: 'growth-real',
        why: expect.stringContaining('可比价'),
      },
      targets: [
        { verdict: 'exceeded', margin: 1.7, marginUnit: 'pp', reason: 'exceeded', why: expect.any(String) },
      ],
    });
    for (const { context } of lines)
      for (const id of context.history.flatMap((point: { sources: string[] }) => point.sources))
        expect(context.sources).toHaveProperty([id]);
  });

  it('says the first thing to know of each figure in a table', async () => {
    const { out } = await ran(annotate, '--zone', 'zhuhai-htz', '--date', '2022-02-10', '--pretty', page);
    expect(out).toContain('✓ 超过目标：增速目标 8%，实际 9.7%，高 1.7个百分点');
  });

  it('goes on past a file that cannot be read, and says so', async () => {
    const { code, out, err } = await ran(annotate, '--zone', 'zhuhai-htz', join(folder, 'missing.txt'), page);
    expect([code, err]).toEqual([2, expect.stringContaining('missing.txt')]);
    expect(out).toContain('306.2亿元');
  });

  it.each([
    [['--lang', 'fr', page], '--lang takes zh or en'],
    [['--date', 'yesterday', page], '--date takes'],
  ])('refuses %j', async (args, words) => {
    await expect(annotate(args)).rejects.toThrow(words);
  });
});
