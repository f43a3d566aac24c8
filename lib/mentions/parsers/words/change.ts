/** Parser for words of coming and going: 新增, 由 A 增至 B, and 比, what something is compared with. */
import type { WordRule } from './row.ts';

export const changeWords: WordRule = {
  id: 'change',
  description: 'After 新增 净增 a count is of new ones; 由 A 增至 B are two times of one thing; 比 and 较 compare.',
  rows: [
    {
      role: 'new',
      words: `新增 净增 新增加 净增加 再增 增设 当年新增 年新增 累计新增 共新增 全年新增 又新增 新引进 新招引 新设立 新设 新成立 新创建 新组建
        新认定 申报认定 通过认定 新评定 新获批 新获 新批 新批准 新入选 新入围 新纳入 新入库 新签约 新签 新落户 新注册 新登记 新挂牌 新上市
        新开办 新办 新开业 新建 新扩建 新改建 新建成 新投用 再建 新上 新立项 新培育 新晋 新发展 新吸纳 新招 新培训`,
    },
    { role: 'from', words: '由 从 由原来的 从原来的' },
    {
      role: 'to',
      words: `增至 增加到 增加至 增长到 增长至 增到 上升到 上升至 升至 升到 提升到 提升至 提高到 提高至 提到 跃升至 跃升到 跃至 跃居至 跃上
        扩大到 扩大至 扩展到 扩展至 拓展到 拓展至 延伸至 壮大到 发展到 发展至 攀升至 攀升到 上涨至 跨越到 跨越至 前移至 晋升至 晋升到 晋升为
        晋级到 降至 降到 下降到 下降至 下滑至 滑落至 降低到 减少到 减至 压缩至 压缩到 压减至 缩减至 缩减到 缩短至 缩短到 收窄至 变为 到 至`,
    },
    {
      role: 'base',
      words: `比 较 相比 同比 环比 比上年 比去年 较上年 较去年 比上年末 较上年末 比上年同期 较上年同期 较去年同期 比去年同期 比年初 较年初
        比上月 比同期 较同期 与上年 与去年 上年同期 去年同期 同期 仅次于 按可比价格计算 按可比价格 按可比价 按可比口径 可比价 可比口径
        按不变价格计算 扣除价格因素 同口径 按同口径 自然口径 按自然口径 扣除 剔除 扣减`,
    },
  ],
};
