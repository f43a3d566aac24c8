/**
 * `docs/methods.md` as a page of the extension, so that “how is this computed?” is answered offline. It reads the few
 * forms of Markdown that the document uses, and nothing else: headings, paragraphs, lists, tables, indented code.
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

function block(text: string): string {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading?.[1] && heading[2]) {
    const level = heading[1].length;
    return `<h${level} id="${anchorOf(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (first.startsWith('|')) {
    const [head = '', , ...body] = lines;
    return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((line) => row(line, 'td')).join('')}</tbody></table>`;
  }
  if (first.startsWith('    ')) return `<pre>${escaped(lines.map((line) => line.slice(4)).join('\n'))}</pre>`;
  if (first.startsWith('- ')) {
    const items = text.slice(2).split(/\n- /);
    return `<ul>${items.map((item) => `<li>${inline(item.replaceAll(/\n\s*/g, ' '))}</li>`).join('')}</ul>`;
  }
  return `<p>${inline(lines.join(' '))}</p>`;
}

/** A whole document; its style sheet lies beside it. */
export function methodsPage(markdown: string): string {
  const blocks = markdown
    .replace(/^\n+/, '')
    .trimEnd()
    .split(/\n{2,}/)
    .map(block);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ZoneLens: methods</title>
<link rel="stylesheet" href="/methods.css">
</head>
<body>
${blocks.join('\n')}
</body>
</html>
`;
}
