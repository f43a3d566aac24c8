import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** A seed file that was read: its value, and the line on which each part of it stands. */
export interface YamlFile<T> {
  file: string;
  value: T;
  /** Line (from 1) of the node at this path, or of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one YAML file and validates it. Problems (syntax, doubled keys, wrong shape) are pushed with their line, and
 * the result is then undefined: nothing after this stage sees an invalid file.
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  problems: Problem[],
): YamlFile<z.output<S>> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, version: '1.2' });
  for (const error of document.errors) {
    problems.push({ file, line: counter.linePos(error.pos[0]).line, check: 'yaml', message: error.message });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (parsed.success) return { file, value: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const at = issue.path.join('.');
    problems.push({
      file,
      line: lineOf(issue.path),
      check: 'shape',
      message: `${at === '' ? '' : `${at}: `}${issue.message}`,
    });
  }
  return undefined;
}
