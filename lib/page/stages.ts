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

/** What the page asks of the stages before it and of the background; passed in, so that tests can stand in for both. */
export interface Stages {
  lexicon(): Promise<Lexicon>;
  compile(lexicon: Lexicon): Extractor;
  /** One context a fact, in the order asked. */
  contexts(facts: Fact[]): Promise<Context[]>;
  mark(context: Context, fact: Fact): MarkKind | null;
}
