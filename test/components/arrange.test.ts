import { describe, expect, it } from 'vitest';
import { arrange, type Wanted } from '#components/panel/arrange.ts';
import type { PageFigure } from '#lib/model/page.ts';
import { page } from '../support/page-figures.ts';

const all: Wanted = { grouping: 'page', kind: null, query: '' };
const titles = (figures: readonly PageFigure[], wanted: Partial<Wanted> = {}) =>
  arrange(figures, { ...all, ...wanted }, true).map(({ title, kind, figures: { length } }) => [
    kind ?? title,
    length,
  ]);
const inFrame = (figure: PageFigure, id: number, title: string): PageFigure => ({
  ...figure,
  frame: { id, index: 0, url: `https://a.gov.cn/${id}`, title },
});
const framed = page.figures.map((figure, i) => inFrame(figure, i < 4 ? 0 : 7, i < 4 ? '门户' : ''));

describe('figures stand', () => {
  it.each<[string, readonly PageFigure[], Partial<Wanted>, unknown]>([
    ['in page order without a title', page.figures, {}, [['', 6]]],
    [
      'under the title of their frame, or its address',
      framed,
      {},
      [
        ['门户', 4],
        ['https://a.gov.cn/7', 2],
      ],
    ],
    ['without one, where a single frame holds all', framed.slice(0, 4), {}, [['', 4]]],
    ['without one, where the search leaves a single frame', framed, { query: '306' }, [['', 1]]],
    [
      'by indicator, whatever the frame',
      framed,
      { grouping: 'indicator' },
      [
        ['地区生产总值', 3],
        ['营业总收入', 1],
        ['新引进项目数', 1],
        ['专利', 1],
      ],
    ],
    [
      'by verdict, what was missed first',
      page.figures,
      { grouping: 'verdict', kind: 'told' },
      [
        ['missed', 1],
        ['reached', 2],
        ['target', 1],
        ['differs', 1],
        ['ambiguous', 1],
      ],
    ],
    ['nowhere, where none is meant', page.figures, { query: '财政' }, []],
  ])('%s', (_, figures, wanted, expected) => {
    expect(titles(figures, wanted)).toEqual(expected);
  });
});
