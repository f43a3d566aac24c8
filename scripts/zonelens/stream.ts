/** Documents that arrive as a stream: text of any length in parts, and NDJSON of many documents, in flat memory. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { PageAbout } from '#lib/model/text.ts';
import { readPlain } from '#lib/text/plain.ts';
import { callerPath } from './command.ts';
import { type Document, documentOf } from './documents.ts';

/** UTF-16 units of text read as one page. A longer text is read in parts, which end with a line. */
const PART = 8_000_000;

/** A line of `--ndjson`: one document, as text or as HTML. */
const Entry = z
  .object({
    doc: z.string().min(1).max(1000),
    text: z.string().optional(),
    html: z.string().optional(),
    zone: z.string().optional(),
    date: z
      .string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
      .optional(),
    url: z.string().optional(),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'needs either text or html');

const open = (file: string) => (file === '-' ? process.stdin : createReadStream(callerPath(file)));

/** Every document of NDJSON files ('-' is standard input). A line that is none is told to `failed`, and the next one follows. */
export async function* readNdjson(
  files: readonly string[],
  given: PageAbout,
  failed: (message: string) => void,
): AsyncGenerator<Document> {
  for (const file of files.length > 0 ? files : ['-']) {
    let line = 0;
    try {
      for await (const text of createInterface({ input: open(file), crlfDelay: Number.POSITIVE_INFINITY })) {
        line++;
        if (text.trim() === '') continue;
        const entry = parse(text);
        if ('problem' in entry) {
          failed(`${file} line ${line}: ${entry.problem}`);
          continue;
        }
        const { doc, text: plain, html, zone, date, url } = entry;
        const about = { ...given, ...(zone && { zone }), ...(date && { date }), ...(url && { url }) };
        yield documentOf(doc, Buffer.from(plain ?? html!), html !== undefined, about);
      }
    } catch (error) {
      failed((error as Error).message);
    }
  }
}

function parse(line: string): z.output<typeof Entry> | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: 'no JSON' };
  }
  const entry = Entry.safeParse(json);
  if (entry.success) return entry.data;
  const [issue] = entry.error.issues;
  return { problem: `${issue!.path.join('.') || 'the object'}: ${issue!.message}` };
}

/** A part of a long text, with the offset of its first unit. */
export interface Part extends Document {
  offset: number;
}

/** Standard input as text, in parts. What a part leaves open (section, running period) does not reach into the next. */
export async function* readText(input: NodeJS.ReadableStream, about: PageAbout): AsyncGenerator<Part> {
  input.setEncoding('utf8');
  let text = '';
  let offset = 0;
  for await (const chunk of input) {
    text += chunk;
    while (text.length >= PART) {
      const line = text.lastIndexOf('\n', PART);
      const end = line > 0 ? line + 1 : PART;
      yield { doc: '-', page: readPlain(text.slice(0, end)), about, offset };
      offset += end;
      text = text.slice(end);
    }
  }
  yield { doc: '-', page: readPlain(text), about, offset };
}
