/** Periods as ISO text: 2021, 2021-11, 2021-01/2021-09, 2016/2020. */
import { periodOf } from '#lib/period/period.ts';

export const months = (from: number, to: number) => periodOf({ from, to });

export const years = (from: number, to: number) => months(from * 12, to * 12 + 11);

export const isMonth = (p: string) => p.length === 7;

export const isYear = (p: string) => p.length === 4;

export const ofYears = (p: string) => p.length === 9 && p.includes('/');

/** 2020-07/2020-09 counted from the year's beginning; years stay. */
export const fromJanuary = (p: string) =>
  p.length === 7 && !p.endsWith('-01')
    ? `${p.slice(0, 4)}-01/${p}`
    : p.length > 9
      ? `${p.slice(0, 4)}-01${p.slice(7)}`
      : p;
