import type { PageAbout } from '#lib/model/text.ts';
import { aboutOf } from '#lib/text/about.ts';
import { addressOf } from './address.ts';

/** What a document says of itself; one that a page has written into a frame has what the page says, too. */
export function aboutOfPage(document: Document): PageAbout {
  const own = aboutOf(document, addressOf(document));
  const page = document.location.protocol === 'about:' ? document.defaultView?.frameElement : null;
  return page ? { ...aboutOf(page.ownerDocument), ...own } : own;
}
