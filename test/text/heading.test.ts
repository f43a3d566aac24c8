import { describe, expect, it } from 'vitest';
import { guessedLevel } from '#lib/text/heading.ts';

describe('lines that head a section', () => {
  it.each([
    ['一、2021年工作回顾', false, 2],
    ['十二、坚持党建引领', false, 2],
    ['（三）重点任务', false, 3],
    ['(二)工业', false, 3],
    ['第二部分 主要目标', false, 1],
    ['主要经济指标', true, 4],
    ['（一）工业平稳。', true, 3],
  ])('%s (bold: %s) is of level %i', (line, bold, level) => expect(guessedLevel(line, bold)).toBe(level));

  it.each([
    ['一、实现产值10亿元，增长9%；', false],
    ['全年完成产值10亿元', false],
    ['产值10亿元，增长9%', true],
    ['268', true],
    ['186.4亿元！', true],
    ['▲8.2%', true],
    ['一季度经济平稳', false],
    ['二十亿元', false],
    [`一、${'长'.repeat(60)}`, false],
  ])('%s (bold: %s) heads nothing', (line, bold) => expect(guessedLevel(line, bold)).toBeUndefined());
});
