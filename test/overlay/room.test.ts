import { describe, expect, it } from 'vitest';
import { type Area, type Beside, type Room, roomFor } from '#lib/overlay/room.ts';

const card = { width: 372, height: 500 };
/** A figure of 60 × 20 px. */
const at = (left: number, top: number): Area => ({ left, top, right: left + 60, bottom: top + 20 });
const place = (room: Room): string => ('sheet' in room ? `sheet ${room.sheet}` : room.beside);

describe('a card stands', () => {
  it.each<[string, Area, [number, number], string]>([
    ['below the figure, where it is whole', at(300, 100), [1280, 900], 'bottom-start'],
    ['above, where it is whole there alone', at(300, 700), [1280, 900], 'top-start'],
    ['at the right, where it is whole neither below nor above', at(300, 330), [1280, 700], 'right'],
    ['at the left of a figure on the right', at(900, 330), [1280, 700], 'left'],
    ['at the side that shows most of it in a low window', at(300, 200), [1000, 400], 'right'],
    ['below with what it can show, where the sides are too narrow', at(250, 200), [600, 640], 'bottom-start'],
    ['above, where that is more', at(250, 400), [600, 640], 'top-start'],
  ])('%s', (_, figure, [width, height], expected) => {
    expect(place(roomFor(figure, { width, height }, card))).toBe(expected);
  });

  it.each<[string, Area, [number, number], string]>([
    ['on a narrow screen', at(100, 100), [390, 700], 'sheet bottom'],
    ['on a narrow screen with the figure low: on top', at(100, 600), [390, 700], 'sheet top'],
    [
      'in a window so low and narrow that it would show its head alone',
      at(250, 140),
      [600, 300],
      'sheet bottom',
    ],
    ['at a zoom of 400 %', at(100, 100), [320, 256], 'sheet bottom'],
  ])('as a sheet %s', (_, figure, [width, height], expected) => {
    expect(place(roomFor(figure, { width, height }, card))).toBe(expected);
  });

  it('where it stood before, while it has room there, and no longer', () => {
    const view = { width: 1280, height: 1300 };
    const from = (before: Beside, top: number) => place(roomFor(at(300, top), view, card, before));
    expect(from('top-start', 700)).toBe('top-start');
    expect(from('right', 700)).toBe('right');
    expect(from('top-start', 400)).toBe('bottom-start');
  });
});

it('whatever the window: inside of it, and of some height', () => {
  for (const width of [320, 519, 520, 640, 800, 1280])
    for (const height of [200, 256, 400, 640, 900])
      for (let top = 0; top < height; top += 40)
        for (let left = 0; left < width; left += 80) {
          const room = roomFor(at(left, top), { width, height }, card);
          expect(room.height).toBeGreaterThanOrEqual(Math.min(220, height * 0.7));
          expect(room.height).toBeLessThanOrEqual(height);
        }
});
