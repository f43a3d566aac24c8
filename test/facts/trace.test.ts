/** The trace says for each field which rule answered, and whether the page said it or it is implied. */
import { describe, expect, it } from 'vitest';
import { FACT_RULES } from '#lib/facts/rules.ts';
import { PARSERS, REFINERS } from '#lib/mentions/rules.ts';
import { factsOf } from '../support/facts.ts';

const traceOf = (text: string, at = 0) =>
  Object.fromEntries(
    factsOf(text, true)[at]!.trace!.map(({ field, rule, stated }) => [field, [rule, stated]]),
  );

describe('trace', () => {
  it('of what is said', () => {
    expect(traceOf('2020年，主园区地区生产总值预计超过268亿元。')).toEqual({
      value: ['figure', true],
      indicator: ['indicator-name', true],
      measure: ['measure', false],
      period: ['period-said', true],
      status: ['status-said', true],
      comparator: ['comparator', true],
      scope: ['scope-said', true],
    });
  });

  it('of what is implied', () => {
    expect(traceOf('地区生产总值306.2亿元、增长9.7%。', 1)).toMatchObject({
      indicator: ['indicator-elided', false],
      period: ['period-page', false],
      status: ['status-section', false],
      scope: ['scope-implied', false],
    });
  });

  it('is left out where nobody asked', () => expect(factsOf('财政收入30亿元。')[0]!.trace).toBeUndefined());

  it('names registered rules only', () => {
    const known = new Set([...PARSERS, ...REFINERS, ...FACT_RULES].map(({ id }) => id));
    const text = `高企从360家增至1031家、占全市1/3，总数达两千余家；三次产业结构为1.4:36.3:62.3。
      十项民生实事完成，居全市首位，与去年持平。12支基金投入30亿元推动园区建设。`;
    const named = factsOf(text, true).flatMap(({ trace }) => trace!.map(({ rule }) => rule));
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter((rule) => !known.has(rule))).toEqual([]);
  });
});
