/**
 * `npm run channel`: compiles the seeds into a release one newer than the packaged one and serves it on this
 * machine, so that the options page has something to refresh from.
 *
 *     npm run channel -- [--port 8787] [--sequence N]
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { buildRelease, SeedError } from '#lib/seeds/build.ts';
import { answer } from './answer.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8787' }, sequence: { type: 'string' } },
});
const number = (text: string, name: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  process.stderr.write(`channel: --${name} must be a whole number above 0, not '${text}'\n`);
  process.exit(2);
};

try {
  const packaged = buildRelease('seeds').manifest.sequence;
  const sequence = values.sequence === undefined ? packaged + 1 : number(values.sequence, 'sequence');
  const { manifest, files } = buildRelease('seeds', { sequence });
  const port = number(values.port, 'port');
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(files, request.url ?? '/');
    process.stdout.write(`${status} ${request.url}\n`);
    response.writeHead(status, headers).end(body);
  });
  server.on('error', (error) => {
    process.stderr.write(`channel: ${error.message}\n`);
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    const { observations, zonesWithData } = manifest.counts;
    process.stdout.write(
      `Release ${manifest.version}, sequence ${sequence}: ${observations} observations of ${zonesWithData} zones.\n` +
        `In the options page, refresh from  http://127.0.0.1:${port}/  (Ctrl-C ends)\n`,
    );
  });
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  process.stderr.write(`channel: the seeds do not compile\n${error.message}\n`);
  process.exitCode = 1;
}
