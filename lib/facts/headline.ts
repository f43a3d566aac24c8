/**
 * A headline tells what the text tells, and leaves out of what and when: 28.65亿元，全市第一！over 今年1—6月，全区研发费用支出
 * 28.65亿元，增量居全市第一. It is understood by the first figure of the text that is the same.
 */
import { code } from '#lib/mentions/characters.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { TextBlock } from '#lib/model/text.ts';
import type { Draft } from './draft.ts';

/** A figure of the headline, and the place of its fact. */
export interface Headed {
  readonly at: number;
  readonly draft: Draft;
}

/** A longer first line is a paragraph; and each figure of a headline is looked for in the whole text. */
const LONGEST = 60;
const STOP = code('。');

/** Is this block the title, or the first line of a text without one? `headings` have been seen before it. */
export const isHeadline = (
  { role, start, end }: TextBlock,
  index: number,
  headings: number,
  text: string,
): boolean =>
  headings === 0 &&
  end - start <= LONGEST &&
  (role === 'heading' || (index === 0 && text.charCodeAt(end - 1) !== STOP));

/** So many figures behind the one that was told again a place may stand: 28.65亿元，增量居全市第一. */
const NEAR = 3;
/** Small counts and firsts are told of many things. */
const TELLING = 100;

/** Fills in what the figures of the headline leave open. */
export function readHeadline(facts: Fact[], headed: readonly Headed[]): void {
  const body = headed[headed.length - 1]!.at + 1;
  /** Where the headline's figure before stands in the text. */
  let last = -1;
  for (const { at, draft } of headed) {
    const rank = draft.measure === 'rank';
    if (rank && last < 0) continue;
    const to = rank ? Math.min(last + 1 + NEAR, facts.length) : facts.length;
    for (let i = rank ? last + 1 : body; i < to; i++) {
      if (!tellsAgain(facts[at]!, facts[i]!, rank)) continue;
      facts[at] = filledIn(facts[at]!, facts[i]!, draft);
      last = i;
      break;
    }
  }
}

function tellsAgain(head: Fact, told: Fact, rank: boolean): boolean {
  if (head.value !== told.value || head.unit !== told.unit || head.measure !== told.measure) return false;
  if (head.indicatorId !== undefined || told.indicator === head.indicator)
    return told.indicatorId === head.indicatorId;
  return rank || Math.abs(Number(head.digits)) >= TELLING;
}

function filledIn(head: Fact, told: Fact, { periodRule, statusRule }: Draft): Fact {
  // 总投资207.2亿元, and 引进项目总投资额 in the text
  const nameless = head.indicatorId === undefined && told.indicator.includes(head.indicator);
  return {
    ...head,
    indicator: nameless ? told.indicator : head.indicator,
    indicatorId: nameless ? told.indicatorId : head.indicatorId,
    period: periodRule === 'period-said' ? head.period : told.period,
    status: statusRule === 'status-said' ? head.status : told.status,
  };
}
