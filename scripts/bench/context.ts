/**
 * `npm run bench:context`: contexts for a page of 500 figures from IndexedDB, in a real Chromium, against reading the
 * same shards bare. The figures are what is recorded of one zone, as a page would state them.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Fact } from '#lib/model/fact.ts';
import type { Observation } from '#lib/model/observation.ts';
import { parseDecimal, scale, toNumber } from '#lib/quantity/decimal.ts';
import { unitScale } from '#lib/quantity/units.ts';
import { buildRelease } from '#lib/seeds/build.ts';
import { chromiumLaunch } from '../browser/launch.ts';
import { exceeded, median, report } from './report.ts';

const ROUNDS = 31;
/** Rounds not counted, until the engine has compiled what runs often, as in every benchmark here. */
const WARM_UP = 30;
const FIGURES = 500;
const ZONE = 'zhuhai-htz';

function factOf(o: Observation): Fact {
  const { unit, power } = unitScale(o.unit);
  const { digits, exponent } = scale(parseDecimal(o.upper ?? o.value), power);
  return {
    start: 0,
    end: 1,
    surface: `${o.value}${o.unit}`,
    value: toNumber({ digits, exponent }),
    digits,
    exponent,
    unit,
    comparator: o.comparator,
    indicator: o.indicator,
    indicatorId: o.indicator,
    measure: o.measure,
    ...(o.growthType && { growthType: o.growthType }),
    period: o.period,
    status: o.status,
    zone: o.zone,
    scope: o.scope,
    scopeStated: true,
  };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'scripts/bench/in-page-context.ts', formats: ['iife'], name: 'x' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite built nothing');
  return output.output[0].code;
}

const files = Object.fromEntries(
  [...buildRelease('seeds').files].map(([path, bytes]) => [path, bytes.toString()]),
);
const [, shard] = Object.entries(files).find(([path]) => path.includes(`zone/${ZONE}`)) ?? [];
const { observations } = JSON.parse(shard ?? '{}') as { observations: Observation[] };
const facts = Array.from({ length: FIGURES }, (_, i) =>
  factOf(observations[i % observations.length] as Observation),
);

// IndexedDB wants an origin
const server = createServer((_, response) => response.end('<!doctype html>')).listen(0, '127.0.0.1');
const browser = await chromium.launch(chromiumLaunch());
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.addScriptTag({ content: await bundle() });
  const shards = await page.evaluate(([files, facts]) => contextBench.install(files, facts), [
    files,
    facts,
  ] as const);
  const first = await page.evaluate(() => contextBench.contexts());
  const whole: number[] = [];
  const bare: number[] = [];
  for (let i = -WARM_UP; i < ROUNDS; i++) {
    const read = await page.evaluate(() => contextBench.bare());
    const { took } = await page.evaluate(() => contextBench.contexts());
    if (i < 0) continue;
    bare.push(read);
    whole.push(took);
  }
  process.stdout.write(`Contexts of ${FIGURES} figures of one zone\n`);
  report('  shards read', shards, '');
  report('  figures matched', first.matched, '');
  report('  reading the shards bare', median(bare), 'ms');
  report('  contexts, the first time', first.took, 'ms');
  report('  contexts', median(whole), 'ms');
  // round by round, so that a busy machine slows both sides of each ratio
  const ratios = whole.map((took, i) => took / (bare[i] as number));
  report('  contexts, in times of the bare read', median(ratios), '×', 3);
} finally {
  await browser.close();
  server.close();
}
process.exitCode = exceeded() > 0 ? 1 : 0;
