/**
 * Firefox paints highlights inside of a shadow root by that root's own style sheets only, not by the document's.
 * So our rules join those of the root: no node of the page changes.
 */
export class ShadowMarks {
  readonly #css: string;
  #sheet: CSSStyleSheet | null = null;
  readonly #roots = new Set<ShadowRoot>();

  constructor(css: string) {
    this.#css = css;
  }

  paintIn(roots: Iterable<ShadowRoot>): void {
    for (const root of roots) {
      if (this.#roots.has(root)) continue;
      this.#roots.add(root);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#rules()];
    }
  }

  clear(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }

  #rules(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#css);
    }
    return this.#sheet;
  }
}
