import type { CitationFormat } from '#components/FigureCard.tsx';
import { citationOf } from '#lib/card/citation.ts';
import { addressOf } from '#lib/page/address.ts';
import type { CardRequest } from '#lib/page/card-port.ts';

/** Puts the figure with its source, address, date and data version on the clipboard; false where that is refused. */
export async function copyCitation(
  format: CitationFormat,
  { fact, context, quote }: CardRequest,
): Promise<boolean> {
  const text = citationOf(format, {
    fact,
    context,
    quote,
    url: addressOf(document),
    title: document.title,
    retrieved: new Date(),
  });
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
