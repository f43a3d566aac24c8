/** Work at most this long before the page gets its turn: a quarter of the 50 ms from which a task counts as long. */
const SLICE_MS = 12;

/**
 * Gives the page its turn, by a message to ourselves that queues behind what the page has waiting. Not
 * `scheduler.yield`: in Chromium its continuation comes before the page's own timers and messages, so that a long
 * page stood still for as long as we read it.
 */
export function turn(): Promise<void> {
  channel ??= openChannel();
  const { port, waiting } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port.postMessage(null);
  });
}

interface Channel {
  port: MessagePort;
  waiting: (() => void)[];
}
let channel: Channel | undefined;

function openChannel(): Channel {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return { port: port2, waiting };
}

/**
 * Runs a stage in slices. Rejects with the signal's reason as soon as it is aborted, so that nobody works for a
 * page that has moved on.
 */
export async function inSlices<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await turn();
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}
