/**
 * Firefox's own remote protocol, as far as the journeys need it: one JSON message a command over a local socket,
 * `length:[0, id, command, parameters]` out and `length:[1, id, error, result]` back. WebDriver BiDi would do for
 * pages, but it neither enters `moz-extension:` pages nor closed shadow roots; Marionette does both.
 */
import { connect, type Socket } from 'node:net';

type Answer = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: { value?: unknown },
];

export class Marionette {
  #socket: Socket;
  #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#failAll(error));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Marionette(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends one command; returns its `value` (or the whole result, where the command has no `value`). */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#received.toString('latin1', 0, colon));
      const end = colon + 1 + length;
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, no answer.
      if (Array.isArray(message)) this.#answer(message as Answer);
    }
  }

  #answer([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result !== null && 'value' in result ? result.value : result);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** WebDriver's code points for keys without a character. */
const named: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
  Space: ' ',
};

/** Keys pressed together and let go: `Enter`, `Shift+Tab`. */
export function keyActions(keys: string): object[] {
  const values = (keys.length === 1 ? [keys] : keys.split('+')).map((key) => named[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** Has one input device act, as a hand would: the events are trusted. */
export async function perform(
  marionette: Marionette,
  device: { type: 'key' | 'pointer'; id?: string; parameters?: object; actions: object[] },
): Promise<void> {
  await marionette.send('WebDriver:PerformActions', { actions: [{ id: device.type, ...device }] });
}
