/**
 * Tables as one writes them down: a row a line, cells parted by `|`. A cell that is `<` goes on from its left, one that is
 * `^` from above. Lines before the first row are paragraphs; `# …` is a heading.
 */
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { PageAbout } from '#lib/model/text.ts';
import { readCompiledDataset } from '#lib/seeds/packaged.ts';
import { readHtml } from '../../../scripts/zonelens/html.ts';

const vocabulary = compileVocabulary(await (await readCompiledDataset()).lexicon());

/** HTML of a page written down so. Leading `　` in a cell are kept, as pages set in their parts. */
export function htmlOf(written: string): string {
  const lines = written
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const rows = lines
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((cell) => cell.replace(/^ +| +$/g, '')));
  const before = lines.slice(
    0,
    lines.findIndex((line) => line.includes('|')),
  );
  const after = lines.slice(lines.findLastIndex((line) => line.includes('|')) + 1);
  const words = (list: string[]) =>
    list.map((line) => (line.startsWith('# ') ? `<h2>${line.slice(2)}</h2>` : `<p>${line}</p>`)).join('');
  const cell = (row: number, column: number): string => {
    const text = rows[row]![column]!;
    if (text === '<' || text === '^') return '';
    let [width, height] = [1, 1];
    while (rows[row]![column + width] === '<') width++;
    while (rows[row + height]?.[column] === '^') height++;
    return `<td colspan="${width}" rowspan="${height}">${text}</td>`;
  };
  const body = rows.map((row, r) => `<tr>${row.map((_, c) => cell(r, c)).join('')}</tr>`).join('');
  return `${words(before)}<table>${body}</table>${words(after)}`;
}

export const factsOf = (written: string, about: PageAbout = {}, trace = false): Fact[] =>
  extract(
    readHtml(htmlOf(written)).page,
    vocabulary,
    { date: '2022-02-10', zone: 'zhuhai-htz', ...about },
    { trace },
  );

const SHORT = {
  level: '',
  growth: ' growth',
  share: ' share',
  rank: ' rank',
  'change-pp': ' points',
  new: ' new',
  progress: ' progress',
};

const big = (value: number): string => (Math.abs(value) >= 1e8 ? `${value / 1e8}亿` : `${value}`);

/** 'surface = value unit · indicator measure · period status', what is usual left out. */
export const linesOf = (facts: readonly Fact[]): string[] =>
  facts.map((f) =>
    [
      `${f.surface} = ${f.comparator === '=' ? '' : f.comparator}${big(f.value)} ${f.unit}`,
      `${f.indicatorId ?? f.indicator}${SHORT[f.measure]}`,
      `${f.period}${f.status === 'actual' ? '' : ` ${f.status}`}`,
      ...(f.scope === 'other' ? [`of ${f.zone ?? 'another'}`] : f.scopeStated ? [f.scope] : []),
    ].join(' · '),
  );
