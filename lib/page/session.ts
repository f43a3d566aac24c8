/**
 * A page being read with ZoneLens: what is found is marked, what is pointed at gets its card. One room because
 * pointer, keyboard and panel all move the same one thing, the open card.
 */
import type { PageFigures, PageSummary, Steps } from '#lib/model/page.ts';
import type { Report } from '#lib/settings.ts';
import { addressOf } from './address.ts';
import type { CardPort } from './card-port.ts';
import type { Finding } from './finding.ts';
import { HoverIntent } from './intent.ts';
import { boxesOf, Marks } from './marks.ts';
import { followPointer } from './pointer.ts';
import { PageReader } from './reader.ts';
import { ShadowMarks } from './shadow-marks.ts';
import type { Stages } from './stages.ts';
import { quoteOf, reportOf, summaryOf } from './summary.ts';
import { topLayerAround } from './top-layer.ts';

/** How long a figure that the reader was sent to stays tinted. */
const PULSE_MS = 1600;
/** How long tabs and folds take to open. */
const OPENED_MS = 400;

export interface SessionPorts extends Stages {
  /** Has the card's bundle run in this frame; resolves when it has. */
  loadCard(): Promise<CardPort>;
  /** Rules of the marks, where the browser does not apply the document's inside of shadow roots. */
  shadowCss: string | null;
  /** False for a script that an update of the extension has left behind: it can ask nobody and takes its marks away. */
  alive(): boolean;
  /** Something to count has changed: for the badge and the popup. */
  found(summary: PageSummary): void;
  /** Escape was pressed where no card is open: it may be one in another frame that is meant. */
  escaped(): void;
  /** Something was read wrongly, says the reader. */
  report(report: Report): void;
  /** The reader wants no marks on this site any more. */
  siteOff(): void;
}

export class PageSession {
  readonly #document: Document;
  readonly #ports: SessionPorts;
  readonly #reader: PageReader;
  readonly #marks: Marks;
  readonly #shadowMarks: ShadowMarks | null;
  readonly #intent: HoverIntent<Finding>;
  #findings: readonly Finding[] = [];
  #card: CardPort | null = null;
  #active: Finding | null = null;
  #on = false;
  #listening = new AbortController();
  #pulse: ReturnType<typeof setTimeout> | undefined;
  #shown = false;
  #focusBefore: Element | null = null;

  constructor(document: Document, ports: SessionPorts) {
    this.#document = document;
    this.#ports = ports;
    this.#reader = new PageReader(document, ports, () => this.#changed());
    this.#marks = new Marks(document);
    this.#shadowMarks = ports.shadowCss === null ? null : new ShadowMarks(ports.shadowCss);
    this.#intent = new HoverIntent<Finding>(
      (finding) => void this.#open(finding, { pinned: false, focus: false }),
      () => this.#card?.close(),
    );
  }

  get on(): boolean {
    return this.#on;
  }

  async start(): Promise<void> {
    if (this.#on) return;
    this.#on = true;
    // Firefox takes the script of an updated extension away, and leaves its card where it stands.
    for (const left of this.#document.querySelectorAll('zonelens-card')) left.remove();
    this.#listening = new AbortController();
    this.#followReader(this.#listening.signal);
    await this.#reader.read();
  }

  /** Leaves the page as it was. */
  stop(): void {
    this.#on = false;
    this.#listening.abort();
    this.#reader.stop();
    this.#findings = [];
    this.close();
    clearTimeout(this.#pulse);
    this.#marks.clear();
    this.#shadowMarks?.clear();
    this.#ports.found(this.summary());
  }

  /** The address has changed under us (single-page sites). */
  async navigated(): Promise<void> {
    if (this.#on) await this.#reader.navigated();
  }

  async chooseZone(zone: string): Promise<void> {
    this.close();
    await this.#reader.read({ zone });
  }

  /** The data has become others: the page is read with them, once somebody looks at it. */
  async refresh(): Promise<void> {
    if (!this.#on) return;
    if (this.#document.hidden) {
      const { signal } = this.#listening;
      this.#document.addEventListener('visibilitychange', () => void this.refresh(), { once: true, signal });
      return;
    }
    const pinned = this.#intent.pinned ? this.#intent.opened : null;
    await this.#reader.read({ anew: true });
    if (pinned) await this.#openAgain(pinned, false);
  }

  summary(): PageSummary {
    return summaryOf(this.#findings, this.#reader.zone);
  }

  figures(): PageFigures {
    return {
      url: addressOf(this.#document),
      title: this.#document.title,
      zone: this.#reader.zone.zone,
      summary: this.summary(),
      figures: this.#findings.map((finding, index) => {
        const offset = this.#reader.offsetOf(finding.passage);
        const { fact, context, mark } = finding;
        return {
          index,
          quote: quoteOf(finding),
          position: { start: offset + fact.start, end: offset + fact.end },
          fact,
          context,
          mark,
        };
      }),
    };
  }

  /** Scrolls to a figure and tints it for a moment. */
  async goTo(index: number, open = false): Promise<void> {
    const finding = this.#findings[index];
    if (!finding) return;
    // Behind another tab Firefox does not move at all.
    const still = this.#document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const element = finding.range.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: open || still ? 'instant' : 'smooth' });
    this.#activate(finding);
    clearTimeout(this.#pulse);
    if (open) await this.#open(finding, { pinned: true, focus: true });
    else this.#pulse = setTimeout(() => this.#activate(this.#intent.opened), PULSE_MS);
  }

  /** Next or previous marked figure, from the one last shown, else from what is in view. False where there is none. */
  async step(by: number, { wrap = true, enter = false }: Steps = {}): Promise<boolean> {
    const marked = this.#findings.filter(({ mark }) => mark !== null);
    const from = !enter && this.#active ? marked.indexOf(this.#active) : -1;
    const to = from + by;
    let next: Finding | undefined;
    if (enter) next = marked.at(by > 0 ? 0 : -1);
    else if (from < 0) next = marked.find((finding) => (boxesOf(finding)[0]?.top ?? -1) >= 0) ?? marked[0];
    else next = wrap ? marked[(to + marked.length) % marked.length] : marked[to];
    if (next) await this.goTo(this.#findings.indexOf(next), true);
    else this.close();
    return next !== undefined;
  }

  close(): void {
    this.#card?.close();
  }

  #changed(): void {
    this.#findings = this.#reader.findings();
    this.#marks.paint(this.#findings);
    this.#shadowMarks?.paintIn(this.#reader.shadows());
    if (this.#active && !this.#findings.includes(this.#active)) {
      this.#active = null;
      this.close();
    }
    if (this.#findings.some(({ mark }) => mark !== null)) this.#listen();
    this.#ports.found(this.summary());
  }

  /** Only a page with marks is listened to. */
  #listen(): void {
    const { signal } = this.#listening;
    if (this.#listened === signal || signal.aborted) return;
    this.#listened = signal;
    followPointer<Finding>(
      this.#document,
      {
        at: (x, y) => this.#marks.at(x, y, this.#reader.shadows()),
        over: (finding) => this.#intent.over(finding),
        click: (finding) => void this.#open(finding, { pinned: true, focus: false }),
        clickElsewhere: () => this.close(),
      },
      signal,
    );
  }
  #listened: AbortSignal | null = null;

  /** What the reader opens (a tab, a fold, a list that loads on demand) is looked at when it has opened. */
  #followReader(signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (event: Event): void => {
      clearTimeout(timer);
      if (event.isTrusted)
        timer = setTimeout(() => signal.aborted || void this.#reader.lookAgain(), OPENED_MS);
    };
    this.#document.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    // Back from the history a page is as it was, but nobody remembers it. Later, because Firefox lets it speak later.
    this.#document.defaultView?.addEventListener(
      'pageshow',
      ({ persisted }) =>
        persisted && setTimeout(() => signal.aborted || this.#ports.found(this.summary()), OPENED_MS),
      { signal },
    );
    for (const type of ['click', 'toggle']) {
      this.#document.addEventListener(type, later, { signal, capture: true, passive: true });
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (this.#intent.opened) {
      event.stopPropagation();
      this.close();
    } else if (window.length > 0 || window !== window.top) this.#ports.escaped();
  }

  async #open(finding: Finding, { pinned, focus }: { pinned: boolean; focus: boolean }): Promise<void> {
    if (!this.#ports.alive()) {
      this.stop();
      return;
    }
    if (pinned) this.#intent.pin(finding);
    // While a card is open the focus may be in it: what counts is where it was before the first.
    if (!this.#shown) this.#focusBefore = this.#document.activeElement;
    this.#card ??= await this.#ports.loadCard().catch(() => null);
    if (!this.#card || !this.#on || this.#intent.opened !== finding) return;
    this.#shown = true;
    this.#activate(finding);
    const quote = quoteOf(finding);
    this.#card.open({
      fact: finding.fact,
      context: finding.context,
      boxes: () => boxesOf(finding),
      within: topLayerAround(finding.range.startContainer),
      quote,
      pinned,
      focus,
      onZone: (zone) => void this.#chooseAt(zone, finding),
      onReport: (kind) =>
        this.#ports.report(reportOf(kind, { ...finding, quote }, addressOf(this.#document))),
      onSiteOff: () => this.#ports.siteOff(),
      onPin: (on) => (on ? this.#intent.pin(finding) : this.#intent.unpin()),
      onPointer: (inside) => this.#intent.onCard(inside),
      onClosed: (focused) => this.#closed(finding, focused),
    });
  }

  /** Chosen on a card: the page is read anew, and the card of the same figure opens again with what is known now. */
  async #chooseAt(zone: string, finding: Finding): Promise<void> {
    await this.chooseZone(zone);
    await this.#openAgain(finding, true);
  }

  async #openAgain({ range }: Finding, focus: boolean): Promise<void> {
    const again = this.#findings.find(
      (other) =>
        other.range.startContainer === range.startContainer && other.range.startOffset === range.startOffset,
    );
    if (again?.mark) await this.#open(again, { pinned: true, focus });
  }

  #closed(finding: Finding, focused: boolean): void {
    if (this.#intent.opened === finding) {
      this.#intent.closed();
      this.#marks.activate(null);
    }
    this.#shown = false;
    const before = this.#focusBefore;
    this.#focusBefore = null;
    if (focused && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  #activate(finding: Finding | null): void {
    if (finding) this.#active = finding;
    this.#marks.activate(finding);
  }
}
