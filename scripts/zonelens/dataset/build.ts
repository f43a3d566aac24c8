/** zonelens dataset build: compiles seeds/ and says what came out, without writing anything. */
import { readOptions } from '../options.ts';
import { buildOrComplain } from './release.ts';

export async function run(args: string[]): Promise<number> {
  readOptions(args, 'dataset build', {});
  const { manifest, files } = buildOrComplain(undefined);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const { version, sequence, counts } = manifest;
  process.stdout.write(`${JSON.stringify({ version, sequence, files: files.size, bytes, ...counts })}\n`);
  return 0;
}
