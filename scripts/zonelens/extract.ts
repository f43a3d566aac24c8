/** `zonelens extract`: the figures of texts and pages as NDJSON, one fact a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { extract } from '#lib/facts/extract.ts';
import { compileVocabulary, type Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { PageAbout } from '#lib/model/text.ts';
import { readPlain } from '#lib/text/plain.ts';
import { CommandError, callerPath } from './command.ts';
import { decodeHtml, readHtml } from './html.ts';
import { openDataset } from './open-dataset.ts';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

interface Options {
  about: PageAbout;
  html: boolean;
  trace: boolean;
}

/** A line of DIR/docs.jsonl: what is known about DIR/docs/<doc>.txt. `zone` is an id or a name. */
const SetEntry = z.object({ doc: z.string(), zone: z.string().optional(), published: z.string().optional() });

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.date !== undefined && !DATE.test(values.date)) {
    throw new CommandError(`--date takes YYYY, YYYY-MM or YYYY-MM-DD, not '${values.date}'`);
  }
  if (values.format !== undefined && values.format !== 'text' && values.format !== 'html') {
    throw new CommandError(`--format takes text or html, not '${values.format}'`);
  }
  const vocabulary = compileVocabulary(await (await openDataset(values.dataset)).lexicon());
  const about: PageAbout = {
    ...(values.zone === undefined ? {} : { zone: values.zone }),
    ...(values.date === undefined ? {} : { date: values.date }),
    ...(values.url === undefined ? {} : { url: values.url }),
  };
  const options: Options = { about, html: values.format === 'html', trace: values.trace ?? false };
  if (values.docs !== undefined) {
    for (const { doc, bytes, known } of readSet(callerPath(values.docs))) {
      print(doc, bytes, vocabulary, { ...options, about: { ...about, ...known } });
    }
  }
  let failed = false;
  for (const file of positionals) {
    try {
      const bytes = readFileSync(file === '-' ? 0 : callerPath(file));
      print(file === '-' ? '-' : basename(file).replace(/\.[^.]*$/, ''), bytes, vocabulary, options);
    } catch (error) {
      process.stderr.write(`zonelens extract: ${(error as Error).message}\n`);
      failed = true;
    }
  }
  return failed ? 2 : 0;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        zone: { type: 'string' },
        date: { type: 'string' },
        url: { type: 'string' },
        format: { type: 'string' },
        docs: { type: 'string' },
        dataset: { type: 'string' },
        trace: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

/** A set of documents: DIR/docs/*.txt, with zone and date of each in DIR/docs.jsonl. */
function readSet(directory: string): { doc: string; bytes: Buffer; known: PageAbout }[] {
  try {
    const entries = new Map<string, PageAbout>();
    for (const line of readFileSync(join(directory, 'docs.jsonl'), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { doc, zone, published } = SetEntry.parse(JSON.parse(line));
      entries.set(doc, { ...(zone ? { zone } : {}), ...(published ? { date: published } : {}) });
    }
    return readdirSync(join(directory, 'docs'))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const doc = name.slice(0, -'.txt'.length);
        return { doc, bytes: readFileSync(join(directory, 'docs', name)), known: entries.get(doc) ?? {} };
      });
  } catch (error) {
    throw new CommandError(`cannot read the set at ${directory}: ${(error as Error).message.split('\n')[0]}`);
  }
}

function print(doc: string, bytes: Buffer, vocabulary: Vocabulary, { about, html, trace }: Options): void {
  const read = html
    ? readHtml(decodeHtml(bytes), about.url)
    : { page: readPlain(bytes.toString('utf8')), about: {} };
  const facts = extract(read.page, vocabulary, { ...read.about, ...about }, { trace });
  if (facts.length > 0) {
    process.stdout.write(`${facts.map((fact) => JSON.stringify({ doc, ...fact })).join('\n')}\n`);
  }
}
