import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { aboutOf, dateIn, dateInLines, dateInUrl } from '#lib/text/about.ts';

const about = (head: string, url?: string) =>
  aboutOf(parseHTML(`<html><head>${head}</head><body></body></html>`).document as unknown as Document, url);

describe('what a page says of itself', () => {
  it('reads the metadata of the portal standard in any case and order', () => {
    expect(
      about(`<META content="珠海高新区" name="SiteName"><meta name="ColumnName" content="工作报告">
        <meta name="ArticleTitle" content="2021年工作报告"><meta name="pubdate" content="2021-02-05 09:30">
        <meta name="ContentSource" content="管委会"><title>别的</title>`),
    ).toEqual({
      siteName: '珠海高新区',
      columnName: '工作报告',
      title: '2021年工作报告',
      date: '2021-02-05',
      contentSource: '管委会',
    });
  });
  it('falls back to title and address', () => {
    expect(about('<title> 公报 </title>', 'https://a.gov.cn/art/2023/11/13/art_1_5.html')).toEqual({
      url: 'https://a.gov.cn/art/2023/11/13/art_1_5.html',
      title: '公报',
      date: '2023-11-13',
    });
  });
  it('keeps the first of two, and leaves out what is empty', () => {
    expect(
      about(
        '<meta name="SiteName" content=""><meta name="SiteName" content="甲"><meta name="SiteName" content="乙">',
      ),
    ).toEqual({ siteName: '甲' });
  });
  it('takes no date that is none', () => {
    expect(about('<meta name="PubDate" content="暂无">')).toEqual({});
  });
});

describe('dates in addresses', () => {
  it.each([
    ['https://www.a.gov.cn/202301/t20230117_2134569.html', '2023-01-17'],
    ['http://a.gov.cn/art/2023/1/3/art_1479193_58888510.html', '2023-01-03'],
    ['http://a.gov.cn/2021-12/08/content_5.htm', '2021-12-08'],
    ['http://a.gov.cn/zwgk/202103/c1.html', '2021-03'],
  ])('%s is of %s', (url, date) => expect(dateInUrl(url)).toBe(date));
  it.each([
    'http://a.gov.cn/info/1011/102806.htm',
    'http://a.gov.cn/2021/99/99/a.html',
    'http://a.gov.cn/list?date=/2021/01/02/',
    'http://2021.a.gov.cn/',
  ])('%s has none', (url) => expect(dateInUrl(url)).toBeUndefined());
});

describe('dates in words', () => {
  it.each([
    ['2021-03-05 10:00:00', '2021-03-05'],
    ['2021年3月5日', '2021-03-05'],
    ['2021/3', '2021-03'],
    ['20210305', '2021-03-05'],
  ])('%s', (text, date) => expect(dateIn(text)).toBe(date));
  it.each(['2021年', '20211305', '1234567890', '2021-13-01', ''])('none in %j', (text) =>
    expect(dateIn(text)).toBeUndefined(),
  );
  it('finds the line under the title', () => {
    expect(dateInLines(['首页', '发布时间：2021-03-05 来源：管委会'])).toBe('2021-03-05');
  });
  it('leaves dates of the text alone', () => {
    expect(dateInLines(['截至2020年12月31日，共有企业', '会议时间另行通知'])).toBeUndefined();
  });
});
