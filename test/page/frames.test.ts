import { describe, expect, it } from 'vitest';
import type { PageFigures } from '#lib/model/page.ts';
import { figuresOfFrames, summaryOfFrames } from '#lib/page/frames.ts';
import { page } from '../support/page-figures.ts';

const summary = (figures: number, zone: string | null) => ({ ...page.summary, figures, zone });
const frame = (frameId: number, title: string, count: number, zone: string | null = 'zhuhai-htz') => ({
  frameId,
  answer: {
    ...page,
    title,
    url: `https://a.gov.cn/${frameId}`,
    summary: summary(count, zone),
    figures: page.figures.slice(0, count),
  } satisfies PageFigures,
});

describe('numbers of all frames', () => {
  it('are added up', () => {
    expect(summaryOfFrames([page.summary, page.summary])).toMatchObject({
      figures: 12,
      matched: 10,
      ambiguous: 2,
      withHistory: 8,
      withTarget: 8,
      reached: 4,
      missed: 2,
    });
  });
  it.each([
    ['of the only one', [summary(0, null)], null],
    ['of the one with most figures', [summary(1, 'a'), summary(9, 'b'), summary(2, 'c')], 'b'],
    ['unknown where that one does not know', [summary(1, 'a'), summary(9, null)], null],
    ['of the first of equals', [summary(3, 'a'), summary(3, 'b')], 'a'],
  ])('are about the zone %s', (_, frames, zone) => {
    expect(summaryOfFrames(frames).zone).toBe(zone);
  });
});

describe('figures of all frames', () => {
  const list = (...frames: ReturnType<typeof frame>[]) => {
    const { title, figures } = figuresOfFrames(frames);
    return { title, places: figures.map(({ index, frame: at }) => [index, at?.id, at?.index, at?.title]) };
  };
  it('of one document are as they are', () => {
    expect(list(frame(0, '报告', 2))).toEqual({
      title: '报告',
      places: [
        [0, undefined, undefined, undefined],
        [1, undefined, undefined, undefined],
      ],
    });
  });
  it('of a frame alone say which; the page keeps its name', () => {
    expect(list(frame(0, '门户', 0), frame(7, '报告', 1))).toEqual({
      title: '门户',
      places: [[0, 7, 0, '报告']],
    });
  });
  it('of several are counted through, each with its document', () => {
    expect(list(frame(0, '门户', 2), frame(7, '报告', 1)).places).toEqual([
      [0, 0, 0, '门户'],
      [1, 0, 1, '门户'],
      [2, 7, 0, '报告'],
    ]);
  });
});
