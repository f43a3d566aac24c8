/** Numbers and units as a reader of the language writes them: 306.2亿元, CNY 30.62 bn. */
import { round } from '#lib/quantity/round.ts';
import type { Lang } from './lang.ts';

export interface Parts {
  /** What stands before the number: CNY. */
  before: string;
  number: string;
  unit: string;
}

const MINUS = '−';
/** 12 significant digits at most: what was exact stays so, what was computed has been rounded before. */
const plain = (value: number, digits = 6): string => String(Math.abs(round(value, digits)));
const grouped = (value: number, digits = 2): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(Math.abs(value));
const signOf = (value: number): string => (value < 0 ? MINUS : '');

const ZH_MONEY: Readonly<Record<string, string>> = { CNY: '元', USD: '美元', HKD: '港元', EUR: '欧元' };
const ZH_FIXED: Readonly<Record<string, string>> = { pp: '个百分点', rank: '位', x: '倍', '%': '%' };

/** Chinese magnitudes: 万亿, 亿, 万 where they make the number shorter; 86473人 stays as it is. */
function zhParts(value: number, unit: string): Parts {
  const fixed = ZH_FIXED[unit];
  if (fixed) return { before: '', number: signOf(value) + plain(value), unit: fixed };
  const base = ZH_MONEY[unit] ?? (unit === 'm2' ? '平方米' : unit);
  const size = Math.abs(value);
  const round1000 = size % 1000 === 0;
  const divides = (by: number) =>
    size >= by && (unit in ZH_MONEY || unit === 'm2' || size >= by * 10 || round1000);
  const [by, name] =
    size >= 1e12 ? [1e12, '万亿'] : divides(1e8) ? [1e8, '亿'] : divides(1e4) ? [1e4, '万'] : [1, ''];
  return { before: '', number: signOf(value) + plain(value / by), unit: `${name}${base}` };
}

const EN_UNITS: Readonly<Record<string, string>> = {
  m2: 'm²',
  亩: 'mu',
  公里: 'km',
  天: 'days',
  工作日: 'working days',
  吨: 't',
  x: 'times',
  pp: 'percentage points',
};

function enParts(value: number, unit: string): Parts {
  const size = Math.abs(value);
  const number = (by: number) => signOf(value) + grouped(value / by);
  if (unit === '%') return { before: '', number: signOf(value) + plain(value), unit: '%' };
  if (unit === 'rank') return { before: 'no. ', number: number(1), unit: '' };
  if (unit in ZH_MONEY) {
    const [by, name] =
      size >= 1e12 ? [1e12, 'tn'] : size >= 1e9 ? [1e9, 'bn'] : size >= 1e6 ? [1e6, 'm'] : [1, ''];
    return { before: `${unit} `, number: number(by), unit: name && ` ${name}` };
  }
  // a classifier (家, 个, 件) says nothing in English: the indicator's name does
  const name = EN_UNITS[unit];
  return { before: '', number: number(1), unit: name ? ` ${name}` : '' };
}

export const partsOf = (value: number, unit: string, lang: Lang): Parts =>
  lang === 'zh' ? zhParts(value, unit) : enParts(value, unit);

/** −250亿元, CNY −25 bn, 8%. */
export function amountText(value: number, unit: string, lang: Lang): string {
  const { before, number, unit: after } = partsOf(value, unit, lang);
  return `${before}${number}${after}`;
}

/** With its sign: +1.7个百分点. */
export const signed = (value: number, unit: string, lang: Lang): string =>
  value > 0 ? amountText(value, unit, lang).replace(/\d/, '+$&') : amountText(value, unit, lang);

/** +14.3%, −6.8%. */
export const percent = (value: number, digits = 1): string => {
  const rounded = round(value, digits);
  return `${rounded > 0 ? '+' : signOf(rounded)}${plain(rounded)}%`;
};

/** 1…4 for a card; the exact value stays in the context. */
export const rate = (value: number, digits = 1): string =>
  `${signOf(round(value, digits))}${plain(value, digits)}%`;
