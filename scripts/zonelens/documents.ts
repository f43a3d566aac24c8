/** Documents that a command is asked to read: files, standard input, or a set with its `docs.jsonl`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import { readPlain } from '#lib/text/plain.ts';
import { CommandError, callerPath } from './command.ts';
import { decodeHtml, readHtml } from './html.ts';
import { datasetOption } from './open-dataset.ts';

export interface Document {
  /** File name without its ending. */
  doc: string;
  page: PageText;
  about: PageAbout;
}

/** Options of every command that reads documents. */
export const documentOptions = {
  zone: { type: 'string', takes: 'ZONE', does: 'the zone the text is about, by id or name' },
  date: { type: 'string', takes: 'DATE', does: 'when it was published: YYYY, YYYY-MM or YYYY-MM-DD' },
  url: { type: 'string', takes: 'URL', does: 'where it was published' },
  format: { type: 'string', takes: 'FORMAT', does: 'text or html (.html and .htm are html, all else text)' },
  docs: { type: 'string', takes: 'DIR', does: 'a set: DIR/docs.jsonl and the texts in DIR/docs' },
  ...datasetOption,
} as const;

type Given = { [K in keyof typeof documentOptions]?: string | undefined };

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A line of DIR/docs.jsonl: what is known about DIR/docs/<doc>.txt. `zone` is an id or a name. */
const SetEntry = z.object({ doc: z.string(), zone: z.string().optional(), published: z.string().optional() });

/** Throws CommandError where an option is not what it should be. */
export function checkDocumentOptions({ date, format }: Given): void {
  if (date !== undefined && !DATE.test(date))
    throw new CommandError(`--date takes YYYY, YYYY-MM or YYYY-MM-DD, not '${date}'`);
  if (format !== undefined && format !== 'text' && format !== 'html')
    throw new CommandError(`--format takes text or html, not '${format}'`);
}

/** What the options say of every document. */
export const aboutGiven = ({ zone, date, url }: Given): PageAbout => ({
  ...(zone !== undefined && { zone }),
  ...(date !== undefined && { date }),
  ...(url !== undefined && { url }),
});

/** Every document in turn; a file that cannot be read is told to `failed`, and the next one follows. */
export function* readDocuments(
  given: Given,
  files: readonly string[],
  failed: (message: string) => void,
): Generator<Document> {
  const about = aboutGiven(given);
  if (given.docs !== undefined)
    for (const { doc, bytes, known } of readSet(callerPath(given.docs)))
      yield documentOf(doc, bytes, given.format === 'html', { ...about, ...known });
  for (const file of files) {
    let bytes: Buffer;
    try {
      bytes = readFileSync(file === '-' ? 0 : callerPath(file));
    } catch (error) {
      failed((error as Error).message);
      continue;
    }
    const html = given.format === undefined ? /\.html?$/i.test(file) : given.format === 'html';
    yield documentOf(file === '-' ? '-' : basename(file).replace(/\.[^.]*$/, ''), bytes, html, about);
  }
}

export function documentOf(doc: string, bytes: Buffer, html: boolean, about: PageAbout): Document {
  if (!html) return { doc, page: readPlain(bytes.toString('utf8')), about };
  const read = readHtml(decodeHtml(bytes), about.url);
  return { doc, page: read.page, about: { ...read.about, ...about } };
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
