/** Documents that lead somewhere: every relative link of a Markdown file, and every npm script that one names. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from './repository.ts';

const documents = filesIn('.', ['.md']);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

it('there are documents, and links in them', () => {
  expect(documents.length).toBeGreaterThan(10);
  expect(documents.flatMap(({ text }) => [...text.matchAll(link)]).length).toBeGreaterThan(10);
});

const link = /\]\((?!https?:|#|mailto:)([^)\s#]+)/g;

it.each(documents)('$path leads to what exists', ({ path, text }) => {
  const dead = [...text.matchAll(link)].filter(([, to]) => !existsSync(join(dirname(path), to!)));
  expect(dead.map(([, to]) => to)).toEqual([]);
});

it.each(documents)('$path names npm scripts that exist', ({ text }) => {
  const named = [...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
