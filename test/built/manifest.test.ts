/** The manifests of both builds ask for exactly what docs/privacy.md says, no more and no less. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  content_scripts?: { matches: string[]; js: string[]; css?: string[] }[];
  web_accessible_resources?: unknown[];
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko?: { strict_min_version?: string; data_collection_permissions?: { required: string[] } };
  };
}

const doc = readFileSync('docs/privacy.md', 'utf8');
const rows = [...doc.matchAll(/^\| `(\w+)` \| (both|Chromium|Firefox) \|/gm)].map(([, name, where]) => ({
  name,
  where,
}));
const policy = /```\n(default-src .*)\n```/.exec(doc)?.[1];

const builds = [
  { browser: 'Chromium', folder: '.output/chrome-mv3' },
  { browser: 'Firefox', folder: '.output/firefox-mv3' },
];

it('the document lists permissions and a policy', () => {
  expect(rows.length).toBeGreaterThanOrEqual(4);
  expect(policy).toContain("script-src 'self'");
});

describe.each(builds)('$browser', ({ browser, folder }) => {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;

  it('asks for the documented permissions', () => {
    const documented = rows
      .filter(({ where }) => where === 'both' || where === browser)
      .map(({ name }) => name);
    expect(manifest.permissions?.toSorted()).toEqual(documented.toSorted());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('stands on *.gov.cn alone, and asks before any other host', () => {
    const standing = manifest.content_scripts?.flatMap(({ matches }) => matches) ?? [];
    expect(new Set([...standing, ...(manifest.host_permissions ?? [])])).toEqual(new Set(['*://*.gov.cn/*']));
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('runs no code and loads nothing but its own', () => {
    expect(manifest.content_security_policy?.extension_pages).toBe(policy);
  });

  it('shows pages no way in: nothing of it is web accessible', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});

it('the README names the oldest browsers that the manifests let in', () => {
  const read = (folder: string) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  const chromium = read('.output/chrome-mv3').minimum_chrome_version;
  const firefox = read('.output/firefox-mv3').browser_specific_settings?.gecko?.strict_min_version;
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain(`Chromium, Chrome, Edge (${chromium} or newer)`);
  expect(readme).toContain(`Firefox (${Number.parseFloat(firefox ?? '')} or newer)`);
});

it('Firefox is told that no data is collected, from the version that has highlights on', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as Manifest;
  const gecko = manifest.browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions?.required).toEqual(['none']);
  expect(Number.parseFloat(gecko?.strict_min_version ?? '0')).toBeGreaterThanOrEqual(140);
});
