/** Parser for words of parts and wholes: 占 … 比重, 占比, 完成年度计划的, and of distance: 高于全市. */
import type { WordRule } from './row.ts';

export const shareWords: WordRule = {
  id: 'share',
  description:
    'A percentage after 占 … 比重, 占比, 份额 or 年度计划 is a share; after 高于全市 it is a distance.',
  rows: [
    {
      role: 'share',
      words: '占 约占 占到 占据 占比 占比重 所占比重 所占比例 占比率 比重 比例 比率 比值 份额 占有率',
    },
    {
      role: 'task',
      words: `年度计划 年任务 年目标任务 年目标 全年任务 年度任务 全年计划 全年目标 年度目标 年初计划 目标任务 年度投资计划 年度目标任务 全年目标任务 序时进度
        时序进度 计划任务 年度预算 年初预算 调整预算 工程总量 年度任务数 任务数 年度投资目标 年度投资任务 年投资计划 市定目标 省定目标 市定任务 省定任务 市下达目标
        市下达任务 省下达任务 市下达目标任务 省下达目标任务 年度考核目标 年度预期目标 全年目标任务数 序时目标`,
    },
    // 为预算的102.1%: what is measured is the amount named before
    { role: 'task', tight: true, words: '预算的 计划的 年计划的 变动预算的 预期目标的 目标的 任务的' },
    {
      role: 'gap-to',
      words: '高于 低于 高出 快于 慢于 优于 领先 领先于 超出 超过 多于 不低于 不高于 不少于 超序时进度',
    },
  ],
};
