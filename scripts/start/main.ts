/**
 * `npm start`: builds the extension, opens a browser with it on a demo page, and prints what it found there.
 * With a display the browser stays open until it is closed or Ctrl-C is pressed; without one, the same happens
 * unseen, screenshots are saved and their paths printed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chromium } from '../browser/chromium.ts';
import { inPage, type Mark, markedTexts } from '../browser/marks.ts';
import { PageServer } from '../browser/server.ts';
import { buildIsFresh } from './fresh.ts';
import { takePictures } from './pictures.ts';
import { figuresOf, table } from './table.ts';

const demo = {
  address: 'www.zhuhai-hitech.gov.cn/zwgk/gzbg/202202/t20220218_1.html',
  file: join(import.meta.dirname, 'demo.html'),
};
const pictures = '.zonelens/start';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

if (buildIsFresh()) say('The build in .output/chrome-mv3 is up to date.');
else {
  say('Building the extension (wxt build) …');
  const build = spawnSync('npm', ['run', '-s', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout}${build.stderr}\n`);
    process.exit(1);
  }
}

const headless = !hasDisplay();
const server = await PageServer.start();
const url = server.serve(demo.address, readFileSync(demo.file, 'utf8'));
const browser = await Chromium.launch({ port: server.port, headless, handleSignals: false });
const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));

let closing = false;
async function close(): Promise<void> {
  if (closing) return;
  closing = true;
  await browser.close();
  await server.close();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
}

try {
  // The first tab of a fresh profile is blank; the demo takes its place.
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await browser.worker();
  await page.goto(url);
  const marks = await settledMarks(() => inPage<Mark[]>(page, markedTexts));
  say(`\nThe demo page, served on this machine as ${url}`);
  say(`${marks.length} figures are marked on it. What the extension knows about the figures of the page:\n`);
  say(table(figuresOf(demo.file, url)));
  if (headless) {
    say('\nNo display here, so the browser ran unseen. Pictures:');
    for (const path of await takePictures(browser, page, pictures)) say(`  ${path}`);
  } else {
    say(
      '\nThe browser is open: rest the pointer on a marked figure. Close it, or press Ctrl-C here, to end.',
    );
    await closed;
  }
} catch (error) {
  // Ctrl-C closes the browser under whatever was being asked of it.
  if (!closing) {
    process.stderr.write(`zonelens: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
} finally {
  await close();
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Waits until marks are there and their number rests; a page without any after ten seconds is a failure to tell. */
async function settledMarks(read: () => Promise<Mark[]>): Promise<Mark[]> {
  const deadline = Date.now() + 10_000;
  for (let before = -1; Date.now() < deadline; ) {
    const marks = await read();
    if (marks.length > 0 && marks.length === before) return marks;
    before = marks.length;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  throw new Error('no figure was marked on the demo page within 10 s');
}
