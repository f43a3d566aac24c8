/**
 * Question: an outcome, an estimate or a goal? A status word reaches to the end of its sentence when it opens it
 * (预计地区生产总值…；规上工业增加值…), else over its own clause and what goes on about the same thing; 目标 paragraphs and plan sections reach
 * over everything in them.
 */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { Status } from '#lib/model/figure.ts';
import type { Draft } from './draft.ts';
import { isMark } from './sentence.ts';

export interface StatusMemory {
  /** Status of the section or paragraph: a plan section makes targets. */
  section: Status;
}

const GOAL_LIST = /目标|任务是|指标是/;

export function bindStatus(
  mentions: readonly Mention[],
  from: number,
  drafts: readonly Draft[],
  memory: StatusMemory,
): void {
  let sentence: Status = memory.section;
  let clause: Status | null = null;
  let clauseSubject: string | null = null;
  let content = false;
  let k = 0;
  const last = drafts[drafts.length - 1]!.at;
  for (let i = from; i <= last; i++) {
    const m = mentions[i]!;
    if (k < drafts.length && drafts[k]!.at === i) {
      const d = drafts[k++]!;
      if (clause !== null && clauseSubject === null) clauseSubject = d.subject?.name ?? '';
      if (
        clause !== null &&
        d.subject?.name !== clauseSubject &&
        clause === 'preliminary' &&
        d.subject?.rule !== 'indicator-elided'
      )
        clause = null;
      d.status = clause ?? sentence;
      content = true;
      continue;
    }
    if (m.kind === 'mark') {
      if (m.mark === Class.semicolon) {
        clause = null;
        clauseSubject = null;
      }
      continue;
    }
    if (m.kind === 'word' && m.word!.role === 'status') {
      const value = m.word!.value as Status;
      if (value === 'target' && GOAL_LIST.test(m.word!.text) && isColonNear(mentions, i)) {
        sentence = 'target';
        memory.section = 'target';
      } else if (value === 'target') {
        sentence = 'target';
      } else if (value === 'preliminary' && !content) {
        sentence = memory.section === 'target' ? 'target' : 'preliminary';
      } else if (value === 'preliminary') {
        clause = 'preliminary';
        clauseSubject = null;
      } else if (m.word!.text.startsWith('截')) {
        if (sentence === 'preliminary') sentence = memory.section;
      } else {
        clause = null;
      }
      continue;
    }
    if (
      m.kind === 'gap' ||
      (m.kind === 'word' && (m.word!.role === 'indicator' || m.word!.role === 'scope'))
    ) {
      content = true;
    }
  }
}

function isColonNear(mentions: readonly Mention[], at: number): boolean {
  for (let i = at + 1; i < mentions.length && i < at + 6; i++) {
    if (isMark(mentions[i], Class.colon)) return true;
    if (mentions[i]!.kind === 'figure') return false;
  }
  return false;
}
