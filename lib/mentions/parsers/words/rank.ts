/** Parser for words of ranking: 位居 排名 列 名列. */
import type { WordRule } from './row.ts';

export const rankWords: WordRule = {
  id: 'rank',
  description: 'A number with 位 or 第 after 位居 排名 列 … is a rank.',
  rows: [
    {
      role: 'rank',
      words: `位居 居 位列 名列 列 排名 排 排在 稳居 跃居 居于 排位 排行 跻身 位次 名次 高居 均居 稳居于 位于 处于 位处 荣登 蝉联 挺进
        跻身于 排序 排行榜 排全省 排全市 排全国 列全省 列全市 列全国 保持 前进 进位 晋位 前移 后移 后退 稳定在 重返 保五争四 雄踞 雄居 问鼎 夺得 荣膺
        前进了 前移了 后移了 跃升 跃升了
        摘得 斩获 分列 分居 稳坐`,
    },
  ],
};
