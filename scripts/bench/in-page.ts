/** What the page benchmark runs inside of the page: the stages as the extension wires them, without its messages. */
import { h, render } from 'preact';
import cardCss from '#components/FigureCard.css?inline';
import { cards } from '#components/FigureCard.fixture.ts';
import { type CardActions, FigureCard } from '#components/FigureCard.tsx';
import { extracting } from '#lib/facts/extract.ts';
import { resolveZone } from '#lib/facts/zone.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import type { Context } from '#lib/model/context.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import { Overlay } from '#lib/overlay/overlay.ts';
import type { CardRequest } from '#lib/page/card-port.ts';
import { Marks } from '#lib/page/marks.ts';
import { PageReader } from '#lib/page/reader.ts';
import type { Extractor, Stages } from '#lib/page/stages.ts';
import { aboutOf } from '#lib/text/about.ts';
import { pageEye } from '#lib/text/eye.ts';
import { readAll } from '#lib/text/read.ts';
import type { Reading } from '#lib/text/reading.ts';
import { turn } from '#lib/text/slices.ts';

const known = { state: 'matched', history: [], targets: [], progress: [] } as unknown as Context;

function extractorOf(lexicon: Lexicon): Extractor {
  const vocabulary = compileVocabulary(lexicon);
  return {
    zoneOf: (page, about) => resolveZone(about, page, vocabulary),
    facts: (page, about) => extracting(page, vocabulary, about),
  };
}

class Bench {
  #lexicon: Lexicon | undefined;
  #extractor: Extractor | undefined;
  #reader: PageReader | undefined;
  #text: Reading | undefined;
  readonly #marks = new Marks(document);
  /** Facts that were asked about, and characters that were extracted from. */
  facts = 0;
  characters = 0;
  /** Kept, so that no engine may leave the work out. */
  seen = 0;

  setLexicon(lexicon: Lexicon): void {
    this.#lexicon = lexicon;
    this.#extractor = extractorOf(lexicon);
  }

  /** The extension's whole way, from the idle page to painted marks. `compile`: with the vocabulary, which a page needs once. */
  async whole(compile = false): Promise<void> {
    const stages: Stages = {
      extractor: async () => {
        const extractor = compile ? extractorOf(this.#lexicon!) : this.#extractor!;
        return {
          ...extractor,
          facts: (page, about) => {
            this.characters += page.text.length;
            return extractor.facts(page, about);
          },
        };
      },
      contexts: async (facts) => {
        this.facts += facts.length;
        // A message to the background comes back in another turn, as it does here.
        await turn();
        return facts.map(() => known);
      },
      mark: (_, fact) => (fact.value % 2 ? 'reached' : 'missed'),
    };
    this.#reader = new PageReader(document, stages, () => this.#marks.paint(this.#reader!.findings()));
    await this.#reader.read();
  }

  stop(): void {
    this.#reader?.stop();
    this.#marks.clear();
  }

  found(): number {
    return this.#reader?.findings().length ?? 0;
  }

  /** Reads the page for `pure`. */
  prepare(): void {
    this.#text = readAll([document.body], pageEye);
  }

  /** The extraction alone, of the text that was prepared. */
  pure(): void {
    this.seen = [...this.#extractor!.facts(this.#text!, aboutOf(document, location.href))].length;
  }

  compile(): void {
    extractorOf(this.#lexicon!);
  }

  read(): void {
    this.seen = readAll([document.body], pageEye).text.length;
  }

  /** The least that a reader of visible text must do: every text node's data, and whether it is seen. */
  walk(): void {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let characters = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.parentElement?.checkVisibility({ visibilityProperty: true })) characters += node.data.length;
    }
    this.seen = characters;
  }

  readonly card = drawCard;
}

/** Draws the card of a fixture beside the first figure, and lays it out. */
function drawCard(): void {
  const overlay = new Overlay(document, cardCss, (surface, request, pinned) =>
    render(request && h(FigureCard, { card: cards.dense, pinned, actions: noActions }), surface),
  );
  const range = document.createRange();
  range.selectNode(document.querySelector('span')!);
  overlay.open({
    boxes: () => [...range.getClientRects()],
    within: document.documentElement,
    pinned: false,
    focus: false,
    onPointer: () => undefined,
    onClosed: () => undefined,
  } as unknown as CardRequest);
  document.querySelector('zonelens-card')?.getBoundingClientRect();
  overlay.close();
}
const noActions = {} as CardActions;

declare global {
  var bench: Bench;
}
globalThis.bench = new Bench();
