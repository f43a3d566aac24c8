/**
 * `npm run bench:page`: what the extension costs on a page, in a real Chromium. Every line is a median of one run with
 * its ceiling; the exit code is 1 where one is exceeded. One room: a list of measurements and how they are taken.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { buildRelease } from '#lib/seeds/build.ts';
import { chromiumLaunch } from '../browser/launch.ts';
import { nestedPage, reportPage, silentPage } from './pages.ts';
import { exceeded, median, report } from './report.ts';

const ROUNDS = 9;
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'scripts/bench/in-page.ts', formats: ['iife'], name: 'x' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite built nothing');
  return output.output[0].code;
}

let lexicon: object;
let code: string;
/** What the machine itself withholds from an idle page just now, ms: ceilings on waiting stand above it. */
let noise = 0;

async function open(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  await page.evaluate((lexicon) => bench.setLexicon(lexicon as never), lexicon);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(watchTasks);
  return page;
}

/** Long tasks and layout shifts from here on; the longest time that the page could not answer. */
function watchTasks(): void {
  let last = performance.now();
  let longest = 0;
  const seen = {
    shift: 0,
    get longest() {
      return Math.max(longest, performance.now() - last);
    },
    forget() {
      longest = 0;
      last = performance.now();
    },
  };
  Object.assign(globalThis, { seen });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    setTimeout(() => port2.postMessage(null), 0);
  };
  port2.postMessage(null);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
}

const seen = (page: Page): Promise<{ longest: number; shift: number }> =>
  page.evaluate('({ longest: seen.longest, shift: seen.shift })');
const forget = (page: Page): Promise<unknown> => page.evaluate('seen.forget()');

async function layouts(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
}

async function idle(browser: Browser): Promise<void> {
  const page = await open(browser, reportPage());
  await forget(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  noise = (await seen(page)).longest;
  report('An idle page: longest time without an answer', noise, 'ms');
  await page.close();
}

async function figures(browser: Browser): Promise<void> {
  const page = await open(browser, reportPage());
  const whole: number[] = [];
  const first: number[] = [];
  const pure: number[] = [];
  const compile: number[] = [];
  const read: number[] = [];
  const before = await layouts(page);
  for (let i = 0; i < ROUNDS; i++) {
    pure.push(await page.evaluate(() => bench.pure()));
    compile.push(await page.evaluate(() => bench.compile()));
    read.push(await page.evaluate(() => bench.read()));
  }
  await forget(page);
  for (let i = 0; i < ROUNDS; i++) {
    whole.push(await page.evaluate(() => bench.whole()));
    first.push(await page.evaluate(() => bench.whole(true)));
  }
  const { longest, shift } = await seen(page);
  process.stdout.write('A report of 100,000 characters\n');
  report('  figures found', await page.evaluate(() => bench.found()), '');
  report('  pure extraction', median(pure), 'ms');
  report('  reading the DOM', median(read), 'ms');
  report('  compiling the vocabulary', median(compile), 'ms');
  report('  from idle to painted marks, vocabulary at hand', median(whole), 'ms', 2 * median(pure));
  report('  from idle to painted marks', median(first), 'ms', 2 * (median(pure) + median(compile)));
  report('  longest time without an answer', longest, 'ms', 50 + noise);
  report('  layouts caused', (await layouts(page)) - before, '', 0);
  report('  layout shift', shift, '', 0);
  await page.close();
}

async function silence(browser: Browser): Promise<void> {
  const page = await open(browser, silentPage());
  const whole: number[] = [];
  const walk: number[] = [];
  for (let i = 0; i < ROUNDS * 3; i++) {
    walk.push(await page.evaluate(() => bench.walk()));
    whole.push(await page.evaluate(() => bench.whole()));
  }
  process.stdout.write('A page with nothing to say, 2,000 text nodes\n');
  report('  walk over visible text', median(walk), 'ms');
  report('  reading it', median(whole), 'ms', 3 * median(walk));
  await page.close();
}

async function appending(browser: Browser): Promise<void> {
  const page = await open(browser, reportPage(5000, 20));
  await page.evaluate(() => bench.whole());
  const before = await page.evaluate(() => bench.characters);
  await forget(page);
  const added = await page.evaluate(async () => {
    let length = 0;
    for (let i = 0; i < 1000; i++) {
      const p = document.createElement('p');
      p.textContent = `固定资产投资${i}亿元。`;
      length += p.textContent.length + 1;
      document.body.append(p);
      if (i % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await new Promise((resolve) => setTimeout(resolve, 2500));
    return length;
  });
  const read = (await page.evaluate(() => bench.characters)) - before;
  process.stdout.write('1,000 paragraphs appended\n');
  report('  characters read again, per character added', read / added, '', 1.1);
  report('  figures found', await page.evaluate(() => bench.found()), '');
  report('  longest time without an answer', (await seen(page)).longest, 'ms', 50 + noise);
  await page.close();
}

async function extremes(browser: Browser): Promise<void> {
  process.stdout.write('Pages out of measure\n');
  for (const [what, html] of [
    ['5,000 nested levels', nestedPage()],
    ['10 MB of text', reportPage(10_000_000 / 3, 5000)],
    ['200,000 nodes', silentPage(130_000)],
  ] as const) {
    const page = await open(browser, html);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    await forget(page);
    const took = await page.evaluate(() => bench.whole());
    report(`  ${what}: longest time without an answer`, (await seen(page)).longest, 'ms', 50 + noise);
    report(`  ${what}: done after`, took, 'ms');
    await page.close();
  }
  const page = await open(browser, reportPage(20_000, 100));
  await page.evaluate(() => bench.whole());
  await forget(page);
  const { idle, longest } = await page.evaluate(async () => {
    const p = document.createElement('p');
    document.body.append(p);
    const timer = setInterval(() => {
      p.textContent = `固定资产投资${performance.now().toFixed(0)}亿元`;
    }, 5);
    let turns = 0;
    const end = performance.now() + 5000;
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turns++;
    }
    clearInterval(timer);
    return { idle: turns, longest: (globalThis as unknown as { seen: { longest: number } }).seen.longest };
  });
  report('  a page that changes forever: longest time without an answer', longest, 'ms', 50 + noise);
  report('  a page that changes forever: turns in 5 s', idle, '');
  await page.close();
}

lexicon = JSON.parse(
  [...buildRelease('seeds').files].find(([path]) => path.includes('lexicon'))?.[1].toString() ?? '',
) as object;
code = await bundle();
const browser = await chromium.launch(chromiumLaunch());
try {
  await idle(browser);
  await figures(browser);
  await silence(browser);
  await appending(browser);
  await extremes(browser);
} finally {
  await browser.close();
}
process.exitCode = exceeded() > 0 ? 1 : 0;
