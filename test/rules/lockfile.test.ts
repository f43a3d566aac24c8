/** `npm ci` refuses a lock file that leaves out an optional package of another platform (npm/cli#4828). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

/** As Node looks a package up: beside the one that asks, then in each folder above. */
function stands(name: string, asker: string): boolean {
  for (let at = asker; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

it('names the optional packages of every platform', () => {
  const asked = Object.entries(packages).flatMap(([asker, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => ({ asker, name })),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ asker, name }) => !stands(name, asker))).toEqual([]);
});

it('takes everything from the public registry', () => {
  const elsewhere = Object.values(packages).filter(
    ({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere).toEqual([]);
});
