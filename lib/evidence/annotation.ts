/** W3C Web Annotation Data Model: each figure found again by its words or its place, with what the data says of it. */
import { cardOf } from '#lib/card/card.ts';
import type { PageFigure, PageFigures } from '#lib/model/page.ts';
import type { Occasion } from './evidence.ts';

const GENERATOR = { id: 'urn:zonelens', type: 'Software', name: 'ZoneLens' } as const;

export function annotationsOf(page: PageFigures, occasion: Occasion): string {
  const { url, title, figures } = page;
  const items = figures
    .filter(({ context }) => context.state === 'matched')
    .map((figure) => annotationOf(figure, page, occasion));
  const id = `${url}#zonelens`;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: title,
    generator: GENERATOR,
    generated: occasion.retrieved.toISOString(),
    total: items.length,
    first: { id: `${id}-page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(
  { index, fact, context, quote, position, frame }: PageFigure,
  { url }: PageFigures,
  { retrieved, lang }: Occasion,
) {
  const card = cardOf(fact, context, lang);
  const said = [...card.verdicts.map(({ sentence }) => sentence), ...card.lines.map(({ text }) => text)];
  return {
    id: `${url}#zonelens-${index}`,
    type: 'Annotation',
    motivation: card.verdicts.length > 0 ? 'assessing' : 'describing',
    created: retrieved.toISOString(),
    generator: GENERATOR,
    body: [
      {
        type: 'TextualBody',
        format: 'text/plain',
        language: lang,
        purpose: 'describing',
        value: [`${card.title} (${card.who.join(' · ')})`, ...said].join('\n'),
      },
      ...card.sources.flatMap(({ url: source }) =>
        source ? [{ type: 'SpecificResource', purpose: 'linking', source }] : [],
      ),
    ],
    target: {
      source: frame?.url ?? url,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}
