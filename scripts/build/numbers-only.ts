import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * A linear scale of d3 brings what it could interpolate (colours, dates, strings, objects): a fifth of the card's
 * bundle. Ours map numbers to numbers, so `d3-interpolate` is replaced with that much of it.
 */
export function numbersOnly(): Plugin {
  const file = resolve(import.meta.dirname, 'interpolate-numbers.ts');
  return {
    name: 'zonelens:numbers-only',
    enforce: 'pre',
    resolveId: (source) => (source === 'd3-interpolate' ? file : null),
  };
}
