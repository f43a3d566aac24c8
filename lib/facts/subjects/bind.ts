/**
 * Question: which indicator is each figure of a sentence about? The name stands before the number
 * (固定资产投资276亿元), after it (3家企业成功上市), in an earlier clause (总数达580家), or in a list that is dealt
 * out in order (分别为64.3%、71.1%). Each answer is the next figure's context.
 */
import { Class } from '#lib/mentions/characters.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Draft, Subject } from '../draft.ts';
import type { BlockText } from '../subject.ts';
import { decide } from './before.ts';
import type { Context, SubjectMemory } from './context.ts';
import { sharesOfIndustries } from './industries.ts';
import { continues, deal, sharedBy } from './list.ts';
import { pulledBy } from './pulled.ts';

export function bindSubjects(
  block: BlockText,
  vocabulary: Vocabulary,
  drafts: Draft[],
  from: number,
  memory: SubjectMemory,
): void {
  const { mentions } = block;
  const context: Context = {
    block,
    mentions,
    vocabulary,
    from,
    passed: memory.passed,
    heading: memory.last === null ? memory.label || memory.heading : '',
    changesOnly: memory.label !== '' && memory.numbersFirst,
    projects: memory.projects > 0,
    order: [],
    dealt: [],
    owner: '',
    newWord: '',
    region: '',
  };
  let previousEnd = from;
  /** What was spoken of before a bracket, while it is open. */
  let outside: Subject | null | undefined;
  for (let i = 0; i < drafts.length; ) {
    // 进出口80亿元（其中出口50亿元），增长8%: the growth of the whole
    for (let k = previousEnd; k < drafts[i]!.at; k++) {
      const { mark } = mentions[k]!;
      if (mark === Class.open) outside = memory.last;
      else if (mark === Class.close && outside !== undefined) {
        memory.last = outside;
        outside = undefined;
      }
    }
    const parts = composed(drafts, i);
    const shares = parts === 3 ? sharesOfIndustries(context, drafts[i]!) : null;
    if (shares) {
      for (const [k, share] of shares.entries()) {
        drafts[i + k]!.lead = drafts[i]!;
        drafts[i + k]!.subject = share;
      }
      i += parts;
      continue;
    }
    let to = i + 1;
    while (to < drafts.length && continues(mentions, drafts[to - 1]!, drafts[to]!)) {
      drafts[to]!.lead = drafts[i]!;
      to++;
    }
    const dealt = to - i > 1 ? deal(context, drafts[i]!, to - i, previousEnd) : null;
    if (dealt) context.dealt = dealt;
    for (let k = i; k < to; k++) {
      const d = drafts[k]!;
      const s = dealt
        ? dealt[k - i]!
        : decide(context, d, drafts[k + 1] ?? null, k === i ? previousEnd : d.left, memory.last);
      const pulled =
        d.amount.unitKind === 'point' && s !== null ? pulledBy(context, d, s, dealt !== null) : null;
      d.subject = pulled ?? s;
      // …，占GDP的30%: what is said next is of whoever pulls
      if (pulled !== null) continue;
      if (k === i && to - i === 1) d.shared = sharedBy(context, d, previousEnd, s);
      // 连续6个月, 连续3个月回升 tell nothing of what goes on
      if (s === null || (d.amount.unitKind === 'duration' && PASSING.has(s.rule))) continue;
      memory.last = s;
      if (s.name.includes('项目')) {
        memory.projects = 2;
        context.projects = true;
      }
      // 总产值、营业收入均突破1000亿元，分别达…: both have been spoken of
      if (d.shared.length > 0) for (const shared of d.shared) sayLast(context.order, shared);
      sayLast(context.order, s);
    }
    previousEnd = drafts[to - 1]!.at + 1;
    i = to;
  }
  memory.passed = -1;
  memory.projects--;
}

const PASSING: ReadonlySet<string> = new Set(['indicator-elided', 'indicator-after']);

/** How far back a subject is looked for when it is named again: lists that are dealt out are shorter. */
const RECENT = 12;

/** 合同外资…，实际外资…，其中甲区合同外资…、实际外资…，分别占…: what is named again is dealt out as named last. */
function sayLast(order: Subject[], s: Subject): void {
  for (let i = order.length - 1; i >= 0 && i >= order.length - RECENT; i--) {
    if (order[i]!.name !== s.name) continue;
    if (s.rule === 'indicator-elided') return;
    order.splice(i, 1);
    break;
  }
  order.push(s);
}

/** How many numbers of one composition start here. */
function composed(drafts: readonly Draft[], from: number): number {
  let to = from;
  while (drafts[to]?.mention.rule === 'composition' && drafts[to]!.at === drafts[from]!.at + to - from) to++;
  return to - from;
}
