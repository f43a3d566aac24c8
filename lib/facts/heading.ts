/**
 * What a heading says of the section under it. A section is a review or a plan when its heading is *named* so: 2018年成绩,
 * 二、2022年重点工作安排, 展望2019年. A slogan that only holds such a word (抓牢首要政治任务, 超额完成目标任务, 夯实发展基础) says nothing.
 */
export type Says = 'review' | 'plan' | null;

/** 一、 （一） 第一章 1. ◎ — and the like, before the words of a heading. */
const NUMBERING =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|[章节篇])|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．]|[◎●■★▲◆◇○※▪•·—\-\s\u3000])/;
/** （摘要）, （2025—2027年）, and quotes around a name. */
const BRACKETS = /[（(][^（()）]{0,30}[）)]$/;
/** 2022年预算（草案） is named by what stands in the brackets. */
const DRAFT = /[（(]草案[）)]/;
const QUOTES = /[“”"「」『』《》\s\u3000]/g;
const SEGMENTS = /——|—|[：:，,；;！!？?|_]/;
/** What may stand before the name of a section: 2021年, 今年上半年, “十三五”时期及2020年. */
const TIME_BEFORE =
  /^(?:\d{4}年?|[一二三四五六七八九十\d]{1,2}(?:月份?|季度)|[二一三四五六七八九〇○零]{4}年|十[一二三四五六]五|[-~～至、和及与的]|[上下]半年|前[一二三1-9]{1,2}(?:季度|个月)|[全今明去本]年|年度|时期|期间|截至|月底)/;

/** The noun that names a section, of review in the group, else of plans; 2022年预算安排情况 tells how money is to be spent. */
const NAME =
  /(?:安排情况|(回顾|总结|小结|成绩单?|情况|成效|成就|亮点|历程|回眸|家底|答卷|概况|综述|纪实|盘点|现状|大事记|(?:发展|建设|工作)的?基础)|安排|目标|思路|计划|规划|展望|部署|任务|打算|愿景|要求|主要举措|重点举措|工作举措|保障措施|重点工作|工作重点|要点|草案|蓝图)$/;
/** A word of review anywhere; one at the start; what a plan stands on. */
const REVIEW =
  /回顾|总结|(?:完成|执行|运行|进展|落实|推进|实施|开展)情况|^(?:回望|回首|回眸|盘点|过去[一三五十]?年|过去的[一五]年|这[一五十]年|[三五十]年来|(?:(?:发展|现实|工作|产业|建设|规划|编制|良好)的?)?(?:基础|现状|背景|形势)(?:$|[与和及、])|(?:发展|面临的?|主要)(?:环境|形势|机遇|问题|困难)(?:$|[与和及、]))/;

/** A word of plans anywhere, at the start, or asked for at the end. */
const PLAN =
  /预算安排|(?:工作|总体|主要|重点|预期|目标|发展)(?:安排|思路|目标|任务|要求|打算)|^(?:展望|下一?步|下一?阶段|今后[一二三五]|未来[一二三五])|(?:怎么|如何|这样|该|加油)干$|干什么$|怎么办$/;

/** Whoever does something to a goal or a task names no section of goals; 目标任务圆满完成 is told of the past. */
const SLOGAN =
  /^(?:全面|扎实|坚决|奋力|全力|持续|着力|圆满|超额|如期|高质量|深入|加快|切实|进一步|牢牢|紧紧|勇|再)*(?:完成|实现|抓|落实|聚焦|围绕|紧扣|紧盯|坚持|夯实|推进|推动|锚定|瞄准|对标|冲刺|筑牢|打牢|打好|优化|强化|贯彻|践行|服务|担当|肩负|不忘|扛|谋划|立足|保障|压实|提升|提高|汇聚|奠定|巩固|厚植|建强|做实|担|把握|认清|看清|分析|奋进|迈向|超|召开|传达|学习|部署|研究|通报)|(?:目标|任务|要求|部署|计划)(?:全面|圆满|超额|如期|顺利|加快|落地|全部)*(?:完成|实现|达成|落实|落地|见效)/;

/** Does a heading begin with a number or a sign, as no title does? */
export const isNumbered = (heading: string): boolean => NUMBERING.test(heading.trimStart());

/** What the words of a heading say, time aside. */
export function headingSays(heading: string): Says {
  let text = heading.trim();
  for (let match = NUMBERING.exec(text); match; match = NUMBERING.exec(text))
    text = text.slice(match[0].length);
  text = text.replace(QUOTES, '');
  if (text.includes('草案')) text = text.replace(DRAFT, '草案');
  if (text.endsWith('）') || text.endsWith(')')) text = text.replace(BRACKETS, '');
  let said: Says = null;
  for (const segment of text.split(SEGMENTS)) said = segmentSays(segment) ?? said;
  return said;
}

function segmentSays(segment: string): Says {
  let text = segment;
  for (let match = TIME_BEFORE.exec(text); match; match = TIME_BEFORE.exec(text))
    text = text.slice(match[0].length);
  const review = REVIEW.test(text);
  if (!review && SLOGAN.test(text)) return null;
  const name = NAME.exec(text);
  const named: Says = name === null ? null : name[1] === undefined ? 'plan' : 'review';
  // 计划执行情况 is a review; 2023年工作总结和2024年工作计划 is both, and says nothing
  if (review) return named === 'plan' ? null : 'review';
  return named ?? (PLAN.test(text) ? 'plan' : null);
}

const PLAN_TITLE =
  /(?:规划|计划|方案|纲要|要点|目标任务|任务分工|任务清单|民生实事(?:项目)?(?:清单)?|实施意见|工作思路|工作安排|工作打算|重点工作任务?)(?:的通知)?$/;
/** 谋动2025年, 展望2026: nothing but a year and what is set about it. */
const AHEAD_TITLE =
  /^(?:谋动|谋划|展望|奋战|决战|逐梦|决胜|冲刺)(?:20\d\d年?|明年|下半年|新的一年)(?:工作)?$/;
/** News about a plan is no plan. */
const NEWS = /发布|出台|公布|审议|通过|启动|解读|编制|召开|谋划|总结|情况|报告|印发/;

/** Is this the title of a plan: …行动计划（2025—2027年）, 2022年工作要点, 关于印发《…规划》的通知? */
export function titlesPlan(title: string): boolean {
  const text = title
    .trim()
    .replace(/[》”"\s\u3000]/g, '')
    .replace(BRACKETS, '')
    .replace(BRACKETS, '');
  return AHEAD_TITLE.test(text) || (PLAN_TITLE.test(text) && !NEWS.test(text.replace(/关于印发[《]?/, '')));
}
