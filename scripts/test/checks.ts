/** The checks of `npm test`, cheapest first; `built` and `e2e` read what the builds before them made. */
export interface Check {
  name: string;
  /** Its npm script. */
  script: string;
  says: string;
  /** A Vitest project, whose tests are counted one by one. */
  suite?: true;
}

export const checks: readonly Check[] = [
  { name: 'types', script: 'types', says: 'TypeScript, strict' },
  { name: 'lint', script: 'lint', says: 'Biome, and knip for dead code' },
  { name: 'unit', script: 'test:unit', says: 'stages, data and repository rules in Node', suite: true },
  { name: 'dom', script: 'test:dom', says: 'page and components in real Chromium', suite: true },
  { name: 'build', script: 'build', says: 'Chromium MV3' },
  { name: 'build-ff', script: 'build:firefox', says: 'Firefox MV3' },
  { name: 'web-ext', script: 'lint:firefox', says: "Mozilla's linter on the Firefox build" },
  { name: 'size', script: 'size', says: 'gzip ceilings of the bundles' },
  { name: 'built', script: 'test:built', says: 'manifests and bundles as documented', suite: true },
  { name: 'e2e', script: 'test:e2e', says: 'journeys in real Chromium and Firefox', suite: true },
];
