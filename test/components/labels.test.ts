import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, type Box, overlaps, placeLabels, textWidth } from '#components/chart/labels.ts';
import { layoutChart } from '#components/chart/layout.ts';
import { shortPeriod } from '#components/chart/periods.ts';

describe('shortPeriod', () => {
  it.each([
    ['2021', '2021'],
    ['2021-11', '2021.11'],
    ['2021-01/2021-09', '2021.1–9'],
    ['2016/2020', '2016–20'],
    ['2020-07/2021-06', '2020–21'],
  ])('%s → %s', (period, short) => expect(shortPeriod(period)).toBe(short));
});

const area: Box = { x: 0, y: 0, width: 336, height: 128 };
const boxOf = ({ x, y }: { x: number; y: number }, { text, fontSize }: Anchor): Box => ({
  x: x - textWidth(text, fontSize) / 2,
  y: y - fontSize * 0.86,
  width: textWidth(text, fontSize),
  height: fontSize,
});

const anchors = fc.array(
  fc.record({
    x: fc.integer({ min: 10, max: 326 }),
    y: fc.integer({ min: 5, max: 123 }),
    text: fc.stringMatching(/^[1-9]\d{0,4}(?:\.\d)?$/),
    radius: fc.constantFrom(3, 4.5, 5),
    rank: fc.constantFrom(0, 1, 2, 3),
    fontSize: fc.constant(11),
  }),
  { maxLength: 20 },
);

describe('placeLabels', () => {
  it('never lets labels touch, nor leave the plot, nor hide a mark', () => {
    fc.assert(
      fc.property(anchors, (points) => {
        const labels = placeLabels(points, [], area).map((label) => ({
          anchor: label.anchor,
          box: boxOf(label, points[label.anchor]!),
        }));
        for (const [index, { anchor, box }] of labels.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(area.width + 1e-6);
          for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
          for (const [at, { x, y, radius }] of points.entries()) {
            const mark = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
            if (at !== anchor) expect(overlaps(box, mark)).toBe(false);
          }
        }
      }),
    );
  });

  it('labels the figure of the card before its neighbours', () => {
    const crowded: Anchor[] = [1, 1, 3, 1, 1].map((rank, index) => ({
      x: 100 + index * 12,
      y: 60,
      text: '12345',
      radius: 3,
      rank,
      fontSize: 11,
    }));
    expect(placeLabels(crowded, [], area).map(({ anchor }) => anchor)).toContain(2);
  });

  it('leaves out a lesser label that would cross the line, and keeps a greater one', () => {
    // a fence of lines on every side of the point
    const fence = Array.from({ length: 40 }, (_, index) => [0, index * 4, 336, index * 4] as const);
    const at = (rank: number): Anchor[] => [{ x: 168, y: 62, text: '3450', radius: 3, rank, fontSize: 11 }];
    expect(placeLabels(at(1), fence, area)).toEqual([]);
    expect(placeLabels(at(3), fence, area)).toHaveLength(1);
  });
});

describe('layoutChart', () => {
  const point = (year: number, y: number, part = {}) => ({
    period: String(year),
    x: year + 1,
    y,
    label: String(y),
    kind: 'actual' as const,
    ...part,
  });
  const layout = (...points: ReturnType<typeof point>[]) =>
    layoutChart({ unit: '亿元', summary: '', points }, 336, 148);

  it('ends a line at a break', () => {
    const { runs, breaks } = layout(
      point(2018, 1),
      point(2019, 2),
      point(2020, 9, { break: true }),
      point(2021, 8),
    );
    expect(runs.map((run) => run.map(({ point: { period } }) => period))).toEqual([
      ['2018', '2019'],
      ['2020', '2021'],
    ]);
    expect(breaks).toHaveLength(1);
  });

  it('does not join years across one that is missing as if it were known', () => {
    const { runs, bridges } = layout(point(2015, 1), point(2019, 2), point(2020, 3), point(2022, 4));
    const years = (of: { point: { period: string } }[][]) =>
      of.map((each) => each.map((p) => p.point.period));
    expect(years(runs)).toEqual([['2019', '2020']]);
    expect(years(bridges)).toEqual([
      ['2015', '2019'],
      ['2020', '2022'],
    ]);
  });

  it.each([
    ['every half-year', [2020, 2020.5, 2021], 3],
    ['two years apart, and nothing nearer', [2018, 2020, 2022], 0],
  ])('%s', (_, years, joined) => {
    const points = years.map((x) => ({ ...point(0, x), period: String(x), x }));
    expect(layout(...points).runs.flat()).toHaveLength(joined);
  });

  it('leads from the newest outcome to the goals after it, and not to those before', () => {
    const { outlook, gaps } = layout(
      point(2020, 268),
      point(2021, 306.2),
      point(2021, 300, { kind: 'target' }),
      point(2025, 540, { kind: 'target' }),
    );
    expect(outlook.map(({ point: { label } }) => label)).toEqual(['306.2', '540']);
    expect(gaps.map(({ target, actual }) => [target.point.label, actual.point.label])).toEqual([
      ['300', '306.2'],
    ]);
  });

  it.each([
    ['one value', [point(2021, 5)]],
    ['equal values', [point(2020, 5), point(2021, 5)]],
    ['zero and below', [point(2020, 0), point(2021, -3)]],
    ['goals alone', [point(2025, 540, { kind: 'target' })]],
  ])('stays finite for %s', (_, points) => {
    const { points: placed, rules } = layout(...points);
    for (const { x, y } of placed) expect([x, y].every(Number.isFinite)).toBe(true);
    for (const { y } of rules) expect(Number.isFinite(y)).toBe(true);
  });

  it('reads a series that starts near nothing from zero, one that moves little close up', () => {
    const low = (...values: number[]) =>
      layout(...values.map((value, index) => point(2018 + index, value))).rules[0]!.label;
    expect(low(12.6, 35.4)).toBe('0');
    expect(Number(low(3475, 3450))).toBeGreaterThan(3000);
  });
});
