/** Parser for words of change: 增长 增速 下降, with their sign, and 年均. */
import type { WordRule } from './row.ts';

export const growthWords: WordRule = {
  id: 'growth',
  description: 'A percentage after 增长 增速 下降 … is a growth, with its sign; 年均 says that it is annual.',
  rows: [
    {
      role: 'growth',
      value: '+',
      words: `增长 同比增长 增长了 名义增长 同比名义增长 实际增长 可比增长 同口径增长 平均增长 平均提高 平均提升 快速增长 高速增长 逆势增长 较快增长 环比增长 平均增长速度 平均增长率 平均增速 平均增幅
        按年增长 净增长 可增长 增长率 增幅 增速 增长速度 同比增幅 同比增速 名义增速 实际增速 涨幅 净增幅 增率 同比增 递增 逐年递增 上涨 上升
        同比上升 上升了 提高 同比提高 提高了 提升 同比提升 提升了 增加 同比增加 增加了 扩大 攀升 劲增 大增 猛增 激增 微增 加快 改善 同比改善 提速 上扬 增长幅度 大幅增长
        强劲增长 小幅增长 略增 大幅提升 大幅提高`,
    },
    {
      role: 'growth',
      value: '-',
      words: `下降 同比下降 下降了 环比下降 负增长 减少 同比减少 减少了 环比减少 降低 降低了 同比降低 同比降 同比减 回落 同比回落 缩减 下滑
        同比下滑 降幅 跌幅 减幅 下跌 压缩 压减 收窄 削减 微降 微跌 下挫 萎缩 缩水 略降
        平均下降 平均降低 平均压缩 平均压减 平均缩短
        大幅下降 小幅下降 下降幅度`,
    },
    { role: 'growth', value: '+', tight: true, words: '增 高 快 涨 升 增产' },
    { role: 'growth', value: '-', tight: true, words: '降 减 跌 低 慢 减产' },
    {
      role: 'yearly',
      words:
        '年均 年平均 年复合 年均复合 每年 年度平均 复合 两年平均 两年年均 三年平均 三年年均 四年平均 四年年均 五年平均 五年年均',
    },
  ],
};
