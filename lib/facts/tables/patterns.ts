/** What heads, labels and captions of tables are told by. One list; all run over one folded text of at most 48 units. */

/** Marks and counts before a label: #水稻, 其中：出口, （一）, 1. */
export const LEAD =
  /^(?:[#*○●☆★◆—-]|其中[::]?|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)](?!\d)|\d{1,2}-\d{1,2}(?![\d.%])|[①-⑳])+/;
/** Of these, # and 其中 say that the row is a part of one above. */
export const PART_LEAD = /^(?:#|其中|[*○●])/;
export const BRACKETS = /\(([^()]{0,24})\)/g;
/** 增速%, 同比±%, 产值/亿元: the unit at the end without brackets. */
export const PERCENT_TAIL = /[±+\-/:]{0,4}%$/;
export const UNIT_TAIL = /[/:]([^/:]{1,6})$/;
/** 吨标准煤/万元, 微克/立方米. */
export const RATIO_UNIT = /^[^\d()/、,]{1,6}\/[^\d()/、,]{1,6}$/;
export const STATED_UNIT = /单位[::]([^()]{1,20})/;

export const YEAR = /^(?:19|20)\d\d$/;
/** The same months of the year before; the months that the table is about. */
export const SAME_PERIOD = /^(?:[上去]年)?同期/;
export const THIS_PERIOD = /^(?:本期|报告期|本年数?)$/;
export const LAST_MONTH = /当月|本月|当季/;
export const SINCE_JANUARY = /累计/;

export const CHANGE = /±|\+-|增减|升降|增长|增速|增幅/;
export const YEAR_ON_YEAR = /同比|环比/;
/** By how much, not how fast; 比年初 alone says neither. */
export const CHANGE_AMOUNT = /增(?:加|减|长)[额量数]|增量|净增额|差额/;
export const OVER_BASE = /^[比较]/;
export const TASK =
  /完成(?:率|进度|比例|.{0,4}(?:预算|计划|目标|任务))|[占为].{0,4}(?:预算|计划|目标|任务)|执行率|^(?:投资|工程|形象|建设)?进度/;
export const SHARE = /占|比重|构成|份额/;
/** 为上年%, 上年=100: 103 is a growth of 3, which nobody prints. */
export const INDEX = /^(?:\(?[上去]年=100\)?|(?:.{0,6}年)?[为是][上去]年的?|.{0,4}指数)$/;
export const RANKING = /排[名位序]|位次|名次/;
export const GOAL = /目标|计划|预期|规划|预算数|预算$|安排/;
export const DONE = /完成|执行|决算|实绩|实际|现状|基期|实现/;

/** What stands under these is no figure of a zone, but where the catalogue knows the name: 居民消费价格. */
export const NO_FIGURE =
  /电话|传真|号码|手机|邮[编箱]|编[号码]|代码|序号|文号|索引|身份|房间|楼层|门牌|车牌|线路|班次|发车|首班|末班|时刻|间隔|日期|姓名|准考证|考号|年龄|名额|学时|课时|开考|分[值数]|得分|成绩|权重|价格|涨跌|规格|型号|单价|票价|价款|起始价|保证金|收费|补[助贴]|资助|奖[励补]|页码/;
/** Heads that only say that a value follows, and labels that only say that a row sums up. */
export const NAMELESS =
  /^(?:(?:主要)?(?:统计|经济|考核|评价|监测|发展|规划)?指标(?:值|名称|数值)?|项目(?:名称)?|(?:产品)?名称|行业|类别|分类|(?:计量)?单位|数值|数据|数|值|绝对[额值量数]|总[量额]|数[量额]|金额|规模|完成(?:[额值数]|情况)?|实[际绩](?:数|值|完成)?|[本上同]期数?|[本当上][年季月](?:累计|止)?|(?:至?本月|本年|年初|自年初)?累计[数值]?|[年期]末数?|预算数?|决算数?|执行数|增减率?|升降|同比|环比|属性|备注|内容|说明|情况|简介|[合总小]计|全部)$/;
/** Names of places and firms at the end of a label, and heads over such names. */
export const OWNER = /(?:街道|社区|公司|集团|分局|支行|[^城乡农][镇乡村]|.{2}[县市州])$/;
export const OWNERS =
  /^(?:(?:项目|工程|企业|公司|单位|机构)名称|企业|公司|镇街|街镇|区县|县区|县市区|乡镇|街道|园区|地区|城市|申报单位|承担单位|建设单位|实施单位|业主单位|项目业主)$/;
/** Heads over words that only describe the row. */
export const KINDS =
  /^(?:(?:建设|项目)?性质|(?:建设|项目)?(?:阶段|状态|进展|进度情况)|(?:建设)?(?:地点|地址|内容|年限|起止年限|工期)|(?:牵头|责任|主管|配合|挂点)(?:单位|部门|人|领导)|所属(?:行业|产业|镇街|园区|领域)|属性|备注)$/;
