/**
 * What the thread of a page did, from the browser's own trace, in milliseconds of that thread's time: a loaded
 * machine measures like an idle one.
 */
import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the clock; `tdur`: that the thread was at work. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

interface Task {
  start: number;
  end: number;
  /** Milliseconds of thread time. */
  time: number;
}

const CATEGORIES = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'blink.user_timing',
  '__metadata',
];

async function traced(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`)).sort((a, b) => a.ts - b.ts);
}

const tasksOf = (events: readonly TraceEvent[]): Task[] =>
  events
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts, end: ts + dur, time: tdur / 1000 }));

/** The longest task while `work` goes on: above 50 ms a page feels stuck. */
export async function longestTask(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<number> {
  const tasks = tasksOf(await traced(browser, page, work));
  return tasks.reduce((longest, { time }) => Math.max(longest, time), 0);
}

/**
 * Times of each call in each of `rounds`, taken in turns: all tasks from its start to its end, but for those that
 * draw a frame. `before` is run first each time and does not count.
 */
export async function scripting<C extends string>(
  browser: Browser,
  page: Page,
  before: string,
  calls: readonly C[],
  rounds: number,
): Promise<Record<C, number[]>> {
  const events = await traced(browser, page, async () => {
    for (let i = 0; i < rounds; i++) {
      for (const call of calls) {
        await page.evaluate(before);
        await page.waitForTimeout(40);
        await page.evaluate(
          `(async () => { performance.mark('from ${call}'); await (${call}); performance.mark('to ${call}'); })()`,
        );
      }
    }
  });
  const frames = events.filter(({ name }) => name === 'PrePaint').map(({ ts }) => ts);
  const scripts = tasksOf(events).filter(
    ({ start, end }) => !frames.some((frame) => frame >= start && frame < end),
  );
  const marks = (name: string): number[] => events.filter((event) => event.name === name).map(({ ts }) => ts);
  return Object.fromEntries(
    calls.map((call) => {
      const ends = marks(`to ${call}`);
      const times = marks(`from ${call}`).map((from, i) =>
        scripts
          .filter(({ start, end }) => end > from && start < (ends[i] ?? 0))
          .reduce((sum, { time }) => sum + time, 0),
      );
      return [call, times];
    }),
  ) as Record<C, number[]>;
}
