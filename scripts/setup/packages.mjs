/** The locked packages, and the Node among them. Plain JavaScript: runs before anything is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Missing, say } from './say.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Inside node_modules, so that it goes when they go. */
const stamp = join(root, 'node_modules', '.zonelens-installed');

/** Path of the Node that the lock file pins (npm package `node`, a binary from the registry). */
export function pinnedNode() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Runs `npm ci` when the lock file, the dependencies or the platform differ from the last successful run. */
export async function ensurePackages() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(pinnedNode())) return;
  say('installing the locked packages from the npm registry (npm ci; about 600 MB on disk, once)');
  // --loglevel=error: several tools ask for a newer Node than the caller's. They run on the pinned one.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Missing('npm ci failed (its own words stand above)', 'npm ci');
  try {
    say(
      `ready, with Node ${execFileSync(pinnedNode(), ['--version'], { encoding: 'utf8' }).trim()} for this folder`,
    );
  } catch {
    throw new Missing('the package `node` did not bring a Node for this machine', 'npm rebuild node');
  }
  writeFileSync(stamp, wanted);
}

/** SHA-256 over what decides the content of node_modules; a new npm script is no reason to install again. */
function fingerprint() {
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(
      JSON.stringify([
        process.platform,
        process.arch,
        dependencies,
        devDependencies,
        overrides,
        allowScripts,
      ]),
    )
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
