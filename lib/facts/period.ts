/**
 * Question: which period? A time said at the head of a sentence holds for its paragraph; one said later, or a moment
 * (截至11月底), for the rest of its sentence; one said after a number (18个项目一季度开工) for that number. Else
 * the section's heading speaks, then the page's date. 由A增至B names two times of one thing.
 * Here is the walk over the sentence; `period/` holds what it asks.
 */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { endYear } from '#lib/period/period.ts';
import { roleOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import { hearBase } from './period/base.ts';
import { date } from './period/date.ts';
import { announce, hear } from './period/hear.ts';
import type { PeriodMemory, Sentence } from './period/memory.ts';
import { isNow, returnToNow, startNow } from './period/now.ts';
import { isMark } from './sentence.ts';

export function bindPeriods(
  mentions: readonly Mention[],
  from: number,
  to: number,
  drafts: readonly Draft[],
  memory: PeriodMemory,
): void {
  // nothing to date, and nothing said of time
  if (drafts.length === 0 && !mentions.some(tells)) {
    memory.begun = true;
    return;
  }
  const s: Sentence = {
    now: memory.current ?? memory.section,
    moment: false,
    start: null,
    end: null,
    range: false,
    base: null,
    baseYear: null,
    cumulative: false,
    year: null,
    before: undefined,
    list: [],
    dealing: false,
    named: false,
    coming: false,
    explicit: memory.current !== null,
    only: null,
    outside: undefined,
    aside: false,
    said: false,
    done: false,
    previous: null,
  };
  // 到2027年实现以下目标：: the time of the paragraphs that follow
  if (to === mentions.length && isMark(itemAt(mentions, to - 1), Class.colon) && drafts.length === 0)
    announce(mentions, from, to, memory);
  let k = 0;
  /** End of the list of numbers that drafts[k] stands in. */
  let end = 0;
  for (let i = from; i < to; i++) {
    const m = mentions[i]!;
    if (m.period !== null) hear(mentions, i, from, drafts, k, s, memory);
    else if (m.mark > 0) punctuate(m.mark, s);
    else if (m.word !== null) {
      if (m.word.sums) s.cumulative = true;
      else if (m.role === 'base') hearBase(mentions, i, drafts[k], s);
      else if (m.role === 'status' && isNow(m.word!.text)) {
        if (roleOf(itemAt(mentions, i - 1)) === 'from') startNow(s, memory);
        else returnToNow(m.word!.text, s, memory);
      }
    } else if (k < drafts.length && drafts[k]!.at === i) {
      const d = drafts[k]!;
      if (d.lead === d || end <= k) {
        end = k + 1;
        while (end < drafts.length && drafts[end]!.lead === d.lead) end++;
      }
      date(mentions, d, drafts[end] ?? null, end - k, s, memory);
      if (s.explicit) d.periodRule = 'period-said';
      else if (memory.told || memory.fixed) d.periodRule = 'period-section';
      // 到2020年达3500亿元，年均增长11%，占比36%: the stretch is the mean's alone
      if (d.growthType !== 'annualised') s.previous = d.period;
      if (d.status !== 'target') s.named = false;
      k++;
    }
  }
  if (drafts.length > 0) memory.begun = true;
}

const tells = (m: Mention) => m.period !== null || m.role === 'status';

/** What is said in brackets, or in the middle of a sentence, ends with them. */
function punctuate(mark: number, s: Sentence): void {
  if (mark === Class.open) s.outside = s.now;
  else if (mark === Class.close && s.outside !== undefined) {
    s.now = s.outside;
    s.outside = undefined;
    s.aside = false;
  } else if (mark === Class.semicolon && s.before !== undefined) {
    s.now = s.before;
    s.before = undefined;
  }
}

/** From here on the page speaks of goals: 今年的主要预期目标是：. */
export function turnToGoals(memory: PeriodMemory): void {
  const { pageYear, fixed, section } = memory;
  // a section about 2025 keeps its year; one about the year before does not hold goals
  if (pageYear === null || (fixed && section !== null && endYear(section) >= pageYear)) return;
  memory.topicYear = pageYear;
  memory.namedYear = pageYear;
  memory.section = String(pageYear);
  memory.told = true;
}
