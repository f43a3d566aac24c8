/** Numbers with units, in digits and in Chinese characters; half of the rows are refusals. */
import { describe, expect, it } from 'vitest';
import { figuresOf, mentionsOf } from '../support/mentions.ts';

describe('numbers in digits', () => {
  it.each([
    ['实现产值306.2亿元', 'figure 306.2亿元 = 3062e7 CNY'],
    ['减免1,517.5万元', 'figure 1,517.5万元 = 15175e3 CNY'],
    ['产值１２３．５亿元', 'figure １２３．５亿元 = 1235e7 CNY'],
    ['税收1517 亿元', 'figure 1517 亿元 = 1517e8 CNY'],
    ['税收1517\u00a0亿元', 'figure 1517\u00a0亿元 = 1517e8 CNY'],
    ['惠及28万余人次', 'figure 28万余人次 = >28e4 人次'],
    ['培训3000人（次）', 'figure 3000人（次） = 3000 人次'],
    ['购置设备120台（套）', 'figure 120台（套） = 120 台'],
    ['走访45家（重点）企业', 'figure 45家 = 45 家'],
    ['达2700多亿元', 'figure 2700多亿元 = >2700e8 CNY'],
    ['减免3000余万元', 'figure 3000余万元 = >3000e4 CNY'],
    ['市场主体5.71万户', 'figure 5.71万户 = 571e2 户'],
    ['外资0.68亿美元', 'figure 0.68亿美元 = 68e6 USD'],
    ['增资120亿港元', 'figure 120亿港元 = 120e8 HKD'],
    ['提高8.5个百分点', 'figure 8.5个百分点 = 85e-1 pp'],
    ['面积450平方公里', 'figure 450平方公里 = 450e6 m2'],
    ['面积11.85万平方米', 'figure 11.85万平方米 = 1185e2 m2'],
    ['增速为-3.2%', 'figure -3.2% = -32e-1 %'],
    ['引进2-3家', 'figure 2-3家 = 3 家'],
    ['引进2至3家', 'figure 2至3家 = 3 家'],
    ['增长5%～6%', 'figure 5%～6% = 6 %'],
    // a dash typed twice
    ['推动3--5项改革', 'figure 3--5项 = 5 项'],
    ['投资30——50亿元', 'figure 30——50亿元 = 50e8 CNY'],
    ['规模30—50亿元', 'figure 30—50亿元 = 50e8 CNY'],
    ['实现产值600个亿', 'figure 600个亿 = 600e8 CNY'],
    ['贷款3个多亿', 'figure 3个多亿 = >3e8 CNY'],
    ['实施10个亿元以上项目', 'figure 10个 = 10 个'],
    ['用电6.42亿度', 'figure 6.42亿度 = 642e6 度'],
    ['能耗0.07吨标煤', 'figure 0.07吨标煤 = 7e-2 吨标煤'],
    ['打造5个百亿级园区', 'figure 5个 = 5 个'],
    ['占全市1/3', 'fraction 1/3 = 333333e-4 %'],
  ])('%s', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure]);
  });

  it('shares that add up to a hundred', () => {
    expect(figuresOf('产业结构为1.4:36.3:62.3')).toEqual([
      'composition 1.4 = 14e-1 %',
      'composition 36.3 = 363e-1 %',
      'composition 62.3 = 623e-1 %',
    ]);
  });

  it('whole numbers too, unless they tell the time', () => {
    expect(figuresOf('产业结构为2:55:43')).toEqual([
      'composition 2 = 2 %',
      'composition 55 = 55 %',
      'composition 43 = 43 %',
    ]);
    expect(figuresOf('比例为2:55:44')).toEqual([]);
  });

  it('two numbers with units of their own are no range', () => {
    expect(figuresOf('提高2.3个百分点至86.5%')).toEqual([
      'figure 2.3个百分点 = 23e-1 pp',
      'figure 86.5% = 865e-1 %',
    ]);
    expect(figuresOf('从120家到2023年的300家')).toEqual(['figure 120家 = 120 家', 'figure 300家 = 300 家']);
    expect(figuresOf('迈上5000亿台阶')).toEqual(['figure 5000亿 = 5000e8 CNY']);
    expect(figuresOf('购置5台设备')).toEqual(['figure 5台 = 5 台']);
  });

  it('a space after the colon', () => {
    expect(figuresOf('调整为0.04: 66.19:33.77')).toHaveLength(3);
    expect(figuresOf('比分为3: 2')).toEqual([]);
  });

  it.each([
    '定于7·15安全整治',
    '2021-02-05',
    '09:30开会',
    '09:30:45发布',
    '分辨率1024×768',
    '配发N95口罩',
    '建设5G网络',
    '世界500强',
    '发布4.0版',
    '电话0756-3629800',
    '落实“1+1+9”部署',
    '珠高〔2021〕12号',
    '24/7值守',
    '从0到1起步',
    '围绕“7+5”家门口',
    '比分为3:2',
  ])('no figure: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe('numbers in Chinese characters', () => {
  it.each([
    ['产值三百二十亿元', 'figure 三百二十亿元 = 320e8 CNY'],
    ['聚集两千余家', 'figure 两千余家 = >2000 家'],
    ['规模超百亿元', 'figure 百亿元 = 100e8 CNY'],
    ['跃上千亿元台阶', 'figure 千亿元 = 1000e8 CNY'],
    ['共一万二千户', 'figure 一万二千户 = 12000 户'],
    ['降低三成', 'figure 三成 = 3e1 %'],
    ['超过四成半', 'figure 四成半 = 45 %'],
    ['增长百分之十二点五', 'numeral 百分之十二点五 = 125e-1 %'],
    ['约占三分之一', 'fraction 三分之一 = 333333e-4 %'],
    ['实现两位数增长', 'numeral 两位数 = >=10 %'],
    ['产值翻一番', 'worded 翻一番 = 100 %'],
    ['产值翻两番', 'worded 翻两番 = 300 %'],
    ['产值翻了近一番', 'worded 翻了近一番 = ~100 %'],
    ['产值翻倍', 'worded 翻倍 = 100 %'],
    ['与上年持平', 'worded 持平 = 0 %'],
  ])('%s', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure]);
  });

  it.each([
    '三元电池',
    '新三板挂牌',
    '十四五开局',
    '二〇二一年',
    '第三方机构',
    '一区多园',
    '一批项目',
    '五年来',
    '万众创新',
    '亿元楼宇',
    '打造千亿级集群',
    '一成不变',
    '翻过一页',
    '翻了一座山',
    '七五普法',
  ])('no figure: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe('ranks', () => {
  it.each([
    ['由第31位', 'ordinal 第31位 = 31 rank'],
    ['位居全市第一', 'ordinal 第一 = 1 rank'],
    ['占比居首位', 'ordinal 首位 = 1 rank'],
    ['跻身全国前十', 'ordinal 十 = <=10 rank'],
    ['进入前3名', 'ordinal 3名 = <=3 rank'],
    ['综合排名56位', 'figure 56位 = 56 rank'],
  ])('%s', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure]);
  });

  it.each([
    ['48名干部', 'figure 48名 = 48 人'],
    ['引进12位专家', 'figure 12位 = 12 人'],
  ])('places: people are none: %s', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure]);
  });

  it.each(['第一批', '第七家', '第三产业', '前三季度', '前10个月', '第十二届'])('no rank: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe('masked numbers', () => {
  it.each([
    ['完成X亿元', 'masked X亿元 = masked CNY'],
    ['增长××%', 'masked ××% = masked %'],
    ['企业□家', 'masked □家 = masked 家'],
  ])('%s', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure]);
  });

  it.each(['×高新区', 'X光机', '3×4'])('no mask: %s', (text) => {
    expect(figuresOf(text).filter((figure) => figure.startsWith('masked'))).toEqual([]);
  });
});

describe('what a list lends', () => {
  it('lend-units: a bare number takes the unit of the next', () => {
    expect(figuresOf('高出2.6和4.1个百分点')).toEqual([
      'figure 2.6 = 26e-1 pp',
      'figure 4.1个百分点 = 41e-1 pp',
    ]);
  });
  it('lend-units: 个 alone stands for 个百分点 in a list of them', () => {
    expect(figuresOf('分别提高8.9个、10个百分点')).toEqual([
      'figure 8.9个 = 89e-1 pp',
      'figure 10个百分点 = 10 pp',
    ]);
    expect(figuresOf('新增项目8个、20家')).toEqual(['figure 8个 = 8 个', 'figure 20家 = 20 家']);
  });
  it('a bare number with nothing to borrow is refused', () => {
    expect(mentionsOf('编号17的文件').map(({ kind }) => kind)).not.toContain('figure');
  });
  it('2700多亿 is money, as officials say it', () => {
    expect(figuresOf('营收2700多亿')).toEqual(['figure 2700多亿 = >2700e8 CNY']);
  });
});
