export interface Answer {
  status: 200 | 404;
  headers: Record<string, string>;
  body: string;
}

/** What a channel answers to a path: a file of the release, readable by any origin, or nothing. */
export function answer(files: ReadonlyMap<string, string>, path: string): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' };
  const body = files.get(path.replace(/^\//, '').replace(/\?.*$/, ''));
  return body === undefined ? { status: 404, headers, body: '{}' } : { status: 200, headers, body };
}
