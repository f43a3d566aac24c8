/** A pasted passage, read by the same stages as a page. */
import { markOf } from '#lib/card/mark.ts';
import { extract } from '#lib/facts/extract.ts';
import { resolveZone } from '#lib/facts/zone.ts';
import { compileVocabulary, type Vocabulary } from '#lib/mentions/vocabulary.ts';
import { ask } from '#lib/messages/client.ts';
import { MAX_FACTS } from '#lib/messages/limits.ts';
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { PageFigures } from '#lib/model/page.ts';
import { quoteIn, summaryOf } from '#lib/page/summary.ts';
import { readPlain } from '#lib/text/plain.ts';

let compiled: Promise<Vocabulary> | undefined;

/** The data has become others: passages are read with their words from now on. */
export function forgetVocabulary(): void {
  compiled = undefined;
}

export async function readPassage(text: string, chosen?: string): Promise<PageFigures> {
  compiled ??= ask('getLexicon').then(compileVocabulary);
  const vocabulary = await compiled;
  const about = chosen === undefined ? {} : { zone: chosen };
  const page = readPlain(text);
  const guess = resolveZone(about, page, vocabulary);
  const facts = extract(page, vocabulary, about);
  const contexts: Context[] = [];
  for (let at = 0; at < facts.length; at += MAX_FACTS) {
    const batch: Fact[] = facts.slice(at, at + MAX_FACTS);
    contexts.push(...(await ask('getContexts', { facts: batch, candidates: guess.candidates })));
  }
  const figures = facts.map((fact, index) => {
    const context = contexts[index]!;
    return {
      index,
      quote: quoteIn(text, fact),
      position: { start: fact.start, end: fact.end },
      fact,
      context,
      mark: markOf(context, fact),
    };
  });
  return { url: '', title: '', zone: guess.zone, summary: summaryOf(figures, guess), figures };
}
