import { amountText, rate } from '../format.ts';
import { periodName } from '../period-names.ts';
import { type Lines, line } from './line.ts';

export const peersLine: Lines = (fact, { peers }, lang) => {
  if (!peers) return [];
  const { rank, of } = peers;
  const ahead = rate(peers.ahead * 100, 0);
  const when = periodName(peers.period, lang);
  const median = amountText(peers.median, fact.unit, lang);
  const text =
    lang === 'zh'
      ? `${when}有数据的 ${of} 个同类开发区中居第 ${rank} 位（领先其中 ${ahead}，中位数 ${median}）`
      : `no. ${rank} of ${of} zones of the same type with this number for ${when} (ahead of ${ahead} of them, median ${median})`;
  return [line('peers', lang, text)];
};
