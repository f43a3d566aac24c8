import { parseHTML } from 'linkedom';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import { aboutOf, dateInLines } from '#lib/text/about.ts';
import { tagEye } from '#lib/text/eye.ts';
import { readAll } from '#lib/text/read.ts';

/** Text of an HTML file: by its declared charset, else UTF-8 if it is, else GB18030 (older portals declare nothing). */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  for (const [label, fatal] of [
    [declared, false],
    ['utf-8', true],
    ['gb18030', false],
  ] as const) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label, { fatal }).decode(bytes);
    } catch {
      // Not a charset, or not in this one: the next.
    }
  }
  return '';
}

/** The text blocks of an HTML page or fragment as the extension would read them, but for its style sheets. */
export function readHtml(html: string, url?: string): { page: PageText; about: PageAbout } {
  // linkedom takes a bare fragment for a document of its first element, and keeps `NAME=` apart from `name=`.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const lower = whole.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/\s[A-Z][A-Z-]*(?=\s*=)/g, (name) => name.toLowerCase()),
  );
  const document = parseHTML(lower).document as unknown as Document;
  const page = readAll([document.documentElement], tagEye);
  const about = aboutOf(document, url);
  const date =
    about.date ?? dateInLines(page.blocks.slice(0, 80).map(({ start, end }) => page.text.slice(start, end)));
  return { page, about: date === undefined ? about : { ...about, date } };
}
