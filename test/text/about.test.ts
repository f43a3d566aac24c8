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
  it.each<[string, string[], string]>([
    ['with its label', ['首页', '发布时间：2021-03-05 来源：管委会'], '2021-03-05'],
    ['in full-width digits', ['日期：２０１３－０１－２２　点击'], '2013-01-22'],
    ['with its label in the cell before', ['成文日期', '2023-03-02'], '2023-03-02'],
    ['as a line with its time and source', ['2020-03-11 08:30:16 来源：某报'], '2020-03-11'],
    ['in brackets under the title', ['在推进会上的讲话', '（2019年12月6日）', '同志们：'], '2019-12-06'],
    ['once with a label, whatever lines stand alone', ['2024-01-02', '发布日期：2021年3月5日'], '2021-03-05'],
    ['as the same day twice', ['2021-03-05', '首页', '2021年3月5日'], '2021-03-05'],
  ])('the date line %s', (_, lines, date) => expect(dateInLines(lines)).toBe(date));
  it.each<[string, string[]]>([
    ['dates of sentences', ['截至2020年12月31日，共有企业', '2020年3月11日，某区召开会议']],
    ['a label without a date', ['会议时间另行通知', '发布时间：']],
    ['a list of news', ['2024-01-02', '2024-01-01']],
    ['the calendar in the head', ['2024年1月2日 星期二']],
    ['a month', ['2024年1月']],
    ['a span', ['2021-03-05—2021-03-09']],
    ['a long line', [`2021年3月5日 来源：${'长'.repeat(120)}`]],
  ])('is not taken from %s', (_, lines) => expect(dateInLines(lines)).toBeUndefined());
});
