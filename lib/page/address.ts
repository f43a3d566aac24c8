/**
 * Address of a document. One that a page has written into a frame (about:blank, srcdoc) has none of its own and goes by
 * the page's, against which its links are resolved too.
 */
export function addressOf({ location, baseURI }: Pick<Document, 'location' | 'baseURI'>): string {
  return location.protocol === 'about:' ? baseURI : location.href;
}

/** Its host name; empty where there is none (data:), and then nothing is read: no reader could switch it off. */
export function hostOf(document: Pick<Document, 'location' | 'baseURI'>): string {
  const address = addressOf(document);
  return URL.canParse(address) ? new URL(address).hostname : '';
}
