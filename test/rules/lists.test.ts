/**
 * A list that is asked for its item −1 answers undefined, and V8 leaves its quick path at that place of the code for good
 * (lib/mentions/item-at.ts). A getter on the prototype sees every such question of the extractor.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itemAt } from '#lib/mentions/item-at.ts';
import { measure } from '../../scripts/accuracy/measure.ts';

const INDICES = ['-1', '-2', '-3'];
const asked = new Set<string>();

beforeAll(() => {
  for (const index of INDICES)
    Object.defineProperty(Array.prototype, index, {
      configurable: true,
      get: () => void asked.add(new Error().stack?.split('\n')[2]?.trim() ?? index),
    });
});
afterAll(() => {
  for (const index of INDICES) Reflect.deleteProperty(Array.prototype, index);
});

it('a list that is asked for an item before its first is seen', () => {
  const list = [1];
  expect([list[0 - 1], asked.size]).toEqual([undefined, 1]);
  asked.clear();
  expect([itemAt(list, 0 - 1), asked.size]).toEqual([undefined, 0]);
});

it('the extractor asks no list for an item before its first, on any golden page', async () => {
  await measure();
  expect([...asked]).toEqual([]);
});
