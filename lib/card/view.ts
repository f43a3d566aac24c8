/**
 * CardView: what a card shows, as strings and tones. Made by `lib/card` from a fact and its context, drawn by
 * `components/FigureCard.tsx`; plain JSON, so it travels in a message and can stand in a fixture.
 */
import type { Method } from './methods.ts';

export type Tone = 'reached' | 'short' | 'open' | 'quiet';

export interface VerdictView {
  tone: Tone;
  /** ✓ reached, △ short of it, ◇ open or a target, – not comparable. Never colour alone. */
  mark: '✓' | '△' | '◇' | '–';
  sentence: string;
  /** Who set the goal and when. */
  note?: string;
}

export interface ChartPoint {
  period: string;
  /** Decimal year of the period's end, for the x axis. */
  x: number;
  /** In the chart's unit. */
  y: number;
  label: string;
  kind: 'actual' | 'preliminary' | 'target';
  /** The figure the card is about. */
  here?: true;
  /** A series break lies before this point. */
  break?: true;
}

export interface ChartView {
  unit: string;
  points: ChartPoint[];
  /** One sentence for a screen reader. */
  summary: string;
}

export interface LineView {
  key:
    | 'previous'
    | 'trend'
    | 'agreement'
    | 'arithmetic'
    | 'progress'
    | 'record'
    | 'peers'
    | 'per'
    | 'scope'
    | 'break'
    | 'not-comparable';
  label: string;
  text: string;
  note?: string;
  tone?: Tone;
}

export interface SourceView {
  id: string;
  title: string;
  publisher: string;
  date?: string;
  url?: string;
  /** Read on a copy: cited, not linked. */
  note?: string;
}

export interface CardView {
  state: 'matched' | 'ambiguous' | 'no-data';
  title: string;
  /** 珠海高新区 · 主园区（页面未注明，按惯例） · 2021年 · 预计数 */
  who: string[];
  figure: { prefix?: string; number: string; unit: string; note?: string };
  verdicts: VerdictView[];
  chart?: ChartView;
  lines: LineView[];
  /** ambiguous: zones to choose from. */
  choices?: { zone: string; label: string }[];
  sources: SourceView[];
  /** Where `docs/methods.md` says how the first statement of the card is reckoned. */
  method: Method;
  /** 数据 2026.11.22 */
  dataset: string;
}
