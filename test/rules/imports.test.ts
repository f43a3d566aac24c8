/** One direction: text → mentions → facts → context → card → components (docs/architecture.md). */
import { describe, expect, it } from 'vitest';
import { filesIn, importsOf, runtimeClosure, type SourceFile, shipped } from './repository.ts';

interface Room {
  /** Rooms of the repository it may import, besides itself. */
  rooms: readonly string[];
  /** Packages it may import. */
  packages?: readonly string[];
  /** Rooms of which only types may be imported: their code must not reach the content script. */
  typesOf?: readonly string[];
}

const pure = ['lib/quantity', 'lib/period'];
const contentSide = ['lib/model'];

const rooms: Record<string, Room> = {
  'lib/model': { rooms: [], packages: ['zod'] },
  'lib/quantity': { rooms: [], typesOf: contentSide },
  'lib/period': { rooms: ['lib/quantity'] },
  'lib/text': { rooms: [...pure], typesOf: contentSide },
  'lib/mentions': { rooms: [...pure, 'lib/text'], typesOf: contentSide },
  'lib/facts': { rooms: [...pure, 'lib/text', 'lib/mentions'], typesOf: contentSide },
  'lib/context': { rooms: [...pure, 'lib/facts'], typesOf: contentSide },
  'lib/card': { rooms: [...pure, 'lib/facts', 'lib/context'], typesOf: contentSide },
  // the two rooms around a page: what is always there, and what comes with the first card
  'lib/page': { rooms: ['lib/text'], typesOf: ['lib/model', 'lib/card', 'lib/settings.ts'] },
  'lib/overlay': { rooms: [], packages: ['@floating-ui/dom'], typesOf: ['lib/page'] },
};

const roomOf = (path: string): string | undefined => {
  const parts = path.split('/');
  return parts[0] === 'lib' ? parts.slice(0, 2).join('/') : parts[0];
};

describe.each(Object.entries(rooms))('%s', (room, may) => {
  const files = filesIn(room, ['.ts', '.tsx']);

  it('has files to check', () => expect(files.length).toBeGreaterThan(0));

  it('imports only rooms to its left, and only its packages', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from, path, typeOnly }) => {
          if (path === undefined) return !(may.packages ?? []).includes(from);
          const target = roomOf(path);
          if (target === room || may.rooms.includes(target ?? '')) return false;
          return !(typeOnly && may.typesOf?.includes(target ?? ''));
        })
        .map(({ from }) => `${file.path} → ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('components', () => {
  const files = filesIn('components', ['.ts', '.tsx']);
  const allowed = new Set(['preact', 'preact/hooks', 'd3-scale', 'd3-shape', '@floating-ui/dom']);

  it('has files to check', () => expect(files.length).toBeGreaterThan(0));

  it('takes props and gives DOM: no browser, database, messages or fetch', () => {
    const wrong = files.flatMap((file) => [
      ...importsOf(file)
        .filter(({ from, path, typeOnly }) => {
          if (typeOnly) return false;
          if (path === undefined) return !allowed.has(from) && !/\.css(?:\?inline)?$/.test(from);
          return !/^(?:components|lib\/(?:card|period|quantity))\//.test(path);
        })
        .map(({ from }) => `${file.path} → ${from}`),
      ...[...file.text.matchAll(/\b(?:browser|chrome)\.\w+|\bfetch\(|\bindexedDB\b/g)].map(
        ([word]) => `${file.path}: ${word}`,
      ),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('lib', () => {
  const files = filesIn('lib', ['.ts', '.tsx']);

  it('knows neither #i18n nor the components', () => {
    expect(files.length).toBeGreaterThan(20);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(
          ({ from }) => from === '#i18n' || from.startsWith('#components/') || from.includes('entrypoints'),
        )
        .map(({ from }) => `${file.path} → ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names another room by #lib/, and writes the ending', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from, path }) => {
          if (path === undefined) return false;
          return (
            !/\.(?:tsx?|css(?:\?inline)?)$/.test(from) ||
            (from.startsWith('.') && roomOf(path) !== roomOf(file.path))
          );
        })
        .map(({ from }) => `${file.path} → ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

it('no file imports itself round a circle', () => {
  const files = shipped();
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    if (state.get(file.path) === 'done') return;
    if (state.get(file.path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file.path)), file.path].join(' → '));
      return;
    }
    state.set(file.path, 'open');
    for (const { path, typeOnly } of importsOf(file)) {
      const next = path === undefined || typeOnly ? undefined : byPath.get(path);
      if (next) visit(next, [...trail, file.path]);
    }
    state.set(file.path, 'done');
  };
  for (const file of files) visit(file, []);
  expect(state.size).toBeGreaterThan(20);
  expect(circles).toEqual([]);
});

it('the always-loaded script carries no Preact, Zod, Dexie or chart code', () => {
  const files = shipped();
  const entry = files.find(({ path }) => /^entrypoints\/figures\.content\/index\.tsx?$/.test(path));
  expect(entry).toBeDefined();
  const closure = runtimeClosure(entry!.path, files);
  expect(closure.files.size).toBeGreaterThan(10);
  const heavy = [...closure.packages].filter((name) =>
    /^(?:preact|zod|dexie|d3-|minisearch|@floating-ui)/.test(name),
  );
  expect(heavy).toEqual([]);
});
