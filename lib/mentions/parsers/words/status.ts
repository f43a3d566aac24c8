/** Parser for words of status: 预计 is preliminary, 力争 and 目标 make targets, 截至 and 已 are facts. */
import type { WordRule } from './row.ts';

export const statusWords: WordRule = {
  id: 'status',
  description:
    '预计 is preliminary; 力争 确保 预期目标 make targets, 将 计划 规划 as verbs too; 截至 and 已 are facts.',
  rows: [
    {
      role: 'status',
      value: 'preliminary',
      words: '预计 预测 据预计 据预测 据初步预计 初步预计 预估 有望 可望 估计 预计可',
    },
    {
      role: 'status',
      value: 'prospect',
      words:
        '预计可实现 预计可新增 预计可形成 预计可带动 可实现 可完成 可新增 可达到 可形成 可带动 可创造 可解决 可吸纳 届时 达产后 投产后 建成后 满产后 达效后 投用后 投运后 建成投产后 全部达产后 全面达产后 项目建成后 全部建成后',
    },
    {
      role: 'status',
      value: 'target',
      words: `力争 力争到 力争实现 争取到 争取实现 确保 确保实现 确保完成 努力实现 努力达到 预期目标 主要预期目标 目标是 目标为 目标
        规划到 拟投资 拟建 将达 将达到 将实现 将突破 将完成 将新增 将投资 将建成 将超 将超过 将增长 将形成 要达到 要实现 要突破 要完成
        定下 定下了 要新增 年底前 力促 冲刺 计划投资 计划完成 计划建设 计划引进 计划新增 计划实现 计划总投资 计划开工 计划到 计划实施 计划新签约
        年计划投资 年度计划投资 计划培育 计划招引 任务是 指标是 预期发展指标 预期指标 要确保 还将 将力争 将确保 将培育
        将引进 将新建 将打造 到位目标 年度计划完成投资 年计划完成投资
        确定的主要经济指标 确定的主要指标 确定的经济指标 确定的主要经济目标 确定的主要目标 确定的经济目标 确定的发展目标 确定的目标
        确定的目标任务 确定的主要经济指标增速 确定的主要发展目标 确定的预期目标 定下的目标`,
    },
    {
      role: 'status',
      value: 'target',
      words: `要引进 要新引进 要培育 要建设 要建成 要推动 要推进 要加快 要全力 要坚持 要抓好 要抓住 要着力 要大力 要持续 要聚焦 要围绕 要深入
        要进一步 要做好 要做强 要做大 要强化 要加强 要提升 要扎实 要积极 要继续 要坚决 要全面 要严格 要紧盯 要紧扣 要统筹 要锚定 要奋力 要力争
        要努力 要以 要用好 要落实 要开工 要投入 要打造 要保持 要创建 要争取 要达 要超 要新建 要改造`,
    },
    { role: 'status', value: 'intent', words: '将 规划 高标准规划 规划建设 计划 即将 拟 争取 预期' },
    {
      role: 'status',
      value: 'next',
      // 规划提出，到2025年…: what is proposed is a goal; 提出建议30条 is not
      words: '下一步 下一阶段 下阶段 接下来 下步 提出 明确提出',
    },
    { role: 'status', value: 'this-year', words: '年内' },
    {
      role: 'status',
      value: 'actual',
      words:
        '初步核算 初步统计 经初步核算 初步测算 据统计 已经 已 已完成 已有 已达 已达到 截至 截止 截止到 截至到 目前 现有 现在 如今 现如今 实际完成 早在',
    },
  ],
};
