import { existsSync, globSync, statSync } from 'node:fs';

/** What a build is made of. */
const ingredients = ['lib', 'components', 'entrypoints', 'seeds', 'locales', 'public'];
const files = ['wxt.config.ts', 'package.json', 'package-lock.json'];

/** Is the Chromium build newer than everything it is made of? Building takes seconds; looking, milliseconds. */
export function buildIsFresh(): boolean {
  const built = '.output/chrome-mv3/manifest.json';
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  const all = [...files, ...ingredients, ...globSync(ingredients.map((folder) => `${folder}/**/*`))];
  return all.every((path) => !existsSync(path) || statSync(path).mtimeMs < since);
}
