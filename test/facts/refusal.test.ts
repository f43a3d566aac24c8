/** Numbers that are no figures, each beside one like it that is. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

const surfaces = (text: string) => factsOf(text).map(({ surface }) => surface);

describe('no figures', () => {
  it.each([
    '2021年2月5日，第十三届航展顺利举行。',
    '“十四五”开局之年，深化落实“1+1+9”部署。',
    '推进“一区多园”体制改革，主攻5G、6G等领域。',
    '入选中国500强，登陆新三板。',
    '坚持产业第一、项目为王，做好六个方面工作。',
    '打造三大主导产业，抓实五大工程。',
    '生产三元锂电池，建设4.0版智慧园区。',
    '推出1元创业空间。',
    '保持千亿规模，连续3年增长。',
    '地区生产总值X亿元，增长×%。',
    '落户惠风六路20号，电话0756-1234567。',
    '浏览：2,046次 点击：456次',
    '分辨率1024×768，佩戴N95口罩。',
    '轨道交通20分钟直达，服务24小时不打烊。',
    '从0到1实现突破，实现“零”的突破。',
    '较上年前进3位。',
  ])('%s', (text) => expect(surfaces(text)).toEqual([]));
});

describe('figures beside them', () => {
  it.each<[string, string[]]>([
    ['国家高新区综合排名位居第一。', ['第一']],
    ['十二条道路建成，新增上市企业两家。', ['十二条', '两家']],
    ['地区生产总值突破千亿元，达1020亿元。', ['1020亿元']],
    ['地区生产总值突破千亿元。', ['千亿元']],
    ['地区生产总值X亿元，增速居全市第1位。', ['第1位']],
    ['力争培育2-3家30-50亿级龙头企业。', ['2-3家']],
    ['形成6个千亿级产业集群。', ['6个']],
    ['平均用时不超过10个工作日。', ['10个工作日']],
  ])('%s', (text, expected) => expect(surfaces(text)).toEqual(expected));
});
