/** The figures of a page with their context, as a table for the terminal. */
import { execFileSync } from 'node:child_process';

/** The fields of a `zonelens annotate` line that the table shows. */
export interface Annotated {
  surface: string;
  indicator: string;
  period: string | null;
  status: string;
  context: {
    state: string;
    previous: { period: string; printed?: string; printedUnit?: string; changePct: number | null } | null;
    targets: { verdict: string; why: string }[];
  };
}

/** The terminal's language, as far as there are sentences in it. */
const lang = /^zh/i.test(process.env.LC_ALL || process.env.LANG || '') ? 'zh' : 'en';
const columns = {
  zh: ['数字', '指标', '时期', '上期', '目标对照'],
  en: ['figure', 'indicator', 'period', 'before', 'against its target'],
}[lang];
const goal = { zh: '目标', en: 'goal' }[lang];

/** Asks the command line, which runs the same stages on the same dataset as the extension. */
export function figuresOf(file: string, url: string): Annotated[] {
  const words = [
    'scripts/zonelens/main.ts',
    'annotate',
    '--format',
    'html',
    '--url',
    url,
    '--lang',
    lang,
    file,
  ];
  const lines = execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 64_000_000 });
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotated);
}

/** One row a figure that the data knows; the others are counted below. */
export function table(figures: readonly Annotated[]): string {
  const known = figures.filter(({ context }) => context.state === 'matched');
  const rows = [columns, ...known.map(row)];
  const widths = columns.map((_, i) => Math.max(...rows.map((cells) => width(cells[i]!))));
  const lines = rows.map((cells) =>
    cells
      .map((cell, i) => pad(cell, widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(widths.reduce((sum, w) => sum + w + 2, -2));
  const rest = figures.length - known.length;
  const tail = rest > 0 ? [`and ${rest} more that the data knows nothing of`] : [];
  return [lines[0], rule, ...lines.slice(1), ...tail].join('\n');
}

function row({ surface, indicator, period, status, context }: Annotated): string[] {
  const { previous, targets } = context;
  const change =
    previous?.changePct == null
      ? ''
      : ` (${previous.changePct >= 0 ? '+' : ''}${previous.changePct.toFixed(1)}%)`;
  return [
    surface,
    indicator,
    `${period ?? '?'}${status === 'target' ? ` ${goal}` : ''}`,
    previous ? `${previous.period}: ${previous.printed ?? ''}${previous.printedUnit ?? ''}${change}` : '',
    targets.map(({ why }) => why).join('; '),
  ];
}

/** Columns on a terminal: CJK and full-width characters take two. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        char,
      )
        ? 2
        : 1),
    0,
  );

const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));
