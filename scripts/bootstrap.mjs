/**
 * The door of `npm start` and `npm test`: `node scripts/bootstrap.mjs start|test [words…]`.
 *
 * Runs on the Node the caller has (20 or newer) with nothing installed, so it is plain JavaScript without
 * dependencies, as is `scripts/setup/`. It installs the locked packages, looks for the browsers, and enters
 * `scripts/<command>/main.ts` with the Node that the lock file pins. The second time it only looks.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, pinnedNode, root } from './setup/packages.mjs';
import { explain, Missing } from './setup/say.mjs';

/** What each command needs besides the packages. */
const needs = /** @type {const} */ ({
  start: ['chromium', 'cjk-fonts'],
  test: ['chromium', 'cjk-fonts', 'firefox'],
});

const [command, ...words] = process.argv.slice(2);

try {
  if (command !== 'start' && command !== 'test')
    throw new Missing(`no command '${command ?? ''}'`, 'npm start');
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new Missing(`Node 20 or newer is needed; this is ${process.version}`, 'https://nodejs.org');
  await ensurePackages();
  await ensureBrowsers(needs[command]);
  enter(join(root, 'scripts', command, 'main.ts'));
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  explain(error);
  process.exitCode = 1;
}

/** Hands over to the pinned Node; Ctrl-C goes to the child, which closes what it opened and sets the exit code. */
function enter(/** @type {string} */ script) {
  const child = spawn(pinnedNode(), [script, ...words], { cwd: root, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // A terminal sends SIGINT to the whole group; a lone `kill` reaches only this process.
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
