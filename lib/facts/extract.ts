/**
 * Facts of a page. One pass over its blocks: fold, find mentions, then ask each question of every sentence in turn.
 * What a sentence leaves open (subject, period, status of a plan section, scope) is carried on within its section.
 */

import { findMentions } from '#lib/mentions/find.ts';
import { emptyFolded, fold } from '#lib/mentions/fold.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import { bindComparator } from './comparator.ts';
import { factOf } from './fact.ts';
import { bindMeasure } from './measure.ts';
import { bindPeriods, turnToGoals } from './period.ts';
import { refuse } from './refusal.ts';
import { bindScopes } from './scope.ts';
import { enterBlock, openMemory } from './section.ts';
import { draftsOf, sentenceEnd } from './sentence.ts';
import { announcesGoals, bindStatus } from './status.ts';
import type { BlockText } from './subject.ts';
import { bindSubjects } from './subjects.ts';
import { tableReader } from './tables/read.ts';
import { resolveZone, zoneOf } from './zone.ts';

export interface ExtractOptions {
  /** Say for every fact which rules said so. */
  trace?: boolean;
}

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

/** The same with a pause after each block, for pages that must stay responsive while they are read. */
export function* extracting(
  page: PageText,
  vocabulary: Vocabulary,
  about: PageAbout,
  options: ExtractOptions = {},
): Generator<undefined, Fact[]> {
  const facts: Fact[] = [];
  const zone = zoneOf(vocabulary, resolveZone(about, page, vocabulary).zone);
  const memory = openMemory(about, page, zone);
  const folded = emptyFolded();
  const buffer: Mention[] = [];
  const readCell = tableReader(page, vocabulary, memory, options.trace ?? false);
  for (const [index, block] of page.blocks.entries()) {
    const cell = readCell(index);
    if (cell !== undefined) {
      if (cell !== null) facts.push(cell);
      yield;
      continue;
    }
    fold(page.text, block.start, block.end, folded);
    const mentions = findMentions(folded, vocabulary, buffer);
    enterBlock(block, mentions, memory);
    const text: BlockText = { codes: folded.codes, mentions };
    for (let from = 0; from < mentions.length; ) {
      const to = sentenceEnd(mentions, from);
      const drafts = draftsOf(mentions, from, to, options.trace ?? false);
      if (drafts.length > 0) {
        bindSubjects(text, vocabulary, drafts, from, memory.subject);
        for (const d of drafts) bindMeasure(mentions, d);
        const kept = drafts.filter((d) => !refuse(mentions, d, drafts));
        if (kept.length > 0) bindStatus(mentions, from, kept, memory.status);
        if (announcesGoals(mentions, from, to)) turnToGoals(memory.period);
        bindPeriods(mentions, from, to, kept, memory.period);
        if (kept.length > 0) bindScopes(mentions, from, kept, memory.scope);
        for (const d of kept) {
          bindComparator(mentions, d);
          const { start, end } = d.mention;
          facts.push(factOf(page.text, folded.origin[start]!, folded.origin[end - 1]! + 1, d));
        }
      } else {
        if (announcesGoals(mentions, from, to)) {
          memory.status.section = 'target';
          turnToGoals(memory.period);
        }
        bindPeriods(mentions, from, to, drafts, memory.period);
      }
      from = to;
    }
    yield;
  }
  return facts;
}
