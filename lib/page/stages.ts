import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { MarkKind } from '#lib/model/mark.ts';
import type { PageAbout, PageText } from '#lib/model/text.ts';

/** Which zone a page is about, as far as it can be told. */
export interface ZoneGuess {
  zone: string | null;
  candidates: string[];
}

/** The vocabulary, ready for use on a page. */
export interface Extractor {
  zoneOf(page: PageText, about: PageAbout): ZoneGuess;
  /** Pauses often, so that long pages are read in slices. */
  facts(page: PageText, about: PageAbout): Generator<undefined, Fact[]>;
}

declare global {
  /** Compiles a lexicon. Set by the extractor's bundle when it has run, in the isolated world that the page cannot see. */
  var zonelensExtractor: ((lexicon: Lexicon) => Extractor) | undefined;
}

/** What the page asks of the stages before it and of the background; passed in, so that tests can stand in for both. */
export interface Stages {
  /** Asked for when a page turns out to be worth reading, and once only. */
  extractor(): Promise<Extractor>;
  /** One context a fact, in the order asked; `candidates`: zones the page could be about. */
  contexts(facts: Fact[], candidates: string[]): Promise<Context[]>;
  mark(context: Context, fact: Fact): MarkKind | null;
}
