import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Tree = { [key: string]: string | Tree };
const tree = parse(readFileSync('locales/zh-CN.yml', 'utf8')) as Tree;

/** A message of the interface as a pattern: its `{values}` may be anything. Throws where there is no such key. */
export function message(key: string): RegExp {
  const text = key.split('.').reduce<string | Tree | undefined>((at, part) => (at as Tree)?.[part], tree);
  if (typeof text !== 'string') throw new Error(`no message '${key}'`);
  const literal = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    text
      .split(/\{\w+\}/)
      .map(literal)
      .join('.*?'),
  );
}
