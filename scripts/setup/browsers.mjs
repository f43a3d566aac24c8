/**
 * The browsers of this machine: where they are, and what to do when they are not. Nothing is downloaded from
 * browser vendors: on Debian and Ubuntu, as root, the distribution's packages are installed after saying so;
 * elsewhere the one command to run is named. Plain JavaScript: runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Missing, say } from './say.mjs';

/** @typedef {'chromium' | 'firefox' | 'cjk-fonts'} Need */
/** @typedef {{ platform: string, env: Record<string, string | undefined>, exists: (path: string) => boolean }} Machine */

/** @type {Machine} */
const here = { platform: process.platform, env: process.env, exists: existsSync };

/** Best first. Chromium before Chrome: it is what the distributions package and what the tests were written on. */
const onPath = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const apps = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const programs = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * Path of a browser, or undefined. The variables CHROMIUM and FIREFOX win over what is found.
 * @param {'chromium' | 'firefox'} kind
 * @param {Machine} machine
 */
export function findBrowser(kind, machine = here) {
  return candidates(kind, machine).find((path) => machine.exists(path));
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {Machine} machine
 * @returns {string[]}
 */
function candidates(kind, { platform, env }) {
  const named = env[kind.toUpperCase()];
  if (named) return [named];
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME}/Applications`];
    return apps[kind].flatMap((app) =>
      folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (f) => f !== undefined,
    );
    return programs[kind].flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return onPath[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Any of the common CJK families; without one, screenshots show boxes. */
function hasCjkFonts() {
  if (process.platform !== 'linux') return true;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(process.env.HOME ?? '/', '.fonts')];
  return folders.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) =>
        /cjk|wqy|han-?sans|han-?serif|noto.*sc\b/i.test(String(name)),
      ),
  );
}

/** @param {Need} need */
const present = (need) => (need === 'cjk-fonts' ? hasCjkFonts() : findBrowser(need) !== undefined);

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr', 'cjk-fonts': 'fonts-noto-cjk' };
const called = {
  chromium: 'Chromium (or Chrome, or Edge)',
  firefox: 'Firefox',
  'cjk-fonts': 'a Chinese font',
};

/**
 * Returns when everything needed is there; throws `Missing` with the one command otherwise. A font is never
 * worth stopping for.
 * @param {readonly Need[]} needs
 */
export async function ensureBrowsers(needs) {
  let missing = needs.filter((need) => !present(need));
  if (missing.length === 0) return;
  if (mayInstall()) {
    aptInstall(missing.map((need) => debianPackage[need]));
    missing = needs.filter((need) => !present(need));
  }
  const [first] = missing.filter((need) => need !== 'cjk-fonts');
  if (first) throw new Missing(`${called[first]} was not found on this machine`, remedy(missing));
  if (missing.length > 0) say(`no Chinese font found: screenshots will show boxes (${remedy(missing)})`);
}

/** @param {readonly Need[]} missing */
function remedy(missing) {
  if (isDebian()) return `sudo apt-get install -y ${missing.map((need) => debianPackage[need]).join(' ')}`;
  const browsers = missing.filter((need) => need !== 'cjk-fonts');
  if (process.platform === 'darwin') return `brew install --cask ${browsers.join(' ')}`;
  if (process.platform === 'win32')
    return `winget install ${browsers.map((need) => (need === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome')).join(' ')}`;
  return `install ${browsers.join(' and ')} with your package manager, or name it: CHROMIUM=/path/to/chromium`;
}

function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^(?:ID|ID_LIKE)=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const mayInstall = () => isDebian() && process.getuid?.() === 0;

/** @param {string[]} packages */
function aptInstall(packages) {
  say(`installing ${packages.join(', ')} with apt-get (you are root on Debian or Ubuntu)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ words) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...words], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...packages]);
}
