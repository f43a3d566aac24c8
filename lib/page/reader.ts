/**
 * Keeps what is known about a page in step with the page: reads it once, then only what changes. One room because
 * all of it is about the same few lists: what was read, what was found there, what is hidden for now.
 */
import type { PageAbout } from '#lib/model/text.ts';
import { dateInLines } from '#lib/text/about.ts';
import { pageEye } from '#lib/text/eye.ts';
import { reading } from '#lib/text/read.ts';
import type { Reading } from '#lib/text/reading.ts';
import { inSlices } from '#lib/text/slices.ts';
import { type Change, Watch } from '#lib/text/watch.ts';
import { worthALook, worthReading } from '#lib/text/worth.ts';
import { aboutOfPage } from './about.ts';
import type { Finding } from './finding.ts';
import { merged } from './order.ts';
import { headingsAbove, type Passage, stands, withLead } from './passage.ts';
import type { Extractor, Stages, ZoneGuess } from './stages.ts';

/** Lines in which the date under the title is looked for. */
const DATE_LINES = 80;
/** Facts in one question to the background. */
const FACTS_A_QUESTION = 400;
/** After so many changes without a single figure the page is left alone until it navigates. */
const FRUITLESS_CHANGES = 40;

export class PageReader {
  readonly #document: Document;
  readonly #stages: Stages;
  readonly #changed: () => void;
  #passages: Passage[] = [];
  #findings: Finding[] = [];
  #hidden = new Set<Element>();
  #shadows = new Set<ShadowRoot>();
  #watch: Watch | null = null;
  #extractor: Promise<Extractor> | null = null;
  #run = new AbortController();
  #fruitless = 0;
  #chosen: string | undefined;
  #zone: ZoneGuess = { zone: null, candidates: [] };

  /** `changed` is called whenever the findings are others than before. */
  constructor(document: Document, stages: Stages, changed: () => void) {
    this.#document = document;
    this.#stages = stages;
    this.#changed = changed;
  }

  get zone(): ZoneGuess {
    return this.#zone;
  }

  /** All findings, in page order. */
  findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Shadow roots of the page that text was read from. */
  shadows(): ShadowRoot[] {
    return [...this.#shadows];
  }

  /** Offset of a passage's text in the text of the whole page. */
  offsetOf(passage: Passage): number {
    let offset = 0;
    for (const other of this.#passages) {
      if (other === passage) break;
      offset += other.reading.text.length + 1;
    }
    return offset;
  }

  /** Reads the page from the start; with the zone it is about, where the reader has named one; with new data. */
  async read(options: { zone?: string; anew?: true } = {}): Promise<void> {
    this.stop();
    if ('zone' in options) this.#chosen = options.zone;
    if (options.anew) this.#extractor = null;
    const run = new AbortController();
    this.#run = run;
    this.#fruitless = 0;
    this.#zone = { zone: this.#chosen ?? null, candidates: [] };
    // In a turn of its own, so that the watch stands when the first shadow root is entered.
    const first = Promise.resolve()
      .then(() => this.#readFirst(run.signal))
      .catch(unlessFailed);
    // What changes during the first reading is read after it, so that nothing is found twice. Observed from the root
    // on: some sites put a new body in the place of the old one.
    this.#watch = new Watch(this.#document.documentElement, async (change) => {
      await first;
      await this.#follow(change, run.signal).catch(unlessFailed);
    });
    this.#watch.start();
    await first;
    if (!run.signal.aborted && this.#findings.length === 0) this.#changed();
  }

  /** The address has changed under us (single-page sites): what it holds is about to, or just has. */
  async navigated(): Promise<void> {
    this.#chosen = undefined;
    if (this.#watch?.on) this.#watch.add(this.#document.body);
    else await this.read();
  }

  stop(): void {
    this.#run.abort();
    this.#watch?.stop();
    this.#watch = null;
    this.#passages = [];
    this.#findings = [];
    this.#hidden.clear();
    this.#shadows.clear();
  }

  /**
   * The reader has done something. Tabs and folds open without any change that an observer of text sees: look again
   * at what was hidden. And a page that was left alone may have something to say now.
   */
  async lookAgain(): Promise<void> {
    if (!this.#watch?.on) {
      await this.read();
      return;
    }
    const shown: Element[] = [];
    for (const element of this.#hidden) {
      if (element.isConnected && pageEye.see(element).sight === 'hidden') continue;
      this.#hidden.delete(element);
      if (element.isConnected) shown.push(element);
    }
    this.#watch.add(...shown);
  }

  async #readFirst(signal: AbortSignal): Promise<void> {
    const { title, siteName } = aboutOfPage(this.#document);
    const { body } = this.#document;
    if (await inSlices(worthALook(body, title, siteName), signal)) await this.#readRoots([body], signal);
  }

  async #follow({ roots, removed }: Change, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const changed = new Set(roots);
    const before = this.#findings.length;
    this.#findings = this.#findings.filter(({ range }) => stands(range, changed));
    const lost = this.#findings.length < before;
    if (changed.has(this.#document.body) || changed.has(this.#document.documentElement)) {
      this.#passages = [];
      this.#zone = { zone: this.#chosen ?? null, candidates: [] };
    } else if (lost) this.#forgetPassages();
    if (roots.length > 0) await this.#readRoots(roots, signal);
    if (removed || lost) this.#changed();
    if (this.#findings.length > 0) this.#fruitless = 0;
    else if (++this.#fruitless >= FRUITLESS_CHANGES) this.#watch?.stop();
  }

  async #readRoots(roots: Node[], signal: AbortSignal): Promise<void> {
    const plain = await inSlices(
      reading(roots, pageEye, {
        onHidden: (element) => this.#hidden.add(element),
        onShadow: (root) => this.#enter(root),
      }),
      signal,
    );
    const about = this.#about(plain);
    if (!worthReading(plain.text, about.title, about.siteName)) return;
    const extractor = await this.#getExtractor();
    signal.throwIfAborted();

    const first = this.#passages.length === 0;
    const text = first ? plain : withLead(plain, headingsAbove(roots[0]!, this.#passages));
    if (this.#zone.zone === null) this.#zone = extractor.zoneOf(text, about);
    if (this.#zone.zone !== null) about.zone = this.#zone.zone;
    const facts = await inSlices(extractor.facts(text, about), signal);
    const passage: Passage = { reading: text };
    const added: Finding[] = [];
    for (let i = 0; i < facts.length; i += FACTS_A_QUESTION) {
      const placed = facts.slice(i, i + FACTS_A_QUESTION).flatMap((fact) => {
        const place = text.placeOf(fact.start, fact.end);
        return place ? [{ fact, range: new StaticRange(place) }] : [];
      });
      const contexts = await this.#stages.contexts(
        placed.map(({ fact }) => fact),
        this.#zone.candidates,
      );
      signal.throwIfAborted();
      for (const [k, { fact, range }] of placed.entries()) {
        const context = contexts[k];
        if (context) added.push({ fact, context, mark: this.#stages.mark(context, fact), range, passage });
      }
    }
    if (added.length === 0 && !first) return;
    this.#passages.push(passage);
    this.#findings = merged(this.#findings, added);
    this.#changed();
  }

  #enter(root: ShadowRoot): void {
    if (this.#shadows.has(root)) return;
    this.#shadows.add(root);
    this.#watch?.observe(root);
  }

  /** Texts without findings are kept only while the headings in them may be asked for. */
  #forgetPassages(): void {
    const held = new Set(this.#findings.map(({ passage }) => passage));
    this.#passages = this.#passages.filter((passage, i) => i === 0 || held.has(passage));
  }

  #about(text: Reading): PageAbout {
    const about = aboutOfPage(this.#document);
    const date = about.date ?? dateInLines(firstLines(text));
    if (date !== undefined) about.date = date;
    if (this.#chosen !== undefined) about.zone = this.#chosen;
    return about;
  }

  #getExtractor(): Promise<Extractor> {
    this.#extractor ??= this.#stages.extractor();
    // A worker that could not start this time may the next.
    this.#extractor.catch(() => {
      this.#extractor = null;
    });
    return this.#extractor;
  }
}

function* firstLines(text: Reading): Generator<string> {
  for (const block of text.blocks.slice(0, DATE_LINES)) yield text.text.slice(block.start, block.end);
}

/** A reading that was stopped, or a background that does not answer, leaves the page as it is. */
function unlessFailed(error: unknown): void {
  const expected = error instanceof Error && (error.name === 'AbortError' || error.name === 'FailureError');
  if (!expected) throw error;
}
