/**
 * Facts of a page. One pass over its blocks: fold, find mentions, then ask each question of every sentence in turn.
 * What a sentence leaves open (subject, period, status of a plan section, scope) is carried on within its section.
 */
import { code } from '#lib/mentions/characters.ts';
import { emptyFolded, fold } from '#lib/mentions/fold.ts';
import { emptyBounds, readBounds } from '#lib/mentions/outline.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import { enterBlock, leaveBlock, type Opening } from './block.ts';
import { type Headed, isHeadline, readHeadline } from './headline.ts';
import { standsBelowLabel } from './links.ts';
import { openMemory } from './memory.ts';
import { mentionsOfBlock, type Reading, readFigures, readOutline, startOfBlock } from './read.ts';
import { labelOf } from './subjects/topic.ts';
import { tableReader } from './tables/read.ts';
import { resolveZone, zoneNamed, zoneOf } from './zone.ts';

export interface ExtractOptions {
  /** Say for every fact which rules said so. */
  trace?: boolean;
}

/** Sentences read without a pause: a page may be a single block of megabytes, or a thousand short ones. */
const PAUSE = 20;
const QUESTION = code('?');

/** An amount that nothing names. */
const isOrphan = ({ indicator, measure }: Fact) => indicator === '' && measure === 'level';

/** Facts in text order. Never throws on any text. */
export function extract(
  page: PageText,
  vocabulary: Vocabulary,
  about: PageAbout,
  options: ExtractOptions = {},
): Fact[] {
  const steps = extracting(page, vocabulary, about, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same with pauses, for pages that must stay responsive while they are read. */
export function* extracting(
  page: PageText,
  vocabulary: Vocabulary,
  about: PageAbout,
  options: ExtractOptions = {},
): Generator<undefined, Fact[]> {
  const zone = zoneOf(vocabulary, resolveZone(about, page, vocabulary).zone);
  const memory = openMemory(about, page, zone, (id) => zoneOf(vocabulary, id));
  const traced = options.trace ?? false;
  const r: Reading = {
    page,
    folded: emptyFolded(),
    vocabulary,
    memory,
    traced,
    whole: null,
    facts: [],
    headline: null,
  };
  const headline: Headed[] = [];
  const opening: Opening = {
    first: () => (r.folded.length > 0 ? r.folded.codes[0]! : 0),
    line: (most) => startOfBlock(r, most),
    mentions: () => mentionsOfBlock(r),
    asks: () => r.folded.codes[r.folded.length - 1] === QUESTION,
    zone: () => zoneNamed(startOfBlock(r), vocabulary),
    label: () => labelOf(startOfBlock(r), vocabulary),
  };
  const sentence = emptyBounds();
  const readCell = tableReader(page, vocabulary, memory, traced);
  let read = 0;
  let links = false;
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index]!;
    const cell = block.cell && (yield* readCell(index));
    if (cell !== undefined) {
      if (cell !== null) r.facts.push(cell);
      if (++read % PAUSE === 0) yield;
      continue;
    }
    const { codes, length } = fold(page.text, block.start, block.end, r.folded);
    r.whole = null;
    r.headline = isHeadline(block, index, memory.headings, page.text) ? headline : null;
    const before = r.facts.length;
    enterBlock(block, opening, memory);
    sentence.marks = 0;
    for (let from = 0; from < length; ) {
      readBounds(r.folded, from, sentence);
      if (sentence.amount) readFigures(r, from, sentence.end);
      else readOutline(r, from, sentence.end);
      from = sentence.end;
      if (++read % PAUSE === 0) yield;
    }
    leaveBlock(codes, length, memory);
    memory.orphan = r.facts.length > before && isOrphan(r.facts[r.facts.length - 1]!);
    links = standsBelowLabel(r.folded, opening.line, links);
    if (links) {
      r.facts.length = before;
      if (r.headline !== null) headline.length = 0;
    }
  }
  if (headline.length > 0) readHeadline(r.facts, headline);
  return r.facts;
}
