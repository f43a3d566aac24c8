import type { Lang } from '../lang.ts';

/** A rank's change: a smaller number is a rise. */
export function placesText(change: number, lang: Lang): string {
  const size = Math.abs(change);
  if (change === 0) return lang === 'zh' ? '不变' : 'unchanged';
  if (lang === 'zh') return `${change < 0 ? '上升' : '下降'} ${size} 位`;
  return `${change < 0 ? 'up' : 'down'} ${size} ${size === 1 ? 'place' : 'places'}`;
}
