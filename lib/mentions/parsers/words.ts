/**
 * Cue words: the small closed classes of words that say what a number is doing in a sentence. One row a class; a new
 * word is one more word in its row. `tight` classes count only right before a number (or another tight word), since
 * their characters also live inside names: 近 in 近年, 超 in 超市, 达 in 发达.
 */
import type { Role } from '../mention.ts';

export interface WordRow {
  readonly role: Role;
  readonly value?: string;
  readonly tight?: boolean;
  readonly words: string;
}

export interface WordRule {
  readonly id: string;
  readonly description: string;
  readonly rows: readonly WordRow[];
}

export const comparatorWords: WordRule = {
  id: 'comparator',
  description: '约 近 超 突破 不少于 … before a number, 以上 左右 以内 … after it.',
  rows: [
    { role: 'comparator', value: '~', tight: true, words: '约 大约 近 将近 接近 逼近 约为 大概 约占' },
    {
      role: 'comparator',
      value: '>',
      tight: true,
      words:
        '超 逾 超过 突破 高于 大于 多于 超出 破 跨越 迈过 跨过 突破了 超过了 均超 均超过 首超 首破 迈上 站上 跃上 再超',
    },
    { role: 'comparator', value: '>=', tight: true, words: '不少于 不低于 至少 不小于 最少 不少於' },
    { role: 'comparator', value: '<', tight: true, words: '不足 不到 低于 少于 小于 未达 不满' },
    { role: 'comparator', value: '<=', tight: true, words: '不超过 不高于 不多于 至多 最多 控制在' },
    { role: 'comparator-after', value: '>=', words: '以上 及以上 或以上' },
    { role: 'comparator-after', value: '<=', words: '以内 以下 之内' },
    { role: 'comparator-after', value: '~', words: '左右 上下' },
    { role: 'comparator-after', value: '>', words: '大关 有余 多' },
  ],
};

export const statusWords: WordRule = {
  id: 'status',
  description: '预计 is preliminary; 力争 目标 确保 计划 将 are targets; 已 完成了 are not.',
  rows: [
    { role: 'status', value: 'preliminary', words: '预计 预测 初步预计 预估 有望 估计 预期完成 预计可' },
    {
      role: 'status',
      value: 'preliminary',
      words: '达产后 投产后 建成后 全部建成后 项目建成后 全面达产后 满产后 达效后',
    },
    {
      role: 'status',
      value: 'target',
      words:
        '力争 力争到 力争实现 争取到 争取实现 确保 确保实现 确保完成 努力实现 努力达到 预期目标 主要预期目标 预期目标是 目标是 目标为 奋斗目标是 规划到 拟 拟投资 拟建 将达 将达到 将实现 ' +
        '将突破 将完成 将新增 将投资 将建成 将超 将超过 将增长 将形成 预期增长 要达到 要实现 要突破 要完成 要新增 年底前 力促 冲刺 计划投资 计划完成 计划建设 计划引进 计划新增 计划实现 ' +
        '计划总投资 计划开工 计划到 年计划投资 年度计划投资 计划培育 计划招引 任务是 指标是 预期发展指标 预期指标',
    },
    {
      role: 'status',
      value: 'actual',
      words:
        '初步核算 初步统计 经初步核算 初步测算 据统计 已经 已 已完成 已有 已达 已达到 截至 截止 截止到 截至到 目前 现有 实际完成',
    },
  ],
};

export const growthWords: WordRule = {
  id: 'growth',
  description: '增长 增速 下降 …: a percentage after them is a growth, with its sign; 年均 makes it annual.',
  rows: [
    {
      role: 'growth',
      value: '+',
      words:
        '增长 同比增长 增长了 同比名义增长 名义增长 增长率 增长率达 增幅 增速 同比增幅 增长速度 同比增速 同比增 递增 上涨 上升 提高 提升 增加 同比增加 同比提高 同比提升 增加了 提高了 提升了 上升了 ' +
        '环比增长 按年增长 平均增长 快速增长 可比增长 实际增长 同口径增长 增量 净增长 涨幅 扩大 增率 名义增速 实际增速 攀升 劲增 大增 猛增 激增 净增幅 逆势增长 同比上升 较快增长 加快 逐年递增',
    },
    {
      role: 'growth',
      value: '-',
      words:
        '下降 同比下降 下降了 减少 同比减少 减少了 降低 降低了 回落 缩减 下滑 降幅 负增长 压缩 压减 同比降低 同比降 同比减 收窄 跌幅 下跌 同比下滑 减幅 同比回落 环比下降 环比减少 削减',
    },
    { role: 'growth', value: '+', tight: true, words: '增 高 快 涨 升' },
    { role: 'growth', value: '-', tight: true, words: '降 减 跌 低 慢' },
    { role: 'yearly', words: '年均 年平均 年复合 年均复合 每年 年度平均 复合' },
  ],
};

export const shareWords: WordRule = {
  id: 'share',
  description: '占 … 比重, 占比, 份额: a percentage after them is a share.',
  rows: [
    { role: 'share', value: 'of', words: '占 约占 占到 占据' },
    {
      role: 'share',
      value: 'of',
      words: '占比 占比重 所占比重 比重 比例 份额 占有率 所占比例 占比率 贡献率 覆盖率 完成率 达标率',
    },
    {
      role: 'task',
      words:
        '年度计划 全年任务 年度任务 全年计划 全年目标 年度目标 年初计划 目标任务 年度投资计划 年度目标任务 全年目标任务 序时进度 计划任务 年度预算 年初预算 时序进度',
    },
    { role: 'gap-to', words: '高于 低于 高出 快于 慢于 优于 领先 领先于 超出 超过 多于' },
  ],
};

export const rankWords: WordRule = {
  id: 'rank',
  description: '位居 排名 列 …: a number with 位 or 第 after them is a rank.',
  rows: [
    {
      role: 'rank',
      words:
        '位居 居 位列 名列 列 排名 排 排在 稳居 跃居 居于 排位 排行 跻身 位次 名次 高居 均居 稳居于 位于 处于 位处 荣登 蝉联 挺进 跻身于 排序 排行榜 列全省 列全市 列全国',
    },
  ],
};

export const changeWords: WordRule = {
  id: 'change',
  description: '新增 净增 …: a count is of the new ones; 由 A 增至 B: two times of one thing.',
  rows: [
    {
      role: 'new',
      words:
        '新增 净增 新增加 新引进 新设立 新设 新认定 新签约 新签 新注册 新登记 新开办 新建 新培育 新组建 新获批 新获 新批 新批准 新落户 新入库 新晋 新发展 新吸纳 新创建 新成立 新纳入 新招引 ' +
        '增加 申报认定 通过认定 再建 再增 当年新增 年新增 净增加 累计新增 共新增 今年新增 全年新增 新改建 新开业 新上 增设 新增设 新评定 新入选 新入围 新办 新挂牌 新上市 又新增 新扩建 新招 新立项',
    },
    { role: 'from', words: '由 从 由原来的 从原来的 自' },
    {
      role: 'to',
      words:
        '增至 增加到 增加至 上升到 上升至 升至 提升到 提升至 提高到 提高至 增长到 增长至 跃升至 跃升到 扩大到 扩大至 降至 下降到 下降至 降低到 减少到 压缩至 压缩到 攀升至 攀升到 跃至 发展到 前移至 缩短至 缩短到 达到了 壮大到 扩展到 提到 压减至 缩减至 缩减到 减至 上涨至 降到 增到 升到 变为 跨越到 拓展到 晋升至 晋升到 晋升为 晋级到 跃居至 到 至',
    },
    {
      role: 'base',
      words:
        '比 较 相比 同比 环比 比上年 比去年 较上年 较去年 比上年末 较上年末 比上年同期 较上年同期 较去年同期 比去年同期 比年初 较年初 比上月 比同期 较同期 与上年 与去年 按可比价格计算 按可比价格 按可比价 按可比口径 可比价 可比口径 按不变价格计算 扣除价格因素 同口径 上年同期 去年同期 同期 上半年提升',
    },
  ],
};

export const listWords: WordRule = {
  id: 'list',
  description:
    '分别 依次 deal numbers out to names; 均 gives one number to all; 其中 opens parts; 总数 and 累计 speak of the same thing again.',
  rows: [
    { role: 'each', words: '分别 依次 各 分别为 分别达 分别达到 分别实现 分别完成 分别是 分别占 依次为' },
    { role: 'all', words: '均 都 均为 皆 双双 均达 均达到' },
    { role: 'among', words: '其中 包括 含 包含 当中' },
    {
      role: 'total',
      words:
        '总数 总数达 总量 累计 总计 共计 合计 共 共有 累计达 总数为 总额 数量 总数量 总数均 总体 全部 共计有 一共 总规模 总数累计 规模 金额 总数量达 数',
    },
    { role: 'join', words: '和 与 及 以及 暨 并 或' },
    { role: 'etc', words: '等' },
    { role: 'of', words: '的 之' },
    { role: 'kind-noun', words: '大 强 级' },
  ],
};

export const verbWords: WordRule = {
  id: 'verb',
  description:
    'Verbs and adverbs between a name and its number, which belong to neither: 实现 完成 达到 累计 首次 …',
  rows: [
    {
      role: 'verb',
      words:
        '确保了 争取了 规划了 计划了 实现 完成 达到 达 为 是 有 拥有 达成 保持在 保持 维持在 稳定在 稳定 超额完成 累计完成 累计实现 共实现 实现了 达到了 全年实现 全年完成 突破 首次突破 成功 成功实现 圆满完成 ' +
        '引进 吸引 推动 带动 促进 建设 建成 打造 培育 培育出 聚集 集聚 汇聚 投入 投资 出资 安排 兑现 发放 拨付 争取 获批 获得 入选 签订 签约 落实 办理 开展 举办 成功举办 设立 推出 推进 引入 ' +
        '实施 支持 扶持 减免 帮助 惠及 服务 组织 选派 开发 提供 供应 收储 清理 整治 拆除 征收 完成投资 实现投资 筹集 筹措 募集 发行 争取到 受理 接待 认定 评选 承接 转化 盘活 腾退 出让 回购 改造 新改建 分配 ' +
        '配售 增加 高质量 部署 部署的 开工 竣工 续建 谋划 储备 落地 落户 入驻 入库 挂牌 上市 举行 建立 组建 发布 征集 全球征集 吸纳 解决 创造 保障 化解 出台 制定 加快建设 试点 ' +
        '产生 形成 编制 涌现 评定 成立 揭牌 集中 辖 下辖 管辖 辐射 覆盖 涉及 涵盖 只有 仅有 仅 仅为 在 除 刚过 接近于 高达 多达 可达 能够 最高 最低 近年来 大力 积极 全力 持续 着力 继续 连续 不断 深入 扎实 全面 有效 稳步 ' +
        '成功引进 先后 陆续 相继 首次 又 还 也 率先 计算 一举 历史性 顺利 圆满 强力 努力 提前 超额 同时 此外 另外 截至目前 迄今 按照 根据 通过 为企业 至今 预计 约有 接续 实施了 完成了 实现了 建成了 引进了 签约了 新落地 转入 ' +
        '到位 交出 交付 投产 贡献 创下 录得 落实到位 注册 登记 新增就业 生产 销售 出口额达',
    },
    {
      role: 'connective',
      words:
        '同时 此外 另外 因此 所以 但 但是 而 且 并且 尤其 特别是 尤其是 比如 例如 如 其次 首先 再次 最后 目前 当前 近日 日前 据悉 据介绍 据了解 据统计 记者获悉 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一要 二要 三要 四要 五要',
    },
  ],
};

export const scopeWords: WordRule = {
  id: 'scope',
  description: '主园区 一区多园 全区 全市 全省 全国: whose part of the world a figure covers.',
  rows: [
    { role: 'scope', value: 'main-park', words: '主园区 核心区 本部 核心园区' },
    { role: 'scope', value: 'multi-park', words: '一区多园 各园区 全口径 整个园区' },
    {
      role: 'scope',
      value: 'zone',
      words:
        '全区 我区 区内 辖区 本区 高新区 经开区 开发区 新区 园区 高新技术产业开发区 经济技术开发区 全区域 区级 区域 该区 各区 管委会 我们 ×高新区 X高新区 ×区 全域',
    },
    {
      role: 'scope',
      value: 'city',
      words: '全市 我市 市级平均 全市平均 全市平均水平 市平均 全州 北京全市 市平均水平',
    },
    {
      role: 'scope',
      value: 'province',
      words: '全省 我省 全自治区 全省平均 省内 全省平均水平 省平均 省市平均水平 省平均水平',
    },
    {
      role: 'scope',
      value: 'nation',
      words:
        '全国 我国 中国 国内 全国平均 全国平均水平 国家高新区 国家级高新区 国家级经开区 国家级开发区 国家级新区 全国高新区 全球 全国经开区',
    },
    { role: 'firm', words: '公司 集团 股份 有限公司 实验室 研究院 研究所 科技园 先进院' },
  ],
};

/** Words with a cue inside that are none. */
export const plainWords: WordRule = {
  id: 'plain',
  description: 'Words that contain a cue but are none: 自由, 从业, 和平, 超市, 近年, 增值.',
  rows: [
    {
      role: 'text',
      words:
        '增加值 续建项目 新开工项目 在建项目 续建 新开工 存在 所在 现在 潜在 正在 在建 在线 外在 内在 在职 在校 在册 在岗 在库 在园 在孵 除了 扣除 解除 拆除违 人口数 规划面积 规划纲要 规划建设用地 总体规划 规划师 城市规划 发展规划 专项规划 规划编制 支持计划 行动计划 启动计划 年度计划 计划数 培养计划 人才计划 目标任务 各项目标 目标责任 奋斗目标任务 中等规模 大规模 数额 名额 额度 额外 限额以上 限额 数据资源 降本增效 减税降费 低效用地 高企 总建筑 投资规模 经济规模 产业规模 资金规模 基金规模 资产规模 贷款规模 投资额度 授信额度 自由 理由 由于 缘由 从事 从而 服从 和平 和谐 共和国 参与 与会 与此 普及 涉及面 总和 及时 不及 近年 近日 附近 超市 超级 超前 超额 超高 超算 达标 发达 直达 传达 约束 条约 节约 契约 ' +
        '增值 增强 增效 增资 增减 激增 列车 系列 阵列 居民 居住 安居 宜居 家居 邻居 排放 排水 排查 安排 高质量 高水平 高端 高层次 高效 高标准 高技术 高科技 提高效率 快速 快递 加快推进 愉快 慢性 ' +
        '低碳 低空 低保 低效 减排 减灾 减税 降费 降本 降温 为民 为主 作为 成为 认为 行为 为了 因为 以为 为抓手 为引领 有效 有力 有序 有机 有限 国有 所有 没有 有关 有望 具有 公有 民有 有色 私有 是否 还是 就是 凡是 总是 ' +
        '共同 共享 共建 公共 共产党 共青团 共赢 共识 共治 共进 平均 均衡 均等 人均 户均 亩均 都市 首都 成都 各类 各项 各级 各界 各地 各种 各个 各方 各部门 各族 各单位 等级 等次 平等 高等 中等 等额 初等 含量 含金量 包含 将军 将来 麻将 拟定 模拟 虚拟 计划生育 ' +
        '及其 至于 乃至 甚至 冬至 以至 到位率 到来 到底 直到 报到 到场 目的 的确 数字 数据 数量级 数智 指数 参数 多数 大多数 少数 少数民族 系数 基数 分数 数控 数学 数码 规模以上 规模化 规模以下 规模效应 规模工业 规模企业 规模高新 ' +
        '总部 总体规划 总书记 总理 总产值 总收入 总投资 总投资额 总面积 总建筑面积 总值 总人口 总工会 总经理 总结 总装 总值达 总需求 总营收 投资额 投资总额 协议投资 合同投资 合同投资额 计划投资额 投资强度 投资者 投资项目 建设用地 建设项目 重点建设 建设者 建设期 ' +
        '服务业 服务平台 服务中心 公共服务 服务器 政务服务 服务事项 服务外包 开发区 开发商 创业服务 就业服务 引进项目 落户项目 保障性 社会保障 保障房 可持续 可支配 许可 可视 可再生 能源 智能 功能 性能 储能 能力 能耗 节能 产能 才能 能级 动能 职能 核能 每万人 每千人 每亩 每万人口 ' +
        '收入 收入库 再生 再造 再次 首个 首批 首家 首创 首席 首都 首府 首届 首位度 又好 还款 正式 正常 公正 经济 经开 经营 经费 财经 已经 对外 对口 对接 面对 应对 对照 对标 对象 针对 绝对 相对 向好 方向 面向 导向 转向 向上 让利 出让 转让 使用 使命 即使 大使 促使 ' +
        '按时 按期 按规 按揭 通过率 通过审核 成果转化 转化率 签约率 开工率 竣工率 入库率 上市公司 上市企业 挂牌企业 拟上市 注册资本 注册资金 注册商标 登记失业 只争 计算 设计 会计 统计 审计 计量 合计划 仅限 最大 最佳 最多跑 最高人民 编制数 出资额 入选者 ' +
        '有限公司 股份公司 上市后备 出口 进口 进出口 降水 提高 生产总值 生产线 生产基地 安全生产 生产力 生产性 生产经营 再生产 销售额 销售收入 销售产值 商品销售 网上销售 房屋销售 公司治理 集团军 实验室建设 股份制 收入水平 征收率 高新 高铁 高速 高校 高速公路 高中 高价值 最低生活保障 低于预期 高企 升级 提升改造 提升工程',
    },
  ],
};

export const WORD_RULES: readonly WordRule[] = [
  comparatorWords,
  statusWords,
  growthWords,
  shareWords,
  rankWords,
  changeWords,
  listWords,
  verbWords,
  scopeWords,
  plainWords,
];
