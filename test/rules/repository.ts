/** The repository as the rules see it: files with their text and what they import. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  path: string;
  text: string;
}

export interface Import {
  /** As written: `#lib/period/period.ts`, `./eye.ts`, `zod`. */
  from: string;
  /** Where it leads inside the repository, or undefined for a package. */
  path: string | undefined;
  typeOnly: boolean;
}

const skipped = new Set(['node_modules', '.git', '.output', '.wxt', '.zonelens']);

/** Every file below `folder` whose name ends in one of `endings`. */
export function filesIn(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(path, endings);
      return endings.some((ending) => entry.name.endsWith(ending))
        ? [{ path, text: readFileSync(path, 'utf8') }]
        : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What ships: everything that a build can reach. */
export const shipped = (): SourceFile[] =>
  ['lib', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder, ['.ts', '.tsx']));

/**
 * Static and dynamic imports and re-exports. Biome keeps their form, so a pattern reads them reliably.
 * `import('x').Type` is a type, not an import.
 */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  for (const [whole, type, from] of file.text.matchAll(statement)) {
    if (from !== undefined && (whole.startsWith('import') || whole.includes(' from ')))
      found.push({ from, path: resolve(file.path, from), typeOnly: type !== undefined || onlyTypes(whole) });
  }
  for (const [, from] of file.text.matchAll(/(?<!typeof )\bimport\(\s*'([^']+)'\s*\)(?!\.[A-Z])/g))
    if (from !== undefined) found.push({ from, path: resolve(file.path, from), typeOnly: false });
  return found;
}

/** `import { type A, type B } from …` brings nothing at run time either. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '));
}

function resolve(importer: string, from: string): string | undefined {
  if (from.startsWith('#lib/')) return from.slice(1);
  if (from.startsWith('#components/')) return from.slice(1);
  if (from.startsWith('.')) return normalize(join(dirname(importer), from)).replaceAll('\\', '/');
  return undefined;
}

/** Everything `entry` loads at run time, itself included, following the repository's own imports. */
export function runtimeClosure(
  entry: string,
  files: readonly SourceFile[],
): { files: Set<string>; packages: Set<string> } {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const packages = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = byPath.get(path);
    if (!file || seen.has(path)) continue;
    seen.add(path);
    for (const { from, path: to, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (to === undefined) packages.add(from);
      else queue.push(to);
    }
  }
  return { files: seen, packages };
}
