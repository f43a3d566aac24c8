import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
}

/**
 * Tests counted from Vitest's JSON report; without one, the check itself counts as one. A suite that ended badly
 * without naming a failed test (it did not load, or nothing ran) still counts as one failure.
 */
export function countOf(code: number, report?: string): Count {
  if (report === undefined || !existsSync(report))
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
}
