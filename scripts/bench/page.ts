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
import { longestTask, scripting } from './trace.ts';

const ROUNDS = 15;
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
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

/** Opens a page with the benchmark in it. */
async function open(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  await page.evaluate((lexicon) => bench.setLexicon(lexicon as never), lexicon);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return page;
}

/** Times of calls on a page of which nothing has been read yet. */
const timesOf = <C extends string>(browser: Browser, page: Page, calls: readonly C[], rounds = ROUNDS) =>
  scripting(browser, page, 'bench.stop()', calls, rounds);

/** Round by round: what slows a machine down for a while slows down both. */
const ratio = (times: readonly number[], base: readonly number[]): number =>
  median(times.map((time, i) => time / (base[i] ?? Number.NaN)));

async function layoutsOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

async function figures(browser: Browser): Promise<void> {
  process.stdout.write('A report of 100,000 characters\n');
  const page = await open(browser, reportPage());
  await page.evaluate(() => bench.prepare());
  const layouts = await layoutsOf(page);
  const took = await timesOf(browser, page, [
    'bench.pure()',
    'bench.read()',
    'bench.compile()',
    'bench.whole()',
    'bench.whole(true)',
  ]);
  const { 'bench.pure()': pure, 'bench.compile()': compile } = took;
  const both = pure.map((time, i) => time + (compile[i] ?? 0));
  report('  figures found', await page.evaluate(() => bench.found()), '');
  report('  pure extraction', median(pure), 'ms');
  report('  reading the DOM', median(took['bench.read()']), 'ms');
  report('  compiling the vocabulary', median(compile), 'ms');
  report('  from idle to painted marks', median(took['bench.whole(true)']), 'ms');
  report(
    '  … as many times the extraction with its vocabulary',
    ratio(took['bench.whole(true)'], both),
    '×',
    2,
  );
  report('  from idle to painted marks, vocabulary at hand', median(took['bench.whole()']), 'ms');
  report('  … as many times the extraction', ratio(took['bench.whole()'], pure), '×', 2);
  report('  layouts caused', (await layoutsOf(page)) - layouts, '', 0);
  await page.close();

  const other = await open(browser, reportPage());
  await other.evaluate(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (globalThis as unknown as { shift: number }).shift += (
          entry as PerformanceEntry & { value: number }
        ).value;
      }
    }).observe({ type: 'layout-shift' });
  });
  const longest = await longestTask(browser, other, () => other.evaluate(() => bench.whole(true)));
  report('  longest task', longest, 'ms', 50);
  report('  layout shift', await other.evaluate('shift'), '', 0);
  await other.close();
}

async function hovering(browser: Browser): Promise<void> {
  const page = await open(browser, reportPage());
  const took = await timesOf(browser, page, ['bench.card()']);
  process.stdout.write('A card with fifteen years of a series\n');
  report('  from the rest of the pointer to the card', median(took['bench.card()']), 'ms', 16.7);
  await page.close();
}

async function silence(browser: Browser): Promise<void> {
  const page = await open(browser, silentPage());
  const took = await timesOf(browser, page, ['bench.walk()', 'bench.whole()']);
  process.stdout.write('A page with nothing to say, 2,000 text nodes\n');
  report('  walk over visible text', median(took['bench.walk()']), 'ms');
  report('  reading it', median(took['bench.whole()']), 'ms');
  report('  … as many times the walk', ratio(took['bench.whole()'], took['bench.walk()']), '×', 3);
  await page.close();
}

async function appending(browser: Browser): Promise<void> {
  const page = await open(browser, reportPage(5000, 20));
  await page.evaluate(() => bench.whole());
  const before = await page.evaluate(() => bench.characters);
  let added = 0;
  const longest = await longestTask(browser, page, async () => {
    added = await page.evaluate(async () => {
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
  });
  const read = (await page.evaluate(() => bench.characters)) - before;
  process.stdout.write('1,000 paragraphs appended\n');
  report('  characters read again, per character added', read / added, '', 1.1);
  report('  figures found', await page.evaluate(() => bench.found()), '');
  report('  longest task', longest, 'ms', 50);
  await page.close();
}

async function extremes(browser: Browser): Promise<void> {
  process.stdout.write('Pages out of measure: longest task\n');
  for (const [what, html] of [
    ['5,000 nested levels', nestedPage()],
    ['10 MB of text', reportPage(10_000_000 / 3, 5000)],
    ['200,000 nodes', silentPage(130_000)],
  ] as const) {
    const page = await open(browser, html);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const longest = await longestTask(browser, page, () => page.evaluate(() => bench.whole()));
    report(`  ${what}`, longest, 'ms', 50);
    await page.close();
  }
  const page = await open(browser, reportPage(20_000, 100));
  await page.evaluate(() => bench.whole());
  const longest = await longestTask(browser, page, () =>
    page.evaluate(async () => {
      const p = document.createElement('p');
      document.body.append(p);
      const timer = setInterval(() => {
        p.textContent = `固定资产投资${performance.now().toFixed(0)}亿元`;
      }, 5);
      await new Promise((resolve) => setTimeout(resolve, 5000));
      clearInterval(timer);
    }),
  );
  report('  a page that changes forever', longest, 'ms', 50);
  await page.close();
}

lexicon = JSON.parse(
  [...buildRelease('seeds').files].find(([path]) => path.includes('lexicon'))?.[1].toString() ?? '',
) as object;
code = await bundle();
const browser = await chromium.launch(chromiumLaunch());
try {
  await figures(browser);
  await hovering(browser);
  await silence(browser);
  await appending(browser);
  await extremes(browser);
} finally {
  await browser.close();
}
process.exitCode = exceeded() > 0 ? 1 : 0;
