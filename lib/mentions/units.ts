/** Units and classifiers as printed after a number, in a trie of their own. */
import type { UnitKind } from './mention.ts';
import { Trie } from './trie.ts';

export interface Unit {
  readonly unit: string;
  readonly power: number;
  readonly kind: UnitKind;
}

/** kind, base unit ('' = as written), power of ten, words. */
const ROWS: readonly [UnitKind, string, number, string][] = [
  ['money', 'CNY', 0, '元 元人民币 人民币 块钱 圆'],
  ['money', 'USD', 0, '美元 美金'],
  ['money', 'HKD', 0, '港元 港币'],
  ['money', 'EUR', 0, '欧元'],
  ['money', 'JPY', 0, '日元'],
  ['money', 'GBP', 0, '英镑'],
  ['money', 'KRW', 0, '韩元'],
  ['money', 'SGD', 0, '新加坡元'],
  ['money', 'AUD', 0, '澳元'],
  ['money', 'TWD', 0, '新台币'],
  ['percent', '%', 0, '%'],
  ['percent', '%', -1, '‰'],
  ['percent', '%', 1, '成'],
  ['point', 'pp', 0, '个百分点 百分点 个点 个pct'],
  ['point', 'pp', -1, '个千分点'],
  ['times', 'x', 0, '倍'],
  ['area', 'm2', 0, '平方米 平米 m2 ㎡ 方'],
  ['area', 'm2', 6, '平方公里 平方千米 km2'],
  ['area', 'm2', 4, '公顷'],
  ['length', '', 0, '公里 千米 米 海里'],
  [
    'count',
    '',
    0,
    '微克/立方米 毫克/立方米 人份 家 个 件 项 人 户 宗 支 只 所 条 座 台 辆 架 套 处 期 场 次 批 类 种 张 份 篇 部 对 栋 幢 间 床 头 届 笔 亩 株 棵 艘 组 例 起 ' +
      '村 站 片 块 门 枚 款 册 本 幅 盏 根 卷 盘 桩 人次 架次 班次 批次 余家 车次 户次 家次 件次 吨 吨标准煤 吨标煤 立方米 千瓦时 千瓦 千伏安 兆伏安 ' +
      '兆瓦 兆瓦时 吉瓦 吉瓦时 标方 MW GW MWh GWh 公斤 千克 标准箱 个标准箱 TEU 张床位 班 列 羽 匹 口 眼 幕 单 票 项次 宗次 节 道 标箱 平方 艘次 例次 ' +
      '分 篇次 折 名次 户籍人口 蒲式耳 桶 方次 颗 枝 粒 所次 担 箱 辆次 员 场次 课时 学时 标台 机架 PFLOPS PFlops P 度 斤 吨公里 人公里 台套 kWh 千瓦小时 载重吨 ' +
      '立方 席 分贝 个基点 皮长公里 芯公里',
  ],
  // 300多家（次）, 设备120台（套）
  ['count', '家次', 0, '家(次)'],
  ['count', '人次', 0, '人(次)'],
  ['count', '户次', 0, '户(次)'],
  ['count', '件次', 0, '件(次)'],
  ['count', '台', 0, '台(套)'],
  ['count', '台', 0, '台(件)'],
  ['rank', 'rank', 0, '位 名 个位次 个名次'],
  ['duration', '', 0, '个工作日 工作日 天 小时 分钟 个小时 个月 秒 个半小时 个自然日'],
];

export const UNITS: readonly Unit[] = (() => {
  const units: Unit[] = [];
  return ROWS.reduce((list, [kind, unit, power, words]) => {
    for (const w of words.split(' ')) list.push({ unit: unit || w, power, kind });
    return list;
  }, units);
})();

/** Value of a match = index into `UNITS`. */
export const unitTrie: Trie = new Trie(
  new Map(ROWS.flatMap(([, , , words]) => words.split(' ')).map((word, index) => [word, index])),
);

/** 千 of 15亿千瓦时 belongs to the unit. */
export const startsUnit = (codes: Uint16Array, at: number, limit: number): boolean =>
  unitTrie.longest(codes, at, limit) >= 0;
