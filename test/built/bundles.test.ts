/** What the bundles hold, whatever the import graph promises. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Words that survive minifying. */
const signatures = {
  preact: /__k\b.*__e\b|preact/,
  zod: /_zod|ZodError/,
  dexie: /Dexie|dexie/,
};

describe.each(builds)('%s', (folder) => {
  const scripts = globSync(`${folder}/**/*.js`).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const always = scripts.filter(({ path }) => path.replaceAll('\\', '/').includes('/content-scripts/'));

  it('has bundles', () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(always).toHaveLength(1);
  });

  it.each(Object.entries(signatures))('the always-loaded script is free of %s', (_, signature) => {
    expect(always[0]?.text).not.toMatch(signature);
  });

  it.each(Object.entries(signatures))('%s is somewhere else: the signature bites', (_, signature) => {
    expect(scripts.some(({ text }) => signature.test(text))).toBe(true);
  });

  it('no bundle evaluates text as code', () => {
    const guilty = scripts.filter(({ text }) => /\beval\(|new Function\(/.test(text));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  it('the dataset is in the package', () => {
    expect(globSync(`${folder}/**/manifest.json`).length).toBeGreaterThan(1);
  });
});
