import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

export type Language = 'zh-CN' | 'en';

/** Catalogues to leave out, so that the browser falls back to the extension's default, or has nothing else. */
const others: Record<Language, readonly string[]> = { 'zh-CN': ['en', 'zh_TW'], en: [] };

/**
 * A copy of a build that speaks one language, whatever the browser's own is. A browser without language packs (as
 * Debian ships Chromium) knows English alone; without the English catalogue the default, Chinese, answers.
 */
export function localizedBuild(build: string, language: Language): { path: string; remove: () => void } {
  if (others[language].length === 0) return { path: resolve(build), remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'zonelens-build-'));
  const path = join(folder, basename(build));
  cpSync(build, path, { recursive: true });
  for (const name of others[language]) rmSync(join(path, '_locales', name), { recursive: true, force: true });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
