/** Every shipped pattern is checked against catastrophic backtracking; none is put together at run time. */
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { type SourceFile, shipped } from './repository.ts';

interface Pattern {
  /** path: /source/flags */
  name: string;
  source: string;
  flags: string;
}

const files = shipped();
const patterns = files.flatMap(patternsOf);

describe('shipped patterns', () => {
  it('there are some: an empty list would prove nothing', () => {
    expect(patterns.length).toBeGreaterThan(20);
  });

  it.each(patterns)('$name', ({ source, flags }) => {
    const { status } = checkSync(source, flags, { timeout: 20_000 });
    expect(status).toBe('safe');
  });

  it('the checker bites', () => {
    expect(checkSync('(?:[\\d,]+)*亿', '').status).toBe('vulnerable');
  });
});

it('no pattern is put together at run time: it could not be checked', () => {
  const built = files.filter(({ text }) => /\bRegExp\(/.test(text)).map(({ path }) => path);
  expect(built).toEqual([]);
});

/** Regular expression literals of a file, from its syntax tree: a search for slashes would take 1/2 for one. */
function patternsOf({ path, text }: SourceFile): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (node !== null && typeof node === 'object') {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex)
        found.push({
          name: `${path}: /${regex.pattern}/${regex.flags}`,
          source: regex.pattern,
          flags: regex.flags,
        });
      else for (const child of Object.values(node)) visit(child);
    }
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).body);
  return found;
}
