/** What no file of this repository may say, and what a long one must. */
import { describe, expect, it } from 'vitest';
import { filesIn, shipped } from './repository.ts';

/** All code but this folder, which has to name what it bans. */
const code = () =>
  ['lib', 'components', 'entrypoints', 'scripts', 'test']
    .flatMap((folder) => filesIn(folder, ['.ts', '.tsx', '.mjs']))
    .filter(({ path }) => !path.startsWith('test/rules/'));

interface Ban {
  what: string;
  pattern: RegExp;
  why: string;
}

const bansInShipped: Ban[] = [
  {
    what: 'innerHTML',
    pattern: /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    why: 'a page could speak through us',
  },
  {
    what: 'eval',
    pattern: /\beval\(|new Function\(|setTimeout\(\s*['"`]/,
    why: 'code is in the package or nowhere',
  },
  { what: 'console', pattern: /\bconsole\.(?:log|debug|info)\(/, why: 'the console belongs to the page' },
];

const bansEverywhere: Ban[] = [
  { what: 'unfinished business', pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, why: 'finish it or file an issue' },
  { what: 'switched-off checks', pattern: /@ts-(?:ignore|nocheck)|biome-ignore-all/, why: 'say the type' },
  { what: 'any', pattern: /(?:: |\bas |<)any\b(?! [a-z])/, why: 'say the type' },
  {
    what: 'tests left out',
    pattern: /\b(?:it|test|describe)\.(?:only|skip|todo)\b/,
    why: 'a test runs or goes',
  },
  {
    what: 'paths of one machine',
    pattern: /\/work\/|\/home\/[a-z]|\/Users\/[a-z]/,
    why: 'the repository stands alone',
  },
];

describe('in what ships', () => {
  it.each(bansInShipped)('no $what: $why', ({ pattern }) => {
    const files = shipped();
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('anywhere', () => {
  it.each(bansEverywhere)('no $what: $why', ({ pattern }) => {
    const files = [
      ...code(),
      ...filesIn('docs', ['.md', '.html']),
      ...filesIn('seeds', ['.yml', '.yaml', '.md']),
    ];
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('the bans bite', () => {
    const guilty = [
      'a.innerHTML = b',
      'eval(x)',
      'console.log(1)',
      '// TODO: later',
      '// @ts-ignore',
      'x as any',
      'it.only(',
      "'/work/main'",
    ];
    const bans = [...bansInShipped, ...bansEverywhere];
    expect(bans.map(({ pattern }, i) => pattern.test(guilty[i]!))).toEqual(bans.map(() => true));
  });
});

describe('long files', () => {
  const limit = 150;

  it(`past ${limit} lines a file says at its head why it is one room`, () => {
    const files = code().filter(({ path }) => !path.startsWith('test/'));
    expect(files.length).toBeGreaterThan(50);
    const silent = files
      .filter(({ text }) => text.split('\n').length > limit)
      .filter(({ text }) => !/one[\s*]+(?:room|file|table|list|place)/i.test(text.slice(0, 1500)))
      .map(({ path, text }) => `${path} (${text.split('\n').length})`);
    expect(silent).toEqual([]);
  });

  it('are the exception: the median stays small', () => {
    const lengths = shipped()
      .map(({ text }) => text.split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });
});

it('entrypoints/ holds nothing but entrypoints: WXT builds every file there', () => {
  const atTop = filesIn('entrypoints', ['']).filter(({ path }) => path.split('/').length === 2);
  expect(atTop.length).toBeGreaterThan(0);
  const others = atTop.filter(
    ({ text }) => !/export default define(?:Background|UnlistedScript|ContentScript)\(/.test(text),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
