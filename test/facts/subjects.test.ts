/** Which indicator is each number about? 'surface id' where the catalogue knows it, 'surface ?phrase' where it does not. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

const subjectsOf = (text: string) =>
  factsOf(text).map(({ surface, indicatorId, indicator }) => `${surface} ${indicatorId ?? `?${indicator}`}`);

const sentences = (rows: readonly (readonly [text: string, subjects: readonly string[]])[]) =>
  it.each(rows)('%s', (text, subjects) => expect(subjectsOf(text)).toEqual(subjects));

describe('before the number', () => {
  sentences([
    ['固定资产投资276亿元、增长10.5%。', ['276亿元 investment', '10.5% investment']],
    ['全区实现生产总值（GDP）306.2亿元。', ['306.2亿元 gdp']],
    ['城镇登记失业率保持在2.1%的较低水平。', ['2.1% unemployment']],
    ['固定资产投资强劲增长12%。', ['12% investment']],
    ['全社会研发投入占地区生产总值比重达8%。', ['8% rd-intensity']],
    ['开办企业时间压缩至0.5个工作日。', ['0.5个工作日 setup-time']],
    ['常住人口达到12万。', ['12万 population']],
    ['新增安联锐视、炬芯科技等上市企业3家。', ['3家 listed']],
  ]);
});

describe('after the number', () => {
  sentences([
    ['3家上市企业落户。', ['3家 listed']],
    ['推动69个省市重点项目提速提质。', ['69个 key-projects']],
    ['新引进甲科技、乙检测等11个招商引资项目。', ['11个 projects']],
    ['引进高新技术企业50家、10家瞪羚企业。', ['50家 high-tech', '10家 gazelle']],
    ['建设1平方公里产业园。', ['1平方公里 park-area']],
    ['贡献了全市20%的GDP。', ['20% gdp-city-share']],
    ['投入1800万元实施老旧管网改造。', ['1800万元 ?老旧管网改造投入']],
  ]);
});

describe('with its verb', () => {
  sentences([
    ['89个省市重点项目完成投资204亿元。', ['89个 key-projects', '204亿元 key-investment']],
    ['高新技术企业219家通过认定、总数达580家。', ['219家 new-high-tech', '580家 high-tech']],
    ['新增高企188家、总数达535家。', ['188家 new-high-tech', '535家 high-tech']],
  ]);
});

describe('new ones', () => {
  sentences([
    ['全年新增国家高新技术企业60家。', ['60家 new-high-tech']],
    ['新增瞪羚企业3家、高新技术企业60家。', ['3家 gazelle', '60家 new-high-tech']],
    ['新增60家高新技术企业。', ['60家 new-high-tech']],
    // a change of the stock, and what was there before elsewhere
    ['净增高新技术企业60家。', ['60家 high-tech']],
    ['新引进高新技术企业60家。', ['60家 high-tech']],
    ['新增上市企业3家，高新技术企业达580家。', ['3家 listed', '580家 high-tech']],
    [
      '新增瞪羚企业7家、累计28家；高新技术企业30家、累计90家；上市企业8家、累计18家。',
      ['7家 gazelle', '28家 gazelle', '30家 new-high-tech', '90家 high-tech', '8家 listed', '18家 listed'],
    ],
    [
      '新增瞪羚企业7家，居全省第一；上市企业8家，累计18家。',
      ['7家 gazelle', '第一 gazelle', '8家 listed', '18家 listed'],
    ],
    ['新增10家上市企业；24家高新技术企业。', ['10家 listed', '24家 new-high-tech']],
    // built otherwise: nobody says that they are new
    ['新增10家上市企业；24家高新技术企业落户。', ['10家 listed', '24家 high-tech']],
    ['新增瞪羚企业7家、累计28家；高新技术企业90家。', ['7家 gazelle', '28家 gazelle', '90家 high-tech']],
    ['新增瞪羚企业7家；高新技术企业90家、总数居首。', ['7家 gazelle', '90家 high-tech']],
    ['全年新增高新技术企业员工900人。', ['900人 ?高新技术企业员工']],
  ]);
});

describe('projects, by the deed', () => {
  sentences([
    ['全年签约、开工项目分别达到45个、38个。', ['45个 signed', '38个 started']],
    ['全年开工、续建项目分别达到45个、38个。', ['45个 ?续建项目', '38个 ?续建项目']],
    ['新签约项目数达30个。', ['30个 signed']],
    ['引进重大产业项目60个。', ['60个 projects']],
    ['全年将新开工60个重大项目。', ['60个 started']],
    ['60个产业项目集中开工。', ['60个 started']],
    ['计划开工项目255项。', ['255项 started']],
    ['新引进项目23个，新开工21个。', ['23个 projects', '21个 started']],
    ['新引进项目23个，新签约8个。', ['23个 projects', '8个 signed']],
    ['新引进项目23个，新增6个。', ['23个 projects', '6个 projects']],
    ['续建项目完成投资39亿元。', ['39亿元 key-investment']],
    ['全县固定资产投资39亿元。', ['39亿元 investment']],
    ['60个重点项目开工41个。', ['60个 key-projects', '41个 started']],
    ['60个重点项目完成投资80亿元。', ['60个 key-projects', '80亿元 key-investment']],
    // of one kind only, or nothing done
    ['引进生物医药项目60个。', ['60个 ?生物医药项目']],
    ['储备重大项目60个。', ['60个 ?储备重大项目']],
    ['3宗产业项目实现“拿地即开工”。', ['3宗 ?产业项目']],
  ]);
});

describe('nothing named: it goes on', () => {
  sentences([
    ['地区生产总值增长9.7%，连续6个月居全市第一。', ['9.7% gdp', '第一 gdp']],
    ['地区生产总值增长9.7%，增速连续六个月保持两位数增长。', ['9.7% gdp', '两位数 gdp']],
    ['市场主体达1.5万户，同比增长8%，占全市的9%。', ['1.5万户 entities', '8% entities', '9% entities']],
    ['地区生产总值增长9.7%，增速居全市第一。', ['9.7% gdp', '第一 gdp']],
    // what is measured by a budget or a plan is the amount before
    [
      '固定资产投资276亿元，为计划的102%，增长8%。',
      ['276亿元 investment', '102% investment', '8% investment'],
    ],
    // zones themselves; whose share stands after the number; the list that ranks
    ['国家高新区总数达173家，较上年增加4家。', ['173家 ?国家高新区数量', '4家 ?国家高新区数量']],
    ['以2.5%的土地创造了13.4%的地区生产总值。', ['2.5% ?土地', '13.4% gdp']],
    ['地区生产总值306亿元，列全国百强区第四名。', ['306亿元 gdp', '第四名 ?百强区']],
    ['园区百强榜单发布，高新区位列第89位。', ['第89位 ?百强榜单']],
    ['研发投入19亿元、占GDP比重7%。', ['19亿元 rd', '7% rd-intensity']],
    // what is said of a name is no part of it; a noun is
    ['市场主体增势迅猛，累计达39035户。', ['39035户 entities']],
    ['群众满意度由全省第9位升至第3位。', ['第9位 ?群众满意度', '第3位 ?群众满意度']],
    ['地区生产总值306亿元，总量、增量均居全市第一。', ['306亿元 gdp', '第一 gdp']],
    // 列 inside a word ranks nothing
    ['中欧班列全年开行5351列，占全国的30%。', ['5351列 ?中欧班列', '30% ?中欧班列']],
    ['综合实力在全国169家国家高新区中排名第19位。', ['169家 ?国家高新区', '第19位 htz-rank']],
    ['开放水平在全省80个开发区中排名第6位。', ['80个 ?开发区', '第6位 ?开放水平']],
  ]);
});

describe('titles that firms were given', () => {
  sentences([
    ['5家企业获评省级瞪羚企业。', ['5家 gazelle']],
    ['甲科技等3家企业成功入选2021年高新技术企业。', ['3家 high-tech']],
    ['5家企业被认定为高企。', ['5家 high-tech']],
    // no title, another clause, money
    ['5家企业获批建设用地。', ['5家 ?企业']],
    ['5家企业获评先进，瞪羚企业发展迅速。', ['5家 ?企业']],
    ['5家高新技术企业入选榜单。', ['5家 high-tech']],
  ]);
});

describe('done to some of them', () => {
  sentences([
    ['惠及市场主体5000户。', ['5000户 ?惠及市场主体']],
    ['组织60家高新技术企业参加展会。', ['60家 ?组织高新技术企业']],
    ['培育高新技术企业60家。', ['60家 high-tech']],
    ['服务业和市场主体5000户。', ['5000户 entities']],
  ]);
});

describe('parts of other things', () => {
  sentences([
    ['研发投入占GDP比重提高0.3个百分点。', ['0.3个百分点 rd-intensity']],
    ['固定资产投资占全省比重提高0.3个百分点。', ['0.3个百分点 investment']],
    ['规上工业增加值增长11%，其中，汽车产业增长9%。', ['11% value-added', '9% ?汽车产业增加值']],
    ['财政总收入30亿元、占GDP比重12%，增长8%。', ['30亿元 fiscal', '12% fiscal', '8% fiscal']],
    ['财政总收入占GDP比重12%，财政总收入增长8%。', ['12% ?财政总收入占GDP比重', '8% fiscal']],
    ['固定资产投资30亿元，占全市的12%。', ['30亿元 investment', '12% investment']],
    ['固定资产投资30亿元，占烟台的12%。', ['30亿元 investment', '12% investment']],
    ['固定资产投资占高新区总量的12%。', ['12% investment']],
  ]);
});

describe('one name in two parts', () => {
  sentences([
    [
      '医药制造业实现固定资产投资4亿元，增长9%。',
      ['4亿元 ?医药制造业固定资产投资', '9% ?医药制造业固定资产投资'],
    ],
    ['园区企业实现主营业务收入4亿元。', ['4亿元 operating']],
    [
      '社会资本投资、民间投资、固定资产投资同比分别增长12%、21%、42%。',
      ['12% ?社会资本投资', '21% ?民间投资', '42% investment'],
    ],
    ['6个新开工项目已建成。', ['6个 started']],
    ['25个省工业项目完成投资35亿元。', ['25个 ?省工业项目', '35亿元 key-investment']],
    ['一季度全区共完成投资115亿元。', ['115亿元 ?完成投资']],
    ['重工业固定资产投资和轻GDP增长9%。', ['9% ?轻GDP']],
    ['战略性新兴产业投资增长42.7%，民间投资增长8%。', ['42.7% ?战略性新兴产业投资', '8% ?民间投资']],
    ['高新技术企业投资同比增长9%。', ['9% ?高新技术企业投资']],
    ['固定资产投资增长9%。', ['9% investment']],
    ['创造了全市GDP的4.8%、外贸进出口总额的16%。', ['4.8% gdp-city-share', '16% trade']],
    ['员工占企业总数的9%。', ['9% ?员工占企业总数比重']],
    ['规模以上工业完成增加值120亿元。', ['120亿元 value-added']],
    ['重点项目年内完成投资80亿元。', ['80亿元 key-investment']],
    ['甲园企业实现固定资产投资80亿元。', ['80亿元 investment']],
    ['规模以上工业企业运行平稳，固定资产投资80亿元。', ['80亿元 investment']],
  ]);
});

describe('names that only point back', () => {
  sentences([
    [
      '固定资产投资20亿元、财政收入3亿元，前者增长8%，后者增长9%。',
      ['20亿元 investment', '3亿元 fiscal', '8% investment', '9% fiscal'],
    ],
    ['去年固定资产投资20亿元，五年前这一数字只有3亿元。', ['20亿元 investment', '3亿元 investment']],
    ['合同外资5亿美元，实际到账3亿美元。', ['5亿美元 ?合同外资', '3亿美元 fdi']],
    ['常住人口12万，已开发6平方公里。', ['12万 population', '6平方公里 built-up']],
    // nothing agreed before, nobody to point at
    ['税收5亿元，实际到账3亿元。', ['5亿元 ?税收', '3亿元 ?实际到账']],
    ['前者增长8%。', ['8% ?前者']],
    ['规划6平方公里产业园。', ['6平方公里 park-area']],
  ]);
});

describe('whose total it is', () => {
  sentences([
    ['新引进项目90个，总投资329亿元。', ['90个 projects', '329亿元 project-total']],
    ['新签约项目90个、计划总投资329亿元。', ['90个 signed', '329亿元 project-total']],
    [
      '新签约项目45个，其中10亿元以上项目8个，协议总投资520亿元。',
      ['45个 signed', '8个 ?10亿元以上项目', '520亿元 project-total'],
    ],
    ['新引进项目90个，投资329亿元。', ['90个 projects', '329亿元 project-total']],
    ['重点项目90个，投资329亿元。', ['90个 key-projects', '329亿元 ?重点项目投资']],
    ['新签约工业项目12个，合同投资额23亿元。', ['12个 ?工业项目', '23亿元 project-total']],
    ['已签约落地甲科技、乙检测等一批产业项目，协议总投资300亿元。', ['300亿元 project-total']],
    ['推进一批在建项目，总投资300亿元。', ['300亿元 ?总投资']],
    ['现有纺织企业80家，投资总额60亿元。', ['80家 ?纺织企业', '60亿元 ?纺织企业投资总额']],
    ['外资项目23个，合同投资额1亿美元。', ['23个 ?外资项目', '1亿美元 ?外资项目合同投资额']],
    ['省市重点项目20个，总投资60亿元。', ['20个 key-projects', '60亿元 ?总投资']],
  ]);
});

describe('ranks of whole zones', () => {
  sentences([
    ['在全国169家国家高新区综合考评中列第19位。', ['169家 ?国家高新区', '第19位 htz-rank']],
    ['在全省30家开发区综合考评中列第3位。', ['30家 ?开发区', '第3位 province-rank']],
    // of one thing, of another kind of places
    ['在全国169家国家高新区营商环境评价中列第9位。', ['169家 ?国家高新区', '第9位 ?营商环境评价中']],
    ['在全省19家国家高新区中排名第5位。', ['19家 ?国家高新区', '第5位 ?国家高新区']],
    ['在全省国有企业综合考评中列第3位。', ['第3位 ?国有企业综合考评中']],
  ]);
});

describe('lists', () => {
  sentences([
    [
      '财政总收入、一般公共预算收入分别实现55亿元和21亿元，分别增长8%和9%。',
      ['55亿元 fiscal', '21亿元 revenue', '8% fiscal', '9% revenue'],
    ],
    [
      '实现进出口总额86亿元，其中出口51亿元，同比分别增长14%和11%。',
      ['86亿元 trade', '51亿元 exports', '14% trade', '11% exports'],
    ],
    [
      '合同外资5亿美元，实际利用外资3亿美元，其中港区协议外资2亿美元，实际利用外资1亿美元，分别增长8%和9%。',
      [
        '5亿美元 ?合同外资',
        '3亿美元 fdi',
        '2亿美元 ?港区协议外资',
        '1亿美元 fdi',
        '8% ?港区协议外资',
        '9% fdi',
      ],
    ],
    ['规上工业总产值、增加值分别增长10%和9%。', ['10% output', '9% value-added']],
    ['地区生产总值、固定资产投资均增长10%以上。', ['10% investment', '10% gdp']],
    ['地区生产总值比全国、全省增速分别高出2.6和4.1个百分点。', ['2.6 gdp', '4.1个百分点 gdp']],
  ]);
});

describe('several names and one number', () => {
  sentences([
    ['全区高新技术企业和瞪羚企业500家。', ['500家 ?高新技术企业和瞪羚企业']],
    ['拥有上市企业、瞪羚企业及高新技术企业60家。', ['60家 ?上市企业、瞪羚企业及高新技术企业']],
    // one name of the two is unknown, each has its own, or 等 sums them up
    ['新增甲科技和乙制程上市企业3家。', ['3家 listed']],
    ['高新技术企业500家、瞪羚企业60家。', ['500家 high-tech', '60家 gazelle']],
    ['高新技术企业、瞪羚企业均达50家。', ['50家 gazelle', '50家 high-tech']],
    ['高新技术企业、瞪羚企业等创新主体50家。', ['50家 ?创新主体']],
  ]);
});

describe('the line that the clause before speaks of', () => {
  sentences([
    ['光伏、储能等战略性新兴产业加快集聚，实现产值425亿元。', ['425亿元 ?战略性新兴产业产值']],
    [
      '现代服务业提质增效，实现营业收入30亿元，增长8%。',
      ['30亿元 ?现代服务业营业收入', '8% ?现代服务业营业收入'],
    ],
    // too wide a line, one that something is done to, a firm, another sentence
    ['产业发展提速增效，实现营业收入30亿元。', ['30亿元 operating']],
    ['加快发展现代服务业，实现营业收入30亿元。', ['30亿元 operating']],
    ['甲科技扩产提能，实现营业收入30亿元。', ['30亿元 operating']],
    ['装备制造业稳步回升。实现营业收入30亿元。', ['30亿元 operating']],
  ]);
});

describe('the line whose firms were counted', () => {
  sentences([
    ['智能家电产业集聚各类企业60家，实现产值120亿元。', ['60家 ?各类企业', '120亿元 ?智能家电产业产值']],
    // no line at its head, and firms of a kind of their own
    ['乡镇集聚各类企业60家，实现产值120亿元。', ['60家 ?各类企业', '120亿元 ?各类企业产值']],
    ['智能家电产业集聚外资企业60家，实现产值120亿元。', ['60家 ?外资企业', '120亿元 ?外资企业产值']],
  ]);
});

describe('the three industries, as their whole', () => {
  sentences([
    [
      '地区生产总值42亿元，其中第一产业实现2亿元，增长3%；第二产业实现25亿元；第三产业增长7%。',
      [
        '42亿元 gdp',
        '2亿元 ?第一产业增加值',
        '3% ?第一产业增加值',
        '25亿元 ?第二产业增加值',
        '7% ?第三产业增加值',
      ],
    ],
    ['固定资产投资增长5%。其中，二产增长9%。', ['5% investment', '9% ?第二产业投资']],
    ['营业收入80亿元，第二产业占60%。', ['80亿元 operating', '60% ?第二产业']],
    ['进出口总额80亿元，第三产业增长8%。', ['80亿元 trade', '8% ?第三产业']],
    ['第三产业增长8%。', ['8% ?第三产业']],
  ]);
});

describe('named in full before the comma', () => {
  sentences([
    ['规上工业总产值增速有所放缓，1—6月累计完成产值84亿元，增长13%。', ['84亿元 output', '13% output']],
    [
      '规上工业企业完成营业收入60亿元；完成工业增加值14亿元。',
      ['60亿元 ?规上工业企业营业收入', '14亿元 value-added'],
    ],
    // other amounts, a number between, a line of its own
    ['固定资产投资保持平稳，完成产值84亿元。', ['84亿元 ?产值']],
    ['规上工业总产值120亿元，光伏企业完成产值84亿元。', ['120亿元 output', '84亿元 ?光伏企业产值']],
    [
      '装备制造业营业收入60亿元；完成工业增加值14亿元。',
      ['60亿元 ?装备制造业营业收入', '14亿元 ?工业增加值'],
    ],
  ]);
});

describe('where a budget goes', () => {
  sentences([
    ['一般公共预算支出的70%用于保障和改善民生。', ['70% ?民生支出占一般公共预算支出比重']],
    ['80%以上的财政支出投向民生领域。', ['80% ?民生支出占财政支出比重']],
    ['一般公共预算支出增长5%，用于民生。', ['5% ?一般公共预算支出']],
    ['一般公共预算支出的5%用于科技。', ['5% ?一般公共预算支出']],
  ]);
});

describe('places, counted', () => {
  sentences([
    ['现辖东岗、西坝和石河4个镇、33个村（社区）。', ['4个 ?镇', '33个 ?村']],
    ['高新技术企业4个多。', ['4个 high-tech']],
  ]);
});

describe('how it goes on is no name', () => {
  sentences([
    ['财政收入突破40亿元，以每年净增5亿元的速度连上台阶。', ['40亿元 fiscal', '5亿元 fiscal']],
    ['财政收入突破40亿元，安排5亿元的高速公路资金。', ['40亿元 fiscal', '5亿元 ?高速公路资金规模']],
  ]);
});

describe('what is done of a plan', () => {
  sentences([
    ['固定资产投资完成年度目标的98%。', ['98% investment']],
    ['财政总收入5亿元，占全年任务的52%。', ['5亿元 fiscal', '52% fiscal']],
    ['重点项目完成投资20亿元，达到年计划投资的65%。', ['20亿元 key-investment', '65% key-plan']],
    ['重点项目完成投资20亿元，占年度计划投资的65%。', ['20亿元 key-investment', '65% key-plan']],
    ['省市重点项目年度投资目标分别完成98%、86%。', ['98% key-plan', '86% key-plan']],
    // of a region, of the works
    ['重点项目完成投资20亿元，占全市的65%。', ['20亿元 key-investment', '65% key-investment']],
    ['重点项目完成投资20亿元，完成工程总量的65%。', ['20亿元 key-investment', '65% key-investment']],
  ]);
});

describe('among whom, and by which list', () => {
  sentences([
    ['综合指标在湖南省开发区中排第二位。', ['第二位 ?综合指标']],
    ['在2020年公布的先进制造业百强区中，高新区居全国第13位。', ['第13位 ?先进制造业百强区']],
    ['地区生产总值增长8%。在营商环境评价中，高新区列第三位。', ['8% gdp', '第三位 ?营商环境评价']],
    ['在国家高新区中的排名，由36名升至27名。', ['36名 htz-rank', '27名 htz-rank']],
    ['在国家高新区中，排名大幅提升，较2019年上升10个位次，居第66位。', ['第66位 htz-rank']],
    ['地区生产总值增长8%，增速排名全省16个开发区第三位。', ['8% gdp', '16个 ?开发区', '第三位 ?开发区']],
    // nothing else is named but a number
    ['地区生产总值增长8%，在全市各区中居第三位。', ['8% gdp', '第三位 gdp']],
    ['地区生产总值增长8%，增速居全省园区第三位。', ['8% gdp', '第三位 gdp']],
  ]);
});

describe('deeds behind the noun', () => {
  sentences([
    ['25个产业项目开工建设，20个项目竣工。', ['25个 started', '20个 completed']],
    ['30个产业项目竣工投运。', ['30个 completed']],
    ['全年项目签约50宗、项目开工30个。', ['50宗 signed', '30个 started']],
    // of one kind or one size, a rate, no deed
    ['30个医药项目竣工投运。', ['30个 ?医药项目']],
    ['新签约亿元以上项目32个。', ['32个 ?新签约亿元以上项目']],
    ['项目开工率98%。', ['98% ?项目开工率']],
    ['推动30个重点项目提速。', ['30个 key-projects']],
  ]);
});

describe('a sentence without a number before', () => {
  sentences([
    ['固定资产投资稳步增长。全年完成30亿元，增长5%。', ['30亿元 investment', '5% investment']],
    ['地区生产总值增长8%。一是固定资产投资稳步增长。全年完成30亿元。', ['8% gdp', '30亿元 investment']],
    ['高新技术企业不断壮大。总数达300家。', ['300家 high-tech']],
    // of another thing, of none, with a name of its own
    ['固定资产投资项目加快建设。全年完成30亿元。', ['30亿元 ?']],
    ['招商引资成效显著。全年完成30亿元。', ['30亿元 ?']],
    ['固定资产投资稳步增长。财政总收入30亿元。', ['30亿元 fiscal']],
    ['高新技术企业不断壮大。全年完成30亿元。', ['30亿元 ?']],
  ]);
});

describe('how a name grows', () => {
  sentences([
    ['固定资产投资爆发式增长12%。', ['12% investment']],
    ['地区生产总值名义增长5%。', ['5% gdp']],
    ['高新技术企业研发费用增长12%。', ['12% ?高新技术企业研发费用']],
    ['瞪羚企业营收增长12%。', ['12% ?瞪羚企业营收']],
  ]);
});

describe('some of what a name names', () => {
  sentences([
    [
      '新材料产业的88家规上企业实现营业收入65亿元。',
      ['88家 ?新材料产业', '65亿元 ?新材料产业规上企业营业收入'],
    ],
    ['88家规上企业实现营业收入65亿元。', ['88家 ?规上企业', '65亿元 ?规上企业营业收入']],
    [
      '规模以上工业总产值52亿元，增长8%，实现增加值11亿元。',
      ['52亿元 output', '8% output', '11亿元 value-added'],
    ],
    ['固定资产投资52亿元，实现增加值11亿元。', ['52亿元 investment', '11亿元 ?增加值']],
    ['规模以上工业总产值52亿元。实现增加值11亿元。', ['52亿元 output', '11亿元 ?增加值']],
  ]);
});

describe('what stands behind a count is its own', () => {
  sentences([
    ['全市63个新开工重点项目共有47个项目实现开工。', ['63个 key-projects', '47个 started']],
    ['500家高新技术企业中有30家上市企业。', ['500家 high-tech', '30家 listed']],
    ['高新技术企业500家、瞪羚企业60家。', ['500家 high-tech', '60家 gazelle']],
    ['引进高层次人才100名，入驻率95%。', ['100名 ?高层次人才', '95% ?入驻率']],
  ]);
});

describe('amounts of somebody with a name', () => {
  sentences([
    ['格力电器一季度营业收入890亿元，增长8%。', ['890亿元 ?格力电器营业收入', '8% ?格力电器营业收入']],
    ['华丰科技实现营业收入30亿元，利润2亿元。', ['30亿元 ?华丰科技营业收入', '2亿元 ?华丰科技利润']],
    // the zone, its firms, its industry
    ['全区实现营业收入30亿元。', ['30亿元 operating']],
    ['高新区科技实现新突破，营业收入30亿元。', ['30亿元 operating']],
    ['园区一季度营业收入30亿元。', ['30亿元 operating']],
    ['各类企业实现营业收入30亿元。', ['30亿元 ?各类企业营业收入']],
  ]);
});

describe('firms of one kind, and districts', () => {
  sentences([
    ['民营企业完成固定资产投资30亿元。', ['30亿元 ?民营企业固定资产投资']],
    ['规上工业企业实现财政收入1亿元。', ['1亿元 ?规上工业企业财政收入']],
    ['园区企业完成固定资产投资30亿元。', ['30亿元 investment']],
    ['规上工业企业完成工业增加值30亿元。', ['30亿元 ?工业增加值']],
    ['示范区固定资产投资下降10%。', ['10% investment']],
    ['项目27个，合同额206亿元，其中高新区签约19个。', ['27个 ?项目', '206亿元 ?合同额', '19个 signed']],
    ['企业27家，合同额206亿元，其中高新区签约19个。', ['27家 ?企业', '206亿元 ?合同额', '19个 ?合同额']],
    ['研发投入80亿元，占到GDP的7%。', ['80亿元 rd', '7% rd-intensity']],
  ]);
});

describe('a gloss in brackets', () => {
  sentences([
    ['全社会研究与试验发展（R&D）经费12亿元。', ['12亿元 ?试验发展经费']],
    ['进出口（海关口径）总额12亿元。', ['12亿元 trade']],
    ['地区生产总值（GDP）306亿元。', ['306亿元 gdp']],
    ['进出口总额80亿元（其中出口50亿元），增长8%。', ['80亿元 trade', '50亿元 exports', '8% trade']],
    ['高企500家（含瞪羚企业8家）、占全市的9%。', ['500家 high-tech', '8家 gazelle', '9% high-tech']],
    ['进出口总额80亿元，其中出口50亿元，增长8%。', ['80亿元 trade', '50亿元 exports', '8% exports']],
  ]);
});

describe('words before and after a name that leave it alone', () => {
  sentences([
    ['直管区GDP增长7%。', ['7% gdp']],
    ['商务部口径实际利用外资8000万美元。', ['8000万美元 fdi']],
    ['已备案的高新技术企业共500家。', ['500家 high-tech']],
    ['高企总量达500家。', ['500家 high-tech']],
    ['固定资产投资20亿元，相当于去年全年的1.2倍。', ['20亿元 investment', '1.2倍 investment']],
    // these make another thing of it
    ['离岸GDP增长7%。', ['7% ?离岸GDP']],
    ['高新技术企业员工5000人。', ['5000人 ?高新技术企业员工']],
    ['服务贸易进出口20亿元。', ['20亿元 ?服务贸易进出口']],
  ]);
});

describe('not what it looks like', () => {
  sentences([
    // a part is not the whole
    ['高新技术产业主营业务收入增长37.41%。', ['37.41% ?高新技术产业主营业务收入']],
    ['战略性新兴产业固定资产投资50亿元。', ['50亿元 ?战略性新兴产业固定资产投资']],
    // a share of something unknown names both
    ['绿色产值占地区生产总值比重为45%。', ['45% ?绿色产值占地区生产总值比重']],
    // money is no count of firms
    ['上市企业市值1000亿元。', ['1000亿元 ?上市企业市值']],
    // what it is compared with
    ['税收增长9%，高于全市2个百分点。', ['9% ?税收', '2个百分点 ?税收']],
    // unknown ones keep their words
    [
      '电子信息产业实现产值142.6亿元，增长46.6%。',
      ['142.6亿元 ?电子信息产业产值', '46.6% ?电子信息产业产值'],
    ],
    ['工业用电量15亿千瓦时。', ['15亿千瓦时 ?工业用电量']],
  ]);
});

it('quotation marks, width and script leave the names alone', () => {
  for (const text of ['“GDP”306.2亿元。', 'ＧＤＰ３０６．２亿元。', '地區生產總值306.2億元。']) {
    expect(factsOf(text).map(({ indicatorId, value }) => [indicatorId, value])).toEqual([
      ['gdp', 30_620_000_000],
    ]);
  }
});
