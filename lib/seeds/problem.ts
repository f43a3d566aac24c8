/** Something wrong in `seeds/`, told so that its author can mend it: where, and in plain words what. */
export interface Problem {
  /** Path inside `seeds/`: zones/zhuhai-htz.yml */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Name of the check, or `yaml` / `shape` where the file could not be read at all. */
  check: string;
  message: string;
}

/** Where a fact of the dataset was written. */
export interface Origin {
  file: string;
  line: number;
}

/** 'seeds/zones/zhuhai-htz.yml:24 (units) 亿件 is no unit of …' */
export const formatProblem = (p: Problem): string => `seeds/${p.file}:${p.line} (${p.check}) ${p.message}`;

/** By file and line, so that a list of problems reads like a walk through the folder. */
export const byPlace = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line;
