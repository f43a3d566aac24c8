import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOf } from '../../scripts/test/count.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zonelens-count-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(numPassedTests: number, numFailedTests: number): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ numPassedTests, numFailedTests }));
  return path;
}

describe('countOf', () => {
  it('a check without tests counts as one', () => {
    expect(countOf(0)).toEqual({ passed: 1, failed: 0 });
    expect(countOf(2)).toEqual({ passed: 0, failed: 1 });
  });

  it('a suite counts its tests', () => {
    expect(countOf(0, report(12, 0))).toEqual({ passed: 12, failed: 0 });
    expect(countOf(1, report(10, 2))).toEqual({ passed: 10, failed: 2 });
  });

  it('a suite that ends badly fails, though no test did', () => {
    expect(countOf(1, report(10, 0))).toEqual({ passed: 10, failed: 1 });
    expect(countOf(1, join(folder, 'never-written.json'))).toEqual({ passed: 0, failed: 1 });
  });
});
