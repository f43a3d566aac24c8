import { describe, expect, it } from 'vitest';
import { type Annotated, table } from '../../scripts/start/table.ts';

const figure = (surface: string, context: Partial<Annotated['context']> = {}): Annotated => ({
  surface,
  indicator: '地区生产总值',
  period: '2021',
  status: 'actual',
  context: { state: 'matched', previous: null, targets: [], ...context },
});

const previous = { period: '2020', printed: '268', printedUnit: '亿元', changePct: 14.25 };

describe('table', () => {
  it('one line a figure that the data knows: figure, indicator, period, before, target', () => {
    const why = 'Above the target';
    const lines = table([figure('306.2亿元', { previous, targets: [{ verdict: 'exceeded', why }] })]).split(
      '\n',
    );
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(
      /^306\.2亿元 +地区生产总值 +2021 +2020: 268亿元 \(\+14\.3%\) +Above the target$/,
    );
  });

  it('lines up what is twice as wide', () => {
    const [, , first, second] = table([figure('9.7%'), figure('306.2亿元')]).split('\n');
    // 亿元 takes four columns, so the shorter line has two spaces more than characters tell.
    expect(first?.indexOf('地')).toBe((second?.indexOf('地') ?? 0) + 2);
  });

  it('counts what the data knows nothing of, and says when there is nothing else', () => {
    const unknown = figure('48家', { state: 'no-data' });
    expect(table([figure('9.7%'), unknown, unknown])).toMatch(/\n[^\n]*\b2\b[^\n]*$/);
    expect(table([unknown]).split('\n')).toHaveLength(3);
  });

  it.each([
    ['a fall', -2.86, '(-2.9%)'],
    ['no change that can be told', null, '268亿元'],
  ])('%s', (_, changePct, shown) => {
    expect(table([figure('9.7%', { previous: { ...previous, changePct } })])).toContain(shown);
  });
});
