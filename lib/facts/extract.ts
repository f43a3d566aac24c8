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
import { toNumber } from '#lib/quantity/decimal.ts';
import { bindComparator } from './comparator.ts';
import type { Draft } from './draft.ts';
import { bindMeasure } from './measure.ts';
import { bindPeriods } from './period.ts';
import { refuse } from './refusal.ts';
import { bindScopes } from './scope.ts';
import { enterBlock, openMemory } from './section.ts';
import { draftsOf, sentenceEnd } from './sentence.ts';
import { bindStatus } from './status.ts';
import type { BlockText } from './subject.ts';
import { bindSubjects } from './subjects.ts';
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
  for (const block of page.blocks) {
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
        bindPeriods(mentions, from, to, kept, memory.period);
        if (kept.length > 0) bindScopes(mentions, from, kept, memory.scope);
        for (const d of kept) {
          bindComparator(mentions, d);
          facts.push(factOf(page.text, folded.origin, d));
        }
      } else {
        bindPeriods(mentions, from, to, drafts, memory.period);
      }
      from = to;
    }
    yield;
  }
  return facts;
}

function factOf(text: string, origin: Int32Array, d: Draft): Fact {
  const start = origin[d.mention.start]!;
  const end = origin[d.mention.end - 1]! + 1;
  const digits = d.negative ? -d.amount.digits : d.amount.digits;
  const number = { digits, exponent: d.amount.exponent };
  const fact: Fact = {
    start,
    end,
    surface: text.slice(start, end),
    value: toNumber(number),
    digits,
    exponent: d.amount.exponent,
    unit: d.amount.unit,
    comparator: d.comparator,
    indicator: d.subject?.indicator?.zh ?? d.subject?.name ?? '',
    measure: d.measure,
    period: d.period,
    status: d.status,
    zone: d.scope === 'other' ? null : d.zone,
    scope: d.scope,
    scopeStated: d.scopeStated,
  };
  if (d.subject?.indicator) fact.indicatorId = d.subject.indicator.id;
  if (d.growthType) fact.growthType = d.growthType;
  if (d.trace) fact.trace = d.trace;
  return fact;
}
