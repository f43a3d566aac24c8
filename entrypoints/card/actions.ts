import type { CitationFormat } from '#components/FigureCard.tsx';
import { citationOf } from '#lib/card/citation.ts';
import { copyText } from '#lib/clipboard.ts';
import { addressOf } from '#lib/page/address.ts';
import type { CardRequest } from '#lib/page/card-port.ts';

/** Puts the figure with its source, address, date and data version on the clipboard; false where that is refused. */
export function copyCitation(
  format: CitationFormat,
  { fact, context, quote }: CardRequest,
): Promise<boolean> {
  return copyText(
    citationOf(format, {
      fact,
      context,
      quote,
      url: addressOf(document),
      title: document.title,
      retrieved: new Date(),
    }),
  );
}
