/** How else a name of the catalogue is written: the forms that officials use for any name of its kind. */

/** 在孵企业数, also 在孵企业单位数; 人数 and 件数 take no 量. */
const COUNT_NAME = /(?:企业|机构|项目|主体|公司|平台|专利|研发)数$/;

/** 在孵企业数量, 服务业占地区生产总值比重, 规上工业利润 and 规模工业利润, 省级及以上研发机构; none of most names. */
export function spellingsOf(name: string): readonly string[] {
  if (name.includes('规模以上工业'))
    return [name.replace('规模以上', '规上'), name.replace('规模以上', '规模'), ...counted(name)];
  if (name.includes('占GDP')) return [name.replace('占GDP', '占地区生产总值')];
  if (name.includes('占地区生产总值')) return [name.replace('占地区生产总值', '占GDP')];
  if (name.includes('级以上')) return [name.replace('级以上', '级及以上'), ...counted(name)];
  return counted(name);
}

const counted = (name: string): readonly string[] =>
  !name.endsWith('数') || !COUNT_NAME.test(name)
    ? NONE
    : name.endsWith('企业数')
      ? [`${name}量`, `${name.slice(0, -1)}单位数`]
      : [`${name}量`];
const NONE: readonly string[] = [];
