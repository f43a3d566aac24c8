import { cardOf } from '#lib/card/card.ts';
import type { PageFigures } from '#lib/model/page.ts';
import type { Occasion } from './evidence.ts';

/** Characters that Markdown would take for markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

/** A list for notes: each figure in its words, then what the data says of it, then the sources. */
export function markdownOf({ url, title, figures }: PageFigures, { retrieved, lang }: Occasion): string {
  const told = figures.filter(({ context }) => context.state === 'matched');
  const parts = told.map(({ fact, context, quote, frame }) => {
    const card = cardOf(fact, context, lang);
    const said = [
      ...card.verdicts.map(({ mark, sentence }) => `${mark} ${sentence}`),
      ...card.lines.map(({ label, text }) => `${label}: ${text}`),
    ];
    const sources = card.sources.map(({ publisher, title: name, date, url: link }) => {
      const source = plain([publisher, name, date].filter(Boolean).join(' '));
      return link ? `[${source}](<${link}>)` : source;
    });
    return [
      `- **${plain(card.title)} ${plain(fact.surface)}** (${plain(card.who.join(' · '))})`,
      `  > …${plain(quote.prefix)}**${plain(quote.exact)}**${plain(quote.suffix)}…${frame && frame.url !== url ? ` <${frame.url}>` : ''}`,
      ...said.map((line) => `  - ${plain(line)}`),
      ...sources.map((source) => `  - ${source}`),
    ].join('\n');
  });
  const day = retrieved.toISOString().slice(0, 10);
  const version = figures[0]?.context.dataset ?? '';
  return `# ${plain(title)}\n\n<${url}>, ${day}, ZoneLens ${version}\n\n${parts.join('\n')}\n`;
}
