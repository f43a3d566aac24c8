/** `zonelens extract`: the figures of texts and pages as NDJSON, one fact a line. */
import { once } from 'node:events';
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import {
  aboutGiven,
  checkDocumentOptions,
  type Document,
  documentOptions,
  readDocuments,
} from './documents.ts';
import { openDataset } from './open-dataset.ts';
import { readOptions } from './options.ts';
import { type Part, readNdjson, readText } from './stream.ts';

const options = {
  ...documentOptions,
  trace: { type: 'boolean', default: false, does: 'say for every figure which rules said so' },
  ndjson: { type: 'boolean', default: false, does: 'read lines of {doc, text or html, zone?, date?}' },
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(
    args,
    'extract [OPTIONS] FILE… (or - for standard input)',
    options,
  );
  checkDocumentOptions(values);
  const vocabulary = compileVocabulary(await (await openDataset(values.dataset)).lexicon());
  let code = 0;
  const failed = (message: string) => {
    process.stderr.write(`zonelens extract: ${message}\n`);
    code = 2;
  };
  const write = async ({ doc, page, about, offset = 0 }: Document & Partial<Part>) => {
    const facts = extract(page, vocabulary, about, { trace: values.trace });
    if (facts.length === 0) return;
    const lines = facts.map((f) =>
      JSON.stringify({ doc, ...f, start: f.start + offset, end: f.end + offset }),
    );
    // a reader slower than we are must not fill our memory
    if (!process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
  };
  const given = aboutGiven(values);
  if (values.ndjson)
    for await (const document of readNdjson(positionals, given, failed)) await write(document);
  else if (positionals.length === 1 && positionals[0] === '-' && values.format !== 'html')
    for await (const part of readText(process.stdin, given)) await write(part);
  else for (const document of readDocuments(values, positionals, failed)) await write(document);
  return code;
}
