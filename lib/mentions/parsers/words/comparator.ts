/** Parser for words of comparison beside a number: 约 近 超 突破 不少于 before it, 以上 左右 以内 after it. */
import type { WordRule } from './row.ts';

export const comparatorWords: WordRule = {
  id: 'comparator',
  description: '约 近 超 突破 不少于 before a number, 以上 左右 以内 after it.',
  rows: [
    {
      role: 'comparator',
      value: '~',
      tight: true,
      words: '约 大约 约为 约占 近 将近 接近 逼近 直逼 近乎 约合 约合人民币 折合约 大概',
    },
    {
      role: 'comparator',
      value: '>',
      tight: true,
      words: `超 过 逾 超过 超出 突破 破 高于 大于 多于 跨越 迈过 跨过 突破了 超过了 均超 均超过 首超 首破 再超 迈上 站上 跃上
        首次突破 首次超过 成功突破 已超 已超过 跨上 冲破`,
    },
    { role: 'comparator', value: '>=', tight: true, words: '不少于 不低于 不小于 至少 最少 不低於' },
    // 至少培育1家: a verb may stand between
    { role: 'comparator', value: '>=', words: '至少 最少' },
    { role: 'comparator', value: '<', tight: true, words: '不足 不到 低于 少于 小于 未达 不满' },
    { role: 'comparator', value: '<=', tight: true, words: '不超过 不高于 不多于 至多 最多 控制在' },
    { role: 'comparator-after', value: '>=', words: '以上 及以上 或以上' },
    { role: 'comparator-after', value: '<=', words: '以内 以下 之内' },
    { role: 'comparator-after', value: '~', words: '左右 上下' },
    { role: 'comparator-after', value: '>', words: '大关 有余 台阶' },
  ],
};
