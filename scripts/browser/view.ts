/**
 * What a journey needs of a browser, the same for both: a `View` is a tab that somebody looks at (Playwright's `Page`
 * is one as it stands, `FirefoxTab` the other), a `Reader` the browser around it. Events are real ones.
 */
export interface View {
  /** Value of an expression in the page, as the page's own scripts would have it. */
  evaluate<T>(expression: string): Promise<T>;
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  readonly keyboard: {
    /** `Enter`, `Shift+Tab`. */
    press(keys: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  bringToFront(): Promise<void>;
  reload(): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
}

/** The keys of the manifest's commands, and their names. */
export const commandKeys = {
  'next-figure': 'Alt+Shift+.',
  'previous-figure': 'Alt+Shift+,',
  'toggle-marks': 'Alt+Shift+M',
  'open-panel': 'Alt+Shift+L',
} as const;
export type Command = keyof typeof commandKeys;

export interface Reader {
  /** Opens a page in a new tab. */
  open(url: string): Promise<View>;
  /** Opens one of the extension's own pages, for the tab that a `target` page stands in. */
  openOwn(name: string, target?: View): Promise<View>;
  /** Gives one of the extension's keyboard commands over a page. */
  command(view: View, command: Command): Promise<void>;
  /** A finger on a page, for a moment. */
  tap(view: View, x: number, y: number): Promise<void>;
  resize(view: View, width: number, height: number): Promise<void>;
  /** What the reader's system says it prefers. */
  prefer(view: View, scheme: 'light' | 'dark'): Promise<void>;
  /** The file that is saved when something is done in a page. */
  download(view: View, act: () => Promise<void>): Promise<{ name: string; text: string }>;
  close(): Promise<void>;
}
