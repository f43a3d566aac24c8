import { findBrowser } from '../setup/browsers.mjs';

/**
 * How every test starts Chromium. The sandbox cannot start as root, nor in most CI containers; nowhere else is it
 * switched off. Where none is found the bare name fails at the launch, not while unit tests read the config.
 */
export function chromiumLaunch(): { executablePath: string; args: string[] } {
  return {
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [],
  };
}
