/**
 * npm run channel [-- --port N] [--sequence N]: compiles seeds/ as the next release and serves it on localhost, so
 * that "refresh" in the options can be tried. There is no public channel yet.
 */
import { parseArgs } from 'node:util';
import { buildRelease, checkSeeds, SeedError } from '#lib/seeds/build.ts';
import { seedsFolder } from '#lib/seeds/packaged.ts';
import { serveRelease } from './serve-release.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8642' }, sequence: { type: 'string' } },
});

try {
  const sequence = Number(values.sequence ?? checkSeeds(seedsFolder).seeds.release.sequence + 1);
  const release = buildRelease(seedsFolder, { sequence });
  const served = await serveRelease((path) => release.files.get(path), {
    port: Number(values.port),
    onRequest: (path, status) => console.log(`  ${status} ${path}`),
  });
  console.log(`release ${release.manifest.version}, sequence ${sequence}, ${release.files.size} files`);
  console.log(`channel address: ${served.url}`);
  console.log('Paste it into the options page and press refresh. Ctrl+C ends.');
} catch (error) {
  const expected = error instanceof SeedError || (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (!expected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
