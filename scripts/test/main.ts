/**
 * `npm test`: every check of the repository, one after the other, each an npm script that can be run alone.
 * `npm test -- unit e2e` runs only the named ones. A check that passes is one line; one that fails shows its
 * output. Ends with `N passed, N failed` over all tests of all suites (a check without tests counts as one),
 * also written to `.zonelens/test/summary.txt`; the exit code is 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Check, checks } from './checks.ts';
import { type Count, countOf } from './count.ts';

const out = '.zonelens/test';
/** Far above the slowest check (end to end: two minutes, four on a machine busy with other things). A hang must end. */
const limitMs = 10 * 60_000;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `no check '${unknown.join("', '")}': ${checks.map((check) => check.name).join(', ')}\n`,
  );
  process.exit(1);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const check of checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const count = await run(check);
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failures.push(check.name);
}
if (failures.length > 0) process.stdout.write(`\nfailed: ${failures.join(', ')}\n`);
const summary = `${total.passed} passed, ${total.failed} failed\n`;
writeFileSync(`${out}/summary.txt`, summary);
process.stdout.write(`\n${summary}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function run(check: Check): Promise<Count> {
  const report = `${out}/${check.name}.json`;
  const words = ['run', '-s', check.script];
  if (check.suite) words.push('--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  process.stdout.write(`${check.name.padEnd(12)} ${check.says} … `);
  const began = performance.now();
  const { code, output } = await npm(words);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const count = countOf(code, check.suite ? report : undefined);
  const tests = check.suite
    ? `${count.passed} passed${count.failed > 0 ? `, ${count.failed} failed` : ''}, `
    : '';
  process.stdout.write(`${count.failed > 0 ? 'FAILED' : 'ok'} (${tests}${seconds} s)\n`);
  if (count.failed > 0) process.stdout.write(`\n${output}\n`);
  return count;
}

/** Runs npm and collects what it says on both channels, in order. */
function npm(words: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    const stop = () => {
      try {
        // The whole group: browsers and workers that npm started go with it.
        if (child.pid !== undefined)
          process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    const timer = setTimeout(() => {
      said.push(Buffer.from(`\nstopped after ${limitMs / 60_000} minutes\n`));
      stop();
    }, limitMs);
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString('utf8') });
    });
  });
}
