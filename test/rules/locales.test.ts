/** Every message in every language, with the same values to fill in. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const languages = readdirSync('locales').filter((name) => name.endsWith('.yml'));

/** Key → the names in braces and the number of plural forms do not count: languages differ in them. */
function messages(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, at: string): void => {
    if (node !== null && typeof node === 'object' && !isPlural(node))
      for (const [key, value] of Object.entries(node)) walk(value, at ? `${at}.${key}` : key);
    else found.set(at, typeof node === 'string' ? node : Object.values(node ?? {}).join(' '));
  };
  walk(parse(readFileSync(`locales/${file}`, 'utf8')), '');
  return found;
}

/** Plural forms as @wxt-dev/i18n writes them: {0: …, 1: …, n: …}. */
const isPlural = (node: object): boolean => Object.keys(node).every((key) => /^(?:\d+|n)$/.test(key));

const reference = messages('zh-CN.yml');

it('there are languages and messages to compare', () => {
  expect(languages).toContain('zh-CN.yml');
  expect(languages.length).toBeGreaterThanOrEqual(2);
  expect(reference.size).toBeGreaterThan(20);
});

describe.each(languages)('%s', (file) => {
  const these = messages(file);

  it('has the keys of zh-CN, no more and no fewer', () => {
    expect([...these.keys()].sort()).toEqual([...reference.keys()].sort());
  });

  it('says something for each', () => {
    expect([...these].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('fills in the same values', () => {
    const values = (text: string): string[] => [...new Set(text.match(/\$\d|\{\w+\}/g) ?? [])].sort();
    const different = [...reference].filter(
      ([key, text]) => `${values(text)}` !== `${values(these.get(key) ?? '')}`,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });
});
