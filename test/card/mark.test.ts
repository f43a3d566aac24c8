import { describe, expect, it } from 'vitest';
import { markOf } from '#lib/card/mark.ts';
import { contextsOf } from '#lib/context/contexts.ts';
import type { Context } from '#lib/model/context.ts';
import { factOf, readerOf } from '../context/support/world.ts';

const LINES = [
  'gdp 2020 r2021 268亿元',
  'gdp 2021 r2021 +8%!',
  'gdp 2021 r2022 306.2亿元',
  'gdp 2021 r2022 +9.7%',
  'revenue 2021 r2021 3700亿元!',
  'revenue 2021 mid2021 3400亿元!',
  'revenue 2021 r2022 3450亿元',
  'projects 2021 i2022 70个',
  'projects 2021 r2022 82个',
  'firms 2022 r2022 620家!',
  'rd 2021 r2021 20亿元!',
  'rd 2021 r2022 19亿元',
  'rd 2021 r2022 +15%',
  'rd 2021 r2021 +10%!',
];

describe('the mark of a figure', () => {
  it.each<[string, string, ReturnType<typeof markOf>]>([
    ['reached: the growth goal speaks for the level', 'gdp 2021 306.2亿元', 'reached'],
    ['reached: the growth itself', 'gdp 2021 +9.7%', 'reached'],
    ['reached, by the target that stands, not the one it replaced', 'revenue 2021 3450亿元', 'reached'],
    ['missed level beside a reached growth: its own measure decides', 'rd 2021 19亿元', 'missed'],
    ['reached growth beside a missed level', 'rd 2021 +15%', 'reached'],
    ['a goal that was reached', 'gdp 2021 +8%!', 'reached'],
    ['a goal that was missed', 'rd 2021 20亿元!', 'missed'],
    ['a goal whose end is open', 'firms 2022 620家!', 'target'],
    ['the newest official says otherwise', 'projects 2021 70个', 'differs'],
    ['an older source says otherwise', 'projects 2021 82个', 'history'],
    ['history only', 'gdp 2020 268亿元', 'history'],
    ['history of other years', 'gdp 2019 250亿元', 'history'],
    ['nothing known', 'energy 2021 5吨', null],
    ['no period', 'gdp - 306.2亿元', null],
  ])('%s', async (_, line, mark) => {
    const fact = factOf(line);
    const [context] = await contextsOf([fact], readerOf(LINES));
    expect(markOf(context as Context, fact)).toBe(mark);
  });

  it('is a question where the zone is not known', async () => {
    const fact = factOf('gdp 2021 306.2亿元', { zone: null });
    const [context] = await contextsOf([fact], readerOf(LINES), ['here', 'there']);
    expect(markOf(context as Context, fact)).toBe('ambiguous');
  });
});
