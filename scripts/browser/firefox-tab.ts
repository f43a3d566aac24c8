import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { keyActions, type Marionette, perform } from './marionette.ts';
import type { View } from './view.ts';

interface Click {
  button?: 'left' | 'right';
}

/** A tab of Firefox, with the verbs of Playwright's `Page`. It comes to the front whenever something is asked of it. */
export class FirefoxTab implements View {
  readonly #marionette: Marionette;
  readonly #handle: string;
  #at = { x: 0, y: 0 };

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  readonly mouse = {
    move: async (x: number, y: number, { steps = 1 } = {}): Promise<void> => {
      const from = this.#at;
      const moves = Array.from({ length: steps }, (_, i) =>
        moveTo(from.x + ((x - from.x) * (i + 1)) / steps, from.y + ((y - from.y) * (i + 1)) / steps),
      );
      this.#at = { x, y };
      await this.#point(moves);
    },
    click: async (x: number, y: number, { button: name = 'left' }: Click = {}): Promise<void> => {
      this.#at = { x, y };
      const button = name === 'left' ? 0 : 2;
      await this.#point([moveTo(x, y), { type: 'pointerDown', button }, { type: 'pointerUp', button }]);
    },
  };

  readonly keyboard = {
    press: (keys: string): Promise<void> => this.#keys(keyActions(keys)),
    type: (text: string): Promise<void> =>
      this.#keys([...text].flatMap((character) => keyActions(character))),
  };

  async evaluate<T>(expression: string): Promise<T> {
    await this.bringToFront();
    return (await this.#marionette.send('WebDriver:ExecuteScript', {
      script: `return (${expression})`,
      args: [],
    })) as T;
  }

  async goto(url: string): Promise<void> {
    await this.bringToFront();
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.bringToFront();
    await this.#marionette.send('WebDriver:Refresh');
  }

  async bringToFront(): Promise<void> {
    if ((await this.#marionette.send('WebDriver:GetWindowHandle')) === this.#handle) return;
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: true });
  }

  async url(): Promise<string> {
    await this.bringToFront();
    return (await this.#marionette.send('WebDriver:GetCurrentURL')) as string;
  }

  async screenshot({ path }: { path: string }): Promise<void> {
    await this.bringToFront();
    const image = (await this.#marionette.send('WebDriver:TakeScreenshot', { full: false })) as string;
    writeFileSync(path, Buffer.from(image, 'base64'));
  }

  /**
   * Runs a function with each closed shadow root of the page and of its frames as `this`, outermost first. They are
   * open to Firefox's own rights alone.
   */
  async inShadows<T>(read: string, ...words: unknown[]): Promise<T[]> {
    await this.bringToFront();
    return (await this.#marionette.send('WebDriver:ExecuteScript', {
      script: `const found = [];
        const look = (document) => {
          for (const element of document.querySelectorAll('*')) {
            const root = element.openOrClosedShadowRoot;
            if (root?.mode === 'closed') found.push((${read}).apply(root, arguments));
            if (element.contentDocument) look(element.contentDocument);
          }
        };
        look(document);
        return found;`,
      args: words,
      sandbox: 'system',
    })) as T[];
  }

  tap(x: number, y: number): Promise<void> {
    return this.#point(
      [moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
      'touch',
    );
  }

  async #point(actions: object[], pointerType = 'mouse'): Promise<void> {
    await this.bringToFront();
    await perform(this.#marionette, {
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions,
    });
    // The page hears of it over another channel than the one that we ask on.
    await sleep(20);
  }

  async #keys(actions: object[]): Promise<void> {
    await this.bringToFront();
    await perform(this.#marionette, { type: 'key', actions });
  }
}

const moveTo = (x: number, y: number): object => ({
  type: 'pointerMove',
  x: Math.max(0, Math.round(x)),
  y: Math.max(0, Math.round(y)),
  duration: 20,
});
