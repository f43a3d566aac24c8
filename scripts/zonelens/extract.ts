/** `zonelens extract`: the figures of texts and pages as NDJSON, one fact a line. */
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import { checkDocumentOptions, documentOptions, readDocuments } from './documents.ts';
import { openDataset } from './open-dataset.ts';
import { readOptions } from './options.ts';

const options = { ...documentOptions, trace: { type: 'boolean', default: false } } as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options);
  checkDocumentOptions(values);
  const vocabulary = compileVocabulary(await (await openDataset(values.dataset)).lexicon());
  let code = 0;
  const failed = (message: string) => {
    process.stderr.write(`zonelens extract: ${message}\n`);
    code = 2;
  };
  for (const { doc, page, about } of readDocuments(values, positionals, failed)) {
    const facts = extract(page, vocabulary, about, { trace: values.trace });
    if (facts.length > 0)
      process.stdout.write(`${facts.map((fact) => JSON.stringify({ doc, ...fact })).join('\n')}\n`);
  }
  return code;
}
