/** Reading of one sentence: its mentions, then each question in an order in which later ones need earlier answers. */

import { findMentions } from '#lib/mentions/find.ts';
import type { Folded } from '#lib/mentions/fold.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { emptyBounds, findOutline, readBounds } from '#lib/mentions/outline.ts';
import { joinPeriods } from '#lib/mentions/refiners/periods.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { PageText } from '#lib/model/text.ts';
import { bindComparator } from './comparator.ts';
import type { Draft } from './draft.ts';
import { factOf } from './fact.ts';
import type { Headed } from './headline.ts';
import { bindMeasure } from './measure.ts';
import { type Memory, stateOf } from './memory.ts';
import { bindPeriods, turnToGoals } from './period.ts';
import { refuse } from './refusal.ts';
import { bindScopes } from './scope.ts';
import { draftsOf } from './sentence.ts';
import { announcesGoals, bindStatus } from './status.ts';
import { textOf } from './subject.ts';
import { bindSubjects } from './subjects/bind.ts';
import { toZoneType } from './subjects/counterpart.ts';
import { traceOf } from './trace.ts';

export interface Reading {
  readonly page: PageText;
  /** The block that is being read. */
  readonly folded: Folded;
  readonly vocabulary: Vocabulary;
  readonly memory: Memory;
  readonly traced: boolean;
  /** The mentions of the whole block, where its heading has asked for them. */
  whole: Mention[] | null;
  readonly facts: Fact[];
  /** Figures of the headline, while it is read; null elsewhere. */
  headline: Headed[] | null;
}

/** The first `most` units of the block, folded; all of it without a number. */
export const startOfBlock = ({ folded, page }: Reading, most = folded.length): string =>
  textOf({ folded, source: page.text, mentions: [] }, 0, Math.min(most, folded.length));

/** The mentions of the whole block, for a heading or a question that says what follows is about. */
export function mentionsOfBlock(r: Reading): readonly Mention[] {
  const line = emptyBounds();
  readBounds(r.folded, 0, line);
  // a line without numbers tells its times by words alone
  if (!line.amount && line.end === r.folded.length)
    return joinPeriods(findOutline(r.folded, r.vocabulary, 0, line.end));
  r.whole = findMentions(r.folded, r.vocabulary);
  return r.whole;
}

/** A sentence that may hold figures: codes[from, to) of the block. A heading has been read already. */
export function readFigures(r: Reading, from: number, to: number): void {
  const known = from === 0 && to === r.folded.length ? r.whole : null;
  r.whole = null;
  // 1.地区生产总值。全年完成30亿元: its only number is that of the paragraph
  if (!bind(r, known ?? findMentions(r.folded, r.vocabulary, from, to))) r.memory.subject.passed = from;
}

/** A sentence without figures still tells times and announces goals. */
export function readOutline(r: Reading, from: number, to: number): void {
  r.memory.subject.passed = from;
  const mentions = findOutline(r.folded, r.vocabulary, from, to);
  if (mentions.length > 0) bind(r, mentions);
}

/**
 * A sentence of some length without one word that is known, not even 的 or 为, and hardly a character of any: text in
 * another encoding. 共建研发中心33家 is none.
 */
function rubble(mentions: readonly Mention[], { codes }: Folded, { familiar }: Vocabulary): boolean {
  const [from, to] = [mentions[0]!.start, mentions[mentions.length - 1]!.end];
  if (to - from < SHORTEST || mentions.some(({ word, period }) => period !== null || word !== null))
    return false;
  let [letters, known] = [0, 0];
  for (let i = from; i < to; i++) {
    if (codes[i]! < FIRST_LETTER) continue;
    letters++;
    known += familiar[codes[i]!]!;
  }
  return known * 2 < letters;
}
const SHORTEST = 16;
/** Above ASCII: punctuation of Chinese texts is folded. */
const FIRST_LETTER = 0x80;

/** Leaves the figures only; each is asked beside those that follow it, refused or not. */
function withoutRefused(mentions: readonly Mention[], drafts: Draft[]): void {
  let kept = 0;
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (!refuse(mentions, d, drafts[i + 1] ?? null, drafts[i + 2] ?? null)) drafts[kept++] = d;
  }
  if (kept < drafts.length) drafts.length = kept;
}

/** Were there figures in it? */
function bind(r: Reading, mentions: Mention[]): boolean {
  const { page, folded, vocabulary, memory, traced, facts } = r;
  const drafts = draftsOf(mentions, 0, mentions.length);
  if (drafts.length > 0) {
    bindSubjects({ folded, source: page.text, mentions }, vocabulary, drafts, 0, memory.subject);
    toZoneType(vocabulary, drafts, memory.scope.zone);
    for (let i = 0; i < drafts.length; i++) bindMeasure(mentions, drafts[i]!, itemAt(drafts, i - 1) ?? null);
    if (rubble(mentions, folded, vocabulary)) drafts.length = 0;
    else withoutRefused(mentions, drafts);
  }
  const goals = announcesGoals(mentions, 0, mentions.length);
  if (goals && memory.status.section !== 'target') memory.announced = stateOf(memory);
  if (drafts.length > 0) bindStatus(mentions, 0, drafts, memory.status);
  else if (goals) memory.status.section = 'target';
  if (goals) turnToGoals(memory.period);
  bindPeriods(mentions, 0, mentions.length, drafts, memory.period);
  if (drafts.length === 0) return false;
  bindScopes(mentions, 0, drafts, memory.scope);
  for (const d of drafts) {
    bindComparator(mentions, d);
    const start = folded.origin[d.mention.start]!;
    const end = folded.origin[d.mention.end - 1]! + 1;
    const trace = traced ? traceOf(d) : null;
    // 高技术、先进制造业增加值均超10%: one number, a fact for each, as they are named
    for (const subject of d.shared) facts.push(factOf(page.text, start, end, { ...d, subject }, trace));
    if (r.headline !== null) r.headline.push({ at: facts.length, draft: d });
    facts.push(factOf(page.text, start, end, d, trace));
  }
  return true;
}
