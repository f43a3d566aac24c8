/**
 * `docs/methods.md` and its translation as pages of the extension, so that “how is this computed?” is answered offline.
 * It reads the few forms of Markdown that they use, and nothing else: headings, paragraphs, lists, tables, indented code.
 */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** 'Long-range targets' → 'long-range-targets', as code hosts make anchors. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const inline = (text: string): string =>
  escaped(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>')
    .replaceAll(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '<a href="$2" rel="noreferrer">$1</a>');

const row = (line: string, tag: 'th' | 'td'): string => {
  const cells = line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|');
  return `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`;
};

/** Lines of a paragraph: Chinese joins without a space. */
const joined = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replaceAll(/([\u2e80-\uffef])\n(?=[\u2e80-\uffef])/gu, '$1')
    .replaceAll('\n', ' ');

function block(text: string, anchor: (heading: string) => string): string {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading?.[1] && heading[2]) {
    const level = heading[1].length;
    return `<h${level} id="${anchor(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (first.startsWith('|')) {
    const [head = '', , ...body] = lines;
    return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((line) => row(line, 'td')).join('')}</tbody></table>`;
  }
  if (first.startsWith('    ')) return `<pre>${escaped(lines.map((line) => line.slice(4)).join('\n'))}</pre>`;
  if (first.startsWith('- ')) {
    const items = text.slice(2).split(/\n- /);
    return `<ul>${items.map((item) => `<li>${inline(joined(item.split('\n').map((line) => line.trimStart())))}</li>`).join('')}</ul>`;
  }
  return `<p>${inline(joined(lines))}</p>`;
}

export interface Language {
  /** BCP 47 tag. */
  tag: string;
  title: string;
}

/** Anchors of a document's headings, in order. */
export const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#{1,3} (.+)$/gm)].map(([, heading]) => anchorOf(heading as string));

/** A whole document; its style sheet lies beside it. A translation takes the anchors of the original, in order. */
export function methodsPage(
  markdown: string,
  { tag, title }: Language,
  anchors = anchorsOf(markdown),
): string {
  let next = 0;
  const anchor = (heading: string) => anchors[next++] ?? anchorOf(heading);
  const blocks = markdown
    .replace(/^\n+/, '')
    .trimEnd()
    .split(/\n{2,}/)
    .map((text) => block(text, anchor));
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/methods.css">
</head>
<body>
${blocks.join('\n')}
</body>
</html>
`;
}

/** Every page by its file name, from the documents' texts. */
export const methodsPages = (english: string, chinese: string): Record<string, string> => ({
  'methods.html': methodsPage(english, { tag: 'en', title: 'ZoneLens: methods' }),
  'methods.zh-CN.html': methodsPage(
    chinese,
    { tag: 'zh-CN', title: 'ZoneLens：计算方法' },
    anchorsOf(english),
  ),
});
