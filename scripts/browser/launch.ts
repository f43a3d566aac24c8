import { findBrowser } from '../setup/browsers.mjs';

/** The sandbox cannot start as root, nor in most CI containers; nowhere else is it switched off. */
export const chromiumSandbox = process.getuid?.() !== 0 && !process.env.CI;

/**
 * How Playwright starts Chromium here. Where none is found the bare name fails at the launch, not while unit tests
 * read the config.
 */
export function chromiumLaunch(): { executablePath: string; chromiumSandbox: boolean } {
  return { executablePath: findBrowser('chromium') ?? 'chromium', chromiumSandbox };
}
