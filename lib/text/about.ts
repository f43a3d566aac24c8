import type { PageAbout } from '#lib/model/text.ts';

/** Names that 《政府网站发展指引》 asks every page to carry, and the forms of them seen on pages. Lower case. */
const NAMES: Readonly<Record<string, 'siteName' | 'columnName' | 'title' | 'contentSource' | 'date'>> = {
  sitename: 'siteName',
  columnname: 'columnName',
  articletitle: 'title',
  contentsource: 'contentSource',
  pubdate: 'date',
  publishdate: 'date',
  'article:published_time': 'date',
};

const DATE = /(20\d{2}|199\d)\s?[-/.年]\s?(0?[1-9]|1[0-2])(?:\s?[-/.月]\s?(0?[1-9]|[12]\d|3[01]))?(?!\d)/;
/** Line under the title: 发布时间：2021-03-05 09:12. */
const DATE_LINE = /(?:[发發][布佈表文]|公[开開]|成文|生成|更新)?(?:[时時][间間]|日期)\s*[:：]\s*/;
/** TRS: t20230117_2134569.html; JCMS: /art/2023/11/13/; others: /20230117/, /2023-01/17/. */
const URL_DATES = [
  /\/t(20\d{2})(\d{2})(\d{2})_\d+\.s?html?/,
  /\/(20\d{2})\/(\d{1,2})\/(\d{1,2})\//,
  /\/(20\d{2})-(\d{2})\/(\d{2})\//,
  /\/(20\d{2})(\d{2})(\d{2})\//,
  /\/(20\d{2})(\d{2})\//,
];

/**
 * What a page says of itself: the standard metadata, else its title, else the line with the date, else the date in
 * its address. `date` is YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function aboutOf(document: Document, url?: string): PageAbout {
  const about: PageAbout = url ? { url } : {};
  for (const meta of document.querySelectorAll('meta')) {
    const field =
      NAMES[(meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').trim().toLowerCase()];
    const content = meta.getAttribute('content')?.trim();
    if (!field || !content || about[field]) continue;
    const value = field === 'date' ? dateIn(content) : content;
    if (value) about[field] = value;
  }
  const title = document.title.trim();
  if (!about.title && title) about.title = title;
  const date = about.date ?? (url ? dateInUrl(url) : undefined);
  if (date) about.date = date;
  return about;
}

/** A label whose date stands in the next cell or line. */
const DATE_LABEL = /(?:[发發][布佈文]|公[开開]|成文|生成|印[发發])(?:[时時][间間]|日期)[:：]?$/;
/** After a date that is a line of its own: nothing, the time of day, the source. 星期三 is a calendar in the page's head. */
const ALONE =
  /^[)）]?\s{0,9}(?:\d{1,2}:\d{2}(?::\d{2})?)?\s{0,9}(?:$|[|【[]|来源|信息来源|作者|浏览|点击|阅读|字[号体])/;
/** Lines about the page are short. */
const LONGEST = 120;

/**
 * The date line among the first lines of the text, for pages whose metadata and address tell none: one with a label,
 * else a date that is a line of its own, unless several such lines differ (a list of news).
 */
export function dateInLines(lines: Iterable<string>): string | undefined {
  const alone = new Set<string>();
  let labelled = false;
  for (const raw of lines) {
    if (raw.length > LONGEST) {
      labelled = false;
      continue;
    }
    const line = raw.normalize('NFKC').trim();
    const found = DATE_LINE.exec(line);
    const from = found ? found.index + found[0].length : labelled ? 0 : -1;
    const date = from < 0 ? undefined : dateIn(line.slice(from, from + 16));
    if (date) return date;
    labelled = DATE_LABEL.test(line);
    const own = DATE.exec(line);
    if (own?.[3] && own.index <= 1 && ALONE.test(line.slice(own.index + own[0].length).replace(/^日/, '')))
      alone.add(iso(own)!);
  }
  return alone.size === 1 ? [...alone][0] : undefined;
}

/** First date in a text: 2021-03-05 10:00:00, 2021年3月5日, 2021/3/5, 20210305. */
export function dateIn(text: string): string | undefined {
  const parts = DATE.exec(text) ?? /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  return parts ? iso(parts) : undefined;
}

export function dateInUrl(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  for (const pattern of URL_DATES) {
    const date = iso(pattern.exec(path));
    if (date) return date;
  }
  return undefined;
}

function iso(parts: RegExpExecArray | null): string | undefined {
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
