/** Pages of the benchmark, made up; the figures are in the manner of a zone's report. */

const SENTENCES = [
  '主园区地区生产总值<span>#</span>亿元，同比增长<span>#%</span>；',
  '规模以上工业增加值<b>#</b>亿元，增长#%；',
  '固定资产投资#亿元，完成年度计划的#%；',
  '高新技术企业总数达#家，新认定#家。',
];
/** A clause of a report that says nothing in numbers. */
const FILLER = '坚持创新驱动发展，持续优化营商环境，推动产业集聚提升，强化要素保障，完善公共服务，';

const head = (title: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 16px/1.8 sans-serif; width: 900px; margin: auto } p { text-indent: 2em }</style></head><body>`;

/** About `characters` of text in 2,000 text nodes with `figures` figures. */
export function reportPage(characters = 100_000, figures = 500): string {
  const paragraphs: string[] = [];
  let made = 0;
  let length = 0;
  for (let i = 0; length < characters; i++) {
    let text = '';
    for (let k = 0; made < figures * (length / characters) + 1 && k < 2; k++) {
      text += SENTENCES[(i + k) % SENTENCES.length]!.replaceAll('#', () => {
        made++;
        return String(((made * 37) % 900) + 10);
      });
    }
    const filler = FILLER.repeat(5);
    text += filler;
    length += text.replace(/<[^>]+>/g, '').length;
    paragraphs.push(`<p class="MsoNormal" style="text-indent:32pt"><span>${text}</span></p>`);
  }
  return `${head('珠海高新区2021年工作报告')}<h1>珠海高新区2021年工作报告</h1>\n${paragraphs.join('\n')}</body></html>`;
}

/** As long and as deep, without a zone and without a figure. */
export function silentPage(nodes = 2000): string {
  const paragraphs = Array.from(
    { length: nodes / 2 },
    (_, i) => `<p><span>${FILLER}</span><b>第${i}条</b></p>`,
  );
  return `${head('某市人民政府')}${paragraphs.join('\n')}</body></html>`;
}

export function nestedPage(levels = 5000): string {
  return `${head('珠海高新区')}${'<div>'.repeat(levels)}产值10亿元${'</div>'.repeat(levels)}</body></html>`;
}
