import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { buildRelease } from './lib/seeds/build.ts';
import { chromiumLaunch, chromiumSandbox } from './scripts/browser/launch.ts';
import { methodsPages } from './scripts/build/methods-page.ts';
import { noStringsAsCode } from './scripts/build/no-strings-as-code.ts';
import { numbersOnly } from './scripts/build/numbers-only.ts';
import { findBrowser } from './scripts/setup/browsers.mjs';

/** A keyboard command; the reader can change its keys in the browser. */
const command = (keys: string, message: string) => ({
  suggested_key: { default: keys },
  description: `__MSG_command_${message}__`,
});

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // `npm run dev` opens the browser that `npm start` and the tests use
  webExt: {
    binaries: { chrome: chromiumLaunch().executablePath, firefox: findBrowser('firefox') ?? 'firefox' },
    chromiumArgs: chromiumSandbox ? [] : ['--no-sandbox'],
  },
  vite: () => ({ plugins: [noStringsAsCode(), numbersOnly()] }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('methods.html', 'methods.zh-CN.html');
    },
    // the dataset is compiled into the build as dataset/manifest.json and dataset/shards/…; a failing check fails it
    'build:publicAssets': (_wxt, files) => {
      for (const [path, contents] of buildRelease('seeds').files) {
        files.push({ relativeDest: `dataset/${path}`, contents });
      }
      const methods = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');
      for (const [relativeDest, contents] of Object.entries(
        methodsPages(methods('methods'), methods('methods.zh-CN')),
      )) {
        files.push({ relativeDest, contents });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'activeTab', 'scripting', 'unlimitedStorage', 'contextMenus'],
    commands: {
      'next-figure': command('Alt+Shift+Period', 'nextFigure'),
      'previous-figure': command('Alt+Shift+Comma', 'previousFigure'),
      'toggle-marks': command('Alt+Shift+M', 'toggleMarks'),
      'open-panel': command('Alt+Shift+L', 'openPanel'),
    },
    // the card's bundle is run on demand (scripting), which needs more than the content script's matches
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'zonelens@zonelens.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
