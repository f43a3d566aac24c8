/** 相关新闻: below it stand titles of other pages, a line each, up to the next sentence. Their numbers are of those pages. */
import { Class, classOf } from '#lib/mentions/characters.ts';
import type { Folded } from '#lib/mentions/fold.ts';

const LABEL =
  /^(?:相关|更多|热点|推荐|最新|延伸)(?:新闻|文章|链接|阅读|推荐|报道|资讯|信息|解读|稿件|内容):?$/;
/** Longest label, and longest title. */
const LABEL_UNITS = 6;
const TITLE_UNITS = 60;

/** Is this block such a label, or does it still stand below one? `line` is asked for where the block is short. */
export function standsBelowLabel({ codes, length }: Folded, line: () => string, below: boolean): boolean {
  if (length <= LABEL_UNITS && LABEL.test(line())) return true;
  return below && length <= TITLE_UNITS && classOf[codes[length - 1]!] !== Class.stop;
}
