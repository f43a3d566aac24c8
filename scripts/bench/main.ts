/**
 * `npm run bench [-- FILE…]`: how fast texts become facts. Over the golden pages, or over the text files named. Every
 * line is a median of one run in one process, with its bound; the exit code is 1 where one is not kept.
 *
 * Machines differ; the ratios (to a bare search for digits, of 10 MB to 1 MB, of the slowest input to the usual) do
 * not. One room: a list of measurements and how they are taken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import { readCompiledDataset } from '#lib/seeds/packaged.ts';
import { readPlain } from '#lib/text/plain.ts';
import { callerPath } from '../zonelens/command.ts';
import { readHtml } from '../zonelens/html.ts';
import { awkwardTexts } from './awkward.ts';

const MB = 1_000_000;
const bytesOf = (text: string): number => Buffer.byteLength(text);
const lexicon = await (await readCompiledDataset()).lexicon();
let broken = 0;

function report(
  what: string,
  value: number,
  unit: string,
  kept?: { atLeast?: number; atMost?: number },
): void {
  const { atLeast = -Infinity, atMost = Infinity } = kept ?? {};
  const holds = value >= atLeast && value <= atMost;
  if (!holds) broken++;
  const bound =
    kept === undefined
      ? ''
      : `  (${kept.atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`})`;
  const number = value.toFixed(value < 10 ? 2 : 1);
  process.stdout.write(
    `${what.padEnd(52)} ${number.padStart(8)} ${unit}${bound}${holds ? '' : '  NOT KEPT'}\n`,
  );
}

/** Median seconds of `run`, after at least `warmUp` seconds of it; as many rounds as fit into `measured` seconds, or `rounds`. */
function seconds(run: () => void, { rounds = 7, warmUp = 3, measured = 2 } = {}): number {
  for (let began = performance.now(); performance.now() - began < warmUp * 1000; ) run();
  const times: number[] = [];
  for (let sum = 0; times.length < rounds || (sum < measured && times.length < 500); ) {
    const began = performance.now();
    run();
    times.push((performance.now() - began) / 1000);
    sum += times.at(-1)!;
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

const vocabulary = compileVocabulary(lexicon);
const about = { zone: 'zhuhai-htz', date: '2022-02' };
const factsOf = (text: string) => extract(readPlain(text), vocabulary, about);
const once = { rounds: 1, warmUp: 0, measured: 0 };

/**
 * Cost of a byte of one text in costs of a byte of 1 MB of the usual: both in turns, each for about as long, since the
 * machine's own speed changes while they run. A median.
 */
function against(text: string, times: number, usualTimes: number, { rounds = 7 } = {}): number {
  const cost = (of: string, runs: number): number =>
    seconds(() => {
      for (let i = 0; i < runs; i++) factsOf(of);
    }, once) /
    runs /
    bytesOf(of);
  const ratios = Array.from({ length: rounds }, () => cost(text, times) / cost(one, usualTimes));
  return ratios.sort((a, b) => a - b)[rounds >> 1]!;
}

const files = process.argv.slice(2);
const texts =
  files.length > 0
    ? files.map((file) => readFileSync(callerPath(file), 'utf8'))
    : readdirSync('test/pages', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => readHtml(readFileSync(`test/pages/${name}/source.html`, 'utf8')).page.text);
const whole = texts.join('\n');
const ofLength = (bytes: number): string => whole.repeat(Math.ceil(bytes / bytesOf(whole)));
const [one, ten] = [ofLength(MB), ofLength(10 * MB)];

report('texts', texts.length, `(${(bytesOf(whole) / 1000).toFixed(0)} kB, ${factsOf(whole).length} figures)`);
report('vocabulary from the lexicon', seconds(() => void compileVocabulary(lexicon)) * 1000, 'ms');

const usual = seconds(() => factsOf(one));
const perByte = usual / bytesOf(one);
report('text to facts', 1 / perByte / MB, 'MB/s', { atLeast: 30 });
const digits = seconds(() => void [...one.matchAll(/\d+(?:\.\d+)?/g)].length);
report('a bare search for digits takes of that', (digits / usual) * 100, '%');
report('10 MB against 1 MB, for each byte', against(ten, 1, 10), '×', { atMost: 1.1 });

const awkward = awkwardTexts(lexicon).map(({ name, text }) => ({
  name,
  slower: against(text, 4, 1, { rounds: 11 }),
}));
awkward.sort((a, b) => b.slower - a.slower);
for (const { name, slower } of awkward.slice(0, 3))
  report(`slower than usual: ${name}`, slower, '×', { atMost: 10 });

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
for (let i = 0; i < 200; i++) factsOf(texts[i % texts.length]!);
globalThis.gc?.();
report('heap after 200 documents more', (process.memoryUsage().heapUsed - before) / MB, 'MB', { atMost: 20 });

process.exitCode = broken > 0 ? 1 : 0;
