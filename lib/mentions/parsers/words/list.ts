/** Parser for words that join and deal out: 分别 依次, 均, 其中, 和, 等, 总数. */
import type { WordRule } from './row.ts';

export const listWords: WordRule = {
  id: 'list',
  description:
    '分别 deals numbers out to names, 均 gives one number to all, 其中 opens parts, 总数 and 累计 go on with the same thing.',
  rows: [
    { role: 'each', words: '分别 依次 分别为 分别达 分别达到 分别实现 分别完成 分别是 分别占 依次为' },
    { role: 'all', words: '均 都 均为 皆 双双 均达 均达到' },
    { role: 'among', words: '其中 包括 含 包含 当中' },
    { role: 'total', words: '累计 总计 共 共计 合计 共有 累计达 累计达到 累计有 累计为 一共 共计有' },
    {
      role: 'measure-noun',
      words: `总数 总量 总额 数量 总数量 总规模 规模 金额 总金额 数 数达 总数达 总数为 总数超 总量达 总额达 数量达 额 人数 家数 户数 件数 个数 保有量 拥有量 存量
        面积 总面积 建筑面积 总建筑面积 占地面积 总数均`,
    },
    { role: 'join', words: '和 与 及 以及 暨' },
    { role: 'etc', words: '等' },
    { role: 'of', words: '的 之' },
  ],
};
