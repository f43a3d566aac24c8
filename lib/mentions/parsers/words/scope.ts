/** Parser for words of scope (主园区, 全市), of firms, and of page furniture, whose numbers are none of the zone's. */
import type { WordRule } from './row.ts';

export const scopeWords: WordRule = {
  id: 'scope',
  description:
    '主园区 一区多园 全区 全市 全省 全国 say whose figure it is; firms own theirs; 阅读 and 点击 count readers.',
  rows: [
    { role: 'scope', value: 'main-park', words: '主园区 核心区 本部 核心园区' },
    { role: 'scope', value: 'multi-park', words: '一区多园 各园区 整个园区' },
    {
      role: 'scope',
      value: 'zone',
      words: `全区 我区 区内 辖区 本区 该区 区级 区本级 区属 本级 两区 全园 区域 全区域 全域 高新区 经开区 开发区 新区 园区 示范区 高新技术产业开发区 经济技术开发区 管委会 我们
        ×高新区 X高新区 ×区`,
    },
    {
      role: 'scope',
      value: 'city',
      words: '全市 我市 全州 市级平均 市平均 全市平均 市平均水平 全市平均水平 北京全市',
    },
    {
      role: 'scope',
      value: 'province',
      words:
        '全省 我省 全自治区 省内 省平均 全省平均 省平均水平 全省平均水平 省市平均水平 全省高新区 全省经开区 省级高新区 省级经开区',
    },
    {
      role: 'scope',
      value: 'nation',
      words: `全国 我国 中国 国内 全球 全国平均 全国平均水平 国家高新区 国家级高新区 全国高新区 国家级经开区 国家级开发区 全国经开区
        国家级新区 国家级经济技术开发区 国开区`,
    },
    {
      role: 'firm',
      words: '公司 集团 股份 有限公司 实验室 研究院 研究所 科技园 先进院 该项目 该企业 科技集团',
    },
    {
      role: 'furniture',
      words: `阅读 浏览 点击 访问 浏览次数 点击数 点击量 阅读数 阅读量 浏览量 访问量 总访问量 今日访问 字号 字体 转发 评论数 下载次数 笔试成绩
        面试成绩 笔试 面试 总成绩 合格线 身份证号码 身份证 号码 访客 条信息 在线 首页 上一页 下一页 尾页 末页 相关结果 搜索结果 检索结果 投票 非常满意 比较满意 基本满意 不太满意 不满意 很不满意 本报记者
        供图 摄影报道 主会场 分会场 下载 上一篇 下一篇 上一条 下一条 上一则 下一则 相关新闻 相关文章 相关链接 相关阅读 相关解读 延伸阅读`,
    },
    {
      // what a policy offers is nothing that was done
      role: 'furniture',
      words:
        '给予 不予 一次性奖励 一次性补助 一次性补贴 一次性资助 最高不超过 最高奖励 最高补助 最高补贴 最高资助 最高给予',
    },
  ],
};
