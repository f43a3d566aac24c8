/** Goals by their noun: 实现产值500亿元，税收20亿元的目标任务。, where only the end of the sentence names them, and 全年目标为产值500亿元. */
import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { roleOf } from '../chunks.ts';
import { isMark } from '../sentence.ts';

const AIMS: ReadonlySet<string> = new Set(['目标', '目标任务', '预期目标']);
/** What is to be done; 实现了 and 圆满完成 tell that it is. */
const TO_DO: ReadonlySet<string> = new Set(['实现', '完成', '达到']);
/** What a sentence may open with before that. */
const LEADING: ReadonlySet<string> = new Set(['zone', 'scope', 'connective', 'verb']);

/** Does it end with such a 的目标, and begin with what is to be done, with no other deed in the last part? */
export function endsInAim(mentions: readonly Mention[], from: number): boolean {
  let i = mentions.length - 1;
  if (isMark(itemAt(mentions, i), Class.stop)) i--;
  const last = itemAt(mentions, i);
  if (!last || last.word === null || !AIMS.has(last.word.text) || roleOf(itemAt(mentions, i - 1)) !== 'of')
    return false;
  let opens = from;
  for (; opens < i; opens++) {
    const m = mentions[opens]!;
    if (m.word !== null && TO_DO.has(m.word.text)) break;
    if (m.kind !== 'mark' && m.kind !== 'period' && !LEADING.has(m.role)) return false;
  }
  if (opens === i) return false;
  // 完成产值50亿元，实现开门红的目标。: another deed reaches another goal
  for (i--; i > opens && !isMark(mentions[i], Class.comma) && !isMark(mentions[i], Class.semicolon); i--)
    if (mentions[i]!.word !== null && DONE.test(mentions[i]!.word!.text)) return false;
  return true;
}
const DONE = /实现|完成|达到/;

const AIM = /(?:目标|任务|计划)数?$/;

/** 全年目标：, 年度任务为: names what is to be reached; 完成全年任务： and 为全年任务的98% tell what has come of it. `at` holds a word of a task. */
export function namesAim(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1];
  const is = next?.role === 'verb' && (next.word!.text === '为' || next.word!.text === '是');
  if ((!is && !isMark(next, Class.colon)) || !AIM.test(mentions[at]!.word!.text)) return false;
  const before = itemAt(mentions, at - 1);
  return before === undefined || before.kind !== 'word' || NAMED_BY.has(before.role);
}
const NAMED_BY: ReadonlySet<string> = new Set(['scope', 'zone', 'indicator', 'growth', 'of']);
