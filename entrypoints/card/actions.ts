import type { CitationFormat } from '#components/FigureCard.tsx';
import { citationOf } from '#lib/card/citation.ts';
import type { CardRequest } from '#lib/page/card-port.ts';
import { addReport, type Report } from '#lib/settings.ts';

/** Puts the figure with its source, address, date and data version on the clipboard; false where that is refused. */
export async function copyCitation(
  format: CitationFormat,
  { fact, context, quote }: CardRequest,
): Promise<boolean> {
  const text = citationOf(format, {
    fact,
    context,
    quote,
    url: location.href,
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

/** Keeps what the reader says of a figure on this machine. */
export function report(kind: Report['kind'], { fact, context, quote }: CardRequest): Promise<void> {
  const reading = [fact.indicator, fact.measure, fact.period ?? '', fact.status].join(' · ');
  return addReport({
    kind,
    at: new Date().toISOString(),
    url: location.href,
    quote,
    reading,
    dataset: context.dataset,
  });
}
